import { type Bearing, bearingOf } from '../../article/bearing.ts';
import type { Briefing } from '../../article/briefing.ts';
import type { Claim } from '../../article/claims.ts';
import type { Citation, LocalText, Site } from '../../article/schema.ts';
import type { Disagreement } from '../../article/value-check.ts';
import { isInferred } from '../basis.ts';
import type { Quantity } from '../value-text.ts';
import anchors from './border-anchors.json';
import { isInFrame, type LonLat } from './projection/projection.ts';

/** What every mark of the map has. */
export interface MapClaim {
  claim: string;
  /** Whether something of it was worked out. */
  inferred: boolean;
  disagreement: Disagreement | null;
}

export interface SiteMark extends MapClaim {
  at: LonLat;
  name: LocalText;
  country: LocalText | null;
  status: Site['status'];
  /** True where the article is vaguer than the coordinates. */
  approximate: boolean;
  /** Who gives the coordinates. */
  citation: Citation | null;
}

/** A tie that would run from each of `from` to a region; `to` is a point inside it. */
export interface LinkMark extends MapClaim {
  from: readonly LonLat[];
  to: LonLat;
  /** Whether it ends in an area, of which `to` is but a point. */
  endsIn: 'region' | 'place';
  name: LocalText;
  years: number;
}

/** A border between two countries whose length the article gives. */
export interface BorderMark extends MapClaim {
  countries: readonly [string, string];
  names: readonly LocalText[];
  /** Where on it the label stands. */
  at: LonLat;
  length: Quantity;
  counts: LocalText;
}

/** What the article says of a place: what happens there, or a number for or about it. */
export type LocalClaim = MapClaim &
  ({ kind: 'event'; title: LocalText; date: string } | { kind: 'number'; quantity: Quantity });

/** A city, or a country as a whole, with what the article says of it. */
export interface CityMark {
  id: string;
  at: LonLat;
  name: LocalText;
  /** Code of the country that it is: `at` is then but a point at which its name may stand. Null for a city. */
  area: string | null;
  events: readonly LocalClaim[];
}

/** A power plant, or a stop on a route, by other sources. */
export interface OtherPlace {
  /** Id of the context item. */
  id: string;
  at: LonLat;
  name: LocalText;
  text: LocalText;
  /** Null for a stop. */
  megawatts: number | null;
  bears: Bearing | undefined;
}

/** A mark that cannot be drawn: nobody says where it is, it lies beyond the map, or there is no such border on it. */
export interface Unplaced {
  /** Null for what another source says. */
  claim: string | null;
  name: LocalText;
  reason: 'no-coordinates' | 'outside' | 'no-border' | 'partly';
}

export interface MapModel {
  /** Codes of the countries that the story is about. */
  subjects: readonly string[];
  /** Plants that the article speaks of, drawn or not. */
  counts: Readonly<Record<Site['status'], number>>;
  sites: readonly SiteMark[];
  links: readonly LinkMark[];
  cities: readonly CityMark[];
  borders: readonly BorderMark[];
  /** Empty where only the article is drawn. */
  otherPlaces: readonly OtherPlace[];
  /** The stops of each route by other sources, those beyond the sheet as well: lines go on to its edge. */
  routes: readonly (readonly LonLat[])[];
  /** Ids of the base map's regions that stand for places of the article. */
  regions: readonly string[];
  unplaced: readonly Unplaced[];
  /** Publishers of the approximate coordinates. */
  sources: readonly string[];
}

/** Sites, ties and event cities, placed by the context's coordinates. */
export function mapModel(briefing: Briefing): MapModel {
  const { article } = briefing;
  const unplaced: Unplaced[] = [];

  const sites = article.sites.flatMap((site): SiteMark[] => {
    const shared = {
      ...mapClaim(briefing, { list: 'sites', item: site }),
      name: briefing.place(site.place).name,
    };
    const at = pointOf(briefing, site.place);
    if (!at || !isInFrame(at)) {
      unplaced.push({ ...shared, reason: at ? 'outside' : 'no-coordinates' });
      return [];
    }
    const location = briefing.location(site.place);
    const { country } = briefing.place(site.place);
    return [
      {
        ...shared,
        at,
        country: country === undefined ? null : briefing.countryName(country),
        status: site.status,
        approximate: location?.kind === 'location' && location.approximate,
        citation: location?.citations[0] ?? null,
      },
    ];
  });

  const siteById = new Map(sites.map((site) => [site.claim, site]));
  const links = article.links.flatMap((link): LinkMark[] => {
    const shared = {
      ...mapClaim(briefing, { list: 'links', item: link }),
      name: briefing.place(link.to).name,
    };
    const to = pointOf(briefing, link.to);
    const placed = link.from.flatMap((id) => {
      const site = siteById.get(id);
      return site ? [site.at] : [];
    });
    // Sites at one place share a line.
    const from = [...new Map(placed.map((at) => [at.join(), at])).values()];
    if (!to || !isInFrame(to) || from.length === 0) {
      unplaced.push({ ...shared, reason: to && !isInFrame(to) ? 'outside' : 'no-coordinates' });
      return [];
    }
    if (placed.length < link.from.length) unplaced.push({ ...shared, reason: 'partly' });
    const endsIn = briefing.location(link.to)?.kind === 'region' ? 'region' : 'place';
    return [{ ...shared, from, to, endsIn, years: link.horizonYears }];
  });

  const borders = article.figures.flatMap((figure): BorderMark[] => {
    if (!figure.border) return [];
    const shared = mapClaim(briefing, { list: 'figures', item: figure });
    const anchor = (anchors as Record<string, number[]>)[[...figure.border].sort().join('-')];
    const [lon, lat] = anchor ?? [];
    if (lon === undefined || lat === undefined || !isInFrame([lon, lat])) {
      unplaced.push({ ...shared, name: figure.counts, reason: anchor ? 'outside' : 'no-border' });
      return [];
    }
    const names = figure.border.map((code) => briefing.countryName(code));
    const { border: countries, counts } = figure;
    return [{ ...shared, countries, names, at: [lon, lat], length: figure, counts }];
  });

  const count = (status: Site['status']) => article.sites.filter((site) => site.status === status).length;
  return {
    subjects: briefing.story.map.subjects,
    counts: { planned: count('planned'), proposed: count('proposed') },
    sites,
    links,
    cities: citiesOf(briefing, unplaced),
    borders,
    otherPlaces: otherPlacesOf(briefing, unplaced),
    routes: routesOf(briefing),
    regions: briefing.context.items.flatMap((item) => (item.kind === 'region' ? item.region : [])),
    unplaced,
    sources: sourcesOf(briefing),
  };
}

function otherPlacesOf({ others }: Briefing, unplaced: Unplaced[]): OtherPlace[] {
  return others.flatMap((item): OtherPlace[] => {
    if (item.kind !== 'plant' && item.kind !== 'stop') return [];
    const { id, coordinates, name, text } = item;
    const megawatts = item.kind === 'plant' ? item.megawatts : null;
    if (!isInFrame(coordinates)) {
      unplaced.push({ claim: null, name, reason: 'outside' });
      return [];
    }
    return [{ id, at: coordinates, name, text, megawatts, bears: bearingOf(item) }];
  });
}

function routesOf({ others }: Briefing): LonLat[][] {
  const routes = new Map<string, LonLat[]>();
  for (const item of others)
    if (item.kind === 'stop') routes.set(item.about, [...(routes.get(item.about) ?? []), item.coordinates]);
  return [...routes.values()];
}

/** Places with what is said of them; what is said of a place that cannot be drawn is noted as unplaced. */
function citiesOf(briefing: Briefing, unplaced: Unplaced[]): CityMark[] {
  const { events, figures, places } = briefing.article;
  return places.flatMap(({ id, kind, name, country }): CityMark[] => {
    const at = pointOf(briefing, id);
    const held: (LocalClaim & { called: LocalText })[] = [
      ...events
        .filter(({ place }) => place === id)
        .map((item) => ({
          ...mapClaim(briefing, { list: 'events', item }),
          kind: 'event' as const,
          title: item.title,
          date: item.date,
          called: item.title,
        })),
      ...figures
        .filter((item) => item.places?.includes(id))
        .map((item) => ({
          ...mapClaim(briefing, { list: 'figures', item }),
          kind: 'number' as const,
          quantity: {
            value: item.value,
            unit: item.unit,
            approximate: item.approximate,
            moreThan: item.moreThan,
          },
          called: name,
        })),
    ];
    if (!at || !isInFrame(at)) {
      const reason = at ? 'outside' : 'no-coordinates';
      unplaced.push(...held.map(({ claim, called }): Unplaced => ({ claim, name: called, reason })));
      return [];
    }
    const area = (kind === 'country' && country) || null;
    return held.length > 0 ? [{ id, at, name, area, events: held }] : [];
  });
}

function pointOf(briefing: Briefing, place: string): LonLat | null {
  return briefing.location(place)?.coordinates ?? null;
}

function mapClaim(briefing: Briefing, { item }: Claim): MapClaim {
  return {
    claim: item.id,
    inferred: isInferred(item),
    disagreement: briefing.disagreements.get(item.id) ?? null,
  };
}

function sourcesOf(briefing: Briefing): string[] {
  return [
    ...new Set(
      briefing.context.items.flatMap((item) =>
        item.kind === 'location' && item.approximate ? (item.citations[0]?.publisher ?? []) : [],
      ),
    ),
  ];
}
