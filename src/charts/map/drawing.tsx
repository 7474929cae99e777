import type { CSSProperties, ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { directionOf } from '../../i18n/locale.ts';
import { DisagreementBadge, Mark } from '../mark.tsx';
import type { CityMark, LinkMark, SiteMark } from './model.ts';
import { FRAME, type LonLat, project } from './projection.ts';
import { words } from './words.ts';

// The marks of the map, drawn the same whether the still map or Leaflet places them.

/** Puts something at a place of the still sheet; the element itself takes no room there. */
export function At({ place, children }: { place: LonLat; children: ReactNode }) {
  const [x, y] = project(place);
  const style: CSSProperties = { left: `${(100 * x) / FRAME.width}%`, top: `${(100 * y) / FRAME.height}%` };
  return (
    <div className="map-at" style={style}>
      {children}
    </div>
  );
}

/** A plant site: a dot for a planned one, a ring for a proposed one, each in a wide ring where approximate. */
export function Site({ site }: { site: SiteMark }) {
  const { locale, pick } = useI18n();
  const own = pick(words);
  const [x] = project(site.at);
  return (
    <Mark claim={site.claim} className="map-site">
      <span className="map-dot" data-status={site.status} data-approximate={site.approximate} />
      <span className="map-tag" data-side={x < FRAME.width / 2 ? 'left' : 'right'} dir={directionOf(locale)}>
        <b>{own.status[site.status]}</b>
        <span>{pick(site.name)}</span>
        <DisagreementBadge disagreement={site.disagreement} />
      </span>
    </Mark>
  );
}

/** A city with the events that the article places there. */
export function City({ city }: { city: CityMark }) {
  const { locale, pick, date } = useI18n();
  return (
    <div className="map-city">
      <span className="map-city-dot" />
      <div className="map-tag" data-side="left" dir={directionOf(locale)}>
        <b>{pick(city.name)}</b>
        {city.events.map((event) => (
          <Mark
            key={event.claim}
            claim={event.claim}
            className="map-event"
            label={`${pick(event.title)}, ${date(event.date)}`}
          >
            {pick(event.title)}
          </Mark>
        ))}
      </div>
    </div>
  );
}

/** What a tie says, where it ends: the lines themselves carry no words. */
export function LinkLabel({ link }: { link: LinkMark }) {
  const { locale, pick, number } = useI18n();
  return (
    <Mark claim={link.claim} className="map-tie">
      <span className="map-tag" data-side="above" dir={directionOf(locale)}>
        <b>{pick(link.name)}</b>
        <span>{pick(words).tie(number(link.years))}</span>
        <DisagreementBadge disagreement={link.disagreement} />
      </span>
    </Mark>
  );
}
