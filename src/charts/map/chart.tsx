import { geoPath } from 'd3';
import { useContext } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { SelectedClaim } from '../mark.tsx';
import { At, City, LinkLabel, Site } from './drawing.tsx';
import type { MapModel } from './model.ts';
import { FRAME, projection } from './projection.ts';
import './map.css';

const build = import.meta.env.SSR ? await import('./still-base.ts') : null;

/** The map, still. */
export function MapChart({ model }: { model: MapModel }) {
  return (
    <div className="map">
      <div className="map-frame">
        <div className="map-sheet">
          <Base />
          <Links model={model} />
          {model.links.map((link) => (
            <At key={link.claim} place={link.to}>
              <LinkLabel link={link} />
            </At>
          ))}
          {model.cities.map((city) => (
            <At key={city.id} place={city.at}>
              <City city={city} />
            </At>
          ))}
          {model.sites.map((site) => (
            <At key={site.claim} place={site.at}>
              <Site site={site} />
            </At>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Land and water. In the browser React finds them in the page and, told to expect a difference, leaves them. */
function Base() {
  const { locale } = useI18n();
  const markup = build?.stillBase(locale) ?? '';
  return (
    <div
      className="map-base"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made while building, from the committed base map only
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

function Links({ model }: { model: MapModel }) {
  const selected = useContext(SelectedClaim);
  const path = geoPath(projection).digits(1);
  return (
    <svg className="map-links" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true">
      {model.links.map((link) => (
        <g
          key={link.claim}
          className="map-link"
          data-claim={link.claim}
          aria-current={selected === link.claim}
        >
          {link.from.map((from) => {
            const d = path({ type: 'LineString', coordinates: [[...from], [...link.to]] }) ?? '';
            return <path key={from.join()} d={d} />;
          })}
        </g>
      ))}
    </svg>
  );
}
