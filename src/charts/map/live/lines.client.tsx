import { geoPath } from 'd3';
import { Fragment, memo, useMemo } from 'react';
import { type BaseLayer, baseLayers, claimedBorders } from '../base/layers.ts';
import type { Basemap } from '../base/read.ts';
import { Links } from '../marks/marks.tsx';
import type { MapModel } from '../model.ts';
import { FRAME, makeProjection } from '../projection/projection.ts';
import { LinesOnSheet } from './pan-zoom.client.tsx';

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
  const base = useMemo(() => baseLayers(basemap, model, 'every'), [basemap, model]);
  const borders = useMemo(() => claimedBorders(basemap, model), [basemap, model]);
  return (
    <LinesOnSheet>
      {[...base, ...borders].map((layer) => (
        <Layer key={`${layer.look} ${layer.claim}`} layer={layer} />
      ))}
      <Links links={model.links} routes={model.routes} />
    </LinesOnSheet>
  );
});

/** Each feature is a path of its own: a browser then redraws those in sight alone. */
const Layer = memo(function Layer({ layer: { look, pieces, claim } }: { layer: BaseLayer }) {
  const drawn = useMemo(() => pieces?.map((piece) => path(piece)) ?? [], [pieces]);
  return drawn.map(
    (d) =>
      d && (
        <Fragment key={d}>
          {claim && <path className="map-casing" d={d} />}
          <path className={look} data-claim={claim} d={d} />
        </Fragment>
      ),
  );
});
