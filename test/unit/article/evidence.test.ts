import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/article/claims.ts';
import { jsonSchemas } from '../../../src/article/json-schema.ts';
import { prove } from '../../../src/article/prove.ts';
import { briefing, withArticle } from '../briefing.ts';

const textFile = '../shared/article.ar.txt';

describe('the article’s claims', () => {
  test('rest on every paragraph from 1 to 16', () => {
    const covered = new Set(
      briefing().claims.flatMap(({ item }) => item.evidence.map(({ paragraph }) => paragraph)),
    );
    expect([...covered].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  test('carry no value that their phrase does not bear out', () => {
    expect([...briefing().disagreements.values()]).toEqual([]);
  });

  test.each([
    ['a trade value', 'trade-2023', 28e9, [26e9]],
    ['a figure', 'figure-visits', 33, [32]],
    ['a share', 'figure-economy-share', 25, [20]],
    ['a number written as a word', 'figure-thermal-plants', 4, [3]],
  ])('give away %s that was changed', (_, id, value, read) => {
    const changed = withArticle((article) => {
      const claim = claimsOf(article).find(({ item }) => item.id === id);
      if (claim && 'value' in claim.item) claim.item.value = value;
    });
    expect([...changed.disagreements.values()]).toEqual([{ claim: id, value, read }]);
  });

  test('give away a horizon and a year that were changed', () => {
    const changed = withArticle((article) => {
      for (const link of article.links) link.horizonYears = 60;
      for (const event of article.events) if (event.id === 'event-oil-agreement') event.date = '2011';
    });
    expect([...changed.disagreements.keys()].sort()).toEqual(['event-oil-agreement', 'link-western-siberia']);
  });

  test.skipIf(!existsSync(textFile))('quote the article’s text exactly where they say', () => {
    const { faults, proven, uncovered } = prove(briefing().article, readFileSync(textFile, 'utf8'));
    expect(faults).toEqual([]);
    expect(proven).toBeGreaterThan(36);
    expect(uncovered).toEqual([]);
  });

  test.skipIf(!existsSync(textFile))('are found out where a phrase is not in the text', () => {
    const { article } = withArticle((changed) => {
      const [first] = changed.trade[0]?.evidence ?? [];
      if (first) first.start += 1;
    });
    expect(prove(article, readFileSync(textFile, 'utf8')).faults).toHaveLength(1);
  });
});

test.each(Object.entries(jsonSchemas()))(
  'the committed %s is the one that the code makes',
  (file, schema) => {
    expect(readFileSync(`data/${file}`, 'utf8')).toBe(schema);
  },
);
