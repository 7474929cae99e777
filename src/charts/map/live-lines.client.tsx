import { geoPath } from 'd3';
import type { MultiLineString } from 'geojson';
import { memo, useMemo } from 'react';
import { isSubject } from './base-shapes.ts';
import type { Basemap } from './basemap.ts';
import { Links } from './drawing.tsx';
import type { MapModel } from './model.ts';
import { LinesOnSheet } from './on-sheet.client.tsx';
import { FRAME, makeProjection } from './projection.ts';

/** Beyond the sheet in its px: as far as fingers can pull the map out of its frame. */
const MARGIN = 150;
/** Fine enough for the closest view, where a px of the sheet is some thirty on the screen. */
const path = geoPath(
  makeProjection()
    .precision(0.05)
    .clipExtent([
      [-MARGIN, -MARGIN],
      [FRAME.width + MARGIN, FRAME.height + MARGIN],
    ]),
).digits(2);

/** Land, water and borders, and on them what the article says. */
export const LiveLines = memo(function LiveLines({ model, basemap }: { model: MapModel; basemap: Basemap }) {
  return (
    <LinesOnSheet>
      <BaseLines basemap={basemap} />
      {model.borders.map(({ claim, countries }) => (
        <BorderLine key={`${claim} ${countries}`} claim={claim} line={basemap.borderBetween(countries)} />
      ))}
      <Links links={model.links} />
    </LinesOnSheet>
  );
});

interface Piece {
  key: string;
  className: string;
  d: string | null;
}

/** Each feature is a path of its own: a browser then redraws those in sight alone. */
const BaseLines = memo(function BaseLines({ basemap }: { basemap: Basemap }) {
  const pieces = useMemo(() => piecesOf(basemap), [basemap]);
  return pieces.map(({ key, className, d }) => d && <path key={key} className={className} d={d} />);
});

function piecesOf({ countries, regions, lakes, rivers, borders }: Basemap): Piece[] {
  return [
    ...countries.features.map((country, i) => ({
      key: `land ${i}`,
      className: isSubject(country.id) ? 'map-land map-land-subject' : 'map-land',
      d: path(country),
    })),
    ...regions.features.map((region, i) => ({
      key: `region ${i}`,
      className: 'map-region',
      d: path(region),
    })),
    ...lakes.features.map((lake, i) => ({ key: `lake ${i}`, className: 'map-lake', d: path(lake) })),
    ...rivers.features.map((river, i) => ({ key: `river ${i}`, className: 'map-river', d: path(river) })),
    ...borders.coordinates.map((coordinates, i) => ({
      key: `border ${i}`,
      className: 'map-border',
      d: path({ type: 'LineString', coordinates }),
    })),
  ];
}

/** A border that a claim is about. */
function BorderLine({ claim, line }: { claim: string; line: MultiLineString }) {
  const d = useMemo(() => path(line) ?? '', [line]);
  return (
    <>
      <path className="map-casing" d={d} />
      <path className="map-border-claim" data-claim={claim} d={d} />
    </>
  );
}
