import { defineChart } from '../definition.ts';
import { TradeChart } from './chart.tsx';
import { type Period, tradeModel } from './model.ts';
import { descriptionText, monthsText, notesText, periodText, titleText } from './text.ts';
import { words } from './words.ts';

/** Trade by period: full years solid, a part-year hatched and narrower, its pace as our own outline. */
export const trade = defineChart({
  id: 'trade',
  name: { en: 'Trade', ar: 'التبادل' },
  layout: 'column',
  model: tradeModel,
  claims: (model) => model.bars.map(({ claim }) => claim),
  title: titleText,
  subtitle: (_, i18n) => i18n.pick(words).subtitle,
  notes: notesText,
  Chart: TradeChart,
  loadLive: async () => (await import('./live.client.tsx')).TradeLive,
  describe: descriptionText,
  table(model, i18n) {
    const { columns, article } = i18n.pick(words);
    const row = (period: Period, value: number, source: string, claim: string | null) => ({
      claim,
      cells: [periodText(period, i18n), monthsText(period, i18n), value / 1e9, source],
    });
    return {
      columns: [
        { label: columns.period, numeric: false },
        { label: columns.months, numeric: false },
        { label: columns.value, numeric: true },
        { label: columns.source, numeric: false },
      ],
      rows: model.columns.flatMap((column) => [
        ...(column.bar ? [row(column, column.bar.value, article, column.bar.claim)] : []),
        ...column.others.map(({ value, saidBy }) => row(column, value, i18n.pick(saidBy), null)),
      ]),
    };
  },
});
