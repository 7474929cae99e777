import { geoOrthographic, geoPath } from 'd3';
import { useI18n } from '../../../i18n/i18n.tsx';
import { directionOf } from '../../../i18n/languages.ts';
import type { SceneNode } from '../../scene.ts';
import { SceneNodes } from '../../scene-nodes.tsx';
import { FRAME, projection } from '../projection/projection.ts';
import { RelativePath } from '../projection/relative-path.ts';
import type { ScaleBar } from '../projection/scale-bar.ts';
import locator from './locator.json';

// What stands in the map's corners, still and live alike.

/** A scale bar `width` wide, given as CSS has it. */
export function ScaleBarMark({
  bar,
  width,
  shape,
}: {
  bar: ScaleBar;
  width: string;
  shape?: 'square' | 'wide';
}) {
  const { t, number, locale } = useI18n();
  return (
    <div className="map-scale" data-shape={shape} dir={directionOf(locale)} style={{ inlineSize: width }}>
      {t.units.km({ value: number(bar.km) })}
    </div>
  );
}

/** The map's outline on the globe, for those who do not know where in the world this is. */
export function Locator() {
  const { t } = useI18n();
  const size = 2 * locator.radius;
  return (
    <svg
      className="map-locator"
      viewBox={`-1 -1 ${size + 2} ${size + 2}`}
      role="img"
      aria-label={t.map.locator}
    >
      <SceneNodes nodes={locatorNodes} id="map" />
    </svg>
  );
}

/** The locator globe, in px of its own. */
export const locatorNodes: readonly SceneNode[] = [
  {
    shape: 'circle',
    look: 'map-locator-water',
    x: locator.radius,
    y: locator.radius,
    radius: locator.radius,
  },
  { shape: 'path', look: 'map-locator-land', d: locator.land },
  { shape: 'path', look: 'map-locator-frame', d: frameOnGlobe() },
];

/** The sheet's outline on the locator globe, as SVG path data. */
function frameOnGlobe(): string {
  const [lambda = 0, phi = 0] = locator.rotate;
  const globe = geoOrthographic()
    .rotate([lambda, phi])
    .scale(locator.radius)
    .translate([locator.radius, locator.radius]);
  const { width, height } = FRAME;
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  // At this size, its sides are straight to the px.
  const [start, ...rest] = corners.map(([x, y]): [number, number] => {
    const [lon = 0, lat = 0] = projection.invert?.([x, y]) ?? [];
    return [lon, lat];
  });
  const path = new RelativePath();
  if (start) geoPath(globe, path)({ type: 'LineString', coordinates: [start, ...rest, start] });
  return path.toString();
}
