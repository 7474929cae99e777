import type { Briefing } from '../article/briefing.ts';
import { basisText } from '../charts/basis.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { formatNumber } from '../i18n/format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { unmarked } from '../i18n/lent.ts';
import { Words } from '../i18n/words.tsx';

interface DataTableProps {
  chart: DrawnChart;
  briefing: Briefing;
  /** From the page to the site's root. */
  root: string;
}

/**
 * What a chart draws as rows, for those who would rather read or cannot see the drawing; where there is more, it leads to
 * the file that has everything.
 */
export function DataTable({ chart, briefing, root }: DataTableProps) {
  const i18n = useI18n();
  const { columns, rows } = chart.drawnTable(i18n);
  const bases = rows.map(({ claim }) => basisText(briefing, claim, i18n));
  const hasBases = bases.some((basis) => basis !== null);
  return (
    // A wide table scrolls in its own box, which the keyboard must then be able to reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable regions need focus
    <section className="data-table" tabIndex={0} aria-label={unmarked(chart.subtitle(i18n))}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric || undefined}>
                {column.label}
              </th>
            ))}
            {hasBases && <th scope="col">{i18n.t.evidence.basis.column}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claim, other, cells }, i) => (
            // It fades with what it says, but is no mark of it.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of other sources may be alike and have no id
            <tr key={i} data-with={claim ?? other}>
              {cells.map((cell, column) => (
                <td key={columns[column]?.label} data-numeric={columns[column]?.numeric || undefined}>
                  {typeof cell === 'number' ? (
                    formatNumber(i18n.locale, cell, 3)
                  ) : (
                    <Words text={cell ?? ''} />
                  )}
                </td>
              ))}
              {hasBases && <td>{bases[i] && <Words text={bases[i]} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {chart.more > 0 && (
        <p>
          {i18n.t.list.rest({ count: chart.more })}{' '}
          <a href={`${root}data/claims.csv`} dir="ltr">
            claims.csv
          </a>
        </p>
      )}
    </section>
  );
}
