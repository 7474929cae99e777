import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import JsZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/article/briefing.ts';
import { claimsCsv } from '../../../src/article/claims-csv.ts';
import { charts } from '../../../src/charts/index.ts';
import { element, escapeText } from '../../../src/charts/pen.ts';
import { citationText } from '../../../src/evidence/citation-text.ts';
import { chartCsv } from '../../../src/export/chart-data.ts';
import { deckFile } from '../../../src/export/deck.ts';
import { type PictureStyle, type PictureSvg, pictureSvg } from '../../../src/export/picture-svg.ts';
import type { I18n } from '../../../src/i18n/i18n.tsx';
import { makeSlides, slidesFrom } from '../../../src/pages/present/slides.ts';
import { colourOf } from '../../../src/theme/palette.ts';
import { allI18n, briefing, english, i18ns, inEach, withArticle, withOthers } from '../briefing.ts';

const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');
const font = {
  fontFiles: ['regular', 'semibold'].map((weight) => `src/theme/fonts/picture-${weight}.ttf`),
  loadSystemFonts: false,
};
const style: PictureStyle = {
  theme: 'light',
  transparent: false,
  head: 'full',
  foot: 'notes',
  width: 1280,
  height: 720,
};

const article = briefing();
/** Pictures of the article itself, which many tests look at. */
const drawn = new Map<string, Promise<PictureSvg>>();

function draw(id: string, i18n = english, given = {}, of = article) {
  const key = JSON.stringify([id, i18n.locale, given]);
  const picture = (of === article && drawn.get(key)) || drawAnew(id, i18n, given, of);
  if (of === article) drawn.set(key, picture);
  return picture;
}

async function drawAnew(id: string, i18n: I18n, given: object, of: Briefing) {
  const chart = charts.find((one) => one.id === id)?.draw(of);
  if (!chart) throw new Error(id);
  return pictureSvg(chart, await chart.loadPicture(read), of, i18n, { ...style, ...given });
}

describe.each(charts.map(({ id }) => id))('the picture of %s', (id) => {
  test.each(allI18n)('stands alone: no style sheet, script, address or reading direction', async (i18n) => {
    const { svg } = await draw(id, i18n);
    expect(svg).not.toMatch(/<style|<script|class=|href=|var\(|light-dark| direction=|foreignObject/);
    expect(svg).not.toContain('NaN');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1280" height="720"/);
  });

  test.each(allI18n)('shows its title as drawn letters, which leave ink where the title is', async (i18n) => {
    const picture = await draw(id, i18n);
    const untitled = {
      ...picture,
      svg: picture.svg.replace(/<text [^>]*font-size="27"[^>]*>[^<]*<\/text>/g, ''),
    };
    expect(untitled.svg.length).toBeLessThan(picture.svg.length);
    expect(inkOf(picture)).toBeGreaterThan(inkOf(untitled) + 1_000);
  });

  test('fits the size asked for, whatever it is', async () => {
    for (const [width, height] of [
      [1920, 1080],
      [1080, 1080],
      [400, 900],
      [2400, 500],
    ] as const) {
      const picture = await draw(id, english, { width, height });
      expect([picture.width, picture.height]).toEqual([width, height]);
    }
  });

  test('has no id twice, however much there is of each kind', async () => {
    const of = withArticle(({ trade }) => {
      for (const one of trade.filter(({ period }) => !period.end.endsWith('12-31')))
        trade.push({ ...one, id: `${one.id}-again` });
    });
    for (const i18n of allI18n) {
      const ids = [...(await draw(id, i18n, {}, of)).svg.matchAll(/ id="([^"]*)"/g)].map(([, one]) => one);
      expect(ids.filter((one, i) => ids.indexOf(one) < i || /\s/.test(one ?? ''))).toEqual([]);
    }
  });

  test('carries the ids of its claims', async () => {
    const { svg } = await draw(id);
    const claims = charts.find((one) => one.id === id)?.draw(briefing()).claims ?? [];
    const missing = claims.filter((claim) => !svg.includes(`data-claim="${claim}"`));
    expect(missing).toEqual([]);
  });

  test('as CSV has the rows of its table', () => {
    const chart = charts.find((one) => one.id === id)?.draw(briefing());
    if (!chart) throw new Error(id);
    for (const i18n of allI18n) {
      const { rows } = chart.table(i18n);
      expect(chartCsv(chart, briefing(), i18n).split('\r\n')).toHaveLength(rows.length + 2);
    }
  });
});

test.each(allI18n)('numbers as CSV: for programs, too, and with what other sources say of them', (i18n) => {
  const csv = (of: Briefing) => {
    const chart = charts.find((one) => one.id === 'figures')?.draw(of);
    return chart ? { csv: chartCsv(chart, of, i18n), others: chart.others } : { csv: '', others: [] };
  };
  expect(csv(article).csv).toMatch(/,value,unit,claim,check,basis\r\n/);
  const { value, unit } = article.article.figures.find((figure) => figure.unit === 'km') ?? {};
  expect(csv(article).csv).toContain(`,${value},${unit},`);
  const all = csv(withOthers());
  expect(all.others.length).toBeGreaterThan(0);
  for (const id of all.others) {
    const item = withOthers().context.items.find((one) => one.id === id);
    if (!item) throw new Error(id);
    expect(all.csv).toContain(i18n.pick(item.text).replaceAll('"', '""'));
  }
});

test('text can never become markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeText(text);
      expect(escaped).not.toMatch(/[<>"']/);
      const { width } = new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${element('text', { y: 5, 'data-x': text }, escaped)}</svg>`,
        { font },
      );
      expect(width).toBe(9);
    }),
    { numRuns: 300 },
  );
});

test('hostile strings in the data stay text in every picture', async () => {
  const hostile = '</text><script>alert(1)</script>"&\u0000\ud800';
  const of = withArticle((article) => {
    for (const figure of article.figures) figure.counts = inEach(() => hostile);
    for (const organisation of article.organisations) organisation.name = inEach(() => hostile);
  });
  for (const { id } of charts) {
    const { svg } = await draw(id, english, {}, of);
    expect(svg).not.toContain('<script');
    expect(new Resvg(svg, { font }).width).toBe(1280);
  }
});

test('a dark picture is dark', async () => {
  const { svg } = await draw('trade', english, { theme: 'dark' });
  expect(svg).toContain(`fill="${colourOf('dark', '--paper')}"`);
  expect(svg).not.toContain(`fill="${colourOf('light', '--paper')}"`);
});

describe('a value that its evidence does not bear out', () => {
  const doubted = withArticle(({ trade: [trade], links: [link] }) => {
    if (trade) trade.value = 31e9;
    if (link) link.horizonYears = 60;
  });
  const drawnOf = (id: string) => charts.find((one) => one.id === id)?.draw(doubted);

  test.each(allI18n)('is told in every picture, table and file of it', async (i18n) => {
    const [money, years] = [
      i18n.t.disagreement.differs({ value: i18n.number(31e9), read: i18n.number(26e9) }),
      i18n.t.disagreement.differs({ value: '60', read: '50' }),
    ];
    for (const [id, warning] of [
      ['trade', money],
      ['figures', money],
      ['speakers', money],
      ['map', years],
      ['timeline', years],
    ] as const) {
      const { svg } = await draw(id, i18n, {}, doubted);
      const lines = [...svg.matchAll(new RegExp(`fill="${colourOf('light', '--warning')}">([^<]*)`, 'g'))];
      const words = lines.map(([, line = '']) => line.replace(/[\u202a-\u202c]/g, '')).join(' ');
      expect(
        words.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)),
        id,
      ).toContain(warning);
      const chart = drawnOf(id);
      if (!chart) throw new Error(id);
      expect(chartCsv(chart, doubted, i18n), id).toContain(warning);
    }
    expect(JSON.stringify(drawnOf('map')?.geo?.(i18n))).toContain(years);
    const slides = await makeSlides(doubted, i18n, slidesFrom(doubted, i18n, read));
    const trade = slides.find(({ id }) => id === 'trade');
    expect(trade?.source).toContain(money);
    expect(trade?.notes.join()).toContain(money);
    expect(trade?.steps[0]?.text).toContain(money);
    const claim = doubted.claim('trade-2023');
    if (!claim) throw new Error('trade-2023');
    expect(citationText(doubted, claim, i18n, '')).toContain(money);
    expect(claimsCsv(doubted)).toMatch(/^trade-2023,.*,true,/m);
  });

  test.each(allI18n)('is all that is warned of', async (i18n) => {
    for (const { id } of charts) {
      expect((await draw(id, i18n)).svg).not.toContain(colourOf('light', '--warning'));
    }
  });
});

describe('the deck', () => {
  const tools = {
    read,
    rasterise: async ({ svg }: PictureSvg) =>
      `data:image/png;base64,${new Resvg(svg, { font }).render().asPng().toString('base64')}`,
    onProgress: () => {},
    signal: new AbortController().signal,
  };
  const content = (i18n: I18n) => ({
    charts: charts.map((chart) => chart.draw(briefing())),
    briefing: briefing(),
    i18n,
    theme: 'light' as const,
  });

  const decks = new Map<string, Promise<ArrayBuffer>>();
  function deckIn(i18n = english) {
    const made = decks.get(i18n.locale) ?? deckFile(content(i18n), tools).then((file) => file.arrayBuffer());
    decks.set(i18n.locale, made);
    return made;
  }

  test.each(allI18n)(
    'is a whole package: every part is declared and every declared part is there',
    async (i18n) => {
      const zip = await JsZip.loadAsync(await deckIn(i18n));
      const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
      const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part = '']) => part);
      const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, extension = '']) => extension);
      const parts = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : name));
      expect(declared.filter((part) => !parts.includes(part))).toEqual([]);
      expect(
        parts.filter(
          (part) => !declared.includes(part) && !extensions.includes(part.split('.').at(-1) ?? ''),
        ),
      ).toEqual([]);
      for (const part of parts.filter((name) => name.endsWith('.rels'))) {
        const folder = part.replace(/_rels\/[^/]+$/, '');
        const text = (await zip.file(part)?.async('string')) ?? '';
        for (const [, target = ''] of text.matchAll(/Target="([^"]+)"(?![^>]*External)/g)) {
          const path = new URL(target, `file:///${folder}`).pathname.slice(1);
          expect(parts, `${part} → ${target}`).toContain(path);
        }
      }
    },
  );

  test('has a native chart with the article’s numbers, a native table, notes with evidence, and alternative texts', async () => {
    const zip = await JsZip.loadAsync(await deckIn());
    const text = async (part: string) => (await zip.file(part)?.async('string')) ?? '';
    const chart = await text(chartPart(zip));
    expect(chart).toContain('<c:v>26</c:v>');
    expect(chart).toContain('<c:v>20</c:v>');
    expect(await text('ppt/slides/slide2.xml')).toContain('<a:tbl>');
    expect(await text('ppt/notesSlides/notesSlide3.xml')).toContain('26 مليار دولار');
    expect(await text('ppt/slides/slide1.xml')).toMatch(/descr="[^"]{40,}/);
  });

  test('runs right to left in Arabic', async () => {
    const zip = await JsZip.loadAsync(await deckIn(i18ns.ar));
    const slide = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
    expect(slide).toContain('rtl="1"');
    const chart = (await zip.file(chartPart(zip))?.async('string')) ?? '';
    expect(chart).toContain('<c:orientation val="maxMin"/>');
  });

  test('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await expect(deckFile(content(english), { ...tools, signal: controller.signal })).rejects.toThrow(
      'enough',
    );
  });
});

/** The library goes on counting charts from deck to deck. */
function chartPart(zip: JsZip): string {
  return Object.keys(zip.files).find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) ?? '';
}

/** How much of a picture is not the colour of its paper, in px. */
function inkOf({ svg, width }: PictureSvg): number {
  const { pixels } = new Resvg(svg, { font }).render();
  let ink = 0;
  for (let i = 0; i < pixels.length; i += 4) if (pixels[i] !== pixels[0]) ink += 1;
  return ink * (1280 / width);
}
