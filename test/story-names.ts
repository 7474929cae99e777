import { readFileSync } from 'node:fs';

const read = (file: string) => JSON.parse(readFileSync(`data/${file}.json`, 'utf8'));

/** Parts of names that are words of any text. */
const COMMON = new Set(
  'Near Lake Bank North South West East Western National Nuclear Corporation Organization Treaty Collective Security Presidential residence Brief Analysts unnamed press Official sources both countries مصادر موجز تُذكر أسماؤهم'.split(
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

/** Those of the names that stand in a text as words of their own. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`, 'iu').test(text);
  });
}
