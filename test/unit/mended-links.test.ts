import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsIn } from '../../src/evidence/mended.ts';
import { claimInHash, claimMeant, hashOfClaim } from '../../src/evidence/selection.ts';
import { positionAt } from '../../src/pages/present/address.ts';
import { hashOf } from '../../src/pages/present/position.ts';
import type { Slide } from '../../src/pages/present/slides.ts';
import { briefing } from './briefing.ts';

const ids = briefing().claims.map(({ item }) => item.id);
const isClaim = (id: string) => ids.includes(id);
/** The claim that a page opens for a hash. */
const opened = (hash: string) => {
  const named = claimInHash(hash);
  return named === null ? null : claimMeant(named, isClaim);
};

/** What stands behind a link in a sentence, in print and as browsers write it into the address. */
const behind = [
  ')',
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '"',
  "'",
  '»',
  '”',
  '’',
  '>',
  ']',
  '}',
  '*',
  '_',
  '…',
  '،',
  '؛',
  '؟',
  '۔',
  '。',
  '/',
  '\\',
];
const mark = fc.constantFrom(...behind, ...behind.map(encodeURIComponent));
const unseen = fc.constantFrom(
  '\u200b',
  '\u200e',
  '\u200f',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '%E2%80%8E',
  '%E2%80%8B',
  '%C2%AD',
  '%EF%BB%BF',
);
const space = fc.constantFrom(' ', '%20', '+', '\n', '%0A', '%0D%0A', '\u00a0', '%C2%A0', '\t', '&nbsp;');
const counted = fc.constantFrom(
  '&utm_source=mail',
  '?utm_source=mail&utm_medium=x',
  '&amp;utm_source=mail',
  '?fbclid=IwAR0-x_9',
  '%3Ffbclid%3DIwAR0',
  '%26utm_source%3Dmail',
  '&#38;gclid=1',
  '#top',
);
const tail = fc.oneof(mark, unseen, space, counted);
const lead = fc.oneof(
  unseen,
  space,
  fc.constantFrom('"', '%22', '“', '«', '<', '(', '[', '*', '&quot;', '&lt;'),
);

/** The hash of a claim after some hands. */
const mangled = fc
  .record({
    id: fc.constantFrom(...ids),
    lead: fc.array(lead, { maxLength: 2 }),
    tails: fc.array(tail, { maxLength: 4 }),
    key: fc.constantFrom(
      'claim=',
      'Claim=',
      'CLAIM=',
      'claim%3D',
      'claim%3d',
      'claim&#61;',
      'claim＝',
      'claim=3D',
      ' claim = ',
      '%63laim=',
    ),
    upper: fc.boolean(),
    hyphen: fc.constantFrom('-', '%2D', '\u2011', '\u2013', '\\-', '&#45;', '-\u00ad', '-%0D%0A'),
    escapes: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ id, lead, tails, key, upper, hyphen, escapes }) => {
    const written = (upper ? id.toUpperCase() : id).replaceAll('-', hyphen);
    let named = key + lead.join('') + written + tails.join('');
    for (let i = 0; i < escapes; i += 1) named = encodeURIComponent(named);
    return { id, hash: `#${named}` };
  });

describe('a link to a claim', () => {
  test('opens it as it was made', () => {
    for (const id of ids) expect(opened(hashOfClaim(id))).toBe(id);
  });

  test.each([
    ['#claim%3Dtrade-2023', 'trade-2023'],
    ['#claim%253Dtrade-2023', 'trade-2023'],
    ['#Claim=Trade-2023).', 'trade-2023'],
    ['#claim=trade-2023&amp;utm_source=mail', 'trade-2023'],
    ['#claim=%E2%80%8Etrade-2023%E2%80%8F،', 'trade-2023'],
    ['#claim=3Dtrade-2023', 'trade-2023'],
    ['#claim=trade-%0D%0A2023', 'trade-2023'],
    ['#claim=trade-2023%0ASent from my phone', 'trade-2023'],
    ['#claim=trade-2023%E2%80', 'trade-2023'],
    ['#claim=trade-٢٠٢٣', 'trade-2023'],
    ['#/claim=trade-2023/', 'trade-2023'],
  ])('opens it as %s', (hash, id) => {
    expect(opened(hash)).toBe(id);
  });

  test('opens it, whatever mail programs, messengers and editors did to it', () => {
    fc.assert(
      fc.property(mangled, ({ id, hash }) => {
        expect(opened(hash)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  test('names what it names where that is no claim, and is none where it names nothing', () => {
    expect(opened('#claim=no-such-claim')).toBe('no-such-claim');
    expect(opened('#claim=no-such-claim).')).toBe('no-such-claim');
    expect(opened('#claim=%E2%80%8B')).toBe('%E2%80%8B');
    for (const hash of ['', '#', '#claim=', '#claims', '#trade', '#other=claim-x', '#paragraph-3'])
      expect(claimInHash(hash)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        const named = claimInHash(`#claim=${word}`);
        expect(named === null).toBe(word === '');
        if (named !== null) expect(claimMeant(named, isClaim)).not.toBe('');
      }),
    );
  });
});

describe('the options of an embed', () => {
  const claim = (search: string) => claimMeant(optionsIn(search).get('claim') ?? '', isClaim);

  test('are read where signs between them were escaped', () => {
    for (const search of [
      '?theme=dark&amp;title=off&amp;claim=trade-2023',
      '?theme=dark&amp;amp;title=off&amp;amp;claim=trade-2023',
      '?theme=dark&amp%3Btitle=off&amp%3Bclaim=trade-2023',
      '?theme%3Ddark&title%3Doff&claim%253Dtrade-2023',
      '?Theme=dark)&%E2%80%8Etitle=off.&Claim=TRADE-2023»&fbclid=x',
    ]) {
      const options = optionsIn(search);
      expect([options.get('theme'), options.get('title'), claim(search)], search).toEqual([
        'dark',
        'off',
        'trade-2023',
      ]);
    }
    expect(optionsIn('?print&sources=all').has('print')).toBe(true);
    expect(optionsIn('').size).toBe(0);
  });

  test('name the claim that was meant', () => {
    fc.assert(
      fc.property(mangled, ({ id, hash }) => {
        // Those signs end a query.
        fc.pre(!/.#|&(?!utm|amp)/.test(hash));
        expect(claim(`?${hash.slice(1)}`)).toBe(id);
      }),
    );
  });
});

test('a link to a slide or its claim opens it, whatever was done to it', () => {
  const slides: Slide[] = ['trade', 'map'].map((id) => ({
    id,
    title: '',
    subtitle: '',
    source: '',
    svg: '',
    description: '',
    notes: [],
    steps: ids.slice(0, 4).map((claim) => ({
      claim: `${claim}`,
      formerIds: [],
      text: '',
      says: '',
      phrases: [],
      basis: null,
    })),
  }));
  for (const [hash, at] of [
    ['#trade%2F2', '#trade/2'],
    ['#map%252F2', '#map/2'],
    ['#map/2).', '#map/2'],
    ['#Map/2&utm_source=mail', '#map/2'],
    ['#map%E2%80%8E', '#map'],
    ['#map»', '#map'],
    ['#map/2?fbclid=x', '#map/2'],
    [`#claim%3D${ids[1]}).`, '#trade/2'],
    ['#claim=no-such-claim', '#trade'],
    ['#nothing/2', '#trade'],
  ] as const)
    expect(hashOf(slides, positionAt(slides, hash)), hash).toBe(at);
});
