import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { outlined } from '../../../src/export/outlines.ts';
import { type PictureSvg, pictureSvg } from '../../../src/export/picture-svg.ts';
import { thorough } from '../../thorough.ts';
import { allI18n, briefing, withOthers } from '../briefing.ts';

const fontFiles = ['regular', 'semibold'].map((weight) => `src/theme/fonts/picture-${weight}.ttf`);
const [regular, semibold] = ['regular', 'semibold'].map(
  (weight) => new Uint8Array(readFileSync(`src/theme/fonts/picture-${weight}.woff2`)),
) as [Uint8Array, Uint8Array];
const files = { regular, semibold };

/** Pixels, as a program draws them that has the fonts given. */
function pixels(svg: string, fonts: string[]): Buffer {
  return new Resvg(svg, { font: { fontFiles: fonts, loadSystemFonts: false } }).render().pixels;
}

/** The share of pixels that two drawings have in different colours. */
function difference(a: Buffer, b: Buffer): number {
  expect(a.length).toBe(b.length);
  let differ = 0;
  for (let i = 0; i < a.length; i += 4) {
    if ([0, 1, 2, 3].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > 96)) differ += 1;
  }
  return differ / (a.length / 4);
}

function lineOf(text: string, attributes = ''): PictureSvg {
  const content = text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return {
    width: 900,
    height: 60,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60" font-family="IBM Plex Sans Arabic"><text x="450" y="40" font-size="28" text-anchor="middle"${attributes}>${content}</text></svg>`,
  };
}

/** Lines of text in the pictures that were drawn. */
const linesSeen = new Set<string>();

describe.each(allI18n.filter(({ locale }) => thorough || locale === 'ar'))(
  'with outlined text, in $locale',
  (i18n) => {
    test.each(charts.map((chart) => [chart.id, chart] as const))(
      '%s looks as it does with text, to programs without any font',
      async (_, chart) => {
        for (const [of, theme, transparent, width, height] of [
          [withOthers(), 'light', false, 1920, 1080],
          [briefing(), 'dark', true, 720, null],
        ] as const) {
          const drawn = chart.draw(of);
          const draw = await drawn.loadPicture(async (file) => readFileSync(`public/${file}`, 'utf8'));
          const style = { theme, transparent, width, height, head: 'full', foot: 'notes' } as const;
          const picture = pictureSvg(drawn, draw, of, i18n, style);
          for (const [, line = ''] of picture.svg.matchAll(/<text[^>]*>([^<]*)</g)) linesSeen.add(line);
          const svg = outlined(picture, files);
          expect(svg).not.toContain('<text');
          expect(svg).not.toContain('NaN');
          expect(svg).toContain('<title>');
          const asText = pixels(picture.svg, fontFiles);
          // Letters make up some 5 percent of a picture; drawn a pixel beside themselves, they would differ in most.
          expect(difference(pixels(svg, []), asText)).toBeLessThan(0.004);
          expect(difference(pixels(picture.svg, []), asText)).toBeGreaterThan(0.01);
        }
      },
    );
  },
);

test.each([
  ['\u202bنحو 26 مليار دولار (2023)\u202c'],
  ['\u202bقالت \u202aRosatom (AES-2006)\u202c إن 50% منها، 3 + 4\u202c'],
  ['Rosatom & <روساتوم> 1,200 MW'],
  ['\u202bلا إله حيًّا، مُحمَّد\u202c'],
])('letters stand where another engine puts them: %s', (text) => {
  for (const attributes of ['', ' font-weight="600"']) {
    const line = lineOf(text, attributes);
    const asText = pixels(line.svg, fontFiles);
    expect(difference(asText, pixels(lineOf('').svg, fontFiles))).toBeGreaterThan(0.01);
    expect(difference(pixels(outlined(line, files), []), asText)).toBeLessThan(0.001);
  }
});

test('a line with letters that the typeface lacks stays text', () => {
  expect(outlined(lineOf('ロスアトム'), files)).toBe(lineOf('ロスアトム').svg);
});

test('a line looks the same whichever lines were drawn before it', () => {
  // Joined letters of the first are those of the second, too.
  const lines = ['التجاري', 'الأولى', ...linesSeen];
  const drawn = (inOrder: readonly string[]) => {
    const fresh = { regular: new Uint8Array(regular), semibold: new Uint8Array(semibold) };
    return new Map(inOrder.map((line) => [line, outlined(lineOf(line), fresh)]));
  };
  const [first, last] = [drawn(lines), drawn([...lines].reverse())];
  for (const [line, svg] of first) expect(last.get(line), line).toBe(svg);
  expect(first.get('الأولى')).toBe(drawn(['الأولى']).get('الأولى'));
});
