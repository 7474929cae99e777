import { readFile } from 'node:fs/promises';
import { checkStory, type Finding } from './check.ts';
import { storyFolder } from './story-folder.mjs';

const folder = storyFolder();

/**
 * `npm run check:data [-- TEXT]`: checks the data files and, given the article's text, every evidence phrase
 * against it. Resolves to the exit code.
 */
export async function main([textFile]: readonly string[]): Promise<number> {
  const article = await read(`${folder}/article.json`);
  const context = await read(`${folder}/context.json`);
  const story = await read(`${folder}/story.json`);
  const articleText = textFile === undefined ? null : await read(textFile);
  if (article === undefined || context === undefined || story === undefined) return 1;
  if (articleText === undefined) return 1;

  const { sections } = await checkStory({ article, context, story }, articleText);
  for (const { findings, notes } of sections) {
    for (const finding of findings) console.error(lineOf(finding));
    for (const note of notes) console.log(note);
  }
  return sections.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

/** "data/article.json trade-2023: sentence"; a JSON path is the sentence's own subject. */
function lineOf({ file, at, says }: Finding): string {
  const subject = at.startsWith('$') || at === '' ? at : `${at}:`;
  return [`${folder}/${file}.json`, subject, says].filter(Boolean).join(' ');
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
