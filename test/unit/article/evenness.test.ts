import { describe, expect, test } from 'vitest';
import { namesOf, placedTexts, unevenTexts } from '../../../src/article/evenness.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { readReadings } from '../../../src/i18n/write-messages.ts';
import { briefing } from '../briefing.ts';

const { article, context } = briefing();
const names = namesOf(article, context);
const readings = await readReadings();
/** What one of the two languages says and the other does not. */
const uneven = (en: string, ar: string) =>
  unevenTexts([{ path: 'x', text: { en, ar } }], names, readings).map(({ says, what }) => `${says}: ${what}`);

describe('the languages of a text', () => {
  test.each([
    ['They met five times in 2024.', 'التقيا خمس مرات في 2024.'],
    ['for the next 50 years', 'في السنوات الخمسين المقبلة'],
    ['$26 bn in the first nine months', '26 مليار دولار في الأشهر التسعة الأولى'],
    ['A Kazakh expert on Russian trade', 'خبير كازاخي في التبادل التجاري مع روسيا'],
    ['The French company too, said Satpayev.', 'والشركة الفرنسية أيضًا، بحسب ساتباييف.'],
    ['North Korean soldiers', 'جنود كوريون شماليون'],
    ['on Thursday, 28 November', 'يوم الخميس 28 نوفمبر'],
    ['the two plants', 'المحطتان'],
    ['an official visit', 'زيارة رسمية'],
    ['on a Thursday', 'يوم خميس'],
    ['hard for two of the four', 'يصعب على اثنين من أربعة'],
    ['It ranks third.', 'حلت في المرتبة الثالثة.'],
  ])('say the same: %s', (en, ar) => {
    expect(uneven(en, ar)).toEqual([]);
  });

  test.each([
    ['They met five times.', 'التقيا ست مرات.', ['en: 5', 'ar: 6']],
    ['$26 bn last year', '28 مليار دولار العام الماضي', ['en: 26000000000', 'ar: 28000000000']],
    ['on Thursday', 'قريبًا', ['en: Thursday']],
    ['last year', 'في أكتوبر الماضي', ['ar: أكتوبر']],
    ['The president came.', 'وصل بوتين.', ['ar: بوتين']],
    ['Ties with Russia', 'الصلات مع الصين', ['en: Russia', 'ar: الصين']],
  ])('do not: %s', (en, ar, found) => {
    expect(uneven(en, ar)).toEqual(found);
  });

  test('are found wherever a file has them, by the nearest id', () => {
    const file = { a: { text: { en: 'x', ar: 'x' } }, list: [{ id: 'one', counts: { en: 'y', ar: 'y' } }] };
    expect(placedTexts(file).map(({ path }) => path)).toEqual(['a.text', 'one.counts']);
  });
});

describe('a language that has its own rules of reading', () => {
  const between = (en: string, locale: Locale, words: string) =>
    unevenTexts([{ path: 'x', text: { en, [locale]: words } }], names, readings).map(
      ({ says, what }) => `${says}: ${what}`,
    );

  test.each([
    ['ru', '$26.5 bn on Wednesday, 27 November', 'в среду, 27 ноября, 26,5 млрд долларов'],
    ['ru', 'three French companies in October', 'в октябре три французские компании'],
    ['ru', 'South Korean firms: 7,500 km', 'южнокорейские фирмы: 7\u00a0500 км'],
    ['ru', 'Billion US dollars', 'Млрд долларов США'],
    ['ru', 'the BN-350 in Kazakhstan', 'БН-350 в Казахстане'],
    ['kk', 'on Thursday, 28 November 2024, in Kazakhstan', '2024 жылғы 28 қарашада, бейсенбіде, Қазақстанда'],
    ['kk', 'four countries and 7,500 km', 'төрт ел және 7\u00a0500 км'],
  ] as const)('%s says the same as: %s', (locale, en, words) => {
    expect(between(en, locale, words)).toEqual([]);
  });

  test.each([
    ['ru', '$2.5 bn', '2,6 млрд долларов', ['en: 2500000000', 'ru: 2600000000']],
    ['ru', 'three firms', 'четыре фирмы', ['en: 3', 'ru: 4']],
    ['ru', '$1 bn', 'много долларов', ['en: 1000000000']],
    ['ru', 'in October', 'в ноябре', ['en: October', 'ru: ноябрь']],
    ['kk', 'on Thursday', 'жұмада', ['en: Thursday', 'kk: жұма']],
    ['kk', 'with Russia', 'Қытаймен', ['en: Russia', 'kk: Қытай']],
  ] as const)('%s does not say the same as: %s', (locale, en, words, found) => {
    expect(between(en, locale, words)).toEqual(found);
  });
});
