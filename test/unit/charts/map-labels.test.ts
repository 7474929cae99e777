import { describe, expect, test } from 'vitest';
import { entersBox } from '../../../src/charts/map/labels/boxes.ts';
import { boxOnWide, type Placed, WIDE_WIDTHS } from '../../../src/charts/map/labels/placement.ts';
import { placeTags, tagSpecs, tagsOf } from '../../../src/charts/map/labels/tags.ts';
import { mapModel } from '../../../src/charts/map/model.ts';
import { greatCirclePoints } from '../../../src/charts/map/projection/great-circle.ts';
import { FRAME, project } from '../../../src/charts/map/projection/projection.ts';
import { allI18n, briefing, withOthers } from '../briefing.ts';

/** Width in px of the map on a page 320 px wide. */
const NARROWEST = 288;

const cases = allI18n.flatMap((i18n) => [
  [i18n.locale, 'the article alone', i18n, mapModel(briefing())] as const,
  [i18n.locale, 'other sources', i18n, mapModel(withOthers())] as const,
]);

describe.each(cases)('on the map, %s, %s', (locale, _, i18n, model) => {
  const tags = tagsOf(model, i18n);
  const places = placeTags(model, tags, locale);

  test('each site, each end of a link and each city with its events has its words, on pages from 320 px on and zoomed in', () => {
    const own = tags.filter(({ kind }) => ['site', 'link', 'city'].includes(kind));
    expect(own).toHaveLength(model.sites.length + model.links.length + model.cities.length);
    for (const { id } of own) {
      const { tiny, square, wide, zoomed } = places.get(id) as Placed;
      expect(tiny.from ?? Infinity, id).toBeLessThanOrEqual(NARROWEST);
      expect([square.from, wide.from, zoomed.from], id).toEqual([320, 560, 320]);
    }
  });

  test('no link strikes through words of the article on wide maps', () => {
    const specs = tagSpecs(model, tags, locale);
    for (const width of WIDE_WIDTHS) {
      const lines = model.links.flatMap(({ from, to }) =>
        from.map((start) =>
          greatCirclePoints(start, to, 12)
            .map(project)
            .map(([x, y]) => [(x * width) / FRAME.width, (y * width) / FRAME.width] as const),
        ),
      );
      for (const spec of specs) {
        const box = boxOnWide(spec, places.get(spec.id), width);
        for (const line of lines)
          expect(box && entersBox(line, box, 0), `${spec.id} on ${width} px`).toBeFalsy();
      }
    }
  });
});
