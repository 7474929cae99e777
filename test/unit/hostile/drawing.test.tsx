import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Briefing, makeBriefing } from '../../../src/article/briefing.ts';
import { charts } from '../../../src/charts/index.ts';
import { Evidence } from '../../../src/evidence/evidence.tsx';
import { pictureSvg } from '../../../src/export/picture-svg.ts';
import { I18nProvider } from '../../../src/i18n/i18n.tsx';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { PageBody } from '../../../src/pages/page-body.tsx';
import { Present } from '../../../src/pages/present/present.tsx';
import { makeSlides, slidesFrom } from '../../../src/pages/present/slides.ts';
import { type Choice, choices, extraction } from '../../hostile/extractions.ts';
import { asPlainText, hostileText } from '../../hostile/strings.ts';
import { tries } from '../../thorough.ts';
import { i18ns, withOthers } from '../briefing.ts';
import { htmlSkeleton, type Skeleton, xmlSkeleton } from './markup.ts';

const language = fc.constantFrom(...locales);
const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');

/**
 * Words as the schema takes them, or as they are: what draws must not rely on the schema alone. And harmless ones with
 * letters and digits alike, which make a twin of the same structure.
 */
const WORDS = {
  valid: asPlainText,
  raw: (word: string) => word,
  harmless: (word: string, longest: number) => asPlainText(word, longest).replace(/[^\p{L}\p{N} ]/gu, 'a'),
};

function briefingOf(choice: Choice, words: keyof typeof WORDS) {
  const { article, context } = extraction(choice, WORDS[words]);
  return makeBriefing(article, context, choice.seed % 3 === 0 ? 'article' : 'all');
}

/** React says by console.error what it finds wrong, such as a NaN for a position or two children with one key. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls.map((call) => call.map(String).join(' '))).toEqual([]);
  vi.restoreAllMocks();
});

/** Fails where markup has a kind of element or attribute that its harmless twins have not, or does anything. */
function expectHarmless(markup: Skeleton, ...twins: readonly Skeleton[]): void {
  expect(markup.faults).toEqual([]);
  expect([...markup.kinds].filter((kind) => !twins.some(({ kinds }) => kinds.has(kind)))).toEqual([]);
}

/** What our own code would write where a number or a text is missing; the chosen words hold none of it. */
const HOLES = /NaN|undefined|Infinity|\[object/g;
const cases = choices(hostileText.filter((word) => word.search(HOLES) < 0));

/** For busy machines, in ms. */
const PATIENCE = 300_000;
/** The map takes longest to draw. */
const chartId = fc.constantFrom(
  ...charts.map(({ id }) => id),
  ...charts.flatMap(({ id }) => (id === 'map' ? [] : id)),
);
const chartOf = (id: string, briefing: Briefing) => {
  const chart = charts.find((one) => one.id === id)?.draw(briefing);
  if (!chart) throw new RangeError(id);
  return chart;
};

describe.each(['valid', 'raw'] as const)('with %s words', (words) => {
  /** The same with these words and with harmless ones. */
  const twins = <T,>(choice: Choice, make: (briefing: Briefing) => T): [T, T] => [
    make(briefingOf(choice, words)),
    make(briefingOf(choice, 'harmless')),
  ];

  test(
    'a chart’s HTML has the elements and attributes of harmless words, no more',
    () => {
      fc.assert(
        fc.property(cases, chartId, language, (choice, id, locale) => {
          const [drawn, twin] = twins(choice, (briefing) => within(locale, chartOf(id, briefing).still()));
          expect(holesIn(drawn)).toEqual([]);
          expectHarmless(htmlSkeleton(drawn), htmlSkeleton(twin));
        }),
        tries(100),
      );
    },
    PATIENCE,
  );

  test(
    'so does the evidence of a claim, and of one that is not there',
    () => {
      fc.assert(
        fc.property(cases, fc.nat(), language, (choice, at, locale) => {
          const [drawn, twin] = twins(choice, (briefing) => {
            const selected =
              briefing.claims[at % (briefing.claims.length + 1)]?.item.id ?? choice.words[0] ?? '';
            const figures = charts.map(({ id }) => ({ id, name: choice.words[0] ?? id }));
            return within(
              locale,
              <Evidence {...{ briefing, figures, selected }} onClose={() => {}} elsewhere="row" />,
            );
          });
          expect(holesIn(drawn)).toEqual([]);
          expectHarmless(htmlSkeleton(drawn), htmlSkeleton(twin));
        }),
        tries(200),
      );
    },
    PATIENCE,
  );

  test(
    'a picture is well-formed XML with the elements and attributes of harmless words, and calls for nothing',
    async () => {
      const style = fc.record({
        theme: fc.constantFrom('light' as const, 'dark' as const),
        transparent: fc.boolean(),
        head: fc.constantFrom('full' as const, 'title' as const, 'none' as const),
        foot: fc.constantFrom('notes' as const, 'none' as const),
        width: fc.constantFrom(240, 720, 1280),
        height: fc.constantFrom(null, 300, 720),
      });
      await fc.assert(
        fc.asyncProperty(cases, chartId, language, style, async (choice, id, locale, look) => {
          const draw = async (briefing: Briefing) => {
            const chart = chartOf(id, briefing);
            return pictureSvg(chart, await chart.loadPicture(read), briefing, i18ns[locale], look);
          };
          const [drawn, twin] = await Promise.all(twins(choice, draw));
          if (!drawn || !twin) throw new Error(id);
          // Harmless letters are not as wide, so that labels may find other places, or none: the story's own has them.
          const story = await draw(withOthers());
          expect(holesIn(drawn.svg)).toEqual([]);
          expect(drawn.height).toBeGreaterThan(0);
          expectHarmless(xmlSkeleton(drawn.svg), xmlSkeleton(twin.svg), xmlSkeleton(story.svg));
        }),
        tries(60),
      );
    },
    PATIENCE,
  );

  test(
    'a whole page has the elements and attributes of harmless words, no more',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          cases,
          fc.constantFrom('dashboard', 'present', ...charts.map(({ id }) => id)),
          language,
          async (choice, kind, locale) => {
            const [drawn, twin] = await Promise.all(
              twins(choice, (briefing) => pageOf(kind, briefing, locale)),
            );
            expect(holesIn(drawn)).toEqual([]);
            expectHarmless(htmlSkeleton(drawn), htmlSkeleton(twin));
          },
        ),
        tries(8),
      );
    },
    PATIENCE,
  );
});

const SPARE: Choice = {
  words: ['word'],
  numbers: [0],
  days: ['0001-01-01'],
  places: [[67.6, 49.3]],
  ids: [],
  lists: [],
  share: 1,
  seed: 1,
};

test.each([
  ['nothing in any list', 'emptied'],
  ['one item in each list, all of them 0, on one day, at one place', 'one'],
  ['every item twice, all of them alike', 'doubled'],
] as const)(
  'an extraction with %s is drawn without holes',
  async (_, to) => {
    const briefing = briefingOf({ ...SPARE, lists: Array(11).fill(to) }, 'valid');
    for (const { id } of charts)
      for (const locale of locales) {
        const chart = chartOf(id, briefing);
        expect(holesIn(within(locale, chart.still()))).toEqual([]);
        const draw = await chart.loadPicture(read);
        for (const height of [null, 476]) {
          const { svg } = pictureSvg(chart, draw, briefing, i18ns[locale], { ...LOOK, height });
          expect(holesIn(svg)).toEqual([]);
          expect(xmlSkeleton(svg).faults).toEqual([]);
        }
      }
  },
  PATIENCE,
);

const LOOK = { theme: 'light', transparent: true, head: 'title', foot: 'notes', width: 960 } as const;

async function pageOf(kind: string, briefing: Briefing, locale: Locale): Promise<string> {
  const i18n = i18ns[locale];
  if (kind === 'present')
    return within(
      locale,
      <Present
        slides={await makeSlides(briefing, i18n, slidesFrom(briefing, i18n, read))}
        position={null}
        home="../"
      />,
    );
  const page =
    kind === 'dashboard' ? ({ kind, locale } as const) : ({ kind: 'embed', locale, chart: kind } as const);
  return renderToString(<PageBody {...{ page, messages: i18n.t, briefing }} />);
}

function within(locale: Locale, content: ReactNode): string {
  return renderToString(
    <I18nProvider locale={locale} messages={i18ns[locale].t}>
      {content}
    </I18nProvider>,
  );
}

/** Each place where markup shows a hole, with what stands around it. */
function holesIn(markup: string): string[] {
  return [...markup.matchAll(HOLES)].map(({ index }) => markup.slice(Math.max(0, index - 60), index + 30));
}
