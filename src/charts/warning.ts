import type { Briefing } from '../article/briefing.ts';
import type { Disagreement } from '../article/value-check.ts';
import type { I18n } from '../i18n/i18n.tsx';
import type { DrawnChart } from './definition.ts';

/** Warnings that a picture or slide gives in full; it counts the rest. */
const MOST = 3;

/** The sentence that warns of a value which its own evidence phrase does not bear out. */
export function disagreementText({ value, read }: Disagreement, { t, number, list }: I18n): string {
  const { differs, unread } = t.disagreement;
  const given = { value: number(value, 3) };
  return read.length > 0
    ? differs({ ...given, read: list(read.map((one) => number(one, 3))) })
    : unread(given);
}

/** The warning of a claim; null where its phrases say what its value says, or where it has none. */
export function warningText(briefing: Briefing, claim: string | null, i18n: I18n): string | null {
  const disagreement = claim === null ? undefined : briefing.disagreements.get(claim);
  return disagreement ? disagreementText(disagreement, i18n) : null;
}

/** What a chart must not leave the page without: the warnings of its claims, each with what the claim says. */
export function warningTexts(chart: Pick<DrawnChart, 'claims'>, briefing: Briefing, i18n: I18n): string[] {
  const warned = [...new Set(chart.claims)].flatMap((claim) => {
    const warning = warningText(briefing, claim, i18n);
    const item = briefing.claim(claim)?.item;
    return warning && item ? [`${warning} ${i18n.pick(item.text)}`] : [];
  });
  const left = warned.length - MOST;
  return left > 0 ? [...warned.slice(0, MOST), i18n.t.list.more({ count: left })] : warned;
}
