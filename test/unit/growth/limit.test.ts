import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, cutByTurns } from '../../../src/charts/limit.ts';

const lists = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), n: fc.integer() }), {
  maxLength: 60,
});
const most = fc.nat(70);

test('what a cut keeps and leaves is the whole, and what it keeps comes first', () => {
  fc.assert(
    fc.property(lists, most, (list, limit) => {
      const { kept, left } = cut(list, limit);
      expect(kept).toEqual(list.slice(0, limit));
      expect(kept.length + left).toBe(list.length);
    }),
  );
});

test('a cut by turns keeps the order, and no group gets ahead of one that has more to give', () => {
  fc.assert(
    fc.property(lists, most, (list, limit) => {
      const { kept, left } = cutByTurns(list, limit, ({ group }) => group);
      expect(kept.length + left).toBe(list.length);
      expect(kept.length).toBe(Math.min(limit, list.length));
      expect(list.filter((item) => kept.includes(item))).toEqual(kept);
      const inGroup = (items: typeof kept, group: string) => items.filter((item) => item.group === group);
      for (const group of ['a', 'b', 'c']) {
        const own = inGroup(kept, group);
        expect(own).toEqual(inGroup(list, group).slice(0, own.length));
        if (own.length === inGroup(list, group).length) continue;
        for (const other of ['a', 'b', 'c'])
          expect(inGroup(kept, other).length).toBeLessThanOrEqual(own.length + 1);
      }
    }),
  );
});

test('of five, two and one in three groups, a cut to five keeps two, two and one', () => {
  const list = ['a1', 'a2', 'a3', 'b1', 'a4', 'b2', 'c1', 'a5'];
  expect(cutByTurns(list, 5, (item) => item.charAt(0))).toEqual({
    kept: ['a1', 'a2', 'b1', 'b2', 'c1'],
    left: 3,
  });
});
