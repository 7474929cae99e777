import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapModel } from '../../../src/charts/map/model.ts';
import { FRAME, isInFrame, project, projection } from '../../../src/charts/map/projection/projection.ts';
import { briefing, withArticle } from '../briefing.ts';

const EARTH_RADIUS_KM = 6371.0088;

describe('the map’s projection', () => {
  test('gives back every place on the sheet that it projects', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: FRAME.width, noNaN: true }),
        fc.double({ min: 0, max: FRAME.height, noNaN: true }),
        (x, y) => {
          const [lon, lat] = projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN];
          const [backX, backY] = project([lon, lat]);
          expect(backX).toBeCloseTo(x, 4);
          expect(backY).toBeCloseTo(y, 4);
        },
      ),
    );
  });

  test('keeps distances within 2 % of those on the sphere, anywhere on the sheet', () => {
    for (const x of [100, 500, 900]) {
      for (const y of [50, 350, 650]) {
        const ends = [x - 5, x + 5].map((at) => projection.invert?.([at, y]) ?? [0, 0]) as [number, number][];
        const [a, b] = ends as [[number, number], [number, number]];
        const kmPerPx = (geoDistance(a, b) * EARTH_RADIUS_KM) / 10;
        expect(Math.abs(kmPerPx / 3.15 - 1), `at ${x}, ${y}`).toBeLessThan(0.03);
      }
    }
  });
});

describe('the map model', () => {
  test('places both plant sites and ties each of them to Western Siberia', () => {
    const { sites, links, unplaced } = mapModel(briefing());
    expect(sites.map(({ claim, status }) => [claim, status])).toEqual([
      ['plant-balkhash', 'planned'],
      ['plant-uzbekistan', 'proposed'],
    ]);
    expect(links).toHaveLength(1);
    expect(links[0]?.from).toEqual(sites.map(({ at }) => at));
    expect(unplaced).toEqual([]);
  });

  test('marks the sites’ positions as approximate', () => {
    expect(mapModel(briefing()).sites.every(({ approximate }) => approximate)).toBe(true);
  });

  test('shows the summit in Astana', () => {
    const [astana] = mapModel(briefing()).cities;
    expect(astana?.id).toBe('astana');
    expect(astana?.at && isInFrame(astana.at)).toBe(true);
  });

  test('lists a site that nobody locates, instead of drawing it somewhere', () => {
    const model = mapModel(
      withArticle((_, context) => {
        context.items = context.items.filter(({ about }) => about !== 'near-lake-balkhash');
      }),
    );
    expect(model.sites.map(({ claim }) => claim)).toEqual(['plant-uzbekistan']);
    expect(model.unplaced.map(({ claim, reason }) => [claim, reason])).toEqual([
      ['plant-balkhash', 'no-coordinates'],
      ['link-western-siberia', 'partly'],
    ]);
  });

  test('lists a site beyond the sheet', () => {
    const model = mapModel(
      withArticle((_, context) => {
        const item = context.items.find(({ about }) => about === 'in-uzbekistan');
        if (item?.kind === 'location') item.coordinates = [2.35, 48.85];
      }),
    );
    expect(model.unplaced.map(({ claim, reason }) => [claim, reason])).toEqual([
      ['plant-uzbekistan', 'outside'],
      ['link-western-siberia', 'partly'],
    ]);
  });
});
