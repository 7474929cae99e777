import { describe, expect, test } from 'vitest';
import { makeBriefing } from '../../../src/article/briefing.ts';
import { movedWords, withOwnWords } from '../../../src/article/own-words.ts';
import { parseStory } from '../../../src/article/parse.ts';
import { STORY_WORDS } from '../../../src/article/story-words.ts';
import { messages as catalogues } from '../../../src/i18n/catalogues.ts';
import { compileMessage, type TextTree } from '../../../src/i18n/compile-message.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { argumentsOf } from '../../../src/i18n/message-form.ts';
import { readCatalogues } from '../../../src/i18n/write-messages.ts';
import { briefing, storyText, withArticle } from '../briefing.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests break its shape on purpose
const changed = (change: (story: any) => void) => {
  const story = JSON.parse(storyText);
  change(story);
  return parseStory(JSON.stringify(story), compileMessage);
};
const problemsOf = (result: ReturnType<typeof parseStory>) => (result.ok ? [] : result.problems);
const wordsOf = (of: ReturnType<typeof briefing>, locale: Locale) =>
  withOwnWords(catalogues[locale], of, locale);

describe('a story file', () => {
  test.each([
    [
      'a word the engine does not have',
      (story) => (story.words['map.joke'] = { text: { en: 'Ha' } }),
      'unknown-key',
    ],
    ['a text that is no message', (story) => (story.words.kicker.text.ar = 'خبر {date'), 'message'],
    [
      'an argument that is not given',
      (story) => (story.words.kicker.text.en = 'On {day}'),
      'unknown-argument',
    ],
    ['no name in its own language', (story) => delete story.name.en, 'missing'],
    ['a language that has no catalogue', (story) => (story.name.xx = 'X'), 'unknown-key'],
  ] as [string, Parameters<typeof changed>[0], string][])('with %s is refused', (_, change, code) => {
    expect(problemsOf(changed(change))).toMatchObject([{ code }]);
  });

  test('may leave out every text in any other language', () => {
    for (const locale of locales.filter((one) => one !== briefing().story.defaultLanguage)) {
      const result = changed((story) => {
        delete story.name[locale];
        delete story.description[locale];
        for (const { text } of Object.values<{ text: Partial<Record<Locale, string>> }>(story.words))
          delete text[locale];
      });
      expect(problemsOf(result)).toEqual([]);
      if (!result.ok) throw new Error(locale);
      const { article, context } = briefing();
      const words = wordsOf(makeBriefing(article, context, 'article', result.value), locale);
      expect(words.siteName).toBe('Balkhash Brief');
      expect(words.map.subtitle).toBe(catalogues[locale].map.subtitle);
    }
  });

  test('may say what the engine’s catalogues say, with no fewer arguments', async () => {
    const read = await readCatalogues();
    for (const [path, given] of Object.entries(STORY_WORDS)) {
      const used = read.flatMap(({ texts }) => {
        const text = path
          .split('.')
          .reduce<string | TextTree | undefined>(
            (tree, name) => (typeof tree === 'object' ? tree[name] : undefined),
            texts,
          );
        return [...argumentsOf(compileMessage(String(text))).keys()];
      });
      expect(given, path).toEqual(expect.arrayContaining(used));
    }
  });
});

describe('a text written for the story', () => {
  test('stands while what it rests on does', () => {
    expect(movedWords(briefing())).toEqual([]);
    expect(wordsOf(briefing(), 'en').map.subtitle).toContain('the two plants');
  });

  test('gives way to a neutral one where a claim is gone, in every language, and is reported', () => {
    const without = withArticle((article) => {
      article.sites = article.sites.filter(({ id }) => id !== 'plant-uzbekistan');
    });
    for (const locale of locales) {
      const words = wordsOf(without, locale);
      expect(words.map.subtitle).toBe(catalogues[locale].map.subtitle);
      expect(words.map.coordinates({ sources: 'X' })).toBe(
        catalogues[locale].map.coordinates({ sources: 'X' }),
      );
    }
    expect(movedWords(without).find(({ path }) => path === 'map.subtitle')?.moved).toEqual([
      { id: 'plant-uzbekistan', was: 'proposed', now: undefined },
    ]);
  });

  test('so it does where a value has changed, or a country its name', () => {
    const other = withArticle((article) => {
      for (const link of article.links) link.horizonYears = 30;
      for (const country of article.countries) if (country.code === 'RU') country.name.en = 'Ruritania';
    });
    const paths = movedWords(other).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['map.tie', 'trade.subtitle', 'bidders.countryNote']));
    expect(wordsOf(other, 'en').trade.subtitle).not.toContain('Russia');
  });
});
