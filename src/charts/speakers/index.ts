import { defineChart } from '../definition.ts';
import { speakerText } from '../speaker.ts';
import { SpeakersChart } from './chart.tsx';
import { speakersModel } from './model.ts';
import { words } from './words.ts';

/** How much rests on whom. */
export const speakers = defineChart({
  id: 'speakers',
  name: { en: 'Speakers', ar: 'القائلون' },
  layout: 'column',
  model: speakersModel,
  claims: (model) => model.speakers.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
  title({ speakers, total }, { pick }) {
    const own = pick(words);
    const article = speakers.find(({ id }) => id === 'article');
    return article ? own.title(article.claims.length, total) : own.plainTitle;
  },
  subtitle: (_, { pick }) => pick(words).subtitle,
  notes: () => [],
  Chart: SpeakersChart,
  loadPicture: async () => (await import('./picture.ts')).speakersPicture,
  describe: ({ speakers }, i18n) =>
    speakers
      .map(({ by, claims }) => `${speakerText(by, i18n)}: ${i18n.pick(words).claims(claims.length)}.`)
      .join(' '),
  table({ speakers }, i18n) {
    const { columns } = i18n.pick(words);
    return {
      columns: [columns.speaker, columns.claims].map((label) => ({ label, numeric: false })),
      rows: speakers.flatMap(({ by, claims }) =>
        claims.map(({ claim, text }) => ({ claim, cells: [speakerText(by, i18n), i18n.pick(text)] })),
      ),
    };
  },
});
