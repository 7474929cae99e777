import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../src/i18n/fold.ts';
import { tries } from '../thorough.ts';

test.each([
  ['كُلُّ', 'كل'],
  ['أُسطول', 'اسطول'],
  ['إلى', 'الي'],
  ['آخر', 'اخر'],
  ['ٱلنووية', 'النوويه'],
  ['مسؤول', 'مسوول'],
  ['قـــول', 'قول'],
  ['٢٠٢٣', '2023'],
  ['۲۰۲۳', '2023'],
  ['Zürich', 'ZURICH'],
  ['Russia’s', "russia's"],
])('%s is found as %s', (written, typed) => {
  expect(folded(written)).toBe(folded(typed));
});

test('what differs otherwise stays apart', () => {
  expect(folded('قول')).not.toBe(folded('قال'));
  expect(folded('2023')).not.toBe(folded('2024'));
});

test('marks put anywhere change nothing, and what is folded stays as it is', () => {
  const marks = fc.constantFrom(...'\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640\u200f');
  const letters = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة', ...'abcXYZ019 ');
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, fc.array(marks, { maxLength: 2 }))), (text) => {
      const bare = text.map(([letter]) => letter).join('');
      const marked = text.map(([letter, added]) => letter + added.join('')).join('');
      expect(folded(marked)).toBe(folded(bare));
    }),
    tries(1_000),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
    tries(1_000),
  );
});
