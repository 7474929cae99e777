import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import JsZip from 'jszip';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../../src/article/annotations.ts';
import { type Briefing, makeBriefing } from '../../../src/article/briefing.ts';
import { claimsCsv } from '../../../src/article/claims-csv.ts';
import { csvText } from '../../../src/article/csv.ts';
import { dataPackage } from '../../../src/article/data-package.ts';
import { linkedData } from '../../../src/article/linked-data.ts';
import { inlineJson } from '../../../src/build/inline-json.ts';
import { renderSite } from '../../../src/build/render.tsx';
import { charts } from '../../../src/charts/index.ts';
import { element, escapeText } from '../../../src/charts/pen.ts';
import { citationText } from '../../../src/evidence/citation-text.ts';
import { chartCsv } from '../../../src/export/chart-data.ts';
import { deckFile } from '../../../src/export/deck.ts';
import { attributeText, embedFrame } from '../../../src/export/embed-html.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { choices, extraction } from '../../hostile/extractions.ts';
import { asPlainText, hostileText } from '../../hostile/strings.ts';
import { tries } from '../../thorough.ts';
import { i18ns, storyText } from '../briefing.ts';
import { parseCsv } from '../csv.ts';
import { htmlSkeleton, xmlSkeleton } from './markup.ts';

/** For busy machines, in ms. */
const PATIENCE = 300_000;
const language = fc.constantFrom(...locales);
const HOLES = /NaN|undefined|Infinity|\[object/;
const word = hostileText.filter((text) => !HOLES.test(text));
/** Briefings whose words are as hostile as can be, past the schema, too. */
const briefings = fc.tuple(choices(word), fc.boolean()).map(([choice, raw]) => {
  const { article, context } = extraction(choice, raw ? (text) => text : asPlainText);
  return makeBriefing(article, context, 'all');
});

/** What spreadsheets read as a formula; the reader takes no apostrophe before it for one. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\p{Cc}/u;

describe('CSV', () => {
  test('begins no cell of text as a formula, and gives back every text once its apostrophe is taken away', () => {
    const cell = fc.oneof(word, fc.string({ unit: 'grapheme' }), fc.constant(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = parseCsv(csvText(rows));
        for (const text of read.flat()) expect(text).not.toMatch(FORMULA);
        expect(read.map((row) => row.map(unescaped))).toEqual(rows);
      }),
      tries(1_200),
    );
  });
});

/** Fails where a cell begins as a formula, or a row has not so many cells. */
function expectNoFormulas(csv: string, columns: number): void {
  for (const row of parseCsv(csv)) {
    expect(row).toHaveLength(columns);
    for (const text of row) expect(text).not.toMatch(FORMULA);
  }
}

/** A cell without the apostrophe that the writer put before a formula. */
function unescaped(cell: string): string {
  return /^'/.test(cell) && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}

test('no text leaves its place in markup, whatever it is', () => {
  fc.assert(
    fc.property(word, (text) => {
      const svg = element(
        'svg',
        { id: text, x: 1 },
        element('text', { 'data-claim': text }, escapeText(text)),
      );
      expect(xmlSkeleton(svg)).toEqual({
        kinds: new Set(['svg', 'svg id', 'svg x', 'text', 'text data-claim']),
        faults: [],
      });
      const { kinds } = htmlSkeleton(`<p title="${attributeText(text)}">${escapeText(text)}</p>`);
      expect(kinds).toEqual(new Set(['p', 'p title']));
      const frame = htmlSkeleton(
        embedFrame(`https://site.example/embed/map/?x=${encodeURIComponent('"')}`, text),
      );
      expect(frame.faults).toEqual([]);
      expect([...frame.kinds].filter((kind) => !kind.includes(' '))).toEqual(['iframe']);
      expect(inElement(inlineJson({ text }))).toEqual({ text });
    }),
    tries(1_500),
  );
});

/** What stands in a script element, read by a parser of HTML and then as JSON. */
function inElement(json: string): unknown {
  const [script, ...more] = parseFragment(`<script type="application/ld+json">${json}</script>`).childNodes;
  const [content, ...rest] = script && 'childNodes' in script ? script.childNodes : [];
  expect([more, rest]).toEqual([[], []]);
  return JSON.parse(content && 'value' in content ? content.value : '');
}

test(
  'what a chart says has no holes, its numbers are finite, and its title can be read; its CSV runs no formula',
  () => {
    fc.assert(
      fc.property(briefings, language, (briefing, locale) => {
        const i18n = i18ns[locale];
        for (const chart of charts.map((one) => one.draw(briefing))) {
          const { columns, rows } = chart.table(i18n);
          const cells = rows.flatMap((row) => row.cells);
          const texts = [
            chart.title(i18n),
            chart.subtitle(i18n),
            chart.describe(i18n),
            ...chart.notes(i18n),
            ...cells.filter((cell) => typeof cell === 'string'),
          ];
          for (const text of texts) expect(text).not.toMatch(HOLES);
          for (const cell of cells) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
          for (const row of rows) expect(row.cells).toHaveLength(columns.length);
          expect(chart.title(i18n).trim()).not.toBe('');
          expect(JSON.stringify(chart.slide(i18n))).not.toMatch(HOLES);
          const measures = rows.some(({ quantity }) => quantity) ? 2 : 0;
          expectNoFormulas(chartCsv(chart, briefing, i18n), columns.length + measures + 3);
        }
        expectNoFormulas(claimsCsv(briefing), 12 + 3 * locales.length);
      }),
      tries(400),
    );
  },
  PATIENCE,
);

test(
  'GeoJSON, annotations, linked data and package hold every word as text, and addresses by https only',
  () => {
    fc.assert(
      fc.property(briefings, language, (briefing, locale) => {
        const published = [
          ...charts.flatMap((chart) => chart.draw(briefing).geo?.(i18ns[locale]) ?? []),
          annotationCollection(briefing),
          dataPackage(briefing),
          linkedData(briefing, { locale, root: './', listsSources: true }),
        ];
        for (const one of published) {
          expect(inElement(inlineJson({ one }))).toEqual(JSON.parse(JSON.stringify({ one })));
          for (const [key, value] of leavesOf(one)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            if (/^(url|positionFrom)$/.test(key) && value !== null) expect(value).toMatch(/^https:\/\//);
          }
        }
        for (const claim of briefing.claims.slice(0, 5))
          expect(citationText(briefing, claim, i18ns[locale], 'https://site.example/')).not.toMatch(HOLES);
      }),
      tries(500),
    );
  },
  PATIENCE,
);

/** Every value that is no list or object, with the key that it stands under. */
function leavesOf(value: unknown, key = ''): [key: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, Array.isArray(value) ? key : name));
}

test(
  'the pages’ own heads and bodies have the elements and attributes of harmless words, no more',
  async () => {
    const template = readFileSync('index.html', 'utf8');
    const siteOf = async (text: (word: string, longest: number) => string, words: string[], seed: number) => {
      const { article, context } = extraction({ ...WHOLE, words, seed }, text);
      return renderSite(
        template,
        { article: JSON.stringify(article), context: JSON.stringify(context), story: storyText },
        new URL('https://site.example/b/'),
      );
    };
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 4, maxLength: 9 }), fc.nat(), async (words, seed) => {
        const drawn = await siteOf(asPlainText, words, seed);
        const twins = await siteOf(
          (text, longest) => asPlainText(text, longest).replace(/[^\p{L}\p{N} ]/gu, 'a'),
          words,
          seed,
        );
        for (const [i, { file, html }] of drawn.entries()) {
          const [page, twin] = [htmlSkeleton(html), htmlSkeleton(twins[i]?.html ?? '')];
          expect(page.faults, file).toEqual([]);
          expect(
            [...page.kinds].filter((kind) => !twin.kinds.has(kind)),
            file,
          ).toEqual([]);
          expect(html).not.toMatch(HOLES);
        }
      }),
      tries(2),
    );
  },
  PATIENCE,
);

const WHOLE = {
  numbers: [0, 1, 20e9],
  days: ['2024-11-27', '0099-12-31'],
  places: [[67.6, 49.3]],
  ids: [],
  lists: [],
  share: 0.6,
} as const;

test(
  'a deck’s parts, those within its workbooks included, are well-formed XML that links to nothing outside',
  async () => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const tools = {
      read: async (file: string) => readFileSync(`public/${file}`, 'utf8'),
      rasterise: async () => pixel,
      onProgress: () => {},
      signal: new AbortController().signal,
    };
    const deckOf = async (briefing: Briefing, locale: Locale) =>
      deckFile(
        {
          charts: charts.map((chart) => chart.draw(briefing)),
          briefing,
          i18n: i18ns[locale],
          theme: 'light',
        },
        tools,
      );
    let parts = 0;
    await fc.assert(
      fc.asyncProperty(briefings, language, async (briefing, locale) => {
        for (const [name, xml] of await partsOf(await (await deckOf(briefing, locale)).arrayBuffer())) {
          parts += 1;
          expect(xmlSkeleton(xml).faults, name).toEqual([]);
          expect(xml, name).not.toMatch(/TargetMode="External"|<a:hlinkClick[^>]*r:id="rId\d/);
          expect(xml, name).not.toMatch(/>[^<]*(?:NaN|undefined|\[object)[^<]*</);
          expect(xml, name).not.toMatch(/<f>/);
        }
      }),
      tries(8),
    );
    expect(parts).toBeGreaterThan(tries(8).numRuns * 50);
  },
  PATIENCE,
);

/** Every XML part of a package by name, and of the packages within it. */
async function partsOf(content: ArrayBuffer): Promise<[name: string, xml: string][]> {
  const zip = await JsZip.loadAsync(content);
  const parts = await Promise.all(
    Object.values(zip.files).map(async (file): Promise<[string, string][]> => {
      if (/\.(xml|rels)$/.test(file.name)) return [[file.name, await file.async('string')]];
      return file.name.endsWith('.xlsx') ? partsOf(await file.async('arraybuffer')) : [];
    }),
  );
  return parts.flat();
}
