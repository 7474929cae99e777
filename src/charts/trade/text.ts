import type { I18n } from '../../i18n/i18n.tsx';
import { quantityText } from '../value-text.ts';
import type { OtherValue, Pace, Period, TradeBar, TradeModel } from './model.ts';
import { billions, words } from './words.ts';

/** A pace within this share of the year before counts as matching it. */
const MATCH = 0.05;

export function titleText(model: TradeModel, i18n: I18n): string {
  return i18n.pick(words).title[finding(model.pace)];
}

function finding(pace: Pace | null): 'match' | 'above' | 'below' | 'plain' {
  if (!pace?.before) return 'plain';
  const ratio = pace.value / pace.before.value;
  if (Math.abs(ratio - 1) <= MATCH) return 'match';
  return ratio > 1 ? 'above' : 'below';
}

/** "2023", or "Jan–Sept 2024". */
export function periodText(bar: Period, i18n: I18n): string {
  if (bar.months === 12 && bar.firstMonth === 1) return String(bar.year);
  return i18n.pick(words).range(i18n.month(bar.firstMonth), i18n.month(bar.lastMonth), bar.year);
}

/** "12 months", or "9 of 12 months". */
export function monthsText(bar: Period, i18n: I18n): string {
  const own = i18n.pick(words);
  return bar.months < 12 ? own.ofTwelve(bar.months) : own.months(bar.months);
}

export function valueText(bar: TradeBar, i18n: I18n): string {
  return quantityText(i18n, { value: bar.value, unit: 'USD', approximate: bar.approximate });
}

/** "$28 bn (Putin)" */
export function otherText({ value, approximate, moreThan, saidBy }: OtherValue, i18n: I18n): string {
  return `${quantityText(i18n, { value, unit: 'USD', approximate, moreThan })} (${i18n.pick(saidBy)})`;
}

/** What a screen reader and a tooltip say of a bar. */
export function barText(bar: TradeBar, i18n: I18n): string {
  return i18n.pick(words).bar(periodText(bar, i18n), valueText(bar, i18n), monthsText(bar, i18n));
}

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
            billions(i18n.locale, pace.value),
          ),
        ]
      : []),
  ];
}

export function descriptionText(model: TradeModel, i18n: I18n): string {
  const own = i18n.pick(words);
  const bars = model.columns.flatMap((column) => [
    ...(column.bar ? [`${barText(column.bar, i18n)}.`] : []),
    ...column.others.map((other) => i18n.pick(other.text)),
  ]);
  const pace = model.pace ? [own.calculation(i18n.money(model.pace.value))] : [];
  return [`${own.subtitle}.`, ...bars, ...pace].join(' ');
}
