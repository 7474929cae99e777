import { entriesOf } from './claims.ts';
import type { Article, Evidence } from './schema.ts';

/** The most of an article's characters that all phrases together may reprint, as a share of 1. */
export const MOST_QUOTED = 0.5;

/** A piece of a paragraph: code points, the end excluded. */
export type Span = Pick<Evidence, 'paragraph' | 'start' | 'end'>;

/** How much of the article's paragraphs the phrases reprint, as a share of 1; what several quote counts once. */
export function quotedShare(article: Article): number {
  const spans = entriesOf(article).flatMap(({ item }) => item.evidence);
  return shareOf(
    spans,
    article.article.paragraphs.reduce((sum, { length }) => sum + length, 0),
  );
}

/** How much of a text of `total` code points some spans of it cover, as a share of 1. */
export function shareOf(spans: readonly Span[], total: number): number {
  const quoted = new Map<number, Set<number>>();
  for (const { paragraph, start, end } of spans) {
    const characters = quoted.get(paragraph) ?? new Set();
    quoted.set(paragraph, characters);
    for (let at = start; at < end; at += 1) characters.add(at);
  }
  return [...quoted.values()].reduce((sum, { size }) => sum + size, 0) / total;
}
