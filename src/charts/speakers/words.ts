import { formatNumber, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface SpeakersWords {
  /** `most` is how many of `total` claims the article makes in its own voice. */
  title(most: number, total: number): string;
  plainTitle: string;
  /** By what stands for a claim. */
  subtitle: Record<'squares' | 'bars', string>;
  claims(count: number): string;
  more(count: number): string;
  /** The first claims of a speaker who makes too many to be listed. */
  first(count: number): string;
  columns: { speaker: string; claims: string };
}

const claims = (count: number) =>
  plural('ar', count, {
    one: 'قول واحد',
    two: 'قولان',
    few: `${count} أقوال`,
    many: `${formatNumber('ar', count)} قولًا`,
    other: `${formatNumber('ar', count)} قول`,
  });

export const words: Record<Locale, SpeakersWords> = {
  en: {
    title: (most, total) =>
      `${formatNumber('en', most)} of ${formatNumber('en', total)} ${plural('en', total, { one: 'claim', other: 'claims' })} ${plural('en', most, { one: 'rests', other: 'rest' })} on the article’s own word`,
    plainTitle: 'Who makes the article’s claims',
    subtitle: {
      squares: 'Every claim under whoever makes it; one mark each',
      bars: 'How many claims each speaker makes, and in what way',
    },
    claims: (count) => plural('en', count, { one: '1 claim', other: `${formatNumber('en', count)} claims` }),
    more: (count) => plural('en', count, { one: 'That one', other: `All ${count} of them` }),
    first: (count) => `The first ${count} of them`,
    columns: { speaker: 'Who says so', claims: 'Claims' },
  },
  ar: {
    title: (most, total) => `${claims(most)} من ${formatNumber('ar', total)} بحسب المقال نفسه`,
    plainTitle: 'من قائل ما في المقال',
    subtitle: { squares: 'كل قول تحت قائله، ولكل قول علامة', bars: 'عدد أقوال كل قائل، وصفتها' },
    claims,
    more: (count) =>
      plural('ar', count, { one: 'هذا القول', two: 'القولان', other: `الأقوال الـ${count} كلها` }),
    first: (count) =>
      plural('ar', count, {
        one: 'أولها',
        two: 'أول قولين منها',
        few: `أول ${count} أقوال منها`,
        many: `أول ${count} قولًا منها`,
        other: `أول ${count} قول منها`,
      }),
    columns: { speaker: 'القائل', claims: 'الأقوال' },
  },
};
