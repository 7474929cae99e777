import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Look, looks } from '../../../src/charts/looks.ts';

const css = readFileSync('src/evidence/fade.css', 'utf8');
/** Colours of the ground that marks stand on, which no filter changes. */
const GROUNDS = /^--(paper|rule|rule-strong|land|land-subject|water|water-ink|border)$/;

test('whatever colour a mark takes, it has another once a filter leaves it out', () => {
  const tokens = Object.values<Look>(looks).flatMap(({ fill, stroke }) => [fill, stroke]);
  const colours = new Set(tokens.filter((token) => typeof token === 'string' && token.startsWith('--')));
  for (const colour of colours)
    if (!GROUNDS.test(String(colour)))
      expect(css, `fade.css on ${colour}`).toContain(`  ${colour}: var(--out`);
});
