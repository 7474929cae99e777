import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { LISTS } from '../../src/article/references.ts';
import type { Article, Context } from '../../src/article/schema.ts';
import { locales } from '../../src/i18n/locale.ts';
import { keepReferences, renamed } from './references.ts';
import { asPlainText, hostileText } from './strings.ts';

// Extractions of the right shape that nobody would write: hostile words, numbers and days at their ends, places
// anywhere, lists empty, of one or twice as long.

/** What a generated extraction is made of; the same choice always makes the same extraction. */
export interface Choice {
  words: readonly string[];
  numbers: readonly number[];
  days: readonly string[];
  places: readonly (readonly [number, number])[];
  ids: readonly string[];
  /** What becomes of each list, in the order of `LISTS`. */
  lists: readonly ('kept' | 'emptied' | 'one' | 'doubled')[];
  /** Share of texts and values that are replaced. */
  share: number;
  seed: number;
}

/** The committed data, parsed. */
const ARTICLE = readFileSync('data/article.json', 'utf8');
const CONTEXT = readFileSync('data/context.json', 'utf8');

/** What may follow "https://" in an address and looks as if it might not. */
const ADDRESSES = [
  'a-b.example/?javascript:alert(1)#',
  'xn--80ak6aa92e.example:8443/ب/%22%3E%3Cscript%3E/',
  'EXAMPLE.org/a&b;c=d/(e)*$!,@/',
  `example.org/${'x'.repeat(400)}/`,
  '1.2.3.4/=cmd+-@',
];

/** Made out of a few pools rather than a value for each slot, so that thousands take seconds. */
export function choices(words: fc.Arbitrary<string> = hostileText): fc.Arbitrary<Choice> {
  const list = fc.constantFrom('kept', 'kept', 'kept', 'emptied', 'one', 'doubled');
  return fc.record({
    words: fc.array(words, { minLength: 1, maxLength: 12 }),
    numbers: fc.array(
      fc.oneof(
        fc.constantFrom(
          0,
          -0,
          5e-324,
          1e-9,
          0.1 + 0.2,
          1,
          2,
          12,
          100,
          120,
          121,
          1e9,
          20e9,
          Number.MAX_SAFE_INTEGER,
        ),
        fc.double({ min: 0, max: 1e15, noNaN: true }),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    days: fc.array(
      fc.oneof(
        fc.constantFrom(
          '0001-01-01',
          '0099-12-31',
          '1582-10-10',
          '1970-01-01',
          '2000-02-29',
          '2024-11-27',
          '9999-12-31',
        ),
        fc
          .date({
            min: new Date('0001-01-01T00:00Z'),
            max: new Date('9999-12-31T00:00Z'),
            noInvalidDate: true,
          })
          .map((date) => date.toISOString().slice(0, 10)),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    places: fc.array(
      fc.oneof(
        fc.constantFrom([0, 90], [0, -90], [180, 0], [-180, 0], [180, 90], [-180, -90], [0, 0], [67.6, 49.3]),
        fc.tuple(
          fc.double({ min: -180, max: 180, noNaN: true }),
          fc.double({ min: -90, max: 90, noNaN: true }),
        ),
        fc.tuple(fc.double({ min: 45, max: 90, noNaN: true }), fc.double({ min: 38, max: 62, noNaN: true })),
      ) as fc.Arbitrary<[number, number]>,
      { minLength: 1, maxLength: 6 },
    ),
    ids: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(
          'constructor',
          'prototype',
          'valueof',
          'root',
          'content',
          'map',
          'claims',
          '0',
          'a-1',
          'x'.repeat(80),
        ),
        fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/),
      ),
      { maxLength: 5 },
    ),
    lists: fc.tuple(...LISTS.map(() => list)) as fc.Arbitrary<Choice['lists']>,
    share: fc.constantFrom(0.2, 0.6, 1),
    seed: fc.nat(),
  });
}

/**
 * The extraction of a choice. `text` turns a chosen word into what stands in the file, given the most UTF-16 units that
 * it may take: by default what the schema allows, so that the extraction is valid.
 */
export function extraction(
  choice: Choice,
  text: (word: string, longest: number) => string = asPlainText,
): { article: Article; context: Context } {
  const article = JSON.parse(ARTICLE) as Article;
  const context = JSON.parse(CONTEXT) as Context;
  const random = randomly(choice.seed);
  for (const [i, name] of LISTS.entries()) resize(article, name, choice.lists[i] ?? 'kept');
  keepReferences(article, context);

  const changes = () => random() < choice.share;
  const one = <T>(pool: readonly T[]): T => pool[Math.floor(random() * pool.length)] as T;
  const word = (longest: number) => text(one(choice.words), longest);
  const within = () => {
    const [start = '', end = ''] = [one(choice.days), one(choice.days)].sort();
    return { start, end };
  };
  /** A day, month, year or interval of these. */
  const date = () => {
    const length = one([4, 7, 10]);
    const { start, end } = within();
    return random() < 0.3 ? `${start.slice(0, length)}/${end.slice(0, length)}` : end.slice(0, length);
  };

  let spots = 0;
  for (const paragraph of article.article.paragraphs) paragraph.length = Number.MAX_SAFE_INTEGER;
  if (changes()) article.article.published = one(choice.days);
  // biome-ignore lint/suspicious/noExplicitAny: a walk over data of every shape
  const walk = (item: any): void => {
    if (typeof item !== 'object' || item === null) return;
    for (const key of item.url === undefined
      ? ['dateBasis', 'readingBasis', 'moreThan', 'border']
      : ['title', 'date'])
      if (random() < 0.2) delete item[key];
    for (const locale of locales) if (typeof item[locale] === 'string' && changes()) item[locale] = word(200);
    if (typeof item.url === 'string' && changes()) {
      spots += 1;
      item.url = `https://${one(ADDRESSES)}${spots}`;
    }
    if (typeof item.publisher === 'string' && changes()) item.publisher = word(200);
    if (typeof item.title === 'string' && changes()) item.title = word(300);
    if (typeof item.value === 'number' && changes()) item.value = one(choice.numbers);
    if (typeof item.megawatts === 'number' && changes()) item.megawatts = one(choice.numbers);
    if (typeof item.horizonYears === 'number' && changes())
      item.horizonYears = Math.max(1, Math.round(one(choice.numbers)));
    if (item.counts && changes()) item.unit = one(['count', 'year', 'km', 'percent', 'USD']);
    if (item.counts && random() < 0.3)
      item.border = [one(article.countries).code, one(article.countries).code];
    if (item.stance && changes()) item.stance = one(['for', 'against', 'neutral']);
    if (typeof item.approximate === 'boolean') item.approximate = random() < 0.5;
    if (typeof item.disagrees === 'boolean') item.disagrees = random() < 0.5;
    if (item.citations && random() < 0.2) delete item.bears;
    if (item.bears && changes()) item.bears = one(['agrees', 'differs', 'adds', 'later']);
    if (item.asOf && changes()) item.asOf = one(choice.days).slice(0, one([4, 7, 10]));
    if (item.period && changes()) item.period = within();
    if (item.coordinates && changes()) item.coordinates = [...one(choice.places)];
    if (item.region && changes()) item.region = one(['western-siberia', 'constructor', 'nowhere']);
    if (item.evidence && item.date && changes()) item.date = one([date(), date(), 'past']);
    else if (item.kind === 'event' && changes()) item.date = date();
    else if (item.url && item.date && changes()) item.date = one(choice.days).slice(0, one([4, 7, 10]));
    if (item.exact && random() < 0.2) delete item.role;
    if (typeof item.exact === 'string' && changes()) {
      item.exact = text([...text(one(choice.words), 61)].slice(0, 59).join(''), 60);
      // No two phrases at one spot, nor at one of the article's own.
      spots += 1;
      item.start = one([10_000 + spots, Number.MAX_SAFE_INTEGER - 60 - spots]);
      item.end = item.start + [...item.exact].length;
    }
    for (const part of Object.values(item)) walk(part);
  };
  walk(article);
  walk(context);
  return renamed(article, context, choice.ids, random);
}

/** Empties a list, keeps one of it, or repeats it under new ids. */
function resize(article: Article, name: (typeof LISTS)[number], to: Choice['lists'][number]): void {
  // biome-ignore lint/suspicious/noExplicitAny: the lists hold items of many shapes
  const list = article[name] as any[];
  if (to === 'emptied') list.length = 0;
  if (to === 'one') list.length = Math.min(1, list.length);
  if (to !== 'doubled') return;
  for (const item of structuredClone(list)) {
    item.id += '-again';
    for (const remark of item.remarks ?? []) remark.id += '-again';
    list.push(item);
  }
}

/** Numbers from 0 to 1, the same for the same seed (Steele and Vigna's SplitMix, 32 bits). */
function randomly(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
