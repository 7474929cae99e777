import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import JsZip from 'jszip';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Briefing } from '../../../src/article/briefing.ts';
import { charts } from '../../../src/charts/index.ts';
import { leftOut, NO_FILTER } from '../../../src/evidence/filter.ts';
import { deckFile } from '../../../src/export/deck.ts';
import type { LeftOut } from '../../../src/export/faded.ts';
import type { PictureSvg } from '../../../src/export/picture-svg.ts';
import type { I18n } from '../../../src/i18n/i18n.tsx';
import { languages } from '../../../src/i18n/languages.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { colourOf } from '../../../src/theme/palette.ts';
import { allI18n, english, messages, withArticle, withOthers } from '../briefing.ts';
import { convert, inFolder, installed } from './programs.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const tools = {
  read: async (file: string) => readFileSync(`public/${file}`, 'utf8'),
  // A slide's pictures are looked at elsewhere.
  rasterise: async (_: PictureSvg) => `data:image/png;base64,${PIXEL}`,
  onProgress: () => {},
  signal: new AbortController().signal,
};
const PIXEL = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
  .render()
  .asPng()
  .toString('base64');

async function made(of: Briefing, i18n: I18n, taken = charts, left?: LeftOut): Promise<Buffer> {
  const drawn = taken.map((chart) => chart.draw(of));
  const file = await deckFile({ charts: drawn, briefing: of, i18n, theme: 'light', left }, tools);
  return Buffer.from(await file.arrayBuffer());
}

/** A package's XML parts by name, and its entries in their order. */
async function opened(file: Buffer | Uint8Array) {
  const zip = await JsZip.loadAsync(file);
  const parts = new Map<string, string>();
  for (const { name } of Object.values(zip.files))
    if (/\.(xml|rels)$/.test(name)) parts.set(name, (await zip.file(name)?.async('string')) ?? '');
  const names = Object.keys(zip.files);
  return {
    zip,
    names,
    text: (name: string) => parts.get(name) ?? '',
    all: (pattern: RegExp) => [...parts].filter(([name]) => pattern.test(name)),
  };
}

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** An XML document's root; rejects what is not well-formed. */
function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on('text', (text) => {
    for (const node of path) node.text += text;
  });
  parser.on('closetag', () => path.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] as Node;
}

function* within(node: Node, name: string): Generator<Node> {
  if (node.name === name) yield node;
  for (const child of node.children) yield* within(child, name);
}

const first = (node: Node, name: string) => within(node, name).next().value as Node | undefined;

/** ECMA-376, Part 1: what may stand in an element, in this order. */
const ORDER: Record<string, string> = {
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst defaultTextStyle',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst transition timing hf txStyles',
  'p:sldLayout': 'cSld clrMapOvr transition timing hf',
  'p:notesMaster': 'cSld clrMap hf notesStyle',
  'p:sld': 'cSld clrMapOvr transition timing',
  'p:notes': 'cSld clrMapOvr',
  'p:cSld': 'bg spTree custDataLst controls extLst',
  'p:bgPr': 'solidFill effectLst',
  'p:sp': 'nvSpPr spPr style txBody',
  'p:pic': 'nvPicPr blipFill spPr style',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'p:txBody': 'bodyPr lstStyle p',
  'a:p': 'pPr r br fld endParaRPr',
  'a:rPr': 'ln solidFill effectLst latin ea cs sym hlinkClick',
  'a:tbl': 'tblPr tblGrid tr',
  'a:tc': 'txBody tcPr',
  'a:tcPr': 'lnL lnR lnT lnB solidFill',
  'c:chartSpace': 'date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData printSettings',
  'c:chart': 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val',
  'c:dLbls':
    'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines',
  'c:dLbl':
    'idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  'c:catAx':
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween',
};

/** Children that the schema does not have, or not there. */
function misplaced(node: Node): string[] {
  const order = ORDER[node.name]?.split(' ');
  let last = 0;
  const here = order
    ? node.children.flatMap(({ name }) => {
        const place = order.indexOf(name.replace(/^\w+:/, ''));
        const wrong = place < 0 || (place < last && node.name !== 'a:p');
        last = Math.max(last, place);
        return wrong ? [`${name} in ${node.name}`] : [];
      })
    : [];
  return [...here, ...node.children.flatMap(misplaced)];
}

describe.each(allI18n)('a deck in $locale', (i18n) => {
  const own = languages[i18n.locale];
  const ofScript = new Map(
    [...locales.map((locale) => languages[locale]).reverse(), own].map((one) => [one.script, one.slides]),
  );
  let file: Buffer;
  let deck: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    file = await made(withOthers(), i18n);
    deck = await opened(file);
  });

  test('follows the schema: elements in order, one id a shape, no empty number, a theme for each master', async () => {
    for (const [name, xml] of deck.all(/\.xml$/)) {
      const root = parsed(xml);
      expect(misplaced(root), name).toEqual([]);
      const ids = [...within(root, 'p:cNvPr')].map(({ attributes }) => attributes.id);
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(
        [...within(root, 'c:v')].filter(({ text }) => text.trim() === ''),
        name,
      ).toEqual([]);
    }
    for (const [name, xml] of deck.all(/slides\/slide\d+\.xml$/))
      expect(first(parsed(xml), 'p:bgPr')?.children.at(-1)?.name, name).toBe('a:effectLst');
    const themes = deck.all(/Masters\/_rels\//).map(([, xml]) => /theme\d+\.xml/.exec(xml)?.[0]);
    expect(new Set(themes).size).toBe(2);
    const chart = parsed(deck.all(/charts\/chart\d+\.xml$/)[0]?.[1] ?? '');
    const bars = first(chart, 'c:barChart') as Node;
    const axes = bars.children
      .filter(({ name }) => name === 'c:axId')
      .map(({ attributes }) => attributes.val);
    const drawn = ['c:catAx', 'c:valAx'].map(
      (axis) => first(first(chart, axis) as Node, 'c:axId')?.attributes.val,
    );
    expect(axes).toEqual(drawn);
    const workbook = deck.names.find((name) => name.endsWith('.xlsx')) ?? '';
    const sheet = await opened((await deck.zip.file(workbook)?.async('uint8array')) as Uint8Array);
    expect(sheet.names[0]).toBe('[Content_Types].xml');
    expect(sheet.text('xl/worksheets/sheet1.xml')).not.toContain('<v></v>');
    expect(sheet.names.filter((name) => name.includes('tables'))).toEqual([]);
  });

  test('can be heard: titles, reading order, alternative texts, header rows, languages', () => {
    const titles: string[] = [];
    for (const [name, xml] of deck.all(/slides\/slide\d+\.xml$/)) {
      const tree = first(parsed(xml), 'p:spTree') as Node;
      const shapes = tree.children.slice(2);
      expect(
        shapes.map((shape) => first(shape, 'p:cNvPr')?.attributes.name),
        name,
      ).toEqual(['Title', 'Subtitle', expect.stringMatching(/^(Drawing|Table|Chart)$/), 'Source']);
      expect(first(shapes[0] as Node, 'p:ph')?.attributes).toEqual({ type: 'title' });
      titles.push(first(shapes[0] as Node, 'p:txBody')?.text ?? '');
      const drawing = shapes[2] as Node;
      expect(first(drawing, 'p:cNvPr')?.attributes.descr?.length, name).toBeGreaterThan(40);
      const table = first(drawing, 'a:tblPr');
      if (table) expect(table.attributes).toEqual({ firstRow: '1' });
      for (const run of within(tree, 'a:r')) {
        const written = [...ofScript].filter(([script]) =>
          new RegExp(`\\p{Script=${script}}`, 'u').test(run.text),
        );
        const spoken = first(run, 'a:rPr')?.attributes.lang;
        expect(written.length, run.text).toBeLessThanOrEqual(1);
        expect(spoken, run.text).toBe(written[0]?.[1] ?? own.slides);
      }
    }
    expect(titles).toEqual(charts.map((chart) => chart.draw(withOthers()).title(i18n)));
    for (const part of ['slideLayouts/slideLayout1', 'slideMasters/slideMaster1'])
      expect(first(parsed(deck.text(`ppt/${part}.xml`)), 'p:ph')?.attributes.type).toBe('title');
    const core = parsed(deck.text('docProps/core.xml'));
    expect(first(core, 'dc:title')?.text).toBe(i18n.pick(withOthers().article.article.headline));
    expect(first(core, 'dc:subject')?.text).toContain('2024');
    expect(first(core, 'dc:language')?.text).toBe(own.slides);
    expect(first(core, 'dc:creator')?.text).toBe(i18n.t.siteName);
    expect(deck.text('docProps/app.xml')).not.toMatch(/Slide \d/);
  });

  test('has notes in paragraphs that run as their language does', () => {
    const notes = deck.all(/notesSlide\d+\.xml$/);
    expect(notes).toHaveLength(charts.length);
    for (const [name, xml] of notes) {
      const body = first(parsed(xml), 'p:txBody') as Node;
      const paragraphs = [...within(body, 'a:p')];
      expect(paragraphs.length, name).toBeGreaterThan(2);
      for (const paragraph of paragraphs) {
        expect(paragraph.text.trim()).not.toBe('');
        expect(paragraph.text).not.toContain('\n');
        expect(first(paragraph, 'a:pPr')?.attributes).toEqual({
          marL: '0',
          indent: '0',
          ...(own.direction === 'rtl' ? { algn: 'r', rtl: '1' } : { algn: 'l', rtl: '0' }),
        });
        for (const run of within(paragraph, 'a:r'))
          if (/\p{Script=Arabic}/u.test(run.text)) expect(first(run, 'a:rPr')?.attributes.lang).toBe('ar-SA');
      }
    }
  });

  test('names whose values a chart has, says "about", and speaks of no column that it lacks', () => {
    const chart = parsed(deck.all(/charts\/chart\d+\.xml$/)[0]?.[1] ?? '');
    const series = [...within(chart, 'c:ser')];
    const names = series.map((one) => first(first(one, 'c:tx') as Node, 'c:v')?.text ?? '');
    const colours = series.map((one) => first(one, 'a:srgbClr')?.attributes.val);
    expect(new Set(colours).size).toBe(series.length);
    const putin = withOthers().article.people.find(({ id }) => id === 'putin');
    const surname = putin ? i18n.pick(putin.name).split(' ').at(-1) : undefined;
    expect(surname).toBeTruthy();
    const byHand: Partial<Record<Locale, readonly (string | undefined)[]>> = {
      en: ['The story itself', 'Putin'],
      ar: ['الخبر نفسه', 'بوتين'],
    };
    const said = byHand[i18n.locale] ?? [i18n.t.evidence.article, surname];
    for (const name of said) expect(names.join()).toContain(name);
    expect(names.join()).not.toMatch(/ 1,| 2$/);
    const formats = [...within(series[0] as Node, 'c:dLbl')].map(
      (label) => first(label, 'c:numFmt')?.attributes.formatCode,
    );
    expect(formats).toEqual([`"${i18n.t.units.about} "General`]);
    // Columns of many series are narrower than their labels, which stand upright then, below the axis's end.
    const turned = [...within(chart, 'c:dLbls')].flatMap((labels) => [...within(labels, 'a:bodyPr')]);
    expect(turned.filter(({ attributes }) => attributes.rot === '-5400000').length).toBeGreaterThan(
      series.length,
    );
    const values = [...within(chart, 'c:val')].flatMap((one) =>
      [...within(one, 'c:v')].map(({ text }) => Number(text)),
    );
    expect(Number(first(chart, 'c:max')?.attributes.val)).toBeGreaterThan(1.2 * Math.max(...values));
    const slide = deck.text('ppt/slides/slide3.xml');
    expect(slide).not.toMatch(/hatched|Dashed|المائلة|المتقطع|штрих|пунктир|үзік/i);
    expect(slide).toContain(i18n.number(26.7));
  });

  test.skipIf(!installed('file'))('is a presentation to whoever asks by its first bytes', async () => {
    expect(deck.names[0]).toBe('[Content_Types].xml');
    expect(deck.names.filter((name) => name.endsWith('/'))).toEqual([]);
    await inFolder((folder) => {
      writeFileSync(join(folder, 'deck'), file);
      const kind = execFileSync('file', ['--brief', '--mime-type', join(folder, 'deck')])
        .toString()
        .trim();
      expect(kind).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
    });
  });
});

test('a deck of one chart is called as the chart is', async () => {
  const taken = charts.filter(({ id }) => id === 'trade');
  const core = (await opened(await made(withOthers(), english, taken))).text('docProps/core.xml');
  expect(core).toContain('2024 trade would roughly match 2023, by our sum</dc:title>');
});

test('what a filter leaves out has another colour in tables, and charts with it are pictures', async () => {
  const i18n = english;
  const story = withOthers();
  const left = { ...leftOut({ ...NO_FILTER, by: ['satpayev'] }, story), note: 'Highlighted: some.' };
  const taken = charts.filter(({ id }) => id === 'bidders' || id === 'trade');
  const deck = await opened(await made(story, i18n, taken, left));
  const [table, trade] = deck.all(/slides\/slide\d+\.xml$/).map(([, xml]) => parsed(xml)) as [Node, Node];
  const colours = [...within(table, 'a:tr')].slice(1).flatMap((row) => {
    const [run] = within(row, 'a:r');
    const colour = run && first(run, 'a:srgbClr')?.attributes.val;
    return [[row.text.includes('Satpayev'), `#${colour?.toLowerCase()}`] as const];
  });
  expect(colours.filter(([lit]) => lit).map(([, colour]) => colour)).toEqual(
    Array(2).fill(colourOf('light', '--ink')),
  );
  expect(colours.map(([, colour]) => colour)).toContain(colourOf('light', '--out'));
  expect(first(trade, 'c:chart')).toBeUndefined();
  expect(first(trade, 'p:pic')).toBeDefined();
  for (const slide of [table, trade]) expect(slide.text).toContain(left.note);
});

test.skipIf(!installed('soffice') || !installed('pdftotext'))(
  'LibreOffice reads slides and notes out in their order, and keeps each title to its line',
  async () => {
    await inFolder(async (folder) => {
      for (const i18n of allI18n)
        writeFileSync(join(folder, `${i18n.locale}.pptx`), await made(withOthers(), i18n));
      const withNotes = 'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}';
      convert(
        withNotes,
        locales.map((locale) => `${locale}.pptx`),
        folder,
      );
      for (const { locale } of allI18n) {
        const pdf = join(folder, `${locale}.pdf`);
        const text = execFileSync('pdftotext', ['-layout', pdf, '-'])
          .toString()
          .replace(/[\u200e\u200f\u202a-\u202e]/g, '');
        // Spaces, and letters that are joined to one sign, are not told rightly of Arabic.
        const byHand: Partial<Record<Locale, readonly string[]>> = {
          en: ['about$20bn', 'Expert:hardforSouthKorean', 'Paragraph13'],
          ar: ['26مليار', 'الفقرة'],
        };
        const paragraph = messages[locale].evidence.paragraph({ number: 13 });
        for (const words of byHand[locale] ?? [paragraph.replace(/\s+/g, '')])
          expect(text.replace(/\s+/g, '').includes(words), words).toBe(true);
        // Two pages a slide: itself, and its notes.
        expect(text.match(/\f/g)).toHaveLength(2 * charts.length);
        const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-']).toString();
        const slides = [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].filter(
          ([, width, height]) => Number(width) > Number(height),
        );
        expect(slides).toHaveLength(charts.length);
        for (const [, , , words = ''] of slides) {
          const middles = [...words.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)]
            .map(([, top, bottom]) => (Number(top) + Number(bottom)) / 2)
            // In points: above the line of the subtitle.
            .filter((middle) => middle < 75);
          expect(middles.length).toBeGreaterThan(2);
          expect(Math.max(...middles) - Math.min(...middles), locale).toBeLessThan(8);
        }
      }
    });
  },
);

describe('a value that its evidence does not bear out', () => {
  const doubted = withArticle((article) => {
    const [trade] = article.trade;
    if (trade) trade.value = 31e9;
  });

  test.each(allI18n)('is told on slides and in notes of a deck', async (i18n) => {
    const deck = await opened(await made(doubted, i18n));
    const warning = i18n.t.disagreement.differs({ value: i18n.number(31e9), read: i18n.number(26e9) });
    const telling = (pattern: RegExp) =>
      deck.all(pattern).filter(([, xml]) => parsed(xml).text.includes(warning)).length;
    // Trade, the numbers, and the speakers of all claims.
    expect(telling(/slides\/slide\d+\.xml$/)).toBe(3);
    expect(telling(/notesSlide\d+\.xml$/)).toBe(3);
    expect(deck.all(/charts\/chart\d+\.xml$/)[0]?.[1]).toContain('General&#34; ⚠&#34;');
  });
});
