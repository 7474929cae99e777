import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle, parseContext } from '../../../src/article/parse.ts';
import type { Problem } from '../../../src/article/problem.ts';
import type { Article } from '../../../src/article/schema.ts';
import { articleText, briefing, contextText } from '../briefing.ts';

/** The problems of the committed article after a change. */
// biome-ignore lint/suspicious/noExplicitAny: each test breaks the shape on purpose
function problemsAfter(change: (article: any) => void): readonly Problem[] {
  const article = JSON.parse(articleText);
  change(article);
  return problemsOf(JSON.stringify(article));
}

function problemsOf(text: string): readonly Problem[] {
  const result = parseArticle(text);
  return result.ok ? [] : result.problems;
}

describe('the article’s data', () => {
  test('is taken as committed', () => {
    expect(problemsOf(articleText)).toEqual([]);
  });

  test('that is empty is called empty', () => {
    expect(problemsOf(' \n')).toEqual([{ code: 'empty', path: '$' }]);
  });

  test('that is cut off is told where it breaks', () => {
    expect(problemsOf('{\n  "a": [1, 2')).toEqual([{ code: 'syntax', path: '$', line: 2, column: 13 }]);
    expect(problemsOf('{"a": 1,}')).toEqual([{ code: 'syntax', path: '$', line: 1, column: 9 }]);
    expect(problemsOf('{"a": tru}')).toEqual([{ code: 'syntax', path: '$', line: 1, column: 10 }]);
    expect(problemsOf('{} {}')).toEqual([{ code: 'syntax', path: '$', line: 1, column: 4 }]);
  });

  test('over 8 MB is refused before it is read', () => {
    expect(problemsOf(`"${'x'.repeat(8_000_000)}"`)[0]).toMatchObject({
      code: 'too-large',
      limit: 8_000_000,
    });
  });

  test('nested over 64 deep is refused before it is read', () => {
    expect(problemsOf('['.repeat(65))).toEqual([{ code: 'too-deep', path: '$', limit: 64 }]);
    expect(problemsOf('['.repeat(100_000))).toEqual([{ code: 'too-deep', path: '$', limit: 64 }]);
    expect(problemsOf(`"${'['.repeat(100)}"`)[0]?.code).toBe('wrong-type');
  });

  test('with a wrong type is told which', () => {
    expect(problemsAfter((data) => (data.trade[0].value = '26'))).toEqual([
      { code: 'wrong-type', path: '$.trade[0].value', expected: 'number', received: '"26"' },
    ]);
  });

  test('without a list is told that it is missing', () => {
    expect(problemsAfter((data) => delete data.links)).toEqual([{ code: 'missing', path: '$.links' }]);
  });

  test('without evidence is told where', () => {
    expect(problemsAfter((data) => delete data.figures[2].evidence)).toEqual([
      { code: 'missing', path: '$.figures[2].evidence' },
    ]);
  });

  test('with a misspelt key is told which', () => {
    expect(problemsAfter((data) => (data.sites[0].evidance = []))).toEqual([
      { code: 'unknown-key', path: '$.sites[0].evidance' },
    ]);
  });

  test('with a duplicate id is told where the first one stands', () => {
    expect(problemsAfter((data) => (data.events[0].id = data.trade[0].id))).toContainEqual({
      code: 'duplicate-id',
      path: '$.events[0].id',
      id: 'trade-2023',
      first: '$.trade[0].id',
    });
  });

  test('with a phrase or a site given twice in one claim is told where the first one stands', () => {
    expect(problemsAfter((data) => data.trade[0].evidence.push(data.trade[0].evidence[0]))).toContainEqual(
      expect.objectContaining({ path: '$.trade[0].evidence[3]', first: '$.trade[0].evidence[0]' }),
    );
    expect(problemsAfter((data) => data.links[0].from.push(data.links[0].from[0]))).toContainEqual(
      expect.objectContaining({ path: '$.links[0].from[2]', first: '$.links[0].from[0]' }),
    );
  });

  test('with numbers no longer exact, or in the year 0, is refused', () => {
    expect(problemsAfter((data) => (data.trade[0].value = 2 ** 53))[0]).toMatchObject({ code: 'wrong-form' });
    expect(problemsAfter((data) => (data.article.published = '0000-01-01'))[0]).toMatchObject({
      code: 'wrong-form',
    });
  });

  test.each([
    ['$.sites[0].place', (data: Article) => Object.assign(data.sites[0] ?? {}, { place: 'atlantis' })],
    ['$.links[0].from[1]', (data: Article) => data.links[0]?.from.splice(1, 1, 'atlantis')],
    [
      '$.bidders[0].remarks[0].topic',
      (data: Article) => Object.assign(data.bidders[0]?.remarks[0] ?? {}, { topic: 'atlantis' }),
    ],
    ['$.trade[0].saidBy', (data: Article) => Object.assign(data.trade[0] ?? {}, { saidBy: 'atlantis' })],
    ['$.statements[0].about[0]', (data: Article) => data.statements[0]?.about.splice(0, 1, 'atlantis')],
  ])('with an unknown reference at %s is told so', (path, change) => {
    expect(problemsAfter(change)).toContainEqual({ code: 'unknown-reference', path, id: 'atlantis' });
  });

  test('with markup in a string is refused', () => {
    expect(problemsAfter((data) => (data.trade[0].text.en = 'a <img src=x onerror=alert(1)>'))).toEqual([
      { code: 'markup', path: '$.trade[0].text.en' },
    ]);
  });

  test('with a __proto__ key is refused, and pollutes nothing', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString'])
      expect(
        problemsOf(articleText.replace('"trade": [\n    {', `"trade": [{"${key}":{"polluted":true},`)),
      ).toEqual([{ code: 'unknown-key', path: `$.trade[0].${key}` }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('with a phrase longer than 60 characters is refused', () => {
    const long = 'ا'.repeat(61);
    expect(
      problemsAfter((data) => Object.assign(data.trade[0].evidence[0], { exact: long, end: 100 })),
    ).toContainEqual({
      code: 'evidence-too-long',
      path: '$.trade[0].evidence[0].exact',
      length: 61,
      limit: 60,
    });
  });

  test('with a span that its phrase does not fill is refused', () => {
    expect(problemsAfter((data) => (data.trade[0].evidence[0].end += 1))[0]).toMatchObject({
      code: 'evidence-span',
      path: '$.trade[0].evidence[0]',
    });
  });

  test('with a day that no calendar has is refused', () => {
    expect(problemsAfter((data) => (data.trade[0].period.end = '2023-02-30'))[0]).toMatchObject({
      code: 'period',
    });
    expect(problemsAfter((data) => (data.trade[0].period.start = '2024-01-01'))[0]).toMatchObject({
      code: 'period',
    });
  });

  test('with characters that turn text around is refused in words that stand as they are', () => {
    const turned = '2024\u202e-01-01';
    const problems = problemsAfter((data) => {
      data.events[0].date = turned;
      data.trade[0]['a\u2066b'] = 1;
    });
    expect(problems).toContainEqual(expect.objectContaining({ received: '"2024U+202E-01-01"' }));
    expect(JSON.stringify(problems)).not.toMatch(/[\u202e\u2066]/);
  });

  test('with an event on a day that no calendar has is refused', () => {
    expect(problemsAfter((data) => (data.events[0].date = '2024-02-31'))).toEqual([
      {
        code: 'wrong-form',
        path: '$.events[0].date',
        expected: 'a day of the calendar',
        received: '2024-02-31',
      },
    ]);
    expect(problemsAfter((data) => (data.events[0].date = '2024-11-28/2024-11-27'))).toEqual([
      { code: 'period', path: '$.events[0].date', start: '2024-11-28', end: '2024-11-27' },
    ]);
    expect(problemsAfter((data) => (data.article.published = '2023-02-29'))[0]).toMatchObject({
      path: '$.article.published',
    });
  });

  test('with an unlisted paragraph in its evidence is told which', () => {
    expect(problemsAfter((data) => (data.trade[0].evidence[0].paragraph = 17))).toEqual([
      { code: 'unknown-paragraph', path: '$.trade[0].evidence[0].paragraph', paragraph: 17 },
    ]);
  });

  test('with more than a hundred faults lists a hundred', () => {
    const found = problemsAfter((data) => (data.countries = Array(500).fill(1)));
    expect(found).toHaveLength(100);
    expect(found[99]).toMatchObject({ path: '$.countries[99]' });
  });

  test('never makes parsing throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseArticle(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseArticle(text)));
  });

  test('never makes parsing or joining throw with any one value replaced by any other', () => {
    const paths = pathsOf(JSON.parse(articleText));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const data = JSON.parse(articleText);
        // biome-ignore lint/suspicious/noExplicitAny: walks data of any shape
        const holder = path.slice(0, -1).reduce((at: any, key) => at[key], data);
        holder[path.at(-1) as string] = value;
        parseArticle(JSON.stringify(data));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the context’s data', () => {
  test('that is about nothing in the article is refused', () => {
    const context = JSON.parse(contextText);
    context.items[1].about = 'atlantis';
    const result = parseContext(JSON.stringify(context), briefing().article);
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'unknown-reference', path: '$.items[1].about', id: 'atlantis' },
    ]);
  });

  test('with an id of the article, or a page cited twice for one item, is refused', () => {
    const context = JSON.parse(contextText);
    context.items[0].id = 'trade-2023';
    context.items[1].citations.push(context.items[1].citations[0]);
    const result = parseContext(JSON.stringify(context), briefing().article);
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'duplicate-id', path: '$.items[0].id', id: 'trade-2023', first: 'article.json' },
      { code: 'duplicate-id', first: '$.items[1].citations[0].url' },
    ]);
  });

  test('takes coordinates of two numbers on the globe only', () => {
    const problemsAt = (coordinates: unknown) => {
      const context = JSON.parse(contextText);
      context.items[0].coordinates = coordinates;
      const result = parseContext(JSON.stringify(context), briefing().article);
      return result.ok ? [] : result.problems;
    };
    expect(problemsAt([73.981, 45.205])).toEqual([]);
    expect(problemsAt([45.205, 173.981])[0]).toMatchObject({ path: '$.items[0].coordinates[1]' });
    expect(problemsAt([1, 2, 3])).toEqual([{ code: 'unknown-key', path: '$.items[0].coordinates[2]' }]);
  });

  test('takes no address that could run a script', () => {
    const context = JSON.parse(contextText);
    context.items[0].citations[0].url = 'javascript:alert(1)';
    const result = parseContext(JSON.stringify(context), briefing().article);
    expect(result.ok ? [] : result.problems[0]).toMatchObject({ path: '$.items[0].citations[0].url' });
  });
});

/** The path of every value in a piece of data. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const here = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}
