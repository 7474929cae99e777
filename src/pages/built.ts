import articleText from '../../data/article.json?raw';
import contextText from '../../data/context.json?raw';
import type { Briefing } from '../article/briefing.ts';
import { readBriefing } from './read-briefing.ts';

/** The data that the pages were built with. Throws where it is invalid: such a build must not come to be. */
export function builtBriefing(): Briefing {
  const read = readBriefing(articleText, contextText);
  if (!read.ok) throw new Error(`The built data is invalid: ${JSON.stringify(read.problems)}`);
  return read.value;
}

/** Whether the texts of both data files are those that the pages were built with. */
export function isAsBuilt(article: string, context: string): boolean {
  return article === articleText && context === contextText;
}
