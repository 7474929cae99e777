import { readFileSync } from 'node:fs';
import { type Briefing, makeBriefing } from '../../src/article/briefing.ts';
import { parseArticle, parseContext } from '../../src/article/parse.ts';
import type { Article, Context } from '../../src/article/schema.ts';

export const articleText = readFileSync('data/article.json', 'utf8');
export const contextText = readFileSync('data/context.json', 'utf8');

function parsed(): { article: Article; context: Context } {
  const article = parseArticle(articleText);
  if (!article.ok) throw new Error(JSON.stringify(article.problems));
  const context = parseContext(contextText, article.value);
  if (!context.ok) throw new Error(JSON.stringify(context.problems));
  return { article: article.value, context: context.value };
}

/** The briefing of the committed data. */
export function briefing(): Briefing {
  const { article, context } = parsed();
  return makeBriefing(article, context);
}

/** The briefing of the committed data after a change. */
export function withArticle(change: (article: Article, context: Context) => void): Briefing {
  const { article, context } = parsed();
  change(article, context);
  return makeBriefing(article, context);
}

/** The briefing of the committed data with other sources drawn, too. */
export function withOthers(): Briefing {
  const { article, context } = parsed();
  return makeBriefing(article, context, 'all');
}
