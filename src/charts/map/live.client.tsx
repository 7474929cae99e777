import { geoInterpolate } from 'd3';
import L from 'leaflet';
import { type FC, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { GeoJSON, MapContainer, Marker, Polyline, Popup, useMap, ZoomControl } from 'react-leaflet';
import { type I18n, useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import type { LiveProps } from '../definition.ts';
import { SelectedClaim } from '../mark.tsx';
import { siteUrl } from '../site-url.client.ts';
import { speakerText } from '../speaker.ts';
import { type Basemap, type BasemapTopology, readBasemap } from './basemap.ts';
import { sheetCrs } from './crs.client.ts';
import { City, LinkLabel, Site } from './drawing.tsx';
import { labelsOf } from './labels.ts';
import type { LinkMark, MapClaim, MapModel } from './model.ts';
import { FRAME, type LonLat } from './projection.ts';
import { words } from './words.ts';
import 'leaflet/dist/leaflet.css';
import './live.css';

let basemap: Basemap | null = null;

/** Fetches the base map once and gives the explorable map. Throws where the base map cannot be had. */
export async function loadMapLive(): Promise<FC<LiveProps<MapModel>>> {
  if (basemap) return LiveMap;
  const response = await fetch(siteUrl('basemap.json'));
  if (!response.ok) throw new Error(`basemap.json: ${response.status}`);
  basemap = readBasemap((await response.json()) as BasemapTopology);
  return LiveMap;
}

const latLng = ([lon, lat]: LonLat): [number, number] => [lat, lon];

function LiveMap({ model, onReady }: LiveProps<MapModel>) {
  const i18n = useI18n();
  const own = i18n.pick(words);
  return (
    <div className="map map-live">
      <div className="map-frame" dir="ltr">
        <MapContainer
          crs={sheetCrs}
          center={latLng([67.6, 49.3])}
          zoom={0}
          zoomSnap={0}
          zoomDelta={1}
          scrollWheelZoom={false}
          zoomControl={false}
          attributionControl={false}
          maxBoundsViscosity={1}
        >
          <FitSheet onReady={onReady} />
          {basemap && <BaseLayers basemap={basemap} i18n={i18n} />}
          <ZoomControl position="topleft" zoomInTitle={own.zoomIn} zoomOutTitle={own.zoomOut} />
          {model.links.map((link) => (
            <LinkLines key={link.claim} link={link} />
          ))}
          {model.links.map((link) => (
            <HtmlMarker key={link.claim} at={link.to} popup={[link]}>
              <LinkLabel link={link} />
            </HtmlMarker>
          ))}
          {model.cities.map((city) => (
            <HtmlMarker key={city.id} at={city.at} popup={city.events}>
              <City city={city} />
            </HtmlMarker>
          ))}
          {model.sites.map((site) => (
            <HtmlMarker key={site.claim} at={site.at} popup={[site]}>
              <Site site={site} />
            </HtmlMarker>
          ))}
        </MapContainer>
      </div>
    </div>
  );
}

/** Shows the sheet as the still map does: its full height, its middle in the middle; farther out is nothing. */
function FitSheet({ onReady }: { onReady(): void }) {
  const map = useMap();
  useLayoutEffect(() => {
    function showSheet() {
      map.invalidateSize({ animate: false });
      const zoom = Math.log2(map.getSize().y / FRAME.height);
      const corner = (x: number, y: number) => sheetCrs.pointToLatLng(L.point(x, y), 0);
      map.setMinZoom(zoom);
      map.setMaxZoom(zoom + 5);
      map.setMaxBounds(L.latLngBounds(corner(0, FRAME.height), corner(FRAME.width, 0)));
      map.setView(corner(FRAME.width / 2, FRAME.height / 2), zoom, { animate: false });
    }
    showSheet();
    if (typeof ResizeObserver === 'undefined') return;
    let height = map.getSize().y;
    const observer = new ResizeObserver(() => {
      const next = map.getContainer().clientHeight;
      if (next !== height && next > 0) showSheet();
      height = next;
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  useEffect(() => onReady(), [onReady]);
  return null;
}

function BaseLayers({ basemap, i18n }: { basemap: Basemap; i18n: I18n }) {
  return (
    <>
      <GeoJSON
        data={basemap.countries}
        interactive={false}
        style={(country) => ({
          className: country?.id === 'KZ' || country?.id === 'UZ' ? 'map-land map-land-subject' : 'map-land',
        })}
      />
      <GeoJSON data={basemap.regions} interactive={false} style={{ className: 'map-region' }} />
      <GeoJSON data={basemap.lakes} interactive={false} style={{ className: 'map-lake' }} />
      <GeoJSON data={basemap.rivers} interactive={false} style={{ className: 'map-river' }} />
      <GeoJSON data={basemap.borders} interactive={false} style={{ className: 'map-border' }} />
      {labelsOf(basemap, i18n.locale).map(({ kind, text, at, rank }) => (
        <HtmlMarker key={`${kind} ${at}`} at={at}>
          <span className={`map-label map-label-${kind}`} data-rank={rank}>
            <span>{text}</span>
          </span>
        </HtmlMarker>
      ))}
    </>
  );
}

interface HtmlMarkerProps {
  at: LonLat;
  /** What the marker's pop-up tells; without any it takes no clicks. */
  popup?: readonly MapClaim[];
  children: ReactNode;
}

/** A Leaflet marker whose content React draws, so that still and live maps share their marks. */
function HtmlMarker({ at, popup, children }: HtmlMarkerProps) {
  const element = useMemo(() => document.createElement('div'), []);
  const quiet = popup === undefined;
  const icon = useMemo(
    () => L.divIcon({ html: element, className: quiet ? 'map-at map-quiet' : 'map-at', iconSize: [0, 0] }),
    [element, quiet],
  );
  const position = useMemo(() => latLng(at), [at]);
  return (
    <Marker
      position={position}
      icon={icon}
      keyboard={false}
      interactive={!quiet}
      zIndexOffset={quiet ? -1000 : 0}
    >
      {createPortal(children, element)}
      {popup && <EvidencePopup about={popup} />}
    </Marker>
  );
}

/** The arcs of a tie, as great circles: Leaflet joins vertices by straight lines, so they are set close. */
function LinkLines({ link }: { link: LinkMark }) {
  const selected = useContext(SelectedClaim) === link.claim;
  const [layers, setLayers] = useState<readonly L.Polyline[]>([]);
  const lines = useMemo(
    () =>
      link.from.map((from) => {
        const along = geoInterpolate([...from], [...link.to]);
        return Array.from({ length: 65 }, (_, step) => latLng(along(step / 64)));
      }),
    [link],
  );
  useEffect(() => {
    for (const layer of layers) {
      const element = layer.getElement();
      element?.setAttribute('data-claim', link.claim);
      element?.setAttribute('aria-hidden', 'true');
      element?.setAttribute('aria-current', String(selected));
    }
  }, [layers, link.claim, selected]);
  return lines.map((positions) => (
    <Polyline
      key={String(positions[0])}
      positions={positions}
      className="map-link"
      eventHandlers={{ add: ({ target }) => setLayers((known) => [...known, target as L.Polyline]) }}
    >
      <EvidencePopup about={[link]} />
    </Polyline>
  ));
}

/** Claim and evidence beside the mark itself. */
function EvidencePopup({ about }: { about: readonly MapClaim[] }) {
  const i18n = useI18n();
  return (
    <Popup className="map-popup" maxWidth={280}>
      <div dir={directionOf(i18n.locale)} lang={i18n.locale}>
        {about.map((item) => (
          <div key={item.claim} className="map-popup-claim">
            <p>{i18n.pick(item.text)}</p>
            <p className="map-popup-by">
              {speakerText(item.saidBy, i18n)}, {i18n.pick(words).paragraph(item.paragraph)}
            </p>
            <p className="map-popup-phrase" lang="ar" dir="rtl">
              «{item.exact}»
            </p>
          </div>
        ))}
      </div>
    </Popup>
  );
}
