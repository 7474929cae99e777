import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesIn, namesIn, storyKeywords, storyNames } from '../story-names.ts';

/** All of the engine's text, by file. */
function sources(folder: string): [file: string, text: string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'fonts' ? [] : sources(path);
    return [[path, readFileSync(path, 'utf8')]];
  });
}

// The engine knows no story: what one is about stands in its data.
test('no name of the story stands in the engine or its catalogues', () => {
  const names = storyNames();
  expect(names.length).toBeGreaterThan(50);
  const found = sources('src').flatMap(([file, text]) =>
    namesIn(text, names).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('nor does a word of its ids, such as a kind of site, or the code of one of its countries', () => {
  const keywords = storyKeywords();
  expect(keywords).toEqual(expect.arrayContaining(['nuclear', 'consortium', 'kazakh']));
  expect(codesIn("new Set(['KZ'])")).toEqual(expect.arrayContaining(['KZ']));
  const found = sources('src').flatMap(([file, text]) =>
    [...namesIn(text, keywords), ...codesIn(text)].map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});
