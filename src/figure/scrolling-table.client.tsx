import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, Fragment, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { LongTableProps } from './long-table.tsx';
import './scrolling-table.css';

/** Height of a row in px, before it is measured. */
const ABOUT = 64;
/** Rows drawn beyond each edge, so that scrolling finds them there. */
const BEYOND = 8;

/**
 * A table in a box that scrolls. Only the rows in sight are on the page, and the one that holds the focus; empty rows
 * stand for the others' height. It tells screen readers how many rows there are and which ones these are.
 */
export function ScrollingTable<Row>({ label, head, rows: all, keyOf, draw }: LongTableProps<Row>) {
  const box = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const rows = useMemo(all, [all]);
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ABOUT,
    overscan: BEYOND,
    rangeExtractor: (range) => withRow(range, focused),
  });
  const found = useRowsFromLinks(keys, (index) => {
    box.current?.scrollIntoView({ block: 'nearest' });
    list.scrollToIndex(index, { align: 'center' });
  });
  const inSight = list.getVirtualItems();
  const end = inSight.at(-1)?.end ?? 0;

  return (
    <section
      className="scrolling-table"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable regions need focus
      tabIndex={0}
      aria-label={label}
      onFocus={({ target }: FocusEvent) => setFocused(indexOfRow(target))}
      onBlur={() => setFocused(null)}
      onKeyDown={(event) => {
        // By itself the browser goes where the end was thought to be before the last rows were measured.
        if (event.key !== 'End' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        list.scrollToIndex(rows.length - 1, { align: 'end' });
      }}
    >
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>{head}</tr>
        </thead>
        <tbody>
          {inSight.map(({ key, index, start }, i) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <Fragment key={key}>
                  <Gap height={start - (inSight[i - 1]?.end ?? 0)} />
                  {draw(row, {
                    ref: list.measureElement,
                    'data-index': index,
                    'aria-rowindex': index + 2,
                    'data-found': index === found,
                  })}
                </Fragment>
              )
            );
          })}
          <Gap height={list.getTotalSize() - end} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr className="scrolling-gap" aria-hidden="true">
      <td style={{ blockSize: height }} />
    </tr>
  );
}

/** The rows in sight, and one more. */
function withRow(range: Range, row: number | null): number[] {
  const indexes = defaultRangeExtractor(range);
  if (row === null || row >= range.count || indexes.includes(row)) return indexes;
  return [...indexes, row].sort((a, b) => a - b);
}

function indexOfRow(element: Element): number | null {
  const index = element.closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? null : Number(index);
}

/**
 * Links within the page lead to rows that are not drawn, too: calls `show` with the row's index, and returns that of
 * the row shown last.
 */
function useRowsFromLinks(keys: readonly string[], show: (index: number) => void): number | null {
  const [found, setFound] = useState<number | null>(null);
  const indexes = useMemo(() => new Map(keys.map((key, i) => [key, i])), [keys]);
  const onLink = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const index = indexes.get(link?.getAttribute('href')?.slice(1) ?? '');
    if (index === undefined) return;
    event.preventDefault();
    show(index);
    setFound(index);
  });
  useEffect(() => {
    document.addEventListener('click', onLink);
    return () => document.removeEventListener('click', onLink);
  }, []);
  return found;
}
