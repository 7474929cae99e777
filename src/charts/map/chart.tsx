import { geoPath } from 'd3';
import { useContext } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { SelectedClaim } from '../mark.tsx';
import { At, BorderLabel, City, LinkEnd, Plant, Site, useTags } from './drawing.tsx';
import { Locator, ScaleBarMark } from './furniture.tsx';
import { keptMarkup } from './kept-markup.client.ts';
import type { MapModel } from './model.ts';
import { FRAME, projection } from './projection.ts';
import { LONGEST_BAR, scaleBar } from './scale-bar.ts';
import { PlacementContext } from './tag.tsx';
import './map.css';

const build = import.meta.env.SSR ? await import('./still-base.ts') : null;

const KEPT = { base: keptMarkup('.map-base'), credit: keptMarkup('.map-credit') };

/** The map, still. */
export function MapChart({ model }: { model: MapModel }) {
  const placement = { ...useTags(model), zoomedTo: null };
  return (
    <div className="map">
      <PlacementContext value={placement}>
        <div className="map-frame">
          <div className="map-sheet">
            <Base model={model} />
            <Links model={model} />
            <Marks model={model} />
          </div>
          <ScaleBarMark
            shape="wide"
            bar={STILL_BARS.wide}
            width={percent(STILL_BARS.wide.length / FRAME.width)}
          />
          <ScaleBarMark
            shape="square"
            bar={STILL_BARS.square}
            width={percent(STILL_BARS.square.length / FRAME.height)}
          />
          <Locator />
        </div>
      </PlacementContext>
      <div className="map-below">
        <div className="map-tools" />
        <Credit />
      </div>
    </div>
  );
}

/** The bars start near the lower left corner of what is shown: of the sheet, or of the square cut out of it. */
const STILL_BARS = {
  wide: scaleBar([12, FRAME.height - 12], LONGEST_BAR),
  square: scaleBar([(FRAME.width - FRAME.height) / 2 + 12, FRAME.height - 12], LONGEST_BAR),
};

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}

function Marks({ model }: { model: MapModel }) {
  return (
    <>
      {model.sites.map((site) => (
        <At key={site.claim} place={site.at}>
          <Site site={site} />
        </At>
      ))}
      {model.links.map((link) => (
        <At key={link.claim} place={link.to}>
          <LinkEnd link={link} />
        </At>
      ))}
      {model.cities.map((city) => (
        <At key={city.id} place={city.at}>
          <City city={city} />
        </At>
      ))}
      {model.borders.map((border) => (
        <At key={border.claim} place={border.at}>
          <BorderLabel border={border} />
        </At>
      ))}
      {model.plants.map((plant) => (
        <At key={plant.id} place={plant.at}>
          <Plant plant={plant} />
        </At>
      ))}
    </>
  );
}

/** Land and water: in the browser, what the build wrote. */
function Base({ model }: { model: MapModel }) {
  const i18n = useI18n();
  const markup = build?.stillBase(model, i18n) ?? KEPT.base ?? '';
  return (
    <div
      className="map-base"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made while building, from the committed base map only
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

/** Who made the base map: written by the build, as the base map is. */
function Credit() {
  const { locale } = useI18n();
  const markup = build?.creditMarkup(locale) ?? KEPT.credit ?? '';
  return (
    <p
      className="map-credit"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
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
