import { type Briefing, makeBriefing } from '../article/briefing.ts';
import { parseArticle, parseContext } from '../article/parse.ts';
import { ARTICLE_FILE, CONTEXT_FILE, type FileProblem } from './data-files.ts';

/** Parses and joins both files; every problem comes with the file it is in. */
export function readBriefing(
  articleText: string,
  contextText: string,
): { ok: true; value: Briefing } | { ok: false; problems: readonly FileProblem[] } {
  const article = parseArticle(articleText);
  if (!article.ok)
    return { ok: false, problems: article.problems.map((problem) => ({ file: ARTICLE_FILE, problem })) };
  const context = parseContext(contextText, article.value);
  if (!context.ok)
    return { ok: false, problems: context.problems.map((problem) => ({ file: CONTEXT_FILE, problem })) };
  return { ok: true, value: makeBriefing(article.value, context.value) };
}
