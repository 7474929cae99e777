import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMessage } from '../../src/i18n/compile-message.ts';
import { languages } from '../../src/i18n/languages.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { writeMessage } from '../../src/i18n/message.ts';
import { type Catalogue, readCatalogues, writtenFrom } from '../../src/i18n/write-messages.ts';

/** A text in ICU MessageFormat with its arguments put in. */
const written = (locale: Locale, text: string, values: Record<string, unknown>) =>
  writeMessage(locale, compileMessage(text), values);

describe('the catalogues', async () => {
  const catalogues = await readCatalogues();

  test('are what the files that follow from them say: languages, their records, and the type that code is checked by', () => {
    for (const [file, text] of Object.entries(writtenFrom(catalogues)))
      expect(readFileSync(file, 'utf8'), `${file}: npm run messages`).toBe(text);
  });

  test('must all have every message, as a text', () => {
    const [first, second] = catalogues as [Catalogue, Catalogue];
    const { kicker, ...left } = second.texts;
    expect(kicker).toBeTypeOf('string');
    const withTexts = (texts: Catalogue['texts']) => () => writtenFrom([first, { ...second, texts }]);
    expect(withTexts(left)).toThrow('no message "kicker"');
    expect(withTexts({ ...left, kicker: {} })).toThrow('"kicker"');
  });
});

describe('a message', () => {
  test('takes the plural form that Unicode gives a number, in languages of two forms and of more', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const text = `{n, plural, ${forms.map((form) => `${form} {# ${form}}`).join(' ')}}`;
    for (const locale of locales) {
      const rules = new Intl.PluralRules(languages[locale].intl);
      const numbers = new Intl.NumberFormat(languages[locale].intl);
      fc.assert(
        fc.property(fc.nat(20_000), (n) => {
          expect(written(locale, text, { n })).toBe(`${numbers.format(n)} ${rules.select(n)}`);
        }),
      );
    }
  });

  test('takes a form for one number before that of its kind, and the last where it has none', () => {
    const text = '{n, plural, =1 {a single one} one {one} other {others}}';
    expect([1, 2].map((n) => written('ar', text, { n }))).toEqual(['a single one', 'others']);
  });

  test('takes what a key selects, and else the last, whatever the key is called', () => {
    const text = '{who, select, null {nobody} other {{who}}}';
    const keys = [null, 'you', 'constructor', '__proto__', 'toString'];
    expect(keys.map((who) => written('en', text, { who }))).toEqual(['nobody', ...keys.slice(1)]);
  });

  test('puts in what it is given as it is, signs of the format and all', () => {
    expect(written('en', '{a} <b>, ’{c}’', { a: '{a} # {c}', c: "'" })).toBe("{a} # {c} <b>, ’'’");
  });

  test.each([
    '{n',
    '{n, plural, one {#}}',
    '{n, number, roman}',
    '{n, number, ::currency/EUR}',
    '{n, plural, offset:1 other {#}}',
    '{n, selectordinal, other {#}}',
    '{day, date}',
  ])('that is none, or asks for what is not written here, is refused: %s', (text) => {
    expect(() => compileMessage(text)).toThrow(SyntaxError);
  });
});
