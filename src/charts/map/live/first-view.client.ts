import L from 'leaflet';
import { startTransition, useLayoutEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { zoomedStep } from '../labels/placement.ts';
import { FRAME, type LonLat } from '../projection/projection.ts';
import { sheetCrs } from './leaflet-projection.client.ts';
import { whenStill } from './when-still.client.ts';

/** What is shown of the sheet. */
export interface SheetView {
  /** Width that the whole sheet has at least, a step of placement.ts and in its px; null at first view. */
  zoomedTo: number | null;
  /** Whether more of the sheet is there than the frame shows. */
  isCut: boolean;
  /** Shows the sheet as the still map does. */
  reset(): void;
}

/** How far a reader can zoom in: a little closer than a large lake fills the map; there is no more to see. */
const ZOOM_LEVELS = 3.5;

/** From GeoJSON's order to Leaflet's. */
export const latLng = ([lon, lat]: LonLat): [number, number] => [lat, lon];

/**
 * Keeps the map showing the sheet as the still map does, its full height, its middle in the middle, through every
 * change of size; and tells when a reader zooms in. Farther out is nothing.
 */
export function useSheetView(): SheetView {
  const map = useMap();
  const [zoomedTo, setZoomedTo] = useState<number | null>(null);
  const [isNarrow, setNarrow] = useState(false);

  useLayoutEffect(() => {
    const show = () => {
      showSheet(map);
      setNarrow(map.getSize().x < FRAME.width * 2 ** map.getMinZoom() - 1);
    };
    show();
    const stopWaiting = whenStill(map, () => {
      const zoomed = map.getZoom() > map.getMinZoom() + 0.01;
      // Labels are many: they are written a few at a time, so that a reader who zooms on need not wait for them.
      startTransition(() =>
        setZoomedTo(zoomed ? zoomedStep((FRAME.width * 2 ** map.getZoom()) / enlargementOf(map)) : null),
      );
    });
    let size = map.getSize();
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = map.getContainer();
      if (clientHeight === 0 || (clientWidth === size.x && clientHeight === size.y)) return;
      show();
      size = map.getSize();
    });
    observer.observe(map.getContainer());
    return () => {
      stopWaiting();
      observer.disconnect();
    };
  }, [map]);

  return {
    zoomedTo,
    isCut: zoomedTo !== null || isNarrow,
    reset: () => map.setView(middle(), map.getMinZoom()),
  };
}

/** How much larger than usual everything but the sheet is on the map. */
function enlargementOf(map: L.Map): number {
  return Number.parseFloat(getComputedStyle(map.getContainer()).fontSize) / 16;
}

const corner = (x: number, y: number) => sheetCrs.pointToLatLng(L.point(x, y), 0);
const middle = () => corner(FRAME.width / 2, FRAME.height / 2);

function showSheet(map: L.Map): void {
  map.invalidateSize({ animate: false });
  const zoom = Math.log2(map.getSize().y / FRAME.height);
  // Setting the levels by Leaflet's own methods may start a glide, whose end would undo a resize that comes meanwhile.
  Object.assign(map.options, { minZoom: zoom, maxZoom: zoom + ZOOM_LEVELS });
  map.setMaxBounds(L.latLngBounds(corner(0, FRAME.height), corner(FRAME.width, 0)));
  map.setView(middle(), zoom, { animate: false });
}
