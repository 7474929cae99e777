import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Look, looks, looksCss, MAP_TEXT } from '../../../src/charts/looks.ts';
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
    const selector = look.html ?? `.${name}`;
    const written = rules
      .split(`${selector} {\n`)
      .slice(1)
      .map((rest) => rest.split('}')[0])
      .join('');
    const { fill, stroke } = look;
    if (typeof fill === 'string')
      expect(written, name).toContain(fill === 'none' ? 'fill: none;' : `var(${fill})`);
    if (stroke) expect(written, name).toContain(`${look.html ? 'border-color' : 'stroke'}: var(${stroke});`);
    if (look['font-size'] && !look.html)
      expect(written, name).toContain(`font-size: ${look['font-size']}px;`);
  }
});

test('words on the map are as large in the style sheet as they are counted, named and drawn', () => {
  const sheet = readFileSync('src/charts/map/map.css', 'utf8');
  /** What the first rule of a selector that says a size makes of it. */
  const em = (selector: string) => {
    const rules = [...sheet.matchAll(/^([^{}@]+) \{([^}]*)\}/gm)].filter(
      ([, name]) => name?.trim() === selector,
    );
    const sizes = rules.flatMap(([, , body]) => /font-size: ([\d.]+)em/.exec(body ?? '')?.[1] ?? []);
    return Number(sizes[0]);
  };
  const tag = 16 * em('.map-tag');
  expect(tag).toBe(MAP_TEXT.tag);
  expect(tag * em('.map-tag-detail,\n.map-tag > .disagreement,\n.map-event')).toBeCloseTo(MAP_TEXT.detail, 1);
  expect(16 * em('.map-tag[data-kind="other"]')).toBe(MAP_TEXT.otherTag);
  expect(16 * em('.map-label')).toBe(MAP_TEXT.name);
  expect(16 * em('.map-label[data-kind="city"]')).toBe(MAP_TEXT.city);
});
