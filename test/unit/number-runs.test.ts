import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberRuns } from '../../src/i18n/number-runs.ts';
import { english as en, i18ns } from './briefing.ts';

test('three numbers in a row and more are a range, two are not', () => {
  expect(numberRuns([1, 2, 4, 6, 7, 8, 9, 10], en)).toBe('1, 2, 4 and 6–10');
  expect(numberRuns([10, 9, 8], en)).toBe('8–10');
  expect(numberRuns([4, 5, 6, 9], i18ns.ar)).toBe('4–6 و9');
});

test('every number is said, and none that was not given', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (numbers) => {
      const said = numberRuns(numbers, en)
        .split(/, | and /)
        .flatMap((part) => {
          const [first = 0, last = first] = part.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, i) => first + i);
        });
      expect(said).toEqual([...numbers].sort((a, b) => a - b));
    }),
  );
});
