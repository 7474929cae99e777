import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf } from '../../../src/charts/looks.ts';
import type { SceneNode } from '../../../src/charts/scene.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { placeFlags, widestFlag } from '../../../src/charts/trade/layout/flags.ts';
import { type TradeLayout, tradeLayout } from '../../../src/charts/trade/layout/layout.ts';
import { type OtherValue, periodOf, type TradeModel, tradeModel } from '../../../src/charts/trade/model.ts';
import { onPage, tradeScene } from '../../../src/charts/trade/scene.ts';
import { tries } from '../../thorough.ts';
import { allI18n, briefing, english, i18ns, inEach, withArticle, withOthers } from '../briefing.ts';

describe('the article’s two values, 560 px wide', () => {
  const layout = tradeLayout(tradeModel(briefing()), english, 560);
  const [year, part] = layout.rows;

  test('are bars as long as 26 and 20, the second three quarters as thick and in the middle of its row', () => {
    expect(year?.bar?.height).toBe(40);
    expect(part?.bar?.height).toBe(30);
    expect(part?.bar?.y).toBe(5);
    expect((part?.bar?.width ?? 0) / (year?.bar?.width ?? 1)).toBeCloseTo(20 / 26, 9);
    expect(year?.bar?.x).toBe(part?.bar?.x);
  });

  test('have our 26.7 around the second: as long as that, as thick as a year, its words beyond its end', () => {
    expect(year?.pace).toBeNull();
    expect(part?.pace?.box.height).toBe(40);
    expect((part?.pace?.box.width ?? 0) / (part?.bar?.width ?? 1)).toBeCloseTo(12 / 9, 9);
    expect(part?.pace?.words.text).toBe('26.7, our sum');
    const end = (part?.pace?.box.x ?? 0) + (part?.pace?.box.width ?? 0);
    const words = textWidth('26.7, our sum', 14);
    expect(part?.pace?.words.anchor).toBe('end');
    expect(part?.pace?.words.x).toBeCloseTo(end + 8 + words, 9);
    expect(end + 8 + words).toBeLessThanOrEqual(560);
  });

  test('stand below each other, 14 px apart, their periods beside them and their values in them', () => {
    expect([year?.y, part?.y, layout.height]).toEqual([4, 58, 102]);
    expect(year?.head.map(({ text, x }) => [text, x])).toEqual([
      ['2023*', 0],
      ['12 months', 0],
    ]);
    expect([year?.value?.words.text, part?.value?.words.text]).toEqual(['$26 bn', 'about $20 bn']);
    expect(year?.value?.plate.x).toBe((year?.bar?.x ?? 0) + 8);
  });
});

test.each(allI18n)('they take at most 130 px 560 px wide, and 170 px on a phone 350 px wide', (i18n) => {
  const model = tradeModel(briefing());
  expect(tradeLayout(model, i18n, 560).height).toBeLessThanOrEqual(130);
  expect((tradeLayout(model, i18n, 336).height * 350) / 336).toBeLessThanOrEqual(170);
});

test('on a phone periods stand above their bars, which have all the width', () => {
  const [year, part] = tradeLayout(tradeModel(briefing()), english, 336).rows;
  expect(year?.head.map(({ text, y, after }) => [text, y, after?.text])).toEqual([
    ['2023*', -7, '12 months'],
  ]);
  expect(part?.pace?.box).toMatchObject({ x: 1, width: 332 });
  // Letters set apart would not leave room for both on one line.
  expect(part?.lines).toBe(2);
  expect(part?.head[0]?.y).toBe(-27);
  expect(part?.pace?.words).toMatchObject({ anchor: 'end', y: -7, x: 328 });
});

test('bars grow thicker to fill a height, until they are 110 px thick', () => {
  const thick = (height: number) => tradeLayout(tradeModel(briefing()), english, 560, height);
  expect([thick(50).thickness, thick(50).height]).toEqual([40, 102]);
  expect([thick(202).thickness, thick(202).height]).toEqual([90, 202]);
  expect([thick(900).thickness, thick(900).height]).toEqual([110, 242]);
});

describe('other sources’ values', () => {
  const rows = tradeLayout(tradeModel(withOthers()), english, 560).rows;

  test('stand across the bar at their values, each with who says so on a line of its own where they are near', () => {
    const row = rows.find(({ column }) => column.bar?.claim === 'trade-2023');
    const perBillion = (row?.bar?.width ?? 0) / 26;
    const places = row?.levels.map(({ other, level }) => [
      other.id,
      (level.x - (row.bar?.x ?? 0)) / perBillion,
    ]);
    expect(places?.find(([id]) => id === 'other-trade-2023-putin')?.[1]).toBeCloseTo(28, 9);
    for (const { level, words } of row?.levels ?? []) {
      expect(level.y1).toBe(31);
      expect(words.text).toMatch(/^[≈>]?[\d.]+, \S/);
      expect(Math.abs(words.x - level.x)).toBeCloseTo(5, 9);
      expect(level.y2).toBe(words.y - 11);
    }
    const lines = row?.levels.map(({ words }) => words.y);
    expect(new Set(lines).size).toBe(lines?.length);
  });

  test('have rows of their own for periods that the article is silent on, in the calendar’s order', () => {
    const starts = rows.map(({ column }) => column.start);
    expect(starts).toEqual(starts.toSorted());
    const alone = rows.filter(({ bar }) => bar === null);
    expect(alone.length).toBeGreaterThan(1);
    for (const { levels, box } of alone)
      expect(box.x + box.width).toBeCloseTo(levels.at(-1)?.level.x ?? 0, 9);
  });
});

test('right to left, all of it is seen from the other side, and text keeps its beginning', () => {
  const model = tradeModel(withArticle(() => {}));
  const layout = tradeLayout(model, i18ns.ar, 560);
  expect(layout.rtl).toBe(true);
  const bars = (nodes: readonly SceneNode[]): { x: number; width: number }[] =>
    nodes.flatMap((node) =>
      node.shape === 'group'
        ? bars(node.nodes)
        : node.kind === 'trade-bar' && node.shape === 'rect'
          ? [node]
          : [],
    );
  const scene = tradeScene(layout, i18ns.ar);
  const seen = bars(onPage(scene, layout));
  expect(seen).toHaveLength(2);
  for (const [i, { x, width }] of bars(scene).entries()) expect(seen[i]?.x).toBeCloseTo(560 - x - width, 1);
  expect(textsIn(onPage(scene, layout)).find(({ text }) => text === '2023*')?.x).toBe(560);
});

// Whatever is in the data, at any width, in every language.

const word = fc.constantFrom('Ministry', 'وزارة', 'x'.repeat(40), 'a b c d e f', 'Analysts, unnamed', '1');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const amount = fc.oneof(
  fc.double({ min: 0, max: 4e10, noNaN: true }),
  fc.constantFrom(0, 1, 20e9, 26e9, 28e9, 28.5e9, 1e15),
);
const period = fc.record({
  year: fc.integer({ min: 1990, max: 2030 }),
  first: fc.integer({ min: 0, max: 365 }),
  length: fc.integer({ min: 0, max: 730 }),
  wholeMonths: fc.boolean(),
});
const column = fc.record({
  period,
  own: fc.option(
    fc.record({ value: amount, approximate: fc.boolean(), inferred: fc.boolean(), doubted: fc.boolean() }),
  ),
  others: fc.array(fc.record({ value: amount, approximate: fc.boolean(), name }), { maxLength: 4 }),
  contested: fc.boolean(),
  speaker: name,
});
const models = fc
  .record({ columns: fc.array(column, { minLength: 1, maxLength: 12 }), pace: fc.option(amount) })
  .map(({ columns, pace }): TradeModel => {
    const drawn = columns.map(({ period, own, others, contested, speaker }, i) => {
      const days = daysOf(period);
      const bar = own && {
        ...days,
        claim: `bar-${i}`,
        by: { kind: 'named' as const, name: inEach(() => speaker), role: null },
        value: own.value,
        unit: 'USD',
        approximate: own.approximate,
        inferred: own.inferred,
        disagreement: own.doubted ? { claim: `bar-${i}`, value: own.value, read: [] } : null,
      };
      const said = others
        .map(({ value, approximate, name }, n): OtherValue => {
          const text = inEach(() => name);
          return {
            id: `other-${i}-${n}`,
            value,
            unit: 'USD',
            approximate,
            saidBy: text,
            text,
            bears: undefined,
          };
        })
        .sort((a, b) => a.value - b.value);
      return { ...days, key: String(i), contested, bar, others: said };
    });
    const bars = drawn.flatMap(({ bar }) => bar ?? []);
    const from = bars.at(-1);
    return {
      hue: null,
      bars,
      columns: drawn,
      pace: from && pace !== null ? { value: pace, from, before: null } : null,
      comparisons: [],
      outcomes: [],
    };
  });

function daysOf({
  year,
  first,
  length,
  wholeMonths,
}: {
  year: number;
  first: number;
  length: number;
  wholeMonths: boolean;
}) {
  const day = (n: number) => new Date(Date.UTC(year, 0, 1 + n));
  const [from, to] = [day(first), day(first + length)];
  if (wholeMonths) {
    from.setUTCDate(1);
    to.setUTCMonth(to.getUTCMonth() + 1, 0);
  }
  const [start = '', end = ''] = [from, to].map((date) => date.toISOString().slice(0, 10));
  return periodOf({ start, end });
}

interface Text {
  x: number;
  y: number;
  text: string;
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Every text of a scene with the room that it takes, in reading direction. */
function textsIn(nodes: readonly SceneNode[]): Text[] {
  return nodes.flatMap((node): Text[] => {
    if (node.shape === 'group') return textsIn(node.nodes);
    if (node.shape !== 'text') return [];
    const look = lookOf(node.look);
    const size = look['font-size'] ?? 0;
    const sign = node.warned ? 20 : 0;
    const width = textWidth(node.text, size, { bold: look['font-weight'] === 600 }) + sign;
    const from = node.x - (look['text-anchor'] ? width / 2 : node.anchor === 'end' ? width : 0);
    const { x, y, text } = node;
    return [{ x, y, text, from, to: from + width, top: y - 0.78 * size, bottom: y + 0.22 * size }];
  });
}

const drawings = fc.record({
  model: models,
  i18n: fc.constantFrom(...allI18n),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.option(fc.integer({ min: 1, max: 900 })),
});

test('every text stays in the drawing, and none stands on another', () => {
  fc.assert(
    fc.property(drawings, ({ model, i18n, width, height }) => {
      const layout = tradeLayout(model, i18n, width, height);
      const texts = textsIn(tradeScene(layout, i18n));
      for (const { text, from, to, top, bottom } of texts) {
        expect(from, text).toBeGreaterThanOrEqual(-0.01);
        expect(to, text).toBeLessThanOrEqual(width + 0.01);
        expect(top, text).toBeGreaterThanOrEqual(0);
        expect(bottom, text).toBeLessThanOrEqual(layout.height);
      }
      for (const [i, one] of texts.entries())
        for (const other of texts.slice(i + 1)) {
          const isApart =
            one.to <= other.from ||
            other.to <= one.from ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(isApart, `"${one.text}" on "${other.text}"`).toBe(true);
        }
    }),
    tries(400),
  );
});

test('lengths are in proportion to values, thickness to what is covered of a year, and rows stand apart', () => {
  fc.assert(
    fc.property(drawings, ({ model, i18n, width, height }) => {
      const layout = tradeLayout(model, i18n, width, height);
      let below = 0;
      for (const { column, bar, box, levels, pace, y } of layout.rows) {
        const { count, ofYear } = column.covers;
        expect(y).toBeGreaterThanOrEqual(below);
        below = y + layout.thickness;
        expect(box.height).toBeCloseTo((layout.thickness * Math.min(count, ofYear)) / ofYear, 6);
        expectInside(box, layout);
        if (bar) expect(bar.width).toBeCloseTo((column.bar?.value ?? 0) * layout.perUnit, 6);
        if (pace) {
          expect(pace.box).toMatchObject({ y: 0, height: layout.thickness });
          expect(pace.box.width).toBeCloseTo((model.pace?.value ?? 0) * layout.perUnit, 6);
          expectInside(pace.box, layout);
        }
        for (const { other, level } of levels)
          expect(level.x).toBeCloseTo(layout.x + other.value * layout.perUnit, 6);
      }
      expect(below).toBeLessThanOrEqual(layout.height);
    }),
    tries(400),
  );
});

function expectInside({ x, width }: { x: number; width: number }, layout: TradeLayout): void {
  expect(x).toBe(layout.x);
  expect(x + width).toBeLessThanOrEqual(layout.width + 0.01);
}

test('no line to a label goes through the words of another', () => {
  const to = 600;
  const flag = fc.record({
    x: fc.oneof(fc.integer({ min: 0, max: to }), fc.constantFrom(0, 5, 300, to)),
    width: fc.double({ min: 5, max: widestFlag(0, to), noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(flag, { maxLength: 5 }), (drawn) => {
      const flags = drawn.toSorted((a, b) => a.x - b.x);
      const placed = placeFlags(flags, 0, to);
      for (const [i, one] of placed.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(0);
        expect(one.to).toBeLessThanOrEqual(to);
        for (const [k, other] of placed.entries()) {
          if (i === k) continue;
          const x = flags[k]?.x ?? 0;
          if (other.line >= one.line) expect(x <= one.from || x >= one.to, JSON.stringify(placed)).toBe(true);
          if (other.line === one.line) expect(one.to <= other.from || other.to <= one.from).toBe(true);
        }
      }
    }),
    tries(4000),
  );
});
