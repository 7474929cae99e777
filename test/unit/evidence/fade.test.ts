import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Look, looks } from '../../../src/charts/looks.ts';

/** Of the filter, on screens and on paper; and of slides, where what is not stepped to steps back on screens alone. */
const FILES = ['src/evidence/fade.css', 'src/pages/present/present.css'] as const;
/** Colours of the ground that marks stand on, which no filter changes. */
const GROUNDS = /^--(paper|rule|rule-strong|land|land-subject|water|water-ink|border)$/;

test.each(FILES)('whatever colour a mark takes, it has another once it steps back: %s', (file) => {
  const css = readFileSync(file, 'utf8');
  const tokens = Object.values<Look>(looks).flatMap(({ fill, stroke }) => [fill, stroke]);
  const colours = new Set(tokens.filter((token) => typeof token === 'string' && token.startsWith('--')));
  for (const colour of colours)
    if (!GROUNDS.test(String(colour)))
      expect(css, `${file} on ${colour}`).toContain(`  ${colour}: var(--out`);
});
