import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { DRAWN_WIDTHS } from '../../../src/charts/trade/chart.tsx';
import { type I18n, I18nProvider } from '../../../src/i18n/i18n.tsx';
import { directionOf } from '../../../src/i18n/languages.ts';
import { allI18n, briefing, withOthers } from '../briefing.ts';
import { all, bareWords, drawnIn, paintOf, type Tree, treeOf, wordsOf } from './drawn.ts';

// What the page shows and what leaves it as a picture, held against each other mark by mark: both are read as they were
// written, the page's with its style rules, the picture's with the names of tokens in place of colours.

const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');

interface Both {
  page: Tree;
  picture: Tree;
  /** The picture at another width. */
  pictureAt(width: number): Tree;
}

async function bothOf(id: string, of: Case, width: number): Promise<Both> {
  const chart = charts.find((one) => one.id === id)?.draw(of.briefing);
  if (!chart) throw new Error(id);
  const page = renderToStaticMarkup(
    <I18nProvider locale={of.i18n.locale} messages={of.i18n.t}>
      {chart.still()}
    </I18nProvider>,
  );
  const draw = await chart.loadPicture(read);
  const pictureAt = (wide: number) =>
    treeOf(`<svg>${draw(of.i18n, { width: wide, height: null, colour: (token) => token }).markup}</svg>`);
  return { page: treeOf(page), picture: pictureAt(width), pictureAt };
}

interface Case {
  i18n: I18n;
  briefing: ReturnType<typeof briefing>;
}

const cases = allI18n.flatMap((i18n) => [
  [i18n.locale, 'the article alone', { i18n, briefing: briefing() }] as const,
  [i18n.locale, 'other sources', { i18n, briefing: withOthers() }] as const,
]);

describe.each(cases)('page and picture, %s, %s', (_, from, of) => {
  test('draw the same marks for trade, in the same places and colours, with the same words', async () => {
    const { page, picture } = await bothOf('trade', of, DRAWN_WIDTHS.wide);
    const [, hue = ''] = /--bar:var\((--hue-1)\)/.exec(all('.trade', page)[0]?.attribs.style ?? '') ?? [];
    const rtl = directionOf(of.i18n.locale) === 'rtl';
    const onPage = drawnIn(all('.trade-wide', page)).map((drawn) => ({
      ...drawn,
      paint: Object.fromEntries(
        Object.entries(rtl ? turned(drawn) : drawn.paint).map(([name, value]) => [
          name,
          value.replaceAll('--bar', hue),
        ]),
      ),
    }));
    expect(onPage.length).toBeGreaterThan(10);
    expect(drawnIn([picture])).toEqual(onPage);
    expect(JSON.stringify(onPage)).toContain('--hue-1');
    expect(all('[data-claim]', picture).map(claimOf)).toEqual(
      all('.trade-wide [data-claim]', page).map(claimOf),
    );
  });

  test('draw the same marks on the map, in the same places and colours, with the same words', async () => {
    const { page, pictureAt } = await bothOf('map', of, 1000);
    // On the narrower one, not every other source's place has room for its name.
    for (const width of [1000, 560]) {
      const onPage = all('.map-at:not(.map-label)', page).flatMap((at) => {
        const tag = all('.map-tag', at);
        const hasWords = isShown(tag[0], width);
        const [other] = all('.map-other', at);
        if (!hasWords && !other) return [];
        return {
          place: (at.attribs.style ?? '')
            .match(/[\d.]+/g)
            ?.map((share, i) => (Number(share) / 100) * width * (i === 0 ? 1 : 0.7)),
          signs: all('.map-sign', at).flatMap((sign) => drawnIn([sign])),
          words: hasWords ? wordsOf(tag) : '',
          colour: !hasWords ? undefined : other ? '--other' : '--ink',
          other: other?.attribs['data-other'],
        };
      });
      const marks = 'g[clip-path] > g[data-claim], g[clip-path] > g[data-aside]';
      const inPicture = all(marks, pictureAt(width)).map((group) => {
        const sign = all('g[transform]', group);
        return {
          place: sign[0]?.attribs.transform
            ?.match(/[\d.]+/g)
            ?.slice(0, 2)
            .map(Number),
          signs: drawnIn(sign),
          words: wordsOf(all('text:not([stroke])', group)),
          colour: all('text:not([stroke])', group)[0]?.attribs.fill,
          other: group.attribs['data-other'],
        };
      });
      expect(inPicture.length).toBeGreaterThan(4);
      expect(inPicture.map(({ place, ...rest }) => rest)).toEqual(onPage.map(({ place, ...rest }) => rest));
      for (const [i, { place }] of inPicture.entries())
        for (const [axis, px] of (place ?? []).entries())
          expect(px).toBeCloseTo(onPage[i]?.place?.[axis] ?? Number.NaN, 0);
      const plants = of.briefing.others.filter(({ kind }) => kind === 'plant').length;
      expect(onPage.filter(({ other }) => other)).toHaveLength(plants);
    }
  });

  test('draw the same land, water, borders, ties and globe on the map', async () => {
    const { page, picture } = await bothOf('map', of, 1000);
    const lines = '.map-base path, .map-link path:not(.map-casing)';
    const below = all('g[clip-path] > g[transform^="scale"] path', picture);
    expect(below.map(paintOf)).toEqual(all(lines, page).map(paintOf));
    const ties = all('.map-link path:not(.map-casing)', page).map(({ attribs }) => attribs.d);
    expect(below.slice(-ties.length).map(({ attribs }) => attribs.d)).toEqual(ties);
    const globe = all('g[clip-path] > g:last-child', picture);
    const paints = (tree: Tree[]) =>
      drawnIn(tree).map(({ paint: { 'stroke-width': _, ...paint }, place }) => ({ paint, place }));
    expect(paints(globe)).toEqual(paints(all('.map-locator', page)));
    if (from === 'the article alone') {
      const names = all('.map-label', page)
        .filter((name) => isShown(name, 1000))
        .map((name) => bareWords(name).toLowerCase());
      const written = all('g[clip-path] > text:not([stroke])', picture).map((name) =>
        bareWords(name).toLowerCase(),
      );
      expect(written.slice(0, -1).sort()).toEqual(names.sort());
    }
  });

  test('draw the same rows of the timeline, in the same places and colours, with the same words', async () => {
    const { page, picture } = await bothOf('timeline', of, 720);
    const rows = all('.timeline-row', page);
    const groups = all('svg > g', picture);
    expect(groups).toHaveLength(rows.length);
    const width = trackOf(groups[0] as Tree).width;
    const at = ({ x = 0, width: wide = 0 }: Record<string, number | string>) =>
      [x, wide].map((value) => inPx(value, width));
    rows.forEach((row, i) => {
      const group = groups[i] as Tree;
      expect(wordsOf(all('text', group))).toBe(wordsOf(all('.timeline-words', row)));
      expect(claimOf(group)).toBe(claimOf(row));
      const [here, there] = [drawnIn([row]), drawnIn(all('line, rect', group))];
      expect(there.map(({ paint }) => paint)).toEqual(here.map(({ paint }) => paint));
      const { x: left } = trackOf(group);
      const [x = 0, wide = 0] = at(here[1]?.place ?? {});
      expect(Number(there[1]?.place.x) - left).toBeCloseTo(x, 0);
      expect(Number(there[1]?.place.width)).toBeCloseTo(wide, 0);
    });
    const grid = drawnIn(all('.timeline-grid', page));
    const lines = drawnIn(all('svg > line', picture));
    expect(lines.map(({ paint }) => paint)).toEqual(grid.map(({ paint }) => paint));
    const { x: left } = trackOf(groups[0] as Tree);
    for (const [i, { place }] of lines.entries())
      expect(Number(place.x1) - left).toBeCloseTo(inPx(grid[i]?.place.x1 ?? '', width), 0);
  });

  test('draw the same things for the numbers, with the same words', async () => {
    const { page, picture } = await bothOf('figures', of, 720);
    const cards = all('.key-figures > li', page);
    const groups = all('svg > g', picture);
    expect(groups.map(claimOf)).toEqual(cards.map((card) => claimOf(all('[data-claim]', card)[0])));
    cards.forEach((card, i) => {
      const group = groups[i] as Tree;
      expect(lettersOf(all('text', group))).toBe(lettersOf([card]));
      const width = trackOf(group).width;
      const [here, there] = [drawnIn(all('svg', card)), drawnIn(all('rect, path', group))];
      expect(there.map(({ paint, place: { d } }) => ({ paint, d }))).toEqual(
        here.map(({ paint, place: { d } }) => ({ paint, d })),
      );
      there.forEach(({ place }, n) => {
        if (place.width) expect(Number(place.width)).toBeCloseTo(inPx(here[n]?.place.width ?? '', width), 0);
      });
    });
  });

  test('draw the same speakers and claims, in the same order', async () => {
    const { page, picture } = await bothOf('speakers', of, 720);
    const names = all('.speakers-key > span, .speaker > p:first-child', page);
    const groups = all('.speakers-groups > li', page).map(bareWords);
    const words = all('text', picture).map(bareWords);
    expect(groups).toHaveLength(3);
    expect(words.filter((text) => groups.includes(text))).toEqual(groups);
    expect(words.filter((text) => !groups.includes(text)).join(' ')).toBe(names.map(bareWords).join(' '));
    const signs = (within: Tree[]) =>
      within.map((sign) => ({
        claim: claimOf(sign),
        drawn: drawnIn([sign]).map(({ name, paint }) => ({ name, paint })),
      }));
    const marks = all('.speakers-claim', page);
    expect(marks.length).toBeGreaterThan(30);
    expect(signs(all('g[data-claim]', picture))).toEqual(signs(marks));
    expect(signs(all('svg > rect, svg > circle', picture))).toEqual(signs(all('.speakers-key svg', page)));
    expect(signs(all('.speakers-groups svg', page))).toEqual(signs(marks));
    // One beside the other, in reading direction, whatever their shape.
    const centres = all('g[data-claim] > *', picture).map(({ attribs }) => {
      const { x, y, width, cx, cy } = attribs;
      return cx === undefined
        ? [Number(x) + Number(width) / 2, Number(y) + Number(width) / 2]
        : [Number(cx), Number(cy)];
    });
    const steps = centres
      .slice(1)
      .map(([x = 0, y = 0], i) => [x - (centres[i]?.[0] ?? 0), y - (centres[i]?.[1] ?? 0)] as const)
      .filter(([, dy]) => Math.abs(dy) < 1);
    expect(steps.length).toBeGreaterThan(20);
    const step = directionOf(of.i18n.locale) === 'rtl' ? -18 : 18;
    expect(new Set(steps.map(([dx]) => Math.round(dx)))).toEqual(new Set([step]));
  });

  test('say the same of the bidders, in the same order', async () => {
    const { page, picture } = await bothOf('bidders', of, 1200);
    const heads = all('thead th', page).map(bareWords);
    expect(wordsOf(all('svg > text', picture))).toBe(heads.join(' '));
    const rows = all('tbody tr', page);
    const groups = all('svg > g', picture);
    expect(groups.map(claimOf)).toEqual(rows.map((row) => claimOf(all('.bidder-name', row)[0])));
    expect(rows.map(({ attribs }) => attribs['data-hue'])).toEqual(['1', '2', '3', '4']);
    rows.forEach((row, i) => {
      const group = groups[i] as Tree;
      expect(all('rect', group)[0]?.attribs.fill).toBe(`--hue-${row.attribs['data-hue']}`);
      const remarks = all('.remark', row);
      expect([...new Set(all('g[data-claim]', group).map(claimOf))]).toEqual(remarks.map(claimOf));
      for (const remark of remarks) {
        const said = all(`g[data-claim="${claimOf(remark)}"]`, group);
        // What stands for it beside other charts says the same in short.
        const [short] = all('.remark-short', remark);
        expect(lettersOf(said)).toBe(lettersOf([remark]).replace(lettersOf(short ? [short] : []), ''));
        expect(drawnIn(all('path', said[0] as Tree))).toEqual(drawnIn(all('.remark-sign', remark)));
      }
      const words = all('text', group);
      expect(lettersOf(words).startsWith(lettersOf(all('.bidder-name', row)))).toBe(true);
      const others = words.filter(({ attribs }) => attribs.fill === '--other');
      expect(lettersOf(others)).toBe(lettersOf(all('.bidder-other .other', row)));
    });
  });
});

/** How text of a page that runs from the right is painted in pictures, whose anchors go by the left. */
function turned({ name, paint }: { name: string; paint: Record<string, string> }): Record<string, string> {
  const { 'text-anchor': anchor, ...rest } = paint;
  if (name !== 'text' || anchor === 'middle') return paint;
  return anchor === 'end' ? rest : { ...rest, 'text-anchor': 'end' };
}

/** Words of texts that pictures break into lines, without spaces. */
function lettersOf(many: readonly Tree[]): string {
  return wordsOf(many).replaceAll(' ', '');
}

function claimOf(mark: Tree | undefined): string | undefined {
  return mark?.attribs['data-claim'];
}

/** Whether a label or tag shows on a wide map `width` px wide. */
function isShown(label: Tree | undefined, width: number): boolean {
  const from = label?.attribs['data-wide'];
  return from === undefined || (from !== 'none' && Number(from) <= width);
}

/** Where the first line of a group begins, seen from the left, and how long it is, in px. */
function trackOf(group: Tree): { x: number; width: number } {
  const { x1, x2 } = all('line', group)[0]?.attribs ?? {};
  const [from, to] = [Number(x1), Number(x2)];
  return { x: Math.min(from, to), width: Math.abs(to - from) };
}

/** A CSS length such as "calc(12.5% - 4px)" in px. */
function inPx(length: string | number, width: number): number {
  const [, percent = '0'] = /(-?[\d.]+)%/.exec(String(length)) ?? [];
  const [, sign = '', px = '0'] = /(?:(-) )?(-?[\d.]+)px/.exec(String(length)) ?? [];
  return (Number(percent) * width) / 100 + Number(sign + px);
}
