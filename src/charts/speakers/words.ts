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
    zero: 'لا قول',
    one: 'قول واحد',
    two: 'قولان',
    few: `${formatNumber('ar', count)} أقوال`,
    many: `${formatNumber('ar', count)} قولًا`,
    other: `${formatNumber('ar', count)} قول`,
  });

export const words: Record<Locale, SpeakersWords> = {
  en: {
    title: (most, total) =>
      `${
        total === 1
          ? `The one claim ${most === 0 ? 'does not rest' : 'rests'}`
          : most === 0
            ? `None of ${formatNumber('en', total)} claims rests`
            : `${most === total ? 'All' : `${formatNumber('en', most)} of`} ${formatNumber('en', total)} claims ${plural('en', most, { one: 'rests', other: 'rest' })}`
      } on the article’s own word`,
    plainTitle: 'Who makes the article’s claims',
    subtitle: {
      squares: 'Every claim under whoever makes it; one mark each',
      bars: 'How many claims each speaker makes, and in what way',
    },
    claims: (count) => plural('en', count, { one: '1 claim', other: `${formatNumber('en', count)} claims` }),
    more: (count) =>
      count === 2
        ? 'Both of them'
        : plural('en', count, { one: 'That one', other: `All ${formatNumber('en', count)} of them` }),
    first: (count) =>
      plural('en', count, {
        one: 'The first of them',
        other: `The first ${formatNumber('en', count)} of them`,
      }),
    columns: { speaker: 'Who says so', claims: 'Claims' },
  },
  ar: {
    title: (most, total) =>
      `${
        most === total
          ? plural('ar', total, {
              one: 'القول الوحيد',
              two: 'القولان كلاهما',
              other: `الأقوال الـ${formatNumber('ar', total)} كلها`,
            })
          : `${claims(most)} من ${plural('ar', total, { one: 'قول واحد', two: 'قولين', other: formatNumber('ar', total) })}`
      } بحسب المقال نفسه`,
    plainTitle: 'من قائل ما في المقال',
    subtitle: { squares: 'كل قول تحت قائله، ولكل قول علامة', bars: 'عدد أقوال كل قائل، وصفتها' },
    claims,
    more: (count) =>
      plural('ar', count, {
        one: 'هذا القول',
        two: 'القولان',
        other: `الأقوال الـ${formatNumber('ar', count)} كلها`,
      }),
    first: (count) =>
      plural('ar', count, {
        one: 'أولها',
        two: 'أول قولين منها',
        few: `أول ${formatNumber('ar', count)} أقوال منها`,
        many: `أول ${formatNumber('ar', count)} قولًا منها`,
        other: `أول ${formatNumber('ar', count)} قول منها`,
      }),
    columns: { speaker: 'القائل', claims: 'الأقوال' },
  },
};
