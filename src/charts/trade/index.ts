import { bearsText } from '../bears-text.ts';
import { defineChart } from '../definition.ts';
import { speakerText } from '../speaker.ts';
import type { TableRow } from '../table.ts';
import { quantityText } from '../value-text.ts';
import { TradeChart } from './chart.tsx';
import { limitTrade } from './limit.ts';
import { type Period, tradeModel } from './model.ts';
import { tradeSlide } from './slide.ts';
import { coverageText, descriptionText, notesText, periodText, titleText, valueText } from './text.ts';

/** Trade by period: full years solid, a part-year hatched and thinner, in the outline of a year at its rate, which is our own sum. */
export const trade = defineChart({
  id: 'trade',
  name: ({ t }) => t.trade.name,
  layout: 'column',
  model: tradeModel,
  limit: limitTrade,
  claims: (model) => model.bars.map(({ claim }) => claim),
  others: (model) => model.columns.flatMap(({ others }) => others.map(({ id }) => id)),
  title: titleText,
  subtitle: (_, i18n) => i18n.t.trade.subtitle,
  caveat: ({ pace }, { t }) => (pace ? t.trade.caveat : null),
  notes: notesText,
  Chart: TradeChart,
  loadLive: async () => (await import('./live.client.tsx')).TradeLive,
  loadPicture: async () => (await import('./picture.ts')).tradePicture,
  slide: tradeSlide,
  describe: descriptionText,
  table(model, i18n) {
    const { columns } = i18n.t.trade;
    const byDays = model.columns.some(({ covers }) => covers.unit === 'day');
    const compared = model.columns.some(({ others }) => others.length > 0);
    const row = (
      period: Period,
      value: number,
      [said, source]: readonly [string, string],
      from: Pick<TableRow, 'claim' | 'other'>,
      bears: string | null = null,
    ) => ({
      ...from,
      cells: [
        periodText(period, i18n),
        coverageText(period, i18n),
        value / 1e9,
        said,
        source,
        ...(compared ? [bears] : []),
      ],
    });
    return {
      columns: [
        { label: columns.period, numeric: false },
        { label: byDays ? columns.time : columns.months, numeric: false },
        { label: columns.value, numeric: true },
        { label: columns.said, numeric: false },
        { label: columns.source, numeric: false },
        ...(compared ? [{ label: i18n.t.others.columns.bears, numeric: false }] : []),
      ],
      rows: model.columns.flatMap((column) => [
        ...(column.bar
          ? [
              row(column, column.bar.value, [valueText(column.bar, i18n), speakerText(column.bar.by, i18n)], {
                claim: column.bar.claim,
              }),
            ]
          : []),
        ...column.others.map((other) =>
          row(
            column,
            other.value,
            [quantityText(i18n, other), i18n.pick(other.saidBy)],
            { claim: null, other: other.id },
            bearsText(other.bears, i18n),
          ),
        ),
      ]),
    };
  },
});
