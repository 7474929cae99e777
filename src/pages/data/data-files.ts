import type { Problem } from '../../article/problem.ts';

/** The data files that a briefing is read from, below the site's root. */
export const ARTICLE_FILE = 'data/article.json';
export const CONTEXT_FILE = 'data/context.json';
export const STORY_FILE = 'data/story.json';

/** The texts of all three. */
export interface DataTexts {
  article: string;
  context: string;
  story: string;
}

/** What is wrong with one of the site's files. */
export interface FileProblem {
  file: string;
  problem: Problem;
}
