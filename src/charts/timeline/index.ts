import { sentence } from '../../i18n/format.ts';
import { bearsText } from '../bears-text.ts';
import { defineChart } from '../definition.ts';
import { TimelineChart } from './chart.tsx';
import { limitTimeline } from './limit.ts';
import { timelineModel } from './model.ts';
import { rowTitle, whenText, withBears } from './text.ts';

/** From what lies behind the article's day to the last year of the plan. */
export const timeline = defineChart({
  id: 'timeline',
  name: ({ t }) => t.timeline.name,
  layout: 'column',
  model: timelineModel,
  limit: limitTimeline,
  claims: ({ rows }) => rows.flatMap(({ source }) => (source.kind === 'claim' ? source.claim : [])),
  others: ({ rows }) => rows.flatMap(({ source }) => (source.kind === 'other' ? source.id : [])),
  title: ({ behind, ahead }, { t }) =>
    behind && ahead ? t.timeline.title.between({ behind, ahead }) : t.timeline.title.plain,
  subtitle: (_, { t }) => t.timeline.subtitle,
  notes: ({ rows }, { t }) => [
    t.timeline.scaleNote,
    ...(rows.some(({ source }) => source.kind === 'other') ? [t.timeline.othersNote] : []),
  ],
  Chart: TimelineChart,
  loadPicture: async () => (await import('./picture.ts')).timelinePicture,
  describe: ({ rows, published }, i18n) =>
    rows
      .map((row) =>
        sentence(`${withBears(whenText(row, published, i18n), row, i18n)}: ${rowTitle(row, i18n)}`),
      )
      .join(' '),
  table: ({ rows, published }, i18n) => {
    const { columns } = i18n.t.timeline;
    const compared = rows.some(({ source }) => source.kind === 'other');
    const labels = [columns.when, columns.what, ...(compared ? [i18n.t.others.columns.bears] : [])];
    return {
      columns: labels.map((label) => ({ label, numeric: false })),
      rows: rows.map((row) => ({
        ...(row.source.kind === 'claim'
          ? { claim: row.source.claim }
          : { claim: null, other: row.source.id }),
        cells: [
          whenText(row, published, i18n),
          rowTitle(row, i18n),
          ...(compared ? [row.source.kind === 'other' ? bearsText(row.source.bears, i18n) : null] : []),
        ],
      })),
    };
  },
});
