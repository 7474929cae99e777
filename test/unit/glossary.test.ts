import { readFileSync } from 'node:fs';
import JsZip from 'jszip';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { annotationCollection } from '../../src/article/annotations.ts';
import type { Briefing } from '../../src/article/briefing.ts';
import { dataPackage } from '../../src/article/data-package.ts';
import type { StoryFile } from '../../src/article/story.ts';
import { renderSite } from '../../src/build/render.tsx';
import { charts } from '../../src/charts/index.ts';
import { citationText } from '../../src/evidence/citation-text.ts';
import { chartCsv } from '../../src/export/chart-data.ts';
import { deckFile } from '../../src/export/deck.ts';
import { type PictureSvg, pictureSvg } from '../../src/export/picture-svg.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { readCatalogues } from '../../src/i18n/write-messages.ts';
import { glossary, retiredIn } from '../glossary.ts';
import { articleText, briefing, contextText, i18ns, storyText, withOthers } from './briefing.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// One word for one thing: words that the glossary retires stand nowhere that a reader sees or hears.

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const terms = glossary();
const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');
const texts = { article: articleText, context: contextText, story: storyText };
const of = { article: briefing(), all: withOthers() };
/** What stands in the article's own words, what others called their pages, and what is no words at all. */
const QUOTED = new Set(['script', 'style', 'blockquote', 'q', 'cite', 'code']);
const HEARD = new Set(['alt', 'aria-label', 'placeholder', 'title']);
const PREVIEWED = /^(description|(og|twitter):(title|description|image:alt|site_name))$/;

/** All that a reader of a page sees or hears, each text by itself. */
function heardOf(node: DefaultTreeAdapterTypes.Node): string[] {
  if ('value' in node) return [node.value];
  if (!('childNodes' in node)) return [];
  if (!('attrs' in node)) return node.childNodes.flatMap(heardOf);
  const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value ?? '';
  if (QUOTED.has(node.tagName) || attribute('translate') === 'no') return [];
  const heard = node.attrs.flatMap(({ name, value }) => (HEARD.has(name) ? [value] : []));
  const previewed = PREVIEWED.test(attribute('name') || attribute('property')) ? [attribute('content')] : [];
  const below = node.childNodes.flatMap(heardOf);
  // A drawing breaks its texts into lines.
  return [...heard, ...previewed, ...(node.tagName === 'svg' ? [below.join(' ')] : below)];
}

/** The texts of an SVG or of a presentation's part. */
const textsOf = (xml: string) => [...xml.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text);

/** What is the article's, or is said in quotation marks to be; ids; and the names of columns that tables of data add. */
const quoted = [
  ...of.all.claims.flatMap(({ item }) => [
    item.id,
    ...item.evidence.flatMap(({ exact, rendering }) => [
      exact,
      ...Object.values(rendering).flatMap((text) => text ?? []),
    ]),
  ]),
  ',claim,check',
];
const own = (text: string) => quoted.reduce((left, phrase) => left.replaceAll(phrase, ''), unquoted(text));

const unquoted = (text: string) => text.replace(/“[^”]*”|«[^»]*»/g, '');

/** Read as one text, in which no word stands beside one of another text: what many texts say is looked at once. */
const said = (heard: readonly string[], locale: Locale) => [
  ...new Set(retiredIn([...new Set(heard)].join(' · '), locale, terms)),
];

/** In every language: drawn once for all of them. */
const allPages = renderSite(readFileSync('index.html', 'utf8'), texts, new URL('https://example.org/'));

describe.each(locales)('no retired word of %s stands', (locale) => {
  const i18n = i18ns[locale];
  const drawn = (from: Briefing) => charts.map((chart) => chart.draw(from)).filter((chart) => chart !== null);

  test('in a message of the catalogue or the story, those of dialogs and errors included', async () => {
    const catalogue = (await readCatalogues()).find((each) => each.locale === locale)?.texts ?? {};
    const leaves = (tree: unknown): string[] =>
      typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(leaves);
    const { name, description, words }: StoryFile = JSON.parse(storyText);
    const stories = [name, description, ...Object.values(words).map((word) => word?.text ?? {})];
    // Names of arguments are no words.
    const written = [...leaves(catalogue), ...stories.map((text) => text[locale] ?? '')].map((text) =>
      text.replace(/\{\w+(, (number|plural|select)[^{}]*)?\}?/g, ' '),
    );
    expect(said(written, locale)).toEqual([]);
  });

  test('in the data', () => {
    const leaves = (tree: unknown): string[] => {
      if (typeof tree !== 'object' || tree === null) return [];
      return Object.entries(tree).flatMap(([key, value]) =>
        key === 'rendering' ? [] : key === locale ? [unquoted(String(value))] : leaves(value),
      );
    };
    const written = [articleText, contextText].flatMap((text) => leaves(JSON.parse(text)));
    expect(written.length).toBeGreaterThan(200);
    expect(said(written, locale)).toEqual([]);
  });

  test('on a page, embed or slide', async () => {
    const pages = (await allPages).filter((page) => page.locale === locale);
    expect(pages.length).toBeGreaterThan(charts.length);
    const found = pages.flatMap(({ file, html }) =>
      said(heardOf(parse(html)).map(own), locale).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('in a picture, a table, a citation or a presentation', async () => {
    const heard: string[] = [];
    for (const from of [of.article, of.all]) {
      for (const chart of drawn(from)) {
        const style = { theme: 'light', transparent: false, head: 'full', foot: 'notes' } as const;
        const draw = await chart.loadPicture(read);
        const { svg } = pictureSvg(chart, draw, from, i18n, { ...style, width: 2_000, height: null });
        heard.push(textsOf(svg).join(' '), chart.describe(i18n), chartCsv(chart, from, i18n));
      }
    }
    for (const claim of of.all.claims) heard.push(citationText(of.all, claim, i18n, 'https://example.org/'));
    const deck = await deckFile(
      { charts: drawn(of.all), briefing: of.all, i18n, theme: 'light' },
      {
        read,
        rasterise: async (_: PictureSvg) => `data:image/png;base64,${PIXEL}`,
        onProgress: () => {},
        signal: new AbortController().signal,
      },
    );
    const zip = await JsZip.loadAsync(Buffer.from(await deck.arrayBuffer()));
    for (const { name } of Object.values(zip.files))
      if (/(slides|notesSlides|charts)\/[a-zA-Z]+\d+\.xml$/.test(name))
        heard.push(...textsOf((await zip.file(name)?.async('string')) ?? ''));
    expect(heard.length).toBeGreaterThan(500);
    expect(said(heard.map(own), locale)).toEqual([]);
  });
});

test('no retired word describes the published data', () => {
  const described = (tree: unknown): string[] => {
    if (typeof tree !== 'object' || tree === null) return [];
    return Object.entries(tree).flatMap(([key, value]) =>
      ['title', 'description', 'label'].includes(key) ? [String(value)] : described(value),
    );
  };
  // Titles of sources are their publishers'.
  const { sources: _, ...data } = dataPackage(of.all);
  const written = [...described(data), ...described(annotationCollection(of.all))];
  expect(written.length).toBeGreaterThan(10);
  expect(said(written, 'en')).toEqual([]);
});

describe('a retired word is found', () => {
  const [trade] = terms.filter(({ term }) => term.en === 'trade');

  test.each([
    ['ar', 'بلغت المبادلات 26 مليارًا', ['مبادلات']],
    ['ar', 'وبالتَّبادُل بين البلدين', ['تبادل']],
    ['ar', 'التبادل التجاري بين البلدين', []],
    ['ar', 'يتبادلان الآراء', []],
    ['en', 'Exchanges with Russia rose', ['exchanges']],
    ['en', 'the exchange rate', []],
  ] as const)('in %s: %s', (locale, text, words) => {
    const found = retiredIn(text, locale, trade ? [trade] : []);
    expect(found.map((each) => each.match(/“(.*?)”/)?.[1])).toEqual(words);
  });
});
