import { type CSSProperties, type FC, memo, type ReactNode, useContext, useMemo } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Words } from '../../../i18n/words.tsx';
import { DisagreementBadge, Mark, OtherMark } from '../../mark.tsx';
import type { SceneNode } from '../../scene.ts';
import { SceneNodes } from '../../scene-nodes.tsx';
import { MapTag, Pieces, type Placement, PlacementContext } from '../labels/tag.tsx';
import { localText, placeTags, tagsOf } from '../labels/tags.ts';
import type { BorderMark, CityMark, LinkMark, MapModel, OtherPlace, SiteMark } from '../model.ts';
import { FRAME, type LonLat, project } from '../projection/projection.ts';
import { arrowSigns, citySign, otherSign, routeLine, siteSign, tieLines } from './signs.ts';

// The marks of the map, drawn the same whether the still map or Leaflet places them.

/** The words of the marks and their places. */
export function useTags(model: MapModel): Placement {
  const i18n = useI18n();
  return useMemo(() => {
    const tags = tagsOf(model, i18n);
    return {
      tags: new Map(tags.map((tag) => [tag.id, tag])),
      places: placeTags(model, tags, i18n.locale),
    };
  }, [model, i18n]);
}

/** Puts something at a place of the still sheet; the element itself takes no room there. */
export function At({ place, children }: { place: LonLat; children: ReactNode }) {
  const [x, y] = project(place);
  const style: CSSProperties = {
    left: `${((100 * x) / FRAME.width).toFixed(2)}%`,
    top: `${((100 * y) / FRAME.height).toFixed(2)}%`,
  };
  return (
    <div className="map-at" style={style}>
      {children}
    </div>
  );
}

interface MarksProps {
  model: MapModel;
  /** Puts a mark at its place. */
  At: FC<{ place: LonLat; children: ReactNode }>;
}

/** All marks, in the order in which they are reached by keyboard. */
export const Marks = memo(function Marks({ model, At }: MarksProps) {
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
      {model.otherPlaces.map((place) => (
        <At key={place.id} place={place.at}>
          <ElsewhereSaid place={place} />
        </At>
      ))}
    </>
  );
});

/** Ties, and routes by other sources, as great circles in px of the sheet. */
export function Links({ links, routes }: Pick<MapModel, 'links' | 'routes'>) {
  return (
    <>
      {links.map((link) => (
        <Tie key={link.claim} link={link} />
      ))}
      <SceneNodes nodes={routes.map(routeLine)} id="map" />
    </>
  );
}

function Tie({ link }: { link: LinkMark }) {
  const lines = tieLines(link);
  return (
    <g className="map-link" data-claim={link.claim}>
      {lines.map(({ d }) => (
        <path key={d} className="map-casing" d={d} />
      ))}
      <SceneNodes nodes={lines} id="map" />
    </g>
  );
}

/** A sign at its mark's place, as large as goes with the text around it. */
function Sign({ nodes }: { nodes: readonly SceneNode[] }) {
  return (
    <svg className="map-sign" viewBox="-20 -20 40 40" aria-hidden="true">
      <SceneNodes nodes={nodes} id="map" />
    </svg>
  );
}

/** A plant site. */
function Site({ site }: { site: SiteMark }) {
  return (
    <Mark claim={site.claim} className="map-site" label={useTagLabel(site.claim)}>
      <Sign nodes={siteSign(site)} />
      <MapTag id={site.claim}>
        <DisagreementBadge disagreement={site.disagreement} />
      </MapTag>
    </Mark>
  );
}

/** A city or country with what the article says of it. */
function City({ city }: { city: CityMark }) {
  const i18n = useI18n();
  const { date, join } = i18n;
  const titles = useContext(PlacementContext).tags.get(city.id)?.detail ?? [];
  return (
    <div className="map-city">
      {city.area === null && <Sign nodes={citySign} />}
      <MapTag id={city.id}>
        {city.events.map((event, i) => (
          <Mark
            key={event.claim}
            claim={event.claim}
            className="map-event"
            label={join([
              localText(event, i18n),
              ...(event.kind === 'number' || event.date === 'past' ? [] : [date(event.date)]),
            ])}
          >
            <Pieces pieces={titles[i] ?? []} />
          </Mark>
        ))}
      </MapTag>
    </div>
  );
}

/** Where a tie ends: its words, and a point of an arrow for each of its lines, which carry none themselves. */
function LinkEnd({ link }: { link: LinkMark }) {
  return (
    <Mark claim={link.claim} className="map-tie" label={useTagLabel(link.claim)}>
      <Sign nodes={arrowSigns(link)} />
      <MapTag id={link.claim}>
        <DisagreementBadge disagreement={link.disagreement} />
      </MapTag>
    </Mark>
  );
}

/** What the article says of a border's length, at the border. */
function BorderLabel({ border }: { border: BorderMark }) {
  return (
    <Mark claim={border.claim} className="map-border-label" label={useTagLabel(border.claim)}>
      <MapTag id={border.claim}>
        <DisagreementBadge disagreement={border.disagreement} />
      </MapTag>
    </Mark>
  );
}

/**
 * A power plant or a stop, by other sources: quiet, drawn apart from the article's marks. Where its name finds no room,
 * the sign stands alone: what is there does not depend on how long a language's words are.
 */
function ElsewhereSaid({ place }: { place: OtherPlace }) {
  const { pick } = useI18n();
  return (
    <OtherMark id={place.id} className="map-other" detail={pick(place.text)}>
      <Sign nodes={otherSign} />
      <MapTag id={place.id} />
      <span className="visually-hidden">
        <Words text={pick(place.text)} />
      </span>
    </OtherMark>
  );
}

/** A tag's words in one line, for those who hear them: on small maps the tag itself may be left out. */
function useTagLabel(id: string): string {
  const tag = useContext(PlacementContext).tags.get(id);
  return tag ? [...tag.strong, ...tag.detail.flat()].join(' ') : '';
}
