import type { I18n } from '../../i18n/i18n.tsx';
import type { TimeScale } from './scale.ts';
import { words } from './words.ts';

const MONTH = 30.4369;
const YEAR = 365.2425;

export interface GridLine {
  /** Days from the article's day. */
  days: number;
  label: string;
  /** False for what narrow drawings leave unlabelled. */
  major: boolean;
  /** Share of the time line. */
  at: number;
}

/** Time before and after the article's day, as far as the line reaches. */
export function gridLines(scale: TimeScale, { pick }: I18n): GridLine[] {
  const { ticks } = pick(words);
  return [
    { days: -25 * YEAR, label: ticks.years(25), major: true },
    { days: -YEAR, label: ticks.years(1), major: true },
    { days: -MONTH, label: ticks.months(1), major: false },
    { days: 0, label: ticks.day, major: true },
    { days: MONTH, label: ticks.months(1), major: false },
    { days: YEAR, label: ticks.years(1), major: true },
    { days: 50 * YEAR, label: ticks.years(50), major: true },
  ]
    .filter(({ days }) => scale.has(days))
    .map((line) => ({ ...line, at: scale(line.days) }));
}
