import L from 'leaflet';
import { type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Marker, Popup, useMap } from 'react-leaflet';
import type { Citation } from '../../article/schema.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import { SelectedClaim } from '../mark.tsx';
import { speakerText } from '../speaker.ts';
import type { MapClaim } from './model.ts';
import type { LonLat } from './projection.ts';
import { latLng } from './sheet-view.client.ts';
import { words } from './words.ts';

interface HtmlMarkerProps {
  at: LonLat;
  /** What the marker's pop-up tells; empty for none. Without it the marker takes no clicks. */
  popup?: readonly MapClaim[];
  /** Who says where it is, where the article does not. */
  position?: Citation | null;
  children: ReactNode;
}

/** A Leaflet marker whose content React draws, so that still and live maps share their marks. */
export function HtmlMarker({ at, popup, position = null, children }: HtmlMarkerProps) {
  const element = useMemo(() => document.createElement('div'), []);
  const quiet = popup === undefined;
  const icon = useMemo(
    () => L.divIcon({ html: element, className: quiet ? 'map-at map-quiet' : 'map-at', iconSize: [0, 0] }),
    [element, quiet],
  );
  const place = useMemo(() => latLng(at), [at]);
  return (
    <Marker
      position={place}
      icon={icon}
      keyboard={false}
      interactive={!quiet}
      zIndexOffset={quiet ? -1000 : 0}
    >
      {createPortal(children, element)}
      {popup && popup.length > 0 && <EvidencePopup about={popup} position={position} />}
    </Marker>
  );
}

/** From a pop-up's edge to the map's, in px. */
const EDGE = 10;

/** Claim and evidence beside the mark itself. It closes with the evidence panel. */
export function EvidencePopup({
  about,
  position = null,
}: {
  about: readonly MapClaim[];
  position?: Citation | null;
}) {
  const map = useMap();
  const i18n = useI18n();
  const own = i18n.pick(words);
  const popup = useRef<L.Popup>(null);
  const selected = useContext(SelectedClaim);
  useEffect(() => {
    if (selected === null) map.closePopup();
  }, [map, selected]);
  return (
    <Popup className="map-popup" autoPan={false} ref={popup}>
      <WhenShown act={() => popup.current && fitIntoMap(map, popup.current)} />
      <div dir={directionOf(i18n.locale)} lang={i18n.locale}>
        {about.map((item) => (
          <div key={item.claim} className="map-popup-claim">
            <p>{i18n.pick(item.text)}</p>
            <p className="map-popup-by">
              {speakerText(item.saidBy, i18n)}
              {i18n.locale === 'ar' ? '، ' : ', '}
              {own.paragraph(item.paragraph)}
            </p>
            <p className="map-popup-phrase" lang={item.language} dir="auto">
              «{item.exact}»
            </p>
          </div>
        ))}
        {position && (
          <p className="map-popup-by">
            {own.position}{' '}
            <a href={position.url} target="_blank" rel="noopener">
              <bdi>{position.publisher}</bdi>
            </a>
          </p>
        )}
      </div>
    </Popup>
  );
}

/** Acts each time its surroundings are put on the page, after all else that their arrival sets off. */
function WhenShown({ act }: { act(): void }) {
  const onShown = useEffectEvent(act);
  useEffect(() => {
    const frame = requestAnimationFrame(() => onShown());
    return () => cancelAnimationFrame(frame);
  }, []);
  return null;
}

/**
 * Moves a pop-up sideways into the map, and below its mark where there is no room above: the first view cannot be
 * panned, which is Leaflet's own way.
 */
function fitIntoMap(map: L.Map, popup: L.Popup): void {
  const place = popup.getLatLng();
  const element = popup.getElement();
  if (!place || !element) return;
  const { x, y } = map.latLngToContainerPoint(place);
  const { x: width } = map.getSize();
  const half = element.offsetWidth / 2 + EDGE;
  const shift = x < half ? half - x : x > width - half ? width - half - x : 0;
  const below = y < element.offsetHeight + EDGE;
  element.classList.toggle('map-popup-below', below);
  element.classList.toggle('map-popup-shifted', shift !== 0);
  popup.options.offset = L.point(width < 2 * half ? width / 2 - x : shift, -12);
  popup.update();
}
