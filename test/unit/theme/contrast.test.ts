import { expect, test } from 'vitest';
import { colourOf, type Theme } from '../../../src/theme/palette.ts';

// Contrast of what is drawn, which has no ground of its own in CSS for a browser test to look at. WCAG 2.2: 7:1 for text
// (1.4.6), 4.5:1 for what a filter leaves out, 3:1 for graphics against what they touch (1.4.11).

/** Relative luminance of a colour written #rgb or #rrggbb (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((token) => luminance(colourOf(theme, token)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['--paper', '--raised'];
const LANDS = ['--land', '--land-subject'];
const TEXTS: Record<string, readonly string[]> = {
  '--ink': [...GROUNDS, ...LANDS, '--water'],
  '--ink-soft': [...GROUNDS, ...LANDS],
  '--other': [...GROUNDS, ...LANDS],
  '--water-ink': ['--water', ...LANDS],
  '--warning': ['--warning-paper'],
  '--accent-ink': ['--accent'],
};
const GRAPHICS: Record<string, readonly string[]> = {
  '--proposed': [...GROUNDS, ...LANDS, '--water'],
  '--bar': GROUNDS,
  '--hue-1': GROUNDS,
  '--hue-2': GROUNDS,
  '--hue-3': GROUNDS,
  '--hue-4': GROUNDS,
  '--hue-other': GROUNDS,
  '--focus': GROUNDS,
};

for (const theme of ['light', 'dark'] as const)
  for (const [what, pairs, least] of [
    ['text', TEXTS, 7],
    ['what is left out', { '--out': GROUNDS }, 4.5],
    ['graphics', GRAPHICS, 3],
  ] as const)
    test(`${what} has a contrast of ${least}:1 at least on every ground that it stands on, ${theme}`, () => {
      const low = Object.entries(pairs).flatMap(([token, grounds]) =>
        grounds
          .map((ground) => [contrast(theme, token, ground), ground] as const)
          .filter(([ratio]) => ratio < least)
          .map(([ratio, ground]) => `${token} on ${ground}: ${ratio.toFixed(2)}`),
      );
      expect(low).toEqual([]);
    });
