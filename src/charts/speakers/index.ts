import { defineChart } from '../definition.ts';
import { speakerText } from '../speaker.ts';
import { SpeakersChart } from './chart.tsx';
import { speakersModel } from './model.ts';
import { shortenSpeakers } from './shorten.ts';
import { words } from './words.ts';

/** How much rests on whom. */
export const speakers = defineChart({
  id: 'speakers',
  name: { en: 'Speakers', ar: 'القائلون' },
  layout: 'column',
  model: speakersModel,
  shorten: shortenSpeakers,
  claims: (model) => model.speakers.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
  others: () => [],
  title({ speakers, total }, { pick }) {
    const own = pick(words);
    const article = speakers.find(({ id }) => id === 'article');
    return article ? own.title(article.count, total) : own.plainTitle;
  },
  subtitle: ({ asBars }, { pick }) => pick(words).subtitle[asBars ? 'bars' : 'squares'],
  notes: () => [],
  Chart: SpeakersChart,
  loadPicture: async () => (await import('./picture.ts')).speakersPicture,
  describe: ({ speakers }, i18n) =>
    speakers.map(({ by, count }) => `${speakerText(by, i18n)}: ${i18n.pick(words).claims(count)}.`).join(' '),
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
