import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../src/article/arabic-number.ts';

describe('a number in an Arabic phrase', () => {
  test.each([
    ['توقيع 20 اتفاقاً', 20, 'count'],
    ['العام الماضي إلى 26 مليار دولار', 26e9, 'USD'],
    ['نحو 20 مليار دولار', 20e9, 'USD'],
    ['أكبر حدودها بأكثر من 7 ألاف و 500 كلم', 7500, 'km'],
    ['7 آلاف و500 كم', 7500, 'km'],
    ['20% من الاقتصاد الكازاخي', 20, 'percent'],
    ['٢٠٪ من الاقتصاد', 20, 'percent'],
    ['20 في المئة', 20, 'percent'],
    ['للأعوام الـ50 المقبلة', 50, 'year'],
    ['منذ 25 عاماً', 25, 'year'],
    ['في 32 مرة', 32, 'count'],
    ['المحطات الثلاثة للطاقة الحرارية', 3, 'count'],
    ['5 مرات مع توكييف', 5, 'count'],
    ['في عام 2010 لتوريد النفط', 2010, 'year'],
    ['خمسة وعشرون عاماً', 25, 'year'],
    ['مليارين', 2e9, 'count'],
    ['7,500 كلم', 7500, 'km'],
    ['٢٦٫٥ مليار دولار', 26.5e9, 'USD'],
    ['26,5 مليار دولار', 26.5e9, 'USD'],
    ['1.234.567 دولار', 1234567, 'USD'],
    ['مليون و500 ألف دولار', 1.5e6, 'USD'],
    ['3 مليارات و 200 مليون دولار', 3.2e9, 'USD'],
    ['أحد عشر عاماً', 11, 'year'],
    ['خمس عشرة سنة', 15, 'year'],
    ['مئة وخمسة وعشرون عاماً', 125, 'year'],
    ['ثلاث مئة وأربعة كيلومترات', 304, 'km'],
    ['ألفي كيلومتر', 2000, 'km'],
    ['عامين', 2, 'year'],
    ['مرتين', 2, 'count'],
    ['8.2 مليار دولار', 8.2e9, 'USD'],
    ['مليار ونصف مليار دولار', 1.5e9, 'USD'],
    ['مليونين ونصف', 2.5e6, 'count'],
    ['3 مليارات وربع', 3.25e9, 'count'],
    ['20 constructor', 20, 'count'],
  ])('%s', (phrase, value, unit) => {
    expect(readNumbers(phrase)).toEqual([{ value, unit }]);
  });

  test('is the decimal that is written, not the binary fraction next to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 2 }), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        const [read] = readNumbers(`${text} مليار دولار`);
        expect(read?.value).toBe(Number(`${text}e9`));
      }),
    );
  });

  test('stands apart from others in the same phrase', () => {
    expect(readNumbers('أول 9 أشهر من العام الجاري إلى نحو 20 مليار دولار')).toEqual([
      { value: 9, unit: 'count' },
      { value: 20e9, unit: 'USD' },
    ]);
  });

  test('is not joined to another of its own size', () => {
    expect(readNumbers('20 و 30 دولار')).toEqual([
      { value: 20, unit: 'count' },
      { value: 30, unit: 'USD' },
    ]);
  });

  test.each([
    ['20-30 مليار دولار', 20e9, 30e9, 'USD'],
    ['20–30 مليار دولار', 20e9, 30e9, 'USD'],
    ['٢٠ ـ ٣٠ مليار دولار', 20e9, 30e9, 'USD'],
    ['20 إلى 30 مليار دولار', 20e9, 30e9, 'USD'],
    ['من 20 الى نحو 30 مليار دولار', 20e9, 30e9, 'USD'],
    ['بين 20 و30 مليون دولار', 20e6, 30e6, 'USD'],
    ['ما بين نحو 20 و 30 مليون', 20e6, 30e6, 'count'],
    ['بين عشرين وثلاثين ألفا', 20e3, 30e3, 'count'],
    ['بين ثلاثة وخمسة ملايين', 3e6, 5e6, 'count'],
    ['20 أو 30 مليار دولار', 20e9, 30e9, 'USD'],
    ['1.5-2.5 مليار ونصف', 1.5e9, 3e9, 'count'],
    ['20-30% من الاقتصاد', 20, 30, 'percent'],
    ['20-30 كلم', 20, 30, 'km'],
    ['20 to 30 billion dollars', 20e9, 30e9, 'USD'],
    ['$20-30 billion', 20e9, 30e9, 'USD'],
    ['between 20 and 30 Million km', 20e6, 30e6, 'km'],
    // Each end has a scale of its own, or the lower one cannot have the other's.
    ['900 ألف إلى 2 مليون دولار', 900e3, 2e6, 'USD'],
    ['500 إلى 2 ألف', 500, 2e3, 'count'],
  ] as const)('of a range has the scale and the unit that are said once: %s', (phrase, low, high, unit) => {
    expect(readNumbers(phrase).map(({ value }) => value)).toEqual([low, high]);
    expect(readNumbers(phrase).at(-1)?.unit).toBe(unit);
    if (!phrase.startsWith('900')) expect(readNumbers(phrase)[0]?.unit).toBe(unit);
  });

  test('of a range has its scale however the range is written', () => {
    const scale = fc.constantFrom(['ألف', 1e3], ['مليون', 1e6], ['مليار', 1e9], ['billion', 1e9] as const);
    const written = fc.constantFrom(
      (a: string, b: string) => `${a}-${b}`,
      (a: string, b: string) => `${a} – ${b}`,
      (a: string, b: string) => `${a} إلى ${b}`,
      (a: string, b: string) => `من ${a} حتى ${b}`,
      (a: string, b: string) => `بين ${a} و${b}`,
      (a: string, b: string) => `ما بين ${a} و ${b}`,
      (a: string, b: string) => `${a} to ${b}`,
      (a: string, b: string) => `between ${a} and ${b}`,
    );
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }))
          .filter(([a, b]) => a !== b),
        fc.constantFrom(1, 10),
        scale,
        written,
        (ends, places, [word, factor], write) => {
          const [low = 0, high = 0] = [...ends].sort((a, b) => a - b).map((end) => end / places);
          const phrase = `${write(String(low), String(high))} ${word} دولار`;
          const right = [low, high].map((end) => ({
            value: Number((end * Number(factor)).toPrecision(15)),
            unit: 'USD',
          }));
          expect(readNumbers(phrase), phrase).toEqual(right);
        },
      ),
    );
  });

  test('is not found where there is none', () => {
    expect(readNumbers('شريكاً استراتيجياً موثوقاً لروسيا')).toEqual([]);
    expect(readNumbers('constructor __proto__ toString')).toEqual([]);
  });

  test('is read back at every scale, with Western and Arabic-Indic digits alike', () => {
    const scale = fc.constantFrom(['', 1], ['آلاف', 1e3], ['مليون', 1e6], ['مليار', 1e9] as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), scale, fc.boolean(), (count, [word, factor], indic) => {
        const digits = indic
          ? String(count).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
          : String(count);
        const [reading] = readNumbers(`إلى ${digits} ${word} دولار`);
        expect(reading).toEqual({ value: count * Number(factor), unit: 'USD' });
      }),
    );
  });

  test('of thousands and a rest is one number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 1, max: 999 }), (thousands, rest) => {
        expect(readNumbers(`${thousands} آلاف و ${rest} كلم`)).toEqual([
          { value: thousands * 1000 + rest, unit: 'km' },
        ]);
      }),
    );
  });

  test('never makes reading throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readNumbers(text)));
  });
});
