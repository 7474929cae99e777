import type { Briefing } from '../article/briefing.ts';
import type { DrawnChart } from '../charts/definition.ts';
import { chipsOf } from './article-lines.tsx';

/** Ids of the claims that something on the page leads to: every mark of its charts, every chip of its paragraphs. */
export function linkedClaims(briefing: Briefing, drawn: readonly DrawnChart[]): ReadonlySet<string> {
  const { paragraphs } = briefing.article.article;
  return new Set([
    ...drawn.flatMap(({ marks }) => marks),
    ...paragraphs.flatMap(({ number }) => chipsOf(briefing, number)),
  ]);
}
