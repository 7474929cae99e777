import type { I18n } from '../../i18n/i18n.tsx';
import type { SlideDrawing, SlideSeries, SlideValue } from '../definition.ts';
import { speakerText } from '../speaker.ts';
import { barColour } from './hue.ts';
import { isPart, type OtherValue, type TradeColumn, type TradeModel } from './model.ts';
import {
  calculation,
  columnText,
  comparisonsText,
  coverageText,
  outcomesText,
  periodText,
  roundPace,
} from './text.ts';

/** The chart as columns that can be edited: the article's values, our pace beside the part-year, others' values. */
export function tradeSlide(model: TradeModel, i18n: I18n): SlideDrawing {
  const { columns, pace } = model;
  const own = i18n.t.trade;
  const most = Math.max(0, ...columns.map(({ others }) => others.length));
  const parts = columns.filter((column) => column.bar && isPart(column));
  return {
    kind: 'columns',
    categories: columns.map((column) => `${columnText(column, i18n)} (${coverageText(column, i18n)})`),
    series: [
      {
        name: speakersOf(columns, i18n),
        values: columns.map(({ bar }) =>
          bar ? { ...slideValue(bar, i18n), doubted: bar.disagreement !== null } : null,
        ),
        colour: barColour(model),
        strength: 1,
      },
      ...(pace
        ? [
            {
              name: `${own.pace} (${own.ours})`,
              values: columns.map(({ bar }) =>
                bar?.claim === pace.from.claim
                  ? slideValue({ value: roundPace(pace.value), approximate: false }, i18n)
                  : null,
              ),
              colour: '--rule-strong',
              strength: 1,
            },
          ]
        : []),
      ...Array.from({ length: most }, (_, i) => othersSeries(columns, i, most, i18n)),
    ],
    unit: own.columns.value,
    notes: [
      ...comparisonsText(model, i18n),
      ...parts.map((part) =>
        own.slidePartNote({ period: periodText(part, i18n), covered: coverageText(part, i18n) }),
      ),
      ...(pace ? [own.slidePaceNote(calculation(pace, i18n))] : []),
      ...outcomesText(model, i18n),
    ],
  };
}

/** Who gives the values of the article: one speaker, or several with their periods. */
function speakersOf(columns: readonly TradeColumn[], i18n: I18n): string {
  return whose(
    columns.flatMap((column) =>
      column.bar ? { who: speakerText(column.bar.by, i18n), period: periodText(column, i18n) } : [],
    ),
    i18n,
  );
}

/** The values of other sources that stand at one place in their columns, named after those who give them. */
function othersSeries(columns: readonly TradeColumn[], place: number, most: number, i18n: I18n): SlideSeries {
  const own = i18n.t.trade;
  const said = columns.flatMap((column) => {
    const other = column.others[place];
    return other ? { who: i18n.pick(other.saidBy), period: periodText(column, i18n) } : [];
  });
  return {
    name: `${own.others}${own.colon}${whose(said, i18n)}`,
    values: columns.map(({ others }) => {
      const other = others[place];
      return other ? slideValue(other, i18n) : null;
    }),
    colour: '--other',
    strength: 1 - (place / most) * 0.75,
  };
}

/** "A minister", or "a bank (2021) and a minister (2022, 2023)". */
function whose(said: readonly { who: string; period: string }[], i18n: I18n): string {
  const periods = new Map<string, string[]>();
  for (const { who, period } of said) periods.set(who, [...(periods.get(who) ?? []), period]);
  if (periods.size === 1) return [...periods.keys()].join('');
  const { comma } = i18n.t.trade;
  return i18n.list([...periods].map(([who, those]) => `${who} (${those.join(comma)})`));
}

function slideValue(
  { value, approximate, moreThan }: Pick<OtherValue, 'value' | 'approximate' | 'moreThan'>,
  { t }: I18n,
): SlideValue {
  const qualifier = approximate ? t.units.about : moreThan ? t.units.moreThan : null;
  return { value: Math.round(value / 1e7) / 100, qualifier, doubted: false };
}
