import type { Briefing } from '../article/briefing.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { numberRuns } from '../i18n/number-runs.ts';
import type { DrawnChart } from './definition.ts';

/** "Source: the article, paragraphs 5, 7 and 9–11": every paragraph that a claim of the chart rests on. */
export function sourceText(chart: Pick<DrawnChart, 'claims'>, briefing: Briefing, i18n: I18n): string {
  return i18n.t.figure.source(paragraphsOf(chart, briefing, i18n));
}

/** The same in short, for a page that is all of one article. */
export function paragraphsText(chart: Pick<DrawnChart, 'claims'>, briefing: Briefing, i18n: I18n): string {
  return i18n.t.figure.paragraphs(paragraphsOf(chart, briefing, i18n));
}

function paragraphsOf({ claims }: Pick<DrawnChart, 'claims'>, briefing: Briefing, i18n: I18n) {
  const numbers = new Set(
    claims.flatMap((id) => briefing.claim(id)?.item.evidence.map(({ paragraph }) => paragraph) ?? []),
  );
  return { paragraphs: numberRuns([...numbers], i18n), count: numbers.size };
}
