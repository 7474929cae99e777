import { describe, expect, test } from 'vitest';
import { namesOf, placedTexts, unevenTexts } from '../../../src/article/evenness.ts';
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
