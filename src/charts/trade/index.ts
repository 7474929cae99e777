import { defineChart } from '../definition.ts';
import { TradeChart } from './chart.tsx';
import { tradeModel } from './model.ts';
import { descriptionText, monthsText, notesText, periodText, titleText } from './text.ts';
import { words } from './words.ts';

/** Trade by period: full years solid, a part-year hatched and narrower, its pace as our own outline. */
export const trade = defineChart({
  id: 'trade',
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
    const { columns } = i18n.pick(words);
    return {
      columns: [
        { label: columns.period, numeric: false },
        { label: columns.months, numeric: false },
        { label: columns.value, numeric: true },
      ],
      rows: model.bars.map((bar) => ({
        claim: bar.claim,
        cells: [periodText(bar, i18n), monthsText(bar, i18n), bar.value / 1e9],
      })),
    };
  },
});
