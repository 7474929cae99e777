import type { Briefing } from '../article/briefing.ts';
import { csvText } from '../article/csv.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { sourceText } from '../charts/source-text.ts';
import { warningText, warningTexts } from '../charts/warning.ts';
import type { I18n } from '../i18n/i18n.tsx';

/**
 * A chart's table as CSV (RFC 4180, with the mark by which Excel knows Arabic), each row with its claim's id and, where
 * the claim's phrases do not say what its value says, the warning of that.
 */
export function chartCsv(chart: DrawnChart, briefing: Briefing, i18n: I18n): string {
  const { columns, rows } = chart.table(i18n);
  return csvText([
    [...columns.map(({ label }) => label), 'claim', 'check'],
    ...rows.map(({ cells, claim }) => [...cells, claim, warningText(briefing, claim, i18n)]),
  ]);
}

/** A chart's content as JSON: what it says, its rows, and the evidence of each. */
export function chartJson(chart: DrawnChart, briefing: Briefing, i18n: I18n): string {
  const { columns, rows } = chart.table(i18n);
  const content = {
    chart: chart.id,
    language: i18n.locale,
    title: chart.title(i18n),
    subtitle: chart.subtitle(i18n),
    notes: chart.notes(i18n),
    source: sourceText(chart, briefing, i18n),
    published: briefing.article.article.published,
    otherSources: briefing.sources === 'all',
    warnings: warningTexts(chart, briefing, i18n),
    columns: columns.map(({ label }) => label),
    rows: rows.map(({ claim, cells }) => {
      const item = claim === null ? undefined : briefing.claim(claim)?.item;
      return {
        cells,
        claim,
        saidBy: item?.saidBy ?? null,
        evidence: item?.evidence ?? [],
        check: warningText(briefing, claim, i18n),
      };
    }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
