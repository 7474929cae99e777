import { bearingRank, subjectsOfItem } from './bearing.ts';
import { type Claim, claimsInOrder, mergedIds } from './claims.ts';
import type {
  Article,
  CollectiveSpeaker,
  Context,
  ContextItem,
  LocalText,
  LocationItem,
  Organisation,
  Person,
  Place,
  RegionItem,
} from './schema.ts';
import { NO_STORY, type Story } from './story.ts';
import { type Disagreement, disagreementsOf } from './value-check.ts';

/** Who says something: the article itself, a collective, or somebody who is named. */
export type Speaker =
  | { kind: 'article' }
  | { kind: 'collective'; speaker: CollectiveSpeaker }
  | { kind: 'person'; person: Person }
  | { kind: 'organisation'; organisation: Organisation };

/** The data files, checked, with the look-ups that drawings and evidence need. */
export interface Briefing {
  readonly article: Article;
  readonly context: Context;
  /** What this story is called, and its own words. */
  readonly story: Story;
  /** Every claim in the order of its first evidence: paragraph, then position. */
  readonly claims: readonly Claim[];
  /** Values that their own evidence phrase does not bear out, by claim id. */
  readonly disagreements: ReadonlyMap<string, Disagreement>;
  /** A claim by its id, or by one that has been merged into it. */
  claim(id: string): Claim | undefined;
  /** Ids that have been merged into a claim: addresses may still name them. */
  formerIds(claim: string): readonly string[];
  /** The claims that rest on a paragraph, in the order of `claims`. */
  claimsIn(paragraph: number): readonly Claim[];
  /** Who a `saidBy` names. Throws RangeError for an id that is not in the file. */
  speaker(saidBy: string): Speaker;
  /** Throws RangeError for an id that is not in the file; a parsed article refers to none such. */
  place(id: string): Place;
  /** Throws RangeError for an id that is not in the file. */
  organisation(id: string): Organisation;
  /** Name of a country by its ISO 3166-1 alpha-2 code. Throws RangeError for one not in the file. */
  countryName(code: string): LocalText;
  /** Where other sources put a place, if any does. */
  location(place: string): LocationItem | RegionItem | undefined;
  /** What is drawn: the article only, or what other sources say as well. */
  readonly sources: Sources;
  /** What other sources say and drawings show; empty where only the article is drawn. */
  readonly others: readonly ContextItem[];
  /** What other sources say on the matter of a claim, drawn or not: what differs first, then what agrees. */
  othersOn(claim: string): readonly ContextItem[];
}

export type Sources = 'article' | 'all';

/** Joins the checked data files into the one object that all drawings are made from. */
export function makeBriefing(
  article: Article,
  context: Context,
  sources: Sources = 'article',
  story: Story = NO_STORY,
): Briefing {
  const claims = claimsInOrder(article);
  const claimById = new Map(claims.map((claim) => [claim.item.id, claim]));
  const merged = mergedIds(article);
  const formerIds = grouped([...merged.keys()], (id) => [merged.get(id)]);
  const speakers = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  const people = new Map(article.people.map((person) => [person.id, person]));
  const organisations = new Map(article.organisations.map((organisation) => [organisation.id, organisation]));
  const places = new Map(article.places.map((place) => [place.id, place]));
  const countries = new Map(article.countries.map((country) => [country.code, country.name]));
  const isLocation = (item: ContextItem): item is LocationItem | RegionItem =>
    item.kind === 'location' || item.kind === 'region';
  const locations = new Map(context.items.filter(isLocation).map((item) => [item.about, item]));
  const claimsByParagraph = grouped(claims, ({ item }) => item.evidence.map(({ paragraph }) => paragraph));
  const itemsAbout = grouped(context.items, (item) => subjectsOfItem(item).map((id) => merged.get(id) ?? id));
  const positions = new Map(context.items.map((item, i) => [item, i]));

  return {
    article,
    context,
    story,
    claims,
    disagreements: disagreementsOf(article),
    claim: (id) => claimById.get(merged.get(id) ?? id),
    formerIds: (claim) => formerIds.get(claim) ?? [],
    claimsIn: (paragraph) => claimsByParagraph.get(paragraph) ?? [],
    speaker(saidBy) {
      if (saidBy === 'article') return { kind: 'article' };
      const speaker = speakers.get(saidBy);
      if (speaker) return { kind: 'collective', speaker };
      const person = people.get(saidBy);
      if (person) return { kind: 'person', person };
      return { kind: 'organisation', organisation: found(organisations, saidBy, 'organisations') };
    },
    place: (id) => found(places, id, 'places'),
    organisation: (id) => found(organisations, id, 'organisations'),
    countryName: (code) => found(countries, code, 'countries'),
    location: (place) => locations.get(place),
    sources,
    others: sources === 'all' ? context.items.filter((item) => !isLocation(item)) : [],
    othersOn(id) {
      const claim = claimById.get(id);
      const about = new Set([id, ...(claim ? subjectsOf(claim) : [])]);
      const position = (item: ContextItem) => positions.get(item) ?? 0;
      return [...new Set([...about].flatMap((one) => itemsAbout.get(one) ?? []))].sort(
        (a, b) => bearingRank(a) - bearingRank(b) || position(a) - position(b),
      );
    },
  };
}

/** Ids of the places that a claim is about. */
function subjectsOf({ list, item }: Claim): string[] {
  if (list === 'sites') return [item.place];
  if (list === 'links') return [item.to];
  return list === 'events' && item.place !== undefined ? [item.place] : [];
}

/** Items under each of their keys, so that looking some up costs the same however many there are. */
function grouped<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function found<T>(map: ReadonlyMap<string, T>, id: string, list: string): T {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`No "${id}" in ${list}`);
  return value;
}
