import { type FC, Fragment, type ReactNode, type Ref, useEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

/** Longer tables are not drawn whole: nobody reads on that far, and the page would answer ever more slowly. */
export const LONG = 200;

/** What a row's element must carry besides its cells. */
export interface RowProps {
  ref?: Ref<HTMLTableRowElement>;
  'data-index'?: number;
  'aria-rowindex'?: number;
  'data-found'?: boolean;
}

export interface LongTableProps<Row> {
  /** Name of the table, as screen readers tell it. */
  label: string;
  /** The cells of the heading row. */
  head: ReactNode;
  /** How many rows there are. */
  count: number;
  /** Every row, asked for once they are drawn. The same function for the same rows. */
  rows(): readonly Row[];
  /** Rows that stand on the page until scripts have made a long table scroll, and without them. */
  first(): readonly Row[];
  /** Unlike any other row's; the row's id on the page, if anything links to it. */
  keyOf(row: Row): string;
  /** Draws a row as a `tr` that carries `props`. */
  draw(row: Row, props: RowProps): ReactNode;
  /** Whether anybody can see the table. */
  shown: boolean;
  /** The file that has all rows. */
  file: { name: string; href: string };
}

/**
 * A table of any length. A long one has all of its rows in a box that scrolls and draws those in sight; what that takes
 * is fetched only for it. Until then, and without scripts, its first rows stand there.
 */
export function LongTable<Row>(props: LongTableProps<Row>) {
  return props.count > LONG ? <Long {...props} /> : <Plain {...props} rows={props.rows()} />;
}

function Long<Row>(props: LongTableProps<Row>) {
  const { t } = useI18n();
  const { shown, count, file } = props;
  const [Scrolling, setScrolling] = useState<FC<LongTableProps<Row>> | null>(null);
  useEffect(() => {
    if (!shown) return;
    let wanted = true;
    import('./scrolling-table.client.tsx').then(
      ({ ScrollingTable }) => wanted && setScrolling(() => ScrollingTable<Row>),
      // The first rows and the way to the others stay.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [shown]);
  if (Scrolling) return <Scrolling {...props} />;
  const first = props.first();
  return (
    <>
      <Plain {...props} rows={first} />
      {count > first.length && (
        // That scripts have more to draw here is for them to find.
        <p data-long="">
          {t.list.rest({ count: count - first.length })}{' '}
          <a href={file.href} dir="ltr">
            {file.name}
          </a>
        </p>
      )}
    </>
  );
}

type PlainProps<Row> = Pick<LongTableProps<Row>, 'head' | 'draw'> & { rows: readonly Row[] };

function Plain<Row>({ head, rows, draw }: PlainProps<Row>) {
  return (
    <table>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of other sources may be alike and have no id
          <Fragment key={i}>{draw(row, {})}</Fragment>
        ))}
      </tbody>
    </table>
  );
}
