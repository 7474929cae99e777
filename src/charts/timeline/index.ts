import { defineChart } from '../definition.ts';
import { TimelineChart } from './chart.tsx';
import { timelineModel } from './model.ts';
import { shortenTimeline } from './shorten.ts';
import { rowTitle, whenText } from './text.ts';
import { words } from './words.ts';

/** From what lies behind the visit to the last year of the plan. */
export const timeline = defineChart({
  id: 'timeline',
  name: { en: 'Timeline', ar: 'الخط الزمني' },
  layout: 'column',
  model: timelineModel,
  shorten: shortenTimeline,
  claims: ({ rows }) => rows.flatMap(({ source }) => (source.kind === 'claim' ? source.claim : [])),
  others: ({ rows }) => rows.flatMap(({ source }) => (source.kind === 'other' ? source.id : [])),
  title: ({ behind, ahead }, { pick }) => pick(words).title(behind, ahead),
  subtitle: (_, { pick }) => pick(words).subtitle,
  notes: ({ rows }, { pick }) => [
    pick(words).scaleNote,
    ...(rows.some(({ source }) => source.kind === 'other') ? [pick(words).othersNote] : []),
  ],
  Chart: TimelineChart,
  loadPicture: async () => (await import('./picture.ts')).timelinePicture,
  describe: ({ rows, published }, i18n) =>
    rows.map((row) => `${whenText(row, published, i18n)}: ${rowTitle(row, i18n)}.`).join(' '),
  table: ({ rows, published }, i18n) => {
    const { columns } = i18n.pick(words);
    return {
      columns: [columns.when, columns.what].map((label) => ({ label, numeric: false })),
      rows: rows.map((row) => ({
        claim: row.source.kind === 'claim' ? row.source.claim : null,
        cells: [whenText(row, published, i18n), rowTitle(row, i18n)],
      })),
    };
  },
});
