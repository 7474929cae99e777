import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tradeLayout } from '../../../src/charts/trade/layout.ts';
import { type TradeBar, tradeModel } from '../../../src/charts/trade/model.ts';
import { briefing, withArticle } from '../briefing.ts';

describe('the trade model', () => {
  test('counts twelve months for 2023 and nine for January to September 2024', () => {
    expect(tradeModel(briefing()).bars.map(({ year, months }) => [year, months])).toEqual([
      [2023, 12],
      [2024, 9],
    ]);
  });

  test('computes the pace as 20 bn × 12 ÷ 9 and compares it with the year before', () => {
    const { pace } = tradeModel(briefing());
    expect(pace?.value).toBeCloseTo(26_666_666_666.67, 1);
    expect(pace?.before?.year).toBe(2023);
  });

  test('offers no pace where every period is a whole year', () => {
    const whole = withArticle((article) => {
      article.trade = article.trade.filter(({ id }) => id === 'trade-2023');
    });
    expect(tradeModel(whole).pace).toBeNull();
  });
});

describe('the trade layout', () => {
  const layout = tradeLayout(tradeModel(briefing()), 680, false);

  test('draws nine months three quarters as wide as twelve', () => {
    const [year, part] = layout.columns;
    expect((part?.box.width ?? 0) / (year?.box.width ?? 1)).toBeCloseTo(0.75, 6);
  });

  test('draws heights in proportion to values', () => {
    const [year, part] = layout.columns;
    expect((part?.box.height ?? 0) / (year?.box.height ?? 1)).toBeCloseTo(20 / 26, 6);
  });

  test('keeps every bar inside the plot, whatever the values, months, width and direction', () => {
    const bar = fc.record({
      value: fc.double({ min: 0, max: 1e15, noNaN: true }),
      firstMonth: fc.integer({ min: 1, max: 12 }),
      span: fc.integer({ min: 0, max: 11 }),
    });
    fc.assert(
      fc.property(
        fc.array(bar, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 200, max: 2000 }),
        fc.boolean(),
        (drawn, width, rtl) => {
          const bars = drawn.map(({ value, firstMonth, span }, i): TradeBar => {
            const lastMonth = Math.min(12, firstMonth + span);
            const months = lastMonth - firstMonth + 1;
            const year = 1990 + i;
            return {
              claim: `bar-${i}`,
              year,
              firstMonth,
              lastMonth,
              months,
              value,
              approximate: false,
              disagreement: null,
            };
          });
          const { plot, columns: placed } = tradeLayout(
            {
              bars,
              columns: bars.map((one) => ({ ...one, bar: one, others: [] })),
              pace: null,
              disputes: [],
            },
            width,
            rtl,
          );
          for (const { box } of placed) {
            expect(box.x).toBeGreaterThanOrEqual(plot.x - 1e-6);
            expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width + 1e-6);
            expect(box.y).toBeGreaterThanOrEqual(plot.y - 1e-6);
            expect(box.y + box.height).toBeCloseTo(plot.y + plot.height, 6);
          }
        },
      ),
    );
  });

  test('mirrors right to left', () => {
    const mirrored = tradeLayout(tradeModel(briefing()), 680, true);
    for (const [i, { box }] of layout.columns.entries()) {
      const other = mirrored.columns[i]?.box;
      expect(other?.x).toBeCloseTo(680 - box.x - box.width, 6);
      expect(other?.width).toBeCloseTo(box.width, 6);
    }
  });
});
