import type { I18n } from '../../i18n/i18n.tsx';
import type { TimeScale } from './scale.ts';

const MONTH = 30.4369;
const YEAR = 365.2425;

export interface GridLine {
  /** Days from the article's day. */
  days: number;
  label: string;
  /** Lines of rank 2 and 3 are labelled only where there is room for their words. */
  rank: 1 | 2 | 3;
  /** Share of the time line. */
  at: number;
}

/** Numbers of years of which the largest that the line reaches is told, on either side. */
const FAR = [5, 10, 25, 50, 100, 250, 500, 1_000];

/** Time before and after the article's day, as far as the line reaches. */
export function gridLines(scale: TimeScale, { t }: I18n): GridLine[] {
  const { ticks } = t.timeline;
  const far = (side: -1 | 1): Omit<GridLine, 'at'>[] => {
    const years = FAR.findLast((count) => scale.has(side * count * YEAR));
    return years ? [{ days: side * years * YEAR, label: ticks.years({ count: years }), rank: 1 }] : [];
  };
  const lines: Omit<GridLine, 'at'>[] = [
    ...far(-1),
    { days: -YEAR, label: ticks.years({ count: 1 }), rank: 2 },
    { days: -MONTH, label: ticks.months({ count: 1 }), rank: 3 },
    { days: 0, label: ticks.day, rank: 1 },
    { days: MONTH, label: ticks.months({ count: 1 }), rank: 3 },
    { days: YEAR, label: ticks.years({ count: 1 }), rank: 2 },
    ...far(1),
  ];
  return lines.filter(({ days }) => scale.has(days)).map((line) => ({ ...line, at: scale(line.days) }));
}
