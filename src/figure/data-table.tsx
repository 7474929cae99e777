import { useCallback } from 'react';
import type { DrawnChart, Table } from '../charts/definition.ts';
import { formatNumber } from '../i18n/format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LONG, LongTable, type RowProps } from './long-table.tsx';

interface DataTableProps {
  chart: DrawnChart;
  /** Whether it has been unfolded: a long table that nobody has asked for is not made ready to scroll. */
  shown: boolean;
  /** From the page to the site's root. */
  root: string;
}

type TableRow = Table['rows'][number];

/** A chart's content as rows, for those who would rather read or cannot see the drawing. */
export function DataTable({ chart, shown, root }: DataTableProps) {
  const i18n = useI18n();
  const rows = useCallback(() => chart.table(i18n).rows, [chart, i18n]);
  const drawn = chart.drawnTable(i18n);
  const { columns } = drawn;
  const count = drawn.rows.length + chart.more;
  const label = chart.subtitle(i18n);
  const table = (
    <LongTable
      label={label}
      head={columns.map((column) => (
        <th key={column.label} scope="col" data-numeric={column.numeric}>
          {column.label}
        </th>
      ))}
      count={count}
      rows={rows}
      first={() => drawn.rows.slice(0, LONG)}
      keyOf={keyOf}
      draw={({ cells }: TableRow, props: RowProps) => (
        <tr {...props}>
          {cells.map((cell, column) => (
            <td key={columns[column]?.label} data-numeric={columns[column]?.numeric}>
              {typeof cell === 'number' ? formatNumber(i18n.locale, cell, 3) : cell}
            </td>
          ))}
        </tr>
      )}
      shown={shown}
      file={{ name: 'claims.csv', href: `${root}data/claims.csv` }}
    />
  );
  if (count > LONG) return <div className="data-table">{table}</div>;
  return (
    // A wide table scrolls in its own box, which the keyboard must then be able to reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable regions need focus
    <section className="data-table" tabIndex={0} aria-label={label}>
      {table}
    </section>
  );
}

function keyOf({ claim, cells }: TableRow): string {
  return `${claim} ${cells.join()}`;
}
