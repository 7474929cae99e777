import { type FC, useEffect, useMemo } from 'react';
import { GeoJSON, MapContainer, useMap } from 'react-leaflet';
import { useI18n } from '../../i18n/i18n.tsx';
import type { LiveProps } from '../definition.ts';
import { readSiteFile } from '../site-url.client.ts';
import { BASE_GAP, type BaseLabel, baseLabels, placeBaseLabels } from './base-labels.ts';
import { isSubject } from './base-shapes.ts';
import { type Basemap, type BasemapTopology, readBasemap } from './basemap.ts';
import { Controls, LiveScaleBar } from './controls.client.tsx';
import { creditText } from './credit.ts';
import { sheetCrs } from './crs.client.ts';
import { BorderLabel, City, LinkEnd, Plant, Site, useTags } from './drawing.tsx';
import { Locator } from './furniture.tsx';
import { useGestures } from './gestures.client.ts';
import { HtmlMarker } from './html-marker.client.tsx';
import { BorderLine, LinkLines } from './lines.client.tsx';
import type { MapModel } from './model.ts';
import type { Placed } from './placement.ts';
import { latLng, useSheetView } from './sheet-view.client.ts';
import { PlacementContext, placeProps } from './tag.tsx';
import { words } from './words.ts';
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
  const { locale } = useI18n();
  const still = useMemo(() => matchMedia('(prefers-reduced-motion: reduce)').matches, []);
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
          inertia={!still}
          zoomAnimation={!still}
          fadeAnimation={!still}
          markerZoomAnimation={!still}
        >
          {basemap && <Sheet model={model} basemap={basemap} onReady={onReady} />}
        </MapContainer>
      </div>
      <div className="map-below">
        <div className="map-tools" />
        <p className="map-credit">{basemap && creditText(basemap.attribution, locale)}</p>
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
  const labels = useMemo(() => {
    const names = baseLabels(basemap, i18n.locale);
    const lines = model.borders.flatMap(({ countries }) => basemap.borderBetween(countries).coordinates);
    return { names, places: placeBaseLabels(model, [...tags.tags.values()], names, lines, i18n.locale) };
  }, [basemap, model, tags, i18n]);
  const placement = useMemo(() => ({ ...tags, zoomedTo: view.zoomedTo }), [tags, view.zoomedTo]);
  const { liveMap } = i18n.pick(words);
  useEffect(() => {
    map.getContainer().setAttribute('role', 'group');
    map.getContainer().setAttribute('aria-label', liveMap);
  }, [map, liveMap]);
  useEffect(() => onReady(), [onReady]);

  return (
    <PlacementContext value={placement}>
      <BaseLayers basemap={basemap} />
      {model.borders.map((border) => (
        <BorderLine key={`${border.claim} ${border.countries}`} border={border} basemap={basemap} />
      ))}
      {model.links.map((link) => (
        <LinkLines key={link.claim} link={link} />
      ))}
      {labels.names.map((label) => (
        <NameLabel
          key={label.id}
          label={label}
          placed={labels.places.get(label.id)}
          zoomedTo={view.zoomedTo}
        />
      ))}
      {model.sites.map((site) => (
        <HtmlMarker key={site.claim} at={site.at} popup={[site]} position={site.citation}>
          <Site site={site} />
        </HtmlMarker>
      ))}
      {model.links.map((link) => (
        <HtmlMarker key={link.claim} at={link.to} popup={[link]}>
          <LinkEnd link={link} />
        </HtmlMarker>
      ))}
      {model.cities.map((city) => (
        <HtmlMarker key={city.id} at={city.at} popup={city.events}>
          <City city={city} />
        </HtmlMarker>
      ))}
      {model.borders.map((border) => (
        <HtmlMarker key={border.claim} at={border.at} popup={[border]}>
          <BorderLabel border={border} />
        </HtmlMarker>
      ))}
      {model.plants.map((plant) => (
        <HtmlMarker key={plant.id} at={plant.at} popup={[]}>
          <Plant plant={plant} />
        </HtmlMarker>
      ))}
      <Controls model={model} view={view} />
      <LiveScaleBar />
      <Locator />
      <p className="map-hint" data-shown={hint !== null} aria-hidden="true">
        {hint}
      </p>
    </PlacementContext>
  );
}

function BaseLayers({ basemap }: { basemap: Basemap }) {
  return (
    <>
      <GeoJSON
        data={basemap.countries}
        interactive={false}
        style={(country) => ({
          className: isSubject(country?.id) ? 'map-land map-land-subject' : 'map-land',
        })}
      />
      <GeoJSON data={basemap.regions} interactive={false} style={{ className: 'map-region' }} />
      <GeoJSON data={basemap.lakes} interactive={false} style={{ className: 'map-lake' }} />
      <GeoJSON
        data={basemap.rivers}
        interactive={false}
        style={(river) => ({ className: `map-river map-river-${river?.properties.rank}` })}
      />
      <GeoJSON data={basemap.borders} interactive={false} style={{ className: 'map-border' }} />
    </>
  );
}

interface NameLabelProps {
  label: BaseLabel;
  placed: Placed | undefined;
  zoomedTo: number | null;
}

/** A name of the base map; those that no size yet shows are not even put on the map. */
function NameLabel({ label, placed, zoomedTo }: NameLabelProps) {
  const places = zoomedTo === null ? [placed?.tiny, placed?.square, placed?.wide] : [placed?.zoomed];
  if (!places.some((place) => (place?.from ?? Infinity) <= (zoomedTo ?? Infinity))) return null;
  const { attributes, style } = placeProps(placed, BASE_GAP[label.kind], zoomedTo);
  return (
    <HtmlMarker at={label.at}>
      <span className="map-label" data-kind={label.kind} {...attributes} style={style}>
        <span>{label.text}</span>
      </span>
    </HtmlMarker>
  );
}
