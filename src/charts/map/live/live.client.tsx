import type { LeafletMouseEvent } from 'leaflet';
import { type FC, memo, type RefCallback, useContext, useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { MapContainer, useMap, useMapEvents } from 'react-leaflet';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Words } from '../../../i18n/words.tsx';
import type { LiveProps } from '../../definition.ts';
import { readSiteFile } from '../../site-url.client.ts';
import { creditText } from '../base/credit.ts';
import { type Basemap, type BasemapTopology, readBasemap } from '../base/read.ts';
import { BASE_GAP, type BaseLabel, baseLabels, placeBaseLabels } from '../labels/base-labels.ts';
import { CLOSE_UP, type Placed } from '../labels/placement.ts';
import { type Placement, PlacementContext, placeProps, ZoomContext } from '../labels/tag.tsx';
import { Marks, useTags } from '../marks/marks.tsx';
import { Locator } from '../marks/scale-and-locator.tsx';
import type { MapModel } from '../model.ts';
import { CENTER } from '../projection/projection.ts';
import { Controls, LiveScaleBar } from './controls.client.tsx';
import { useCutLabels } from './cut-labels.client.ts';
import { latLng, useSheetView } from './first-view.client.ts';
import { useGestures } from './gestures.client.ts';
import { sheetCrs } from './leaflet-projection.client.ts';
import { LiveLines } from './lines.client.tsx';
import { OnSheet, SheetMoverProvider } from './pan-zoom.client.tsx';
import 'leaflet/dist/leaflet.css';
import './live.css';

let basemap: Basemap | null = null;

/** Fetches the base map once and gives the explorable map. Throws where the base map cannot be had. */
export async function loadMapLive(): Promise<FC<LiveProps<MapModel>>> {
  if (basemap) return LiveMap;
  basemap = readBasemap(JSON.parse(await readSiteFile('basemap.json')) as BasemapTopology);
  return LiveMap;
}

function LiveMap({ model, onReady }: LiveProps<MapModel>) {
  const i18n = useI18n();
  const still = useMemo(() => matchMedia('(prefers-reduced-motion: reduce)').matches, []);
  return (
    <div className="map map-live">
      <div className="map-frame" dir="ltr">
        <MapContainer
          crs={sheetCrs}
          center={latLng(CENTER)}
          zoom={0}
          zoomSnap={0}
          zoomDelta={1}
          scrollWheelZoom={false}
          zoomControl={false}
          attributionControl={false}
          maxBoundsViscosity={1}
          inertia={!still}
          zoomAnimation={!still}
          fadeAnimation={!still}
          markerZoomAnimation={!still}
        >
          {basemap && (
            <SheetMoverProvider>
              <Sheet model={model} basemap={basemap} onReady={onReady} />
            </SheetMoverProvider>
          )}
        </MapContainer>
      </div>
      <div className="map-below">
        <p className="map-credit">{basemap && creditText(basemap.attribution, i18n)}</p>
        <div className="map-tools" />
      </div>
    </div>
  );
}

/** Everything on the map: it shares the map's view. */
function Sheet({ model, basemap, onReady }: { model: MapModel; basemap: Basemap; onReady(): void }) {
  const map = useMap();
  const i18n = useI18n();
  const view = useSheetView();
  const hint = useGestures();
  const tags = useTags(model);
  useMapEvents({ click: openCity });
  const { liveMap } = i18n.t.map;
  const { isCut } = view;
  const { overlayPane, markerPane } = map.getPanes();
  useEffect(() => {
    const container = map.getContainer();
    // Shown whole there is nothing that keys could move, and no stop for Tab.
    container.tabIndex = isCut ? 0 : -1;
    if (isCut) {
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', liveMap);
    } else {
      container.removeAttribute('role');
      container.removeAttribute('aria-label');
    }
  }, [map, liveMap, isCut]);
  const closeUp = view.zoomedTo !== null && view.zoomedTo >= CLOSE_UP;
  useEffect(() => {
    map.getContainer().toggleAttribute('data-close-up', closeUp);
  }, [map, closeUp]);
  useEffect(() => onReady(), [onReady]);

  return (
    <>
      {createPortal(<LiveLines model={model} basemap={basemap} />, overlayPane)}
      <ZoomContext value={view.zoomedTo}>
        <PlacementContext value={tags}>
          {createPortal(
            <>
              <Names model={model} basemap={basemap} tags={tags.tags} />
              <Marks model={model} At={OnSheet} />
            </>,
            markerPane,
          )}
        </PlacementContext>
      </ZoomContext>
      <Controls model={model} view={view} />
      <LiveScaleBar />
      {view.zoomedTo === null && <Locator />}
      <p className="map-hint" data-shown={hint !== null} aria-hidden="true">
        {hint}
      </p>
    </>
  );
}

/** A city's dot is no mark of its own: it stands for the first of the city's events. */
function openCity({ originalEvent: { target } }: LeafletMouseEvent) {
  if (!(target instanceof Element) || !target.matches('.map-city-dot')) return;
  target.closest('.map-city')?.querySelector<HTMLElement>('a[data-claim]')?.click();
}

interface NamesProps {
  model: MapModel;
  basemap: Basemap;
  tags: Placement['tags'];
}

/** The names of the base map. */
const Names = memo(function Names({ model, basemap, tags }: NamesProps) {
  const i18n = useI18n();
  const zoomedTo = useContext(ZoomContext);
  const watch = useCutLabels(useMap());
  const [names, places] = useMemo(() => {
    const labels = baseLabels(basemap, i18n);
    const lines = model.borders.flatMap(({ countries }) => basemap.borderBetween(countries).coordinates);
    return [labels, placeBaseLabels(model, [...tags.values()], labels, lines, i18n.locale)];
  }, [basemap, model, tags, i18n]);
  return names.map((label) => (
    <NameLabel key={label.id} label={label} placed={places.get(label.id)} zoomedTo={zoomedTo} watch={watch} />
  ));
});

interface NameLabelProps {
  label: BaseLabel;
  placed: Placed | undefined;
  zoomedTo: number | null;
  watch: RefCallback<HTMLElement>;
}

/** A name of the base map; those that this size of the map does not show are not even put on it. */
function NameLabel({ label, placed, zoomedTo, watch }: NameLabelProps) {
  const isShown =
    zoomedTo === null
      ? [placed?.tiny, placed?.square, placed?.wide].some((place) => place && place.from !== null)
      : (placed?.zoomed.from ?? Infinity) <= zoomedTo;
  if (!isShown) return null;
  const { attributes, style } = placeProps(placed, BASE_GAP[label.kind], zoomedTo);
  return (
    <OnSheet place={label.at} quiet>
      <span className="map-label" data-kind={label.kind} {...attributes} style={style}>
        <span ref={watch}>
          <Words text={label.text} />
        </span>
      </span>
    </OnSheet>
  );
}
