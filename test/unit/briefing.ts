import { readFileSync } from 'node:fs';
import { type Briefing, makeBriefing } from '../../src/article/briefing.ts';
import { withOwnWords } from '../../src/article/own-words.ts';
import { parseArticle, parseContext, parseStory } from '../../src/article/parse.ts';
import type { Article, Context } from '../../src/article/schema.ts';
import type { Story } from '../../src/article/story.ts';
import { messages as catalogues } from '../../src/i18n/catalogues.ts';
import { compileMessage } from '../../src/i18n/compile-message.ts';
import { type I18n, makeI18n } from '../../src/i18n/i18n.tsx';
import { type Locale, locales } from '../../src/i18n/locale.ts';

export const articleText = readFileSync('data/article.json', 'utf8');
export const contextText = readFileSync('data/context.json', 'utf8');
export const storyText = readFileSync('data/story.json', 'utf8');

function parsed(): { article: Article; context: Context; story: Story } {
  const article = parseArticle(articleText);
  if (!article.ok) throw new Error(JSON.stringify(article.problems));
  const context = parseContext(contextText, article.value);
  if (!context.ok) throw new Error(JSON.stringify(context.problems));
  const story = parseStory(storyText, compileMessage);
  if (!story.ok) throw new Error(JSON.stringify(story.problems));
  return { article: article.value, context: context.value, story: story.value };
}

/** The briefing of the committed data. */
export function briefing(): Briefing {
  const { article, context, story } = parsed();
  return makeBriefing(article, context, 'article', story);
}

/** The briefing of the committed data after a change. */
export function withArticle(change: (article: Article, context: Context) => void): Briefing {
  const { article, context, story } = parsed();
  change(article, context);
  return makeBriefing(article, context, 'article', story);
}

/** The briefing of the committed data with other sources drawn, too. */
export function withOthers(): Briefing {
  const { article, context, story } = parsed();
  return makeBriefing(article, context, 'all', story);
}

/** Something for each language. */
export function inEach<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/** The messages of each language, in the committed story's own words. */
export const messages = inEach((locale) => withOwnWords(catalogues[locale], briefing(), locale));

export const i18ns = inEach((locale) => makeI18n(locale, messages[locale]));
export const allI18n: readonly I18n[] = Object.values(i18ns);
export const english = i18ns.en;
