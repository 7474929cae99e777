import articleText from '../../../data/article.json?raw';
import contextText from '../../../data/context.json?raw';
import storyText from '../../../data/story.json?raw';
import type { Briefing } from '../../article/briefing.ts';
import { compileAsBuilt } from './built-messages.ts';
import type { DataTexts } from './data-files.ts';
import { readBriefing } from './read-briefing.ts';

/** The data that the pages were built with. Throws where it is invalid: such a build must not come to be. */
export function builtBriefing(): Briefing {
  const texts = { article: articleText, context: contextText, story: storyText };
  const read = readBriefing(texts, compileAsBuilt);
  if (!read.ok) throw new Error(`The built data is invalid: ${JSON.stringify(read.problems)}`);
  return read.value;
}

/** Whether the texts of the data files are those that the pages were built with. */
export function isAsBuilt({ article, context, story }: DataTexts): boolean {
  return article === articleText && context === contextText && story === storyText;
}
