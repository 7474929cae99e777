import { readFileSync } from 'node:fs';

const read = (file: string) => JSON.parse(readFileSync(`data/${file}.json`, 'utf8'));

/** Parts of names that are words of any text. */
const COMMON = new Set(
  'Near Lake Bank North South West East Western National Nuclear Corporation Organization Treaty Collective Security Presidential residence Brief Analysts unnamed press Official sources both countries مصادر موجز تُذكر أسماؤهم Неназванные аналитики пресса Официальные источники двух стран Организация Договора коллективной безопасности Западная Северная Южная озера обзор Аты аталмаған талдаушылар баспасөзі елдің ресми дереккөздері туралы шарт ұйымы қауіпсіздік Ұжымдық Батыс Солтүстік Оңтүстік көлі маңы шолуы'.split(
    ' ',
  ),
);

/** Every name in the committed data, in each language: of countries, people, organisations, places, speakers, the story. */
export function storyNames(): string[] {
  const { countries, people, organisations, places, speakers } = read('article');
  const named = [...countries, ...people, ...organisations, ...places, ...speakers, read('story')];
  const whole = named.flatMap(({ name }) => Object.values(name) as string[]);
  // A surname, or one word of a place's name, tells as much.
  const parts = whole.flatMap((name) => name.split(/[\s(),،«»“”]+/));
  return [...new Set([...whole, ...parts])].filter((name) => name.length > 3 && !COMMON.has(name));
}

/** Words of ids that are the engine's own, or words of any text. */
const OWN_IDS = new Set(
  'article country lake last near official other others plant plants power press priority security sources western share design ranking supplies companies'.split(
    ' ',
  ),
);

/** What the committed data calls kinds, topics and whoever or whatever it speaks of: the words of their ids ("nuclear"). */
export function storyKeywords(): string[] {
  const { sites, topics, people, speakers, organisations, places } = read('article');
  const things: { id: string }[] = [...topics, ...people, ...speakers, ...organisations, ...places];
  const ids = [
    ...sites.map(({ kind }: { kind: string }) => kind),
    ...[...things, ...read('context').topics].map(({ id }) => id),
  ];
  const words = ids.flatMap((id: string) => id.split('-'));
  return [...new Set(words)].filter((word) => /^[a-z]{3,}$/.test(word) && !OWN_IDS.has(word));
}

/** Codes of the story's countries that stand in code as strings. */
export function codesIn(text: string): string[] {
  const { countries } = read('article');
  const codes = [...countries.map(({ code }: { code: string }) => code), ...read('story').map.subjects];
  return codes.filter((code) => new RegExp(`(['"\`])${code}\\1`).test(text));
}

/** Those of the names that stand in a text as words of their own. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`, 'iu').test(text);
  });
}
