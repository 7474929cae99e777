import type { I18n } from '../../i18n/i18n.tsx';
import type { SlideDrawing } from '../definition.ts';
import type { TradeModel } from './model.ts';
import { coverageText, periodText, roundPace } from './text.ts';
import { words } from './words.ts';

/** The chart as columns that can be edited: the article's values, our pace beside the part-year, others' values. */
export function tradeSlide({ columns, pace }: TradeModel, i18n: I18n): SlideDrawing {
  const own = i18n.pick(words);
  const inBillions = (value: number | undefined) =>
    value === undefined ? null : Math.round(value / 1e7) / 100;
  const most = Math.max(0, ...columns.map(({ others }) => others.length));
  return {
    kind: 'columns',
    categories: columns.map((column) => `${periodText(column, i18n)} (${coverageText(column, i18n)})`),
    series: [
      {
        name: i18n.t.evidence.speakers.article,
        values: columns.map(({ bar }) => inBillions(bar?.value)),
        colour: '--bar',
      },
      ...(pace
        ? [
            {
              name: `${own.pace} (${own.ours})`,
              values: columns.map(({ bar }) =>
                bar?.claim === pace.from.claim ? inBillions(roundPace(pace.value)) : null,
              ),
              colour: '--rule',
            },
          ]
        : []),
      ...Array.from({ length: most }, (_, i) => ({
        name: most > 1 ? `${own.others} ${i + 1}` : own.others,
        values: columns.map(({ others }) => inBillions(others[i]?.value)),
        colour: '--other',
      })),
    ],
    unit: own.columns.value,
  };
}
