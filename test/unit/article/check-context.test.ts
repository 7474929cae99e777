import { describe, expect, test } from 'vitest';
import { contextFaults } from '../../../src/article/check-context.ts';
import { faultLine } from '../../../src/article/fault.ts';
import type { ContextItem } from '../../../src/article/schema.ts';
import { withArticle } from '../briefing.ts';

/** What is found wrong once an item of the committed data is changed. */
function faultsAfter(id: string, change: (item: ContextItem) => unknown): string[] {
  const { context, article } = withArticle((_, { items }) => {
    const item = items.find((one) => one.id === id);
    if (!item) throw new Error(`no item ${id}`);
    change(item);
  });
  return contextFaults(context, article).map(faultLine);
}

describe('what other sources’ items owe a reader', () => {
  test('nothing is missing from the committed data', () => {
    expect(faultsAfter('other-agreements', () => {})).toEqual([]);
  });

  test.each<[string, string, (item: ContextItem) => unknown, string]>([
    [
      'how it bears on its claim',
      'other-agreements',
      (item) => delete item.bears,
      'does not say how it bears',
    ],
    ['as of when', 'other-ranking-cnnc', (item) => delete item.asOf, 'does not say as of when'],
    [
      'when a date that lies ahead was planned',
      'other-first-concrete',
      (item) => delete item.asOf,
      'lies ahead of every dated source',
    ],
    [
      'one thing of whether a value differs',
      'other-trade-2023-ria',
      (item) => Object.assign(item, { disagrees: true }),
      '"bears" says agrees and "disagrees" true',
    ],
    [
      'that it came later only of what came later',
      'other-ranking-cnnc',
      (item) => {
        item.asOf = '2023-08-24';
      },
      'says that it came later, and is of 2023-08-24',
    ],
  ])('an item says %s', (_, id, change, fault) => {
    expect(faultsAfter(id, change).join('\n')).toContain(`${id}: ${fault}`);
  });
});
