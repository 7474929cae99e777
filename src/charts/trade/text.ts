import { isYearFirst, sentence } from '../../i18n/format.ts';
import type { I18n } from '../../i18n/i18n.tsx';
import { signed } from '../basis.ts';
import { isoPeriod } from '../period.ts';
import { speakerText } from '../speaker.ts';
import { quantityText } from '../value-text.ts';
import { billions } from './billions.ts';
import {
  isPart,
  type OtherValue,
  type Pace,
  type Period,
  type TradeBar,
  type TradeColumn,
  type TradeModel,
} from './model.ts';

/** A pace within this share of the year before counts as matching it. */
const MATCH = 0.05;

/** The finding: how the latest part-year's pace compares with the year before. */
export function titleText(model: TradeModel, i18n: I18n): string {
  return i18n.t.trade.title[finding(model.pace)];
}

function finding(pace: Pace | null): 'match' | 'above' | 'below' | 'plain' {
  if (!pace?.before) return 'plain';
  const more = pace.value - pace.before.value;
  if (Math.abs(more) <= MATCH * pace.before.value) return 'match';
  return more > 0 ? 'above' : 'below';
}

/** "2023", "Jan–Sept 2024" or, of a period that is not made of whole months, "1 Jan–15 Sept 2024". */
export function periodText(period: Period, i18n: I18n): string {
  const own = i18n.t.trade;
  const [first = '', last] = isoPeriod(period).split('/');
  if (last === undefined) return shortDate(first, i18n, true);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  // A year that both share is said once, where the language has it.
  const isFirst = isYearFirst(i18n.locale);
  return own.range({
    first: shortDate(first, i18n, isFirst || !sameYear),
    last: shortDate(last, i18n, !isFirst || !sameYear),
  });
}

/** What stands at a column: its period, with the sign where the article's value of it was worked out. */
export function columnText(column: TradeColumn, i18n: I18n, dense = false): string {
  return signed(dense ? yearText(column) : periodText(column, i18n), column.bar?.inferred ?? false);
}

/** "1 Jan 2024", or as much of it as an ISO 8601 day, month or year has; without the year where another one says it. */
function shortDate(iso: string, i18n: I18n, withYear: boolean): string {
  const [year, month, day] = iso.split('-').map(Number);
  const said = (withYear || !month) && year;
  const rest = [day, month && i18n.month(month)];
  return (isYearFirst(i18n.locale) ? [said, ...rest] : [...rest, said]).filter(Boolean).join(' ');
}

/** Where there is room for a year only: "2024", or "2023–24". */
export function yearText({ year, lastYear }: Period): string {
  return year === lastYear ? String(year) : `${year}–${String(lastYear % 100).padStart(2, '0')}`;
}

/** A pace is no finer than the "about" it is computed from: to three digits. */
export function roundPace(value: number): number {
  return Number(value.toPrecision(3));
}

/** "26.7, our sum" */
export function paceText(pace: Pace, { locale, t }: I18n): string {
  return `${billions(locale, roundPace(pace.value))}${t.trade.comma}${t.trade.ours}`;
}

/** "12 months", "9 of 12 months", or "258 of 366 days". */
export function coverageText(period: Period, i18n: I18n): string {
  const { unit, count, ofYear } = period.covers;
  const own = i18n.t.trade;
  return isPart(period) ? own.part[unit]({ count, ofYear }) : own.length[unit]({ count });
}

/** The same where there is little room: "9/12"; nothing of a whole year. */
export function shortCoverage(period: Period): string {
  return isPart(period) ? `${period.covers.count}/${period.covers.ofYear}` : '';
}

/** What stands below a column's period: what it covers or, where two claims speak of one period, whose value it is. */
export function belowText(column: TradeColumn, i18n: I18n): string {
  return column.contested && column.bar ? speakerText(column.bar.by, i18n) : coverageText(column, i18n);
}

/** "about $20 bn", as the article has it. */
export function valueText(bar: TradeBar, i18n: I18n): string {
  return quantityText(i18n, bar);
}

/** "28", "≈28.5", ">20", in billions; in words where signs would be read from the wrong side. */
export function shortValue(
  {
    value,
    approximate,
    moreThan = false,
  }: Pick<OtherValue, 'value' | 'approximate'> & { moreThan?: boolean | undefined },
  { locale, t: { units } }: I18n,
): string {
  const bare = billions(locale, value);
  if (moreThan) return units.moreThanShort({ value: bare });
  return approximate ? units.aboutShort({ value: bare }) : bare;
}

/** "$28 bn (a minister)" */
export function otherText(other: OtherValue, i18n: I18n): string {
  return `${quantityText(i18n, other)} (${i18n.pick(other.saidBy)})`;
}

/** What a screen reader and a tooltip say of a bar. */
export function barText(bar: TradeBar, i18n: I18n): string {
  return i18n.t.trade.bar({
    period: periodText(bar, i18n),
    value: valueText(bar, i18n),
    months: coverageText(bar, i18n),
  });
}

/** What others say first, then how to read the drawing. */
export function notesText(model: TradeModel, i18n: I18n): string[] {
  const { bars, pace } = model;
  const own = i18n.t.trade;
  const parts = bars.filter(isPart);
  const [part] = parts;
  return [
    ...comparisonsText(model, i18n),
    ...(part && parts.length === 1
      ? [
          own.partNote({
            covered: own.length[part.covers.unit]({ count: part.covers.count }),
            share: shortCoverage(part),
          }),
        ]
      : []),
    ...(parts.length > 1 ? [own.partsNote] : []),
    ...(pace ? [own.paceNote(calculation(pace, i18n))] : []),
    ...outcomesText(model, i18n),
  ];
}

/** How a pace is worked out, as the values of the notes on it. */
export function calculation(pace: Pace, { locale }: I18n) {
  return {
    value: billions(locale, pace.from.value),
    count: pace.from.covers.count,
    ofYear: pace.from.covers.ofYear,
    result: billions(locale, roundPace(pace.value)),
  };
}

/** Where other sources give other values than the article, and where the same. */
export function comparisonsText({ comparisons }: TradeModel, i18n: I18n): string[] {
  const own = i18n.t.trade;
  return comparisons.flatMap(({ bar, differ, agree }) => {
    const period = periodText(bar, i18n);
    return [
      ...(differ.length > 0 ? [own.differs({ period, others: listText(differ, i18n) })] : []),
      ...(agree.length > 0 ? [own.agrees({ period, others: listText(agree, i18n) })] : []),
    ];
  });
}

/** What the year of the pace came to. */
export function outcomesText({ pace, outcomes }: TradeModel, i18n: I18n): string[] {
  if (!pace || outcomes.length === 0) return [];
  return [i18n.t.trade.outcome({ period: String(pace.from.year), others: listText(outcomes, i18n) })];
}

function listText(others: readonly OtherValue[], i18n: I18n): string {
  return i18n.list(others.map((other) => otherText(other, i18n)));
}

/** The whole chart in sentences. */
export function descriptionText(model: TradeModel, i18n: I18n): string {
  const own = i18n.t.trade;
  const bars = model.columns.flatMap((column) => [
    ...(column.bar ? [sentence(barText(column.bar, i18n))] : []),
    ...column.others.map((other) => i18n.pick(other.text)),
  ]);
  const pace = model.pace
    ? [own.calculation({ result: i18n.money(roundPace(model.pace.value), model.pace.from.unit) })]
    : [];
  return [sentence(own.subtitle), ...bars, ...pace].join(' ');
}
