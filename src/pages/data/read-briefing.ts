import { type Briefing, makeBriefing } from '../../article/briefing.ts';
import { type Compile, parseArticle, parseContext, parseStory } from '../../article/parse.ts';
import type { Result } from '../../article/problem.ts';
import { ARTICLE_FILE, CONTEXT_FILE, type DataTexts, type FileProblem, STORY_FILE } from './data-files.ts';

/** A briefing, or everything that is wrong with the files it should have been read from. */
export type ReadBriefing = { ok: true; value: Briefing } | { ok: false; problems: readonly FileProblem[] };

/** Parses and joins the files; every problem comes with the file it is in. `compile` reads the story's messages. */
export function readBriefing(texts: DataTexts, compile: Compile): ReadBriefing {
  const story = parseStory(texts.story, compile);
  if (!story.ok) return refused(STORY_FILE, story);
  const { defaultLanguage } = story.value;
  const article = parseArticle(texts.article, defaultLanguage);
  if (!article.ok) return refused(ARTICLE_FILE, article);
  const context = parseContext(texts.context, article.value, defaultLanguage);
  if (!context.ok) return refused(CONTEXT_FILE, context);
  return { ok: true, value: makeBriefing(article.value, context.value, 'article', story.value) };
}

function refused(file: string, { problems }: Extract<Result<unknown>, { ok: false }>): ReadBriefing {
  return { ok: false, problems: problems.map((problem) => ({ file, problem })) };
}
