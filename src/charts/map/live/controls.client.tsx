import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap, ZoomControl } from 'react-leaflet';
import { useI18n } from '../../../i18n/i18n.tsx';
import { unmarked } from '../../../i18n/lent.ts';
import { Words } from '../../../i18n/words.tsx';
import { ScaleBarMark } from '../marks/scale-and-locator.tsx';
import type { MapModel, SiteMark } from '../model.ts';
import { FRAME } from '../projection/projection.ts';
import { LONGEST_BAR, scaleBar } from '../projection/scale-bar.ts';
import { latLng, type SheetView } from './first-view.client.ts';
import { sheetCrs } from './leaflet-projection.client.ts';
import { whenStill } from './when-still.client.ts';

/** As many sites as get a button of their own. */
const MOST_BUTTONS = 3;
/** Zoom levels above the whole map that a site's button goes to: a large lake then fills the map. */
const CLOSER = 2.6;

/** Buttons on the map that zoom and, once zoomed, show it whole again; and below it those that show a site closely. */
export function Controls({ model, view }: { model: MapModel; view: SheetView }) {
  const map = useMap();
  const { t, pick } = useI18n();
  const own = t.map;
  const tools = useTools(map.getContainer());
  const zoomTo = (site: SiteMark) =>
    map.flyTo(latLng(site.at), map.getMinZoom() + CLOSER, {
      animate: map.options.zoomAnimation,
      duration: 0.9,
    });
  const showAll = () => {
    view.reset();
    // The button goes, and with it the focus.
    map.getContainer().focus({ preventScroll: true });
  };
  return (
    <>
      <ZoomControl position="topleft" zoomInTitle={own.zoomIn} zoomOutTitle={own.zoomOut} />
      {view.zoomedTo !== null && (
        <button type="button" className="map-reset" onClick={showAll} aria-label={own.wholeMap}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </svg>
        </button>
      )}
      {tools &&
        createPortal(
          model.sites.slice(0, MOST_BUTTONS).map((site) => (
            <button
              key={site.claim}
              type="button"
              className="quiet-button"
              aria-label={unmarked(own.zoomTo({ name: pick(site.name) }))}
              onClick={() => zoomTo(site)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M11 6.5a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0M9.7 9.7 14 14M4.5 6.5h4M6.5 4.5v4" />
              </svg>
              <Words text={pick(site.name)} />
            </button>
          )),
          tools,
        )}
    </>
  );
}

/** The row below the map, which stands outside what Leaflet owns. */
function useTools(container: HTMLElement): HTMLElement | null {
  const [tools, setTools] = useState<HTMLElement | null>(null);
  useEffect(() => {
    setTools(container.closest('.map')?.querySelector<HTMLElement>('.map-tools') ?? null);
  }, [container]);
  return tools;
}

/** From the lower left corner of the map to its scale bar, in px. */
const CORNER = 12;

/** The scale bar of what is shown, right at its own latitude. */
export function LiveScaleBar() {
  const map = useMap();
  const [, setMoves] = useState(0);
  useEffect(() => whenStill(map, () => setMoves((moves) => moves + 1)), [map]);
  const scale = 2 ** map.getZoom();
  const start = map.containerPointToLatLng([CORNER, map.getSize().y - CORNER]);
  const { x, y } = sheetCrs.latLngToPoint(start, 0);
  // At first view as the still map has it, and then at most as long on the screen.
  const first = map.getSize().y / FRAME.height;
  const bar = scaleBar([x, y], (LONGEST_BAR * first) / scale);
  return <ScaleBarMark bar={bar} width={`${(bar.length * scale).toFixed(1)}px`} />;
}
