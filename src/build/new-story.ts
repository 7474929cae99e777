import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { checkStory } from '../article/check.ts';
import { guessLanguage } from '../article/guess-language.ts';
import { paragraphsOf } from '../article/prove.ts';
import { skeletonOf } from '../article/skeleton.ts';
import { readText } from '../article/text-file.ts';
import { charts } from '../charts/index.ts';
import { readCatalogues } from '../i18n/write-messages.ts';

const USAGE = 'Usage: npm run new-story -- FOLDER ARTICLE.txt';

/**
 * `npm run new-story -- FOLDER ARTICLE.txt`: makes a folder with the data files of a story in which nothing is claimed yet. It
 * overwrites nothing. Resolves to the exit code.
 */
export async function main([folder, textFile, ...rest]: readonly string[]): Promise<number> {
  if (folder === undefined || textFile === undefined || rest.length > 0) return refuse(USAGE);
  const read = await readText(textFile);
  if (!read.ok) return refuse(`${textFile} ${read.says}`);
  const { text } = read;
  const paragraphs = paragraphsOf(text).slice(1);
  if (paragraphs.length === 0)
    return refuse(
      `${textFile} has no paragraphs: its first line is the headline, and each further line that is not empty is one.`,
    );

  const { language, known } = guessLanguage(text, await readCatalogues());
  const files = skeletonOf({
    text,
    language: language ?? 'und',
    id: idOf(folder),
    schemas: `${relative(resolve(folder), resolve('data')).replaceAll('\\', '/') || '.'}/`,
    charts: charts.map(({ id }) => id),
    today: new Date().toISOString().slice(0, 10),
  });
  const { sections } = await checkStory(files, text);
  const [wrong] = sections.flatMap(({ findings }) => findings);
  if (wrong) return refuse(`${textFile} cannot be told as a story: ${wrong.at} ${wrong.says}.`);

  const there = Object.keys(files).filter((name) => existsSync(join(folder, `${name}.json`)));
  if (there.length > 0)
    return refuse(
      `${folder} has a ${there[0]}.json already, and nothing is overwritten: name another folder.`,
    );
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, `${name}.json`), content, { flag: 'wx' });
  } catch (error) {
    return refuse(`${folder} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
  const lengths = paragraphs.map((paragraph) => [...paragraph].length);
  console.log(`${folder}: ${Object.keys(files)
    .map((name) => `${name}.json`)
    .join(', ')}
Language: ${languageSentence(language, known)}
Paragraphs: ${paragraphs.length}, of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters, below the headline.
Still to be written: "headline", "published" (today, for now) and the "gist" of each paragraph in article.json; "name" and
"description" in story.json. Where they are missing, neutral words stand. Next:
  TEXT=${textFile} STORY=${folder} npm run dev   # then open /desk/`);
  return 0;
}

function refuse(says: string): number {
  console.error(says);
  return 1;
}

/** A folder's name as an id: "Harbour news" is `harbour-news`; a name without Latin letters, `story`. */
function idOf(folder: string): string {
  const words = basename(resolve(folder))
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 80).replace(/-$/, '') || 'story';
}

function languageSentence(language: string | null, known: number): string {
  const ground = `${known} of 100 words are words of our`;
  if (language === null)
    return `not known (at most ${ground} catalogues). Put its BCP 47 tag for "und" in article.json.`;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return `${name}, by a guess: ${ground} ${name} catalogue. If it is another, change "language" in article.json, and "defaultLanguage" in story.json.`;
}
