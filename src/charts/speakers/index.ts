import { sentence } from '../../i18n/format.ts';
import { defineChart } from '../definition.ts';
import { speakerText } from '../speaker.ts';
import { SpeakersChart } from './chart.tsx';
import { limitSpeakers } from './limit.ts';
import { speakersModel } from './model.ts';
import { speakersTitle } from './title.ts';

/** How much rests on whom. */
export const speakers = defineChart({
  id: 'speakers',
  name: ({ t }) => t.speakers.name,
  layout: 'column',
  model: speakersModel,
  limit: limitSpeakers,
  claims: (model) => model.speakers.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
  others: () => [],
  isStoryAlone: true,
  isEveryStatement: true,
  title({ speakers, total }, i18n) {
    const article = speakers.find(({ id }) => id === 'article');
    return article ? speakersTitle(article.count, total, i18n) : i18n.t.speakers.plainTitle;
  },
  subtitle: (_, { t }) => t.speakers.subtitle,
  notes: () => [],
  Chart: SpeakersChart,
  loadPicture: async () => (await import('./picture.ts')).speakersPicture,
  describe: ({ speakers }, i18n) =>
    speakers
      .map(({ by, count }) => sentence(`${speakerText(by, i18n)}: ${i18n.t.speakers.claims({ count })}`))
      .join(' '),
  table({ speakers }, i18n) {
    const { columns } = i18n.t.speakers;
    return {
      columns: [columns.speaker, columns.claims].map((label) => ({ label, numeric: false })),
      rows: speakers.flatMap(({ by, claims }) =>
        claims.map(({ claim, text }) => ({ claim, cells: [speakerText(by, i18n), i18n.pick(text)] })),
      ),
    };
  },
});
