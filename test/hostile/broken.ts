import fc from 'fast-check';
import { choices, extraction } from './extractions.ts';
import { hostileAddress, hostileText } from './strings.ts';

// Files that are no extraction, or hardly: cut, with values of other types, keys gone or forbidden, nested deep, huge.

/** How one file is broken; `at` chooses where. */
type Damage = (data: object, at: number) => string;

/** Puts something in place of one of a file's values; undefined takes it away with its key. */
const replaced =
  (value: unknown): Damage =>
  (data, at) => {
    const spots = spotsIn(data);
    const spot = spots[at % spots.length];
    if (spot) spot.holder[spot.key] = value;
    return JSON.stringify(data);
  };

/** Puts text in place of one of a file's values that is no JSON value by itself, or that JSON.stringify would not keep. */
const spliced =
  (text: string): Damage =>
  (data, at) =>
    replaced(MARK)(data, at).replace(JSON.stringify(MARK), () => text);

const MARK = 'the one place where it breaks';

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  hostileText,
  hostileAddress,
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    [],
    {},
    -1,
    0.5,
    1e308,
    -1e308,
    2 ** 53,
    '',
    'NaN',
    '1e999',
    Array(3_000).fill(1),
  ),
);

const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 6, arbitrary: anything.map(replaced) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        'NaN',
        'Infinity',
        '-Infinity',
        'undefined',
        '1e999',
        '01',
        "'x'",
        '"\\ud800"',
        '"\u0000"',
        ',',
        '',
        '{"__proto__":{"polluted":1}}',
        '{"\\u005f_proto__":{"polluted":1}}',
        '{"constructor":{"prototype":{"polluted":1}}}',
        '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
        `${'['.repeat(63)}${']'.repeat(63)}`,
        '['.repeat(5_000),
        '{"a":'.repeat(70),
      )
      .map(spliced),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(
      ([cut, inserted]): Damage =>
        (data) => {
          const text = JSON.stringify(data);
          const i = cut % text.length;
          return cut % 2 ? text.slice(0, i) + inserted : text.slice(0, i) + inserted + text.slice(i + 1);
        },
    ),
  },
);

/** Both files as text, one of them damaged: most are refused, some are still an extraction. */
export const brokenFiles: fc.Arbitrary<[article: string, context: string]> = fc
  .tuple(choices(), fc.array(fc.tuple(damage, fc.nat()), { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([choice, damages, ofArticle]) => {
    const { article, context } = extraction(choice);
    const texts: [string, string] = [JSON.stringify(article), JSON.stringify(context)];
    const [data, which] = ofArticle ? [article, 0] : [context, 1];
    for (const [harm, at] of damages) texts[which] = harm(data, at);
    return texts;
  });

interface Spot {
  // biome-ignore lint/suspicious/noExplicitAny: an object or an array of any shape
  holder: any;
  key: string;
}

/** Every place of a value in a piece of data. */
function spotsIn(holder: object): Spot[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? spotsIn(value) : []),
  ]);
}
