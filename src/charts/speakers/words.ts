import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

interface SpeakersWords {
  /** `most` is how many of `total` claims the article makes in its own voice. */
  title(most: number, total: number): string;
  plainTitle: string;
  subtitle: string;
  claims(count: number): string;
  more(count: number): string;
  columns: { speaker: string; claims: string };
}

const claims = (count: number) =>
  plural('ar', count, {
    one: 'قول واحد',
    two: 'قولان',
    few: `${count} أقوال`,
    many: `${count} قولًا`,
    other: `${count} قول`,
  });

export const words: Record<Locale, SpeakersWords> = {
  en: {
    title: (most, total) =>
      `${most} of ${total} ${plural('en', total, { one: 'claim', other: 'claims' })} ${plural('en', most, { one: 'rests', other: 'rest' })} on the article’s own word`,
    plainTitle: 'Who makes the article’s claims',
    subtitle: 'Every claim under whoever makes it; one square each',
    claims: (count) => plural('en', count, { one: '1 claim', other: `${count} claims` }),
    more: (count) => plural('en', count, { one: 'That one', other: `All ${count} of them` }),
    columns: { speaker: 'Who says so', claims: 'Claims' },
  },
  ar: {
    title: (most, total) => `${claims(most)} من ${total} بحسب المقال نفسه`,
    plainTitle: 'من قائل ما في المقال',
    subtitle: 'كل قول تحت قائله، ولكل قول مربع',
    claims,
    more: (count) =>
      plural('ar', count, { one: 'هذا القول', two: 'القولان', other: `الأقوال الـ${count} كلها` }),
    columns: { speaker: 'القائل', claims: 'الأقوال' },
  },
};
