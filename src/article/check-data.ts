import { readFile } from 'node:fs/promises';
import { messages } from '../i18n/catalogues.ts';
import { type Briefing, makeBriefing } from './briefing.ts';
import { parseArticle, parseContext } from './parse.ts';
import type { Problem } from './problem.ts';
import { problemSentence } from './problem-sentence.ts';
import { prove } from './prove.ts';

const ARTICLE = 'data/article.json';
const CONTEXT = 'data/context.json';

const { en } = messages;

/**
 * `npm run check:data [-- TEXT]`: checks both data files and, given the article's text, every evidence phrase
 * against it. Resolves to the exit code.
 */
export async function main([textFile]: readonly string[]): Promise<number> {
  const articleText = await read(ARTICLE);
  const contextText = await read(CONTEXT);
  const sourceText = textFile === undefined ? null : await read(textFile);
  if (articleText === undefined || contextText === undefined || sourceText === undefined) return 1;

  const article = parseArticle(articleText);
  if (!article.ok) return refuse(ARTICLE, article.problems);
  const context = parseContext(contextText, article.value);
  if (!context.ok) return refuse(CONTEXT, context.problems);

  const briefing = makeBriefing(article.value, context.value);
  console.log(
    `${briefing.claims.length} claims, ${article.value.article.paragraphs.length} paragraphs, ${context.value.items.length} context items: well formed.`,
  );
  const disagreed = reportDisagreements(briefing);
  const unproven = sourceText === null ? 0 : reportProof(briefing, sourceText);
  return disagreed + unproven === 0 ? 0 : 1;
}

function refuse(file: string, problems: readonly Problem[]): number {
  for (const problem of problems) console.error(`${file} ${problem.path} ${problemSentence(en, problem)}`);
  return 1;
}

function reportDisagreements({ disagreements }: Briefing): number {
  for (const { claim, value, read } of disagreements.values()) {
    console.error(`${ARTICLE} ${claim}: ${valueSentence(value, read)}`);
  }
  if (disagreements.size === 0) console.log('Every value agrees with its phrase.');
  return disagreements.size;
}

function valueSentence(value: number, read: readonly number[]): string {
  const { differs, unread } = en.disagreement;
  return read.length > 0 ? differs({ value, read: read.join(', ') }) : unread({ value });
}

function reportProof({ article }: Briefing, text: string): number {
  const { faults, proven, uncovered } = prove(article, text);
  for (const fault of faults) console.error(`${ARTICLE} ${fault}`);
  console.log(`${proven} evidence phrases stand in the text where the data says.`);
  console.log(
    `Paragraphs on which no claim rests: ${uncovered.length === 0 ? 'none' : uncovered.join(', ')}.`,
  );
  return faults.length;
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
