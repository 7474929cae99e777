import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Look, looks, looksCss } from '../../../src/charts/looks.ts';
import { colourOf } from '../../../src/theme/palette.ts';

const code = readdirSync('src/charts', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && file !== 'looks.ts')
  .map((file) => readFileSync(`src/charts/${file}`, 'utf8'))
  .join('\n');

test('something is drawn in every look', () => {
  expect(Object.keys(looks).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('every look is of colours that there are, in both themes', () => {
  const tokens = JSON.stringify(looks).match(/--[\w-]+/g) ?? [];
  expect(tokens.length).toBeGreaterThan(10);
  for (const token of tokens)
    for (const theme of ['light', 'dark'] as const) expect(() => colourOf(theme, token), token).not.toThrow();
});

test('every look is a rule of the page’s style sheet', () => {
  const rules = looksCss();
  for (const [name, look] of Object.entries<Look>(looks)) {
    const [, rule = ''] = new RegExp(`^\\.${name} \\{([^}]*)\\}`, 'm').exec(rules) ?? [];
    if (typeof look.fill === 'string')
      expect(rule, name).toContain(`fill: ${look.fill === 'none' ? 'none' : `var(${look.fill})`};`);
    if (look.stroke) expect(rule, name).toContain(`stroke: var(${look.stroke});`);
    if (look['font-size']) expect(rule, name).toContain(`font-size: ${look['font-size']}px;`);
  }
});
