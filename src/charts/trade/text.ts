import type { I18n } from '../../i18n/i18n.tsx';
import { speakerText } from '../speaker.ts';
import { quantityText } from '../value-text.ts';
import type { OtherValue, Pace, Period, TradeBar, TradeColumn, TradeModel } from './model.ts';
import { billions, words } from './words.ts';

/** A pace within this share of the year before counts as matching it. */
const MATCH = 0.05;

/** The finding: how the latest part-year's pace compares with the year before. */
export function titleText(model: TradeModel, i18n: I18n): string {
  return i18n.pick(words).title[finding(model.pace)];
}

function finding(pace: Pace | null): 'match' | 'above' | 'below' | 'plain' {
  if (!pace?.before) return 'plain';
  const more = pace.value - pace.before.value;
  if (Math.abs(more) <= MATCH * pace.before.value) return 'match';
  return more > 0 ? 'above' : 'below';
}

/** "2023", or "Jan–Sept 2024". */
export function periodText(bar: Period, i18n: I18n): string {
  if (bar.months === 12 && bar.firstMonth === 1) return String(bar.year);
  const own = i18n.pick(words);
  const [first, last] = [i18n.month(bar.firstMonth), i18n.month(bar.lastMonth)];
  return bar.year === bar.lastYear
    ? own.range(first, last, bar.year)
    : own.longRange(`${first} ${bar.year}`, `${last} ${bar.lastYear}`);
}

/** A pace is no finer than the "about" it is computed from: to a tenth of a billion US dollars. */
export function roundPace(value: number): number {
  return Math.round(value / 1e8) * 1e8;
}

/** "12 months", or "9 of 12 months". */
export function periodMonths(period: Period, i18n: I18n): string {
  const own = i18n.pick(words);
  return period.months < 12 ? own.ofTwelve(period.months) : own.months(period.months);
}

/** What stands below a column's period: its months or, where two claims speak of one period, whose value it is. */
export function monthsText(column: TradeColumn, i18n: I18n): string {
  return column.contested && column.bar ? speakerText(column.bar.by, i18n) : periodMonths(column, i18n);
}

/** "about $20 bn", as the article has it. */
export function valueText(bar: TradeBar, i18n: I18n): string {
  return quantityText(i18n, { value: bar.value, unit: 'USD', approximate: bar.approximate });
}

/** "28", "≈28.5", ">20": in billions. Isolated, for right to left the sign would change sides and meaning. */
export function shortValue(
  {
    value,
    approximate,
    moreThan = false,
  }: Pick<OtherValue, 'value' | 'approximate'> & { moreThan?: boolean | undefined },
  { locale }: I18n,
): string {
  const sign = moreThan ? '>' : approximate ? '≈' : '';
  return `\u2066${sign}${billions(locale, value)}\u2069`;
}

/** "$28 bn (Putin)" */
export function otherText({ value, approximate, moreThan, saidBy }: OtherValue, i18n: I18n): string {
  return `${quantityText(i18n, { value, unit: 'USD', approximate, moreThan })} (${i18n.pick(saidBy)})`;
}

/** What a screen reader and a tooltip say of a bar. */
export function barText(bar: TradeBar, i18n: I18n): string {
  return i18n.pick(words).bar(periodText(bar, i18n), valueText(bar, i18n), periodMonths(bar, i18n));
}

/** Contradictions first, then how to read the drawing. */
export function notesText({ bars, pace, disputes }: TradeModel, i18n: I18n): string[] {
  const own = i18n.pick(words);
  const part = bars.find(({ months }) => months < 12);
  return [
    ...disputes.map(({ bar, others }) =>
      own.dispute(
        periodText(bar, i18n),
        valueText(bar, i18n),
        i18n.list(others.map((other) => otherText(other, i18n))),
      ),
    ),
    ...(part ? [own.partNote(part.months)] : []),
    ...(pace
      ? [
          own.paceNote(
            billions(i18n.locale, pace.from.value),
            pace.from.months,
            billions(i18n.locale, roundPace(pace.value)),
          ),
        ]
      : []),
  ];
}

/** The whole chart in sentences. */
export function descriptionText(model: TradeModel, i18n: I18n): string {
  const own = i18n.pick(words);
  const bars = model.columns.flatMap((column) => [
    ...(column.bar ? [`${barText(column.bar, i18n)}.`] : []),
    ...column.others.map((other) => i18n.pick(other.text)),
  ]);
  const pace = model.pace ? [own.calculation(i18n.money(roundPace(model.pace.value)))] : [];
  return [`${own.subtitle}.`, ...bars, ...pace].join(' ');
}
