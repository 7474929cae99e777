import type { I18n } from '../../i18n/i18n.tsx';
import { signed } from '../basis.ts';
import { isoPeriod, isWholeYear } from '../period.ts';
import type { Counted, FigureMark, Yardstick } from './model.ts';

/** What a number counts, in the reader's language. */
export function countedText(counted: Counted, i18n: I18n): string {
  const own = i18n.t.figures;
  switch (counted.kind) {
    case 'text':
      return i18n.pick(counted.text);
    case 'trade': {
      const period = isoPeriod(counted);
      return isWholeYear(counted)
        ? own.trade({ year: i18n.date(period) })
        : own.tradeWithin({ months: i18n.date(period) });
    }
    case 'horizon':
      return own.horizon({ place: i18n.pick(counted.to), years: counted.years });
  }
}

/** The same as it is drawn: with the sign where something of it was worked out. */
export function captionText({ counted, inferred }: FigureMark, i18n: I18n): string {
  return signed(countedText(counted, i18n), inferred);
}

/** What the shorter bar is, its length to 10 km. */
export function yardstickText({ from, to, km }: Yardstick, i18n: I18n): string {
  const length = i18n.number(Math.round(km / 10) * 10);
  return i18n.t.figures.yardstick({ km: length, from: i18n.pick(from), to: i18n.pick(to) });
}
