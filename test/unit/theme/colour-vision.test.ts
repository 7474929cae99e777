import { lab, rgb } from 'd3';
import { expect, test } from 'vitest';
import { colourOf, type Theme } from '../../../src/theme/palette.ts';

// Hues that stand beside each other and mean different things are told apart with each of the three colour-blindnesses,
// in both themes, and on grey paper. Never by colour alone: each also has its place, sign or words.

/** Of linear light, at full severity (Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency"). */
const VISIONS: Record<string, readonly (readonly [number, number, number])[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};

const toLinear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const toGamma = (light: number) => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

/** A colour as somebody with such a vision sees it, in CIE L*a*b*. */
function seen(theme: Theme, token: string, vision: string) {
  const { r, g, b } = rgb(colourOf(theme, token));
  const light = [r, g, b].map((value) => toLinear(value / 255));
  const [red = 0, green = 0, blue = 0] = (VISIONS[vision] ?? []).map((row) => {
    const sum = row.reduce((all, factor, i) => all + factor * (light[i] ?? 0), 0);
    return 255 * toGamma(Math.min(1, Math.max(0, sum)));
  });
  return lab(rgb(red, green, blue));
}

/** How far apart two colours are seen (CIE 1976): about 2 is just to be told, 10 at a glance. */
function distance(theme: Theme, [one, other]: readonly [string, string], vision: string): number {
  const [a, b] = [seen(theme, one, vision), seen(theme, other, vision)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

const HUES = ['--hue-1', '--hue-2', '--hue-3', '--hue-4', '--hue-other'];
const pairsOf = (all: readonly string[]) =>
  all.flatMap((one, i) => all.slice(i + 1).map((other): [string, string] => [one, other]));
const PAIRS: readonly [string, string][] = [
  // The candidates' rows.
  ...pairsOf(HUES),
  // Ties and proposed plants on the land of the country that the story gives the first hue.
  ['--proposed', '--hue-1'],
  ['--proposed', '--water'],
  ['--proposed', '--land'],
  // What is chosen, and what has the focus, beside what is not.
  ['--accent', '--paper'],
  ['--accent', '--raised'],
  ['--focus', '--ink'],
  // From other sources, and warned of, beside the story's own words.
  ['--other', '--proposed'],
  ['--water', '--land'],
];

for (const theme of ['light', 'dark'] as const)
  for (const vision of Object.keys(VISIONS))
    test(`colours that mean different things are told apart, ${vision}, ${theme}`, () => {
      const near = PAIRS.flatMap((pair) => {
        const apart = distance(theme, pair, vision);
        return apart < 10 ? [`${pair.join(' and ')}: ${apart.toFixed(1)}`] : [];
      });
      expect(near).toEqual([]);
    });

test('rows of candidates differ in lightness on grey paper, which is printed light', () => {
  const near = pairsOf(HUES).flatMap(([one, other]) => {
    const apart = Math.abs(seen('light', one, 'usual').l - seen('light', other, 'usual').l);
    return apart < 5 ? [`${one} and ${other}: ${apart.toFixed(1)}`] : [];
  });
  expect(near).toEqual([]);
});
