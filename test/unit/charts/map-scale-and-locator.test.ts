import { readFileSync } from 'node:fs';
import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LabelSpec,
  type Placed,
  placeLabels,
  type Side,
  SQUARE_WIDTHS,
  type Step,
  TINY_WIDTHS,
  WIDE_WIDTHS,
} from '../../../src/charts/map/labels/placement.ts';
import { FRAME, projection } from '../../../src/charts/map/projection/projection.ts';
import { scaleBar } from '../../../src/charts/map/projection/scale-bar.ts';
import { fillLines, textWidth, wrapText } from '../../../src/charts/text-width.ts';

/** IUGG, km. */
const MEAN_RADIUS = 6371.0088;

describe('the scale bar', () => {
  test('is right to 1 % along the great circle between its ends, anywhere on the sheet, at any zoom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: FRAME.width - 210, noNaN: true }),
        fc.double({ min: 0, max: FRAME.height, noNaN: true }),
        fc.integer({ min: 3, max: 200 }),
        (x, y, most) => {
          const { km, length } = scaleBar([x, y], most);
          const ends = [x, x + length].map((at) => projection.invert?.([at, y]) ?? [0, 0]);
          const [start, end] = ends as [[number, number], [number, number]];
          const measured = geoDistance(start, end) * MEAN_RADIUS;
          expect(Math.abs(measured / km - 1)).toBeLessThan(0.01);
          expect(length).toBeLessThanOrEqual(most);
          expect(length).toBeGreaterThan(most / 2.6);
          expect(String(km)).toMatch(/^[125]0*$/);
        },
      ),
    );
  });
});

describe('label placement', () => {
  const sides: readonly Side[] = ['right', 'left', 'above', 'below'];
  const label = (id: string, x: number, y: number, width: number): LabelSpec => ({
    id,
    at: [x, y],
    size: () => ({ width, height: 16, em: 12 }),
    gap: 0.5,
    dot: 3,
    least: 0,
    most: Infinity,
    sides,
    needed: false,
    quiet: false,
  });

  /** The label's box on a wide map, computed anew from what was answered. */
  function boxOf({ at: [x, y], size }: LabelSpec, side: Side, width: number) {
    const scale = width / FRAME.width;
    const { width: w, height: h } = size({} as Step);
    const [dx, dy] = {
      right: [6, -h / 2],
      left: [-6 - w, -h / 2],
      above: [-w / 2, -6 - h],
      below: [-w / 2, 6],
    }[side as 'right' | 'left' | 'above' | 'below'] as [number, number];
    return { x: x * scale + dx, y: y * scale + dy, w, h };
  }

  test('lets no two labels that show overlap, and none leave the map, whatever there is to label', () => {
    const labels = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: FRAME.width }),
        fc.integer({ min: 0, max: FRAME.height }),
        fc.integer({ min: 20, max: 160 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(labels, fc.constantFrom(...WIDE_WIDTHS), (drawn, width) => {
        const specs = drawn.map(([x, y, w], i) => label(`${i}`, x, y, w));
        const placed = placeLabels(specs, []);
        const shown = specs.flatMap((spec) => {
          const place = placed.get(spec.id)?.wide;
          return place?.from != null && place.from <= width ? boxOf(spec, place.side, width) : [];
        });
        for (const [i, a] of shown.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= width && a.y + a.h <= width * 0.7).toBe(true);
          for (const b of shown.slice(i + 1))
            expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).toBe(false);
        }
      }),
    );
  });

  test('gives the first of two labels at one place its side, and the second another', () => {
    const placed = placeLabels([label('a', 500, 350, 60), label('b', 500, 350, 60)], []);
    expect(placed.get('a')?.wide).toEqual({ side: 'right', from: 560 });
    // Its dot stands on the first one's, so there is no place for it.
    expect(placed.get('b')?.wide.from).toBeNull();
  });

  test('keeps clear of lines, but a needed label covers one rather than be left out', () => {
    const across = {
      kind: 'line',
      points: [
        [0, 350],
        [1000, 350],
      ],
    } as const;
    const up = {
      kind: 'line',
      points: [
        [500, 0],
        [500, 700],
      ],
    } as const;
    const spec = { ...label('a', 500, 350, 60), dot: 0 };
    expect(placeLabels([spec], [across]).get('a')?.wide.side).toBe('above');
    expect(placeLabels([spec], [across, up]).get('a')?.wide.from).toBeNull();
    expect(placeLabels([{ ...spec, needed: true }], [across, up]).get('a')?.wide.from).toBe(560);
  });

  test('has a needed label cover a lesser mark rather than be left out, and that mark goes with its own label', () => {
    const lesser = { ...label('lesser', 560, 350, 60), dot: 6, gap: 0.75 };
    const needed = { ...label('needed', 500, 350, 60), dot: 0, sides: ['right'] as const };
    const marks = [{ kind: 'dot', at: lesser.at, radius: 6, lesser: true } as const];
    expect(placeLabels([lesser], marks).get('lesser')?.wide.from).toBe(560);
    expect(placeLabels([needed, lesser], marks).get('needed')?.wide.from).toBeGreaterThan(560);
    const placed = placeLabels([{ ...needed, needed: true }, lesser], marks);
    expect(placed.get('needed')?.wide.from).toBe(560);
    expect(placed.get('lesser')?.wide.from ?? Infinity).toBeGreaterThan(560);
  });

  test('shows no label on maps wider or narrower than it is for', () => {
    const spec = label('a', 500, 350, 60);
    const froms = ({ tiny, square, wide }: Placed) => [tiny.from, square.from, wide.from];
    const small = placeLabels([{ ...spec, most: 559 }], []).get('a');
    expect(small && froms(small)).toEqual([TINY_WIDTHS[0], SQUARE_WIDTHS[0], null]);
    const large = placeLabels([{ ...spec, least: 700 }], []).get('a');
    expect(large && froms(large)).toEqual([null, null, 704]);
  });

  test('knows only widths for which the style sheet has a rule', () => {
    const css = readFileSync('src/charts/map/map.css', 'utf8');
    for (const [shape, widths] of Object.entries({
      tiny: TINY_WIDTHS,
      square: SQUARE_WIDTHS,
      wide: WIDE_WIDTHS,
    }))
      for (const width of widths.slice(1))
        expect(css).toMatch(
          new RegExp(`inline-size < ${width / 16}lh\\) \\{\\s*\\[data-${shape}="${width}"\\]`),
        );
  });
});

const wordsOfText = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });

describe('text breaks', () => {
  test('between words only, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (words) => {
        const text = words.map((word) => word.replace(/\s/g, '_')).join(' ');
        expect(wrapText(text, 13, 120).join(' ')).toBe(text);
      }),
    );
  });

  test('into lines no wider than asked, but for a single word, and no more of them than are needed', () => {
    fc.assert(
      fc.property(wordsOfText, fc.integer({ min: 40, max: 300 }), (words, most) => {
        const lines = wrapText(words.join(' '), 13, most);
        for (const line of lines)
          expect(textWidth(line, 13) <= most || !line.includes(' '), `${line} in ${most} px`).toBe(true);
        expect(lines).toHaveLength(fillLines(words, 13, most).length);
      }),
    );
  });

  test('never before or after a "·", which stands between two words', () => {
    for (let most = 60; most < 300; most += 5)
      for (const line of wrapText('one news story · 27 November · the brief', 13, most))
        expect(line, `${most} px`).not.toMatch(/^·|·$/);
  });

  test('so that no last word is left alone where there is room for two equal lines', () => {
    expect(wrapText('would be tied here for years', 13, 150)).toEqual(['would be tied', 'here for years']);
  });
});
