import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { allI18n, withOthers } from '../briefing.ts';
import { all, bareWords, treeOf } from './drawn.ts';

const read = async (file: string) => readFileSync(`public/${file}`, 'utf8');

// 656 is what a picture 720 px wide leaves for its drawing.
describe.each(allI18n)('the candidates with other sources as a picture, $locale', (i18n) => {
  test.each([656, 1216])('%i px wide, let no text run into the next column', async (width) => {
    const draw = await charts
      .find(({ id }) => id === 'bidders')
      ?.draw(withOthers())
      .loadPicture(read);
    const picture = draw?.(i18n, {
      width,
      height: null,
      colour: (token) => token,
    });
    const texts = all('text', treeOf(`<svg>${picture?.markup}</svg>`)).map((text) => {
      const { x, y, 'font-size': size, 'text-anchor': anchor } = text.attribs;
      const long = textWidth(bareWords(text), Number(size));
      const left = Number(x) - (anchor === 'end' ? long : 0);
      return { words: bareWords(text), y: Number(y), left, right: left + long };
    });
    expect(texts.length).toBeGreaterThan(20);
    const clashes = texts.flatMap((a) =>
      texts
        .filter((b) => a !== b && a.left <= b.left && Math.abs(a.y - b.y) < 8 && b.left < a.right)
        .map((b) => `${a.words} | ${b.words}`),
    );
    expect(clashes).toEqual([]);
  });
});
