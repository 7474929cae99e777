import type { Briefing } from '../article/briefing.ts';
import type { Claim } from '../article/claims.ts';
import { NATURES, type Nature } from '../article/natures.ts';
import type { LeftOut } from '../export/faded.ts';
import { optionsIn, plainly, searchOf } from './mended.ts';

// Which claims stay lit. It lives in the address (`?by=<speaker>&nature=opinion&paragraph=3,4`), so that it can be shared.

/** What is left lit: of each list any one has to hold for a claim; an empty list asks for nothing. */
export interface Filter {
  /** Ids of speakers, as claims name them. */
  by: readonly string[];
  nature: readonly Nature[];
  /** Numbers of paragraphs that a claim rests on. */
  paragraph: readonly number[];
}

/** What a filter may ask for; the names of its options in an address. */
export const FILTER_KEYS = ['by', 'nature', 'paragraph'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Asks for nothing: every claim is lit. */
export const NO_FILTER: Filter = { by: [], nature: [], paragraph: [] };

/** Something asked for that the data does not have, as it stands in the address. */
export interface Unknown {
  key: FilterKey;
  value: string;
}

/**
 * The filter that an address asks for, whatever was done to the link on its way. One that asks for anything that the data
 * does not have asks for nothing: what it would leave lit is not what its author saw.
 */
export function filterIn(
  search: string,
  briefing: Briefing,
): { filter: Filter; unknown: readonly Unknown[] } {
  const options = optionsIn(search);
  const unknown: Unknown[] = [];
  function read<T extends string | number>(key: FilterKey, known: readonly T[]): readonly T[] {
    const byName = new Map(known.map((one) => [String(one).toLowerCase(), one]));
    const found = new Set<T>();
    for (const value of valuesIn(options.getAll(key))) {
      const one = byName.get(value.toLowerCase());
      if (one === undefined) unknown.push({ key, value });
      else found.add(one);
    }
    return [...found];
  }
  const filter: Filter = {
    by: read(
      'by',
      speakersIn(briefing).map(({ id }) => id),
    ),
    nature: read('nature', NATURES),
    paragraph: read('paragraph', paragraphsIn(briefing)),
  };
  return unknown.length > 0 ? { filter: NO_FILTER, unknown } : { filter, unknown };
}

/** What stands between commas, of whatever script. */
function valuesIn(written: readonly string[]): string[] {
  return written.flatMap((text) =>
    plainly(text)
      .split(/[,،;]/)
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  );
}

/** The same query with a filter in it, or without any; all else in it stays. */
export function searchWithFilter(search: string, filter: Filter): string {
  const options = optionsIn(search);
  for (const key of FILTER_KEYS) {
    options.delete(key);
    if (filter[key].length > 0) options.set(key, filter[key].join(','));
  }
  return searchOf(options);
}

/** Whether a filter asks for anything. */
export function isFiltering(filter: Filter): boolean {
  return FILTER_KEYS.some((key) => filter[key].length > 0);
}

/** The same filter with something more asked for or, where it already is, without that. */
export function toggled<Key extends FilterKey>(filter: Filter, key: Key, value: Filter[Key][number]): Filter {
  const values: readonly unknown[] = filter[key];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [key]: next };
}

/** Whether a filter leaves a claim lit. */
export function isLit(filter: Filter, { item }: Claim): boolean {
  const holds = <T>(asked: readonly T[], own: readonly T[]) =>
    asked.length === 0 || own.some((one) => asked.includes(one));
  return (
    holds(filter.by, [item.saidBy]) &&
    holds(filter.nature, [item.nature]) &&
    holds(
      filter.paragraph,
      item.evidence.map(({ paragraph }) => paragraph),
    )
  );
}

/** What a filter leaves lit, by what marks on a page name. */
export interface Lit {
  /** Ids of claims. */
  claims: ReadonlySet<string>;
  /** Paragraphs that a lit claim rests on. */
  paragraphs: ReadonlySet<number>;
  /** Ids of what other sources say on the matter of a lit claim. */
  others: ReadonlySet<string>;
}

/** What a filter leaves lit; null for one that asks for nothing. */
export function litBy(filter: Filter, briefing: Briefing): Lit | null {
  if (!isFiltering(filter)) return null;
  const claims = briefing.claims.filter((claim) => isLit(filter, claim));
  return {
    claims: new Set(claims.map(({ item }) => item.id)),
    paragraphs: new Set(claims.flatMap(({ item }) => item.evidence.map(({ paragraph }) => paragraph))),
    others: new Set(claims.flatMap(({ item }) => briefing.othersOn(item.id).map(({ id }) => id))),
  };
}

/** Ids of the claims, and of what other sources say, that a filter leaves out. */
export function leftOut(filter: Filter, briefing: Briefing): Omit<LeftOut, 'note'> {
  const lit = litBy(filter, briefing);
  const outside = (ids: readonly string[], kept: ReadonlySet<string> | undefined) =>
    new Set(kept ? ids.filter((id) => !kept.has(id)) : []);
  return {
    claims: outside(
      briefing.claims.map(({ item }) => item.id),
      lit?.claims,
    ),
    others: outside(
      briefing.others.map(({ id }) => id),
      lit?.others,
    ),
  };
}

/** Everybody who makes a claim, with how many they make; whoever makes most first. */
export function speakersIn(briefing: Briefing): { id: string; count: number }[] {
  return counted(briefing.claims.map(({ item }) => item.saidBy)).sort((a, b) => b.count - a.count);
}

/** The natures that claims have, with how many have each. */
export function naturesIn(briefing: Briefing): { id: Nature; count: number }[] {
  const counts = new Map(counted(briefing.claims.map(({ item }) => item.nature)).map((one) => [one.id, one]));
  return NATURES.flatMap((nature) => counts.get(nature) ?? []);
}

function counted<T>(values: readonly T[]): { id: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}

function paragraphsIn(briefing: Briefing): number[] {
  return briefing.article.article.paragraphs.map(({ number }) => number);
}
