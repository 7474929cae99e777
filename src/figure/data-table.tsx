import type { Table } from '../charts/definition.ts';
import { formatNumber } from '../i18n/format.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** A chart's content as rows, for those who would rather read or cannot see the drawing. */
export function DataTable({ table, caption }: { table: Table; caption: string }) {
  const { locale } = useI18n();
  return (
    // A wide table scrolls in its own box, which the keyboard must then be able to reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable regions need focus
    <section className="data-table" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" data-numeric={numeric}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of other sources may be alike and have no id
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={table.columns[column]?.label} data-numeric={table.columns[column]?.numeric}>
                  {typeof cell === 'number' ? formatNumber(locale, cell, 3) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
