import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gridPicture } from '../../../src/charts/grid-picture.ts';
import { charts } from '../../../src/charts/index.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { allI18n, briefing, withOthers } from '../briefing.ts';
import { all, bareWords, treeOf } from './drawn.ts';

const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');

// 656 is what a picture 720 px wide leaves for its drawing; the others are slides' rooms, and a narrow one.
const rooms = [
  [656, null],
  [1216, null],
  [904, 380],
  [441, 510],
  [441, 380],
  [441, 590],
  [260, null],
] as const;

describe.each(allI18n)('the candidates as a picture, $locale', (i18n) => {
  test.each(rooms)('in %i x %o px, let nothing run into the next column', async (width, height) => {
    for (const of of [briefing(), withOthers()]) {
      const draw = await charts
        .find(({ id }) => id === 'bidders')
        ?.draw(of)
        .loadPicture(read);
      const picture = draw?.(i18n, { width, height, colour: (token) => token });
      const tree = treeOf(`<svg>${picture?.markup}</svg>`);
      const texts = all('text', tree).map((text) => {
        const { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor } = text.attribs;
        const long = textWidth(bareWords(text), Number(size), { bold: weight === '600' });
        const left = Number(x) - (anchor === 'end' ? long : 0);
        return { words: bareWords(text), y: Number(y), left, right: left + long };
      });
      const signs = all('g[transform]:not([transform*="scale"])', tree).map((sign) => {
        const [left = 0, top = 0] = sign.attribs.transform?.match(/[\d.]+/g)?.map(Number) ?? [];
        return { words: 'sign', y: top + 10, left, right: left + 10 };
      });
      const marks = [...texts, ...signs];
      expect(texts.length).toBeGreaterThan(15);
      expect(signs.length).toBeGreaterThan(3);
      const clashes = marks.flatMap((a) =>
        marks
          .filter((b) => a !== b && a.left <= b.left && Math.abs(a.y - b.y) < 8 && b.left < a.right)
          .map((b) => `${a.words} | ${b.words}`),
      );
      expect(clashes).toEqual([]);
      const scale = Number(
        all('g[transform*="scale"]', tree)[0]?.attribs.transform?.match(/scale\(([\d.]+)/)?.[1] ?? 1,
      );
      expect(Math.min(...marks.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...marks.map(({ right }) => right)) * scale).toBeLessThanOrEqual(width);
    }
  });

  test('are large enough to read on a phone held upright', async () => {
    const chart = charts.find(({ id }) => id === 'bidders')?.draw(briefing());
    const draw = await chart?.loadPicture(read);
    const { height = 999 } = draw?.(i18n, { width: 441, height: 480, colour: (token) => token }) ?? {};
    expect(height).toBeLessThanOrEqual(480);
  });
});

test('a word that is wider than any picture makes the others half as large at most', () => {
  const look = { size: 14, fill: '#000' };
  const cells = [[{ text: 'x'.repeat(5_000), look }], [{ text: 'said', look }]];
  const columns = [
    { label: 'who', share: 0.5 },
    { label: 'what', share: 0.5 },
  ];
  const [i18n] = allI18n;
  if (!i18n) throw new Error('no language');
  const room = { width: 400, height: null, colour: (token: string) => token };
  const { height, markup } = gridPicture({ columns, rows: [{ claim: null, cells }] }, i18n, room);
  expect(markup).toContain('scale(0.5)');
  expect(height).toBeGreaterThan(20);
});
