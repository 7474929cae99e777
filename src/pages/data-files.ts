import type { Problem } from '../article/problem.ts';

/** The two data files that a briefing is read from, below the site's root. */
export const ARTICLE_FILE = 'data/article.json';
export const CONTEXT_FILE = 'data/context.json';

/** What is wrong with one of the site's files. */
export interface FileProblem {
  file: string;
  problem: Problem;
}
