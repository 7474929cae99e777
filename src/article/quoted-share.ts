import { entriesOf } from './claims.ts';
import type { Article } from './schema.ts';

/** The most of an article's characters that all phrases together may reprint, as a share of 1. */
export const MOST_QUOTED = 0.5;

/** How much of the article's paragraphs the phrases reprint, as a share of 1; what several quote counts once. */
export function quotedShare(article: Article): number {
  const quoted = new Map<number, Set<number>>();
  for (const { item } of entriesOf(article)) {
    for (const { paragraph, start, end } of item.evidence) {
      const characters = quoted.get(paragraph) ?? new Set();
      quoted.set(paragraph, characters);
      for (let at = start; at < end; at += 1) characters.add(at);
    }
  }
  const total = article.article.paragraphs.reduce((sum, { length }) => sum + length, 0);
  return [...quoted.values()].reduce((sum, { size }) => sum + size, 0) / total;
}
