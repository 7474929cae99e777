import type { Briefing } from '../article/briefing.ts';
import { csvText } from '../article/csv.ts';
import { basisText } from '../charts/basis.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { warningText } from '../charts/warning.ts';
import type { I18n } from '../i18n/i18n.tsx';

/**
 * A chart's table as CSV (RFC 4180, with the mark by which Excel knows Arabic), each row with its claim's id and, where
 * the claim's phrases do not say what its value says, the warning of that; where something was worked out, how. What cells
 * say with a unit stands beside them as a number.
 */
export function chartCsv(chart: DrawnChart, briefing: Briefing, i18n: I18n): string {
  const { columns, rows } = chart.table(i18n);
  const measured = rows.some(({ quantity }) => quantity);
  return csvText([
    [
      ...columns.map(({ label }) => label),
      ...(measured ? ['value', 'unit'] : []),
      ...['claim', 'check', 'basis'],
    ],
    ...rows.map(({ cells, quantity, claim }) => [
      ...cells,
      ...(measured ? [quantity?.value ?? null, quantity?.unit ?? null] : []),
      claim,
      warningText(briefing, claim, i18n),
      basisText(briefing, claim, i18n),
    ]),
  ]);
}
