import L from 'leaflet';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Popup, useMap, useMapEvents } from 'react-leaflet';
import type { Citation } from '../../article/schema.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import { useSelectedClaim } from '../selected-claim.tsx';
import { speakerText } from '../speaker.ts';
import type { MapClaim, MapModel } from './model.ts';
import type { LonLat } from './projection.ts';
import { latLng } from './sheet-view.client.ts';
import { words } from './words.ts';

/** What a mark tells when asked. */
interface Answer {
  about: readonly MapClaim[];
  at: LonLat;
  /** Who says where it is, where the article does not. */
  position: Citation | null;
}

/** What the mark or line that was last clicked or entered tells, beside it. It closes with the evidence panel. */
export function EvidencePopup({ model }: { model: MapModel }) {
  const answers = useMemo(() => answersOf(model), [model]);
  const [given, setGiven] = useState<(Answer & { key: string }) | null>(null);
  const selected = useSelectedClaim();
  const map = useMapEvents({
    click({ originalEvent: { target }, latlng }) {
      const claim = target instanceof Element ? claimAt(target) : null;
      const answer = claim === null ? undefined : answers.get(claim);
      if (!answer) {
        setGiven(null);
        return;
      }
      // A line is asked where it is clicked.
      const at: LonLat = target instanceof SVGElement ? [latlng.lng, latlng.lat] : answer.at;
      setGiven({ ...answer, at, key: `${claim} ${at}` });
    },
  });
  useEffect(() => {
    if (selected === null) map.closePopup();
  }, [map, selected]);
  if (!given) return null;
  const close = () => setGiven((now) => (now === given ? null : now));
  return <Telling key={given.key} answer={given} onClose={close} />;
}

/** The claim of a mark, clicked anywhere on it, or of a line. */
function claimAt(target: Element): string | null {
  const element = target.closest('[data-claim]') ?? target.closest('.map-at')?.querySelector('[data-claim]');
  return element?.getAttribute('data-claim') ?? null;
}

function answersOf({ sites, links, cities, borders }: MapModel): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    ...sites.map((site) => [site.claim, { about: [site], at: site.at, position: site.citation }] as const),
    ...links.map((link) => [link.claim, { about: [link], at: link.to, position: null }] as const),
    ...cities.flatMap(({ at, events }) =>
      events.map(({ claim }) => [claim, { about: events, at, position: null }] as const),
    ),
    ...borders.map((border) => [border.claim, { about: [border], at: border.at, position: null }] as const),
  ]);
}

/** From a pop-up's edge to the map's, in px. */
const EDGE = 10;

function Telling({ answer: { about, at, position }, onClose }: { answer: Answer; onClose(): void }) {
  const map = useMap();
  const i18n = useI18n();
  const own = i18n.pick(words);
  const popup = useRef<L.Popup>(null);
  function settle(shown: L.Popup) {
    // Leaflet's own button speaks English.
    shown.getElement()?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', own.close);
    fitIntoMap(map, shown);
  }
  return (
    <Popup
      className="map-popup"
      position={latLng(at)}
      autoPan={false}
      closeOnClick={false}
      ref={popup}
      eventHandlers={{ remove: onClose }}
    >
      <WhenShown act={() => popup.current && settle(popup.current)} />
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
