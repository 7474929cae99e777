import type L from 'leaflet';
import { useContext, useEffect, useMemo, useState } from 'react';
import { GeoJSON, Polyline } from 'react-leaflet';
import { SelectedClaim } from '../mark.tsx';
import { arcPoints } from './arc.ts';
import type { Basemap } from './basemap.ts';
import { EvidencePopup } from './html-marker.client.tsx';
import type { BorderMark, LinkMark } from './model.ts';
import { latLng } from './sheet-view.client.ts';

/** The arcs of a tie, as great circles: Leaflet joins vertices by straight lines, so they are set close. */
export function LinkLines({ link }: { link: LinkMark }) {
  const mark = useClaimOnPaths(link.claim);
  const lines = useMemo(() => link.from.map((from) => arcPoints(from, link.to, 64).map(latLng)), [link]);
  return lines.map((positions) => (
    <Polyline
      key={String(positions[0])}
      positions={positions}
      className="map-link"
      eventHandlers={{ add: ({ target }) => mark(target as L.Polyline) }}
    >
      <EvidencePopup about={[link]} />
    </Polyline>
  ));
}

/** A border that a claim is about. */
export function BorderLine({ border, basemap }: { border: BorderMark; basemap: Basemap }) {
  const { countries } = border;
  const shape = useMemo(() => basemap.borderBetween(countries), [basemap, countries]);
  const mark = useClaimOnPaths(border.claim);
  return (
    <GeoJSON
      data={shape}
      // Leaflet would else simplify by up to a pixel, and the line would stand beside the still one.
      style={{ className: 'map-border-claim', smoothFactor: 0.2 } as L.PathOptions}
      eventHandlers={{ layeradd: ({ layer }) => mark(layer as L.Polyline) }}
      onEachFeature={(_, layer) => layer.on('add', () => mark(layer as L.Polyline))}
    >
      <EvidencePopup about={[border]} />
    </GeoJSON>
  );
}

/** Makes paths that Leaflet draws stand for a claim, as marks drawn by React do. */
function useClaimOnPaths(claim: string): (layer: L.Path) => void {
  const selected = useContext(SelectedClaim) === claim;
  const [layers, setLayers] = useState<readonly L.Path[]>([]);
  useEffect(() => {
    for (const layer of layers) {
      const element = layer.getElement();
      element?.setAttribute('data-claim', claim);
      element?.setAttribute('aria-hidden', 'true');
      element?.setAttribute('aria-current', String(selected));
    }
  }, [layers, claim, selected]);
  return (layer) => setLayers((known) => (known.includes(layer) ? known : [...known, layer]));
}
