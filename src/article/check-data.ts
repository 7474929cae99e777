import { readFile } from 'node:fs/promises';
import { messages } from '../i18n/catalogues.ts';
import { compileMessage } from '../i18n/compile-message.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import { writeMessage } from '../i18n/message.ts';
import { argumentsOf } from '../i18n/message-form.ts';
import { readReadings } from '../i18n/write-messages.ts';
import { unfitNatures, unheardSpeakers, unlikeRepeats } from './attribution.ts';
import { baselessClaims } from './bases.ts';
import { type Briefing, makeBriefing } from './briefing.ts';
import { contextFaults } from './check-context.ts';
import { namesOf, type PlacedText, placedTexts, unevenTexts } from './evenness.ts';
import { missingTexts } from './local-texts.ts';
import { type MovedWord, movedWords } from './own-words.ts';
import { parseArticle, parseContext, parseStory } from './parse.ts';
import type { Problem } from './problem.ts';
import { problemSentence } from './problem-sentence.ts';
import { prove } from './prove.ts';
import { MOST_QUOTED, quotedShare } from './quoted-share.ts';
import type { Article } from './schema.ts';
import { storyFolder } from './story-folder.mjs';

const folder = storyFolder();
const ARTICLE = `${folder}/article.json`;
const CONTEXT = `${folder}/context.json`;
const STORY = `${folder}/story.json`;

const { en } = messages;

/**
 * `npm run check:data [-- TEXT]`: checks the data files and, given the article's text, every evidence phrase
 * against it. Resolves to the exit code.
 */
export async function main([textFile]: readonly string[]): Promise<number> {
  const articleText = await read(ARTICLE);
  const contextText = await read(CONTEXT);
  const storyText = await read(STORY);
  const sourceText = textFile === undefined ? null : await read(textFile);
  if (articleText === undefined || contextText === undefined || storyText === undefined) return 1;
  if (sourceText === undefined) return 1;

  const story = parseStory(storyText, compileMessage);
  if (!story.ok) return refuse(STORY, story.problems);
  const { defaultLanguage } = story.value;
  const article = parseArticle(articleText, defaultLanguage);
  if (!article.ok) return refuse(ARTICLE, article.problems);
  const context = parseContext(contextText, article.value, defaultLanguage);
  if (!context.ok) return refuse(CONTEXT, context.problems);

  const briefing = makeBriefing(article.value, context.value, 'article', story.value);
  console.log(
    `${briefing.claims.length} claims, ${article.value.article.paragraphs.length} paragraphs, ${context.value.items.length} context items: well formed.`,
  );
  const disagreed = reportDisagreements(briefing);
  const loose = reportLoose(article.value);
  const unsaid = reportContext(briefing);
  const moved = reportMoved(briefing);
  const uneven = await reportUneven(briefing);
  listMissing(briefing, { [ARTICLE]: articleText, [CONTEXT]: contextText });
  const unproven = sourceText === null ? 0 : reportProof(briefing, sourceText);
  return disagreed + loose + unsaid + moved + uneven + unproven === 0 ? 0 : 1;
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

/** Claims that say more than the article does, or not who says so; and more of its text than may be quoted. */
function reportLoose(article: Article): number {
  const faults = [
    ...baselessClaims(article),
    ...unheardSpeakers(article),
    ...unlikeRepeats(article),
    ...unfitNatures(article),
  ];
  for (const fault of faults) console.error(`${ARTICLE} ${fault}`);
  if (faults.length === 0)
    console.log('Every claim says who makes it, and how what the article does not print was worked out.');
  const share = quotedShare(article);
  const quoted = `The phrases reprint ${percent(share)} of the article’s text; at most ${percent(MOST_QUOTED)} may be`;
  if (share <= MOST_QUOTED) console.log(`${quoted}.`);
  else console.error(`${ARTICLE} ${quoted}: shorten some.`);
  return faults.length + Number(share > MOST_QUOTED);
}

/** To a tenth, upwards, so that what is over a limit never looks like it. */
function percent(share: number): string {
  return `${Math.ceil(share * 1_000) / 10} %`;
}

/** What other sources' items leave unsaid. */
function reportContext({ context, article }: Briefing): number {
  const faults = contextFaults(context, article);
  for (const fault of faults) console.error(`${CONTEXT} ${fault}`);
  if (faults.length === 0) console.log('Every other source says how it bears on the story, and as of when.');
  return faults.length;
}

/** Texts written for other data than this: the pages leave them out. */
function reportMoved(briefing: Briefing): number {
  const texts = movedWords(briefing);
  for (const { path, moved } of texts)
    console.error(`${STORY} ${path}: rests on ${moved.map(movedText).join('; ')}`);
  if (texts.length === 0) console.log('Every text of the story stands on what it was written on.');
  return texts.length;
}

/** Texts of which one language says more than another. */
async function reportUneven({ article, context, story }: Briefing): Promise<number> {
  const files: [string, PlacedText[]][] = [
    [ARTICLE, placedTexts(article)],
    [CONTEXT, placedTexts(context)],
    [STORY, storyTexts(story)],
  ];
  const names = namesOf(article, context);
  const readings = await readReadings();
  const found = files.flatMap(([file, texts]) =>
    unevenTexts(texts, names, readings).map(
      ({ path, says, lacks, what }) => `${file} ${path}: "${says}" says ${what}, "${lacks}" does not`,
    ),
  );
  for (const line of found) console.error(line);
  if (found.length === 0) console.log('All languages of a text say the same numbers, dates and names.');
  return found.length;
}

/** The story's texts, with the same number in every language where one is put in; those on units are about numbers only. */
function storyTexts({ name: _, description, words }: Briefing['story']): PlacedText[] {
  const sayings = words.filter(({ path }) => !path.startsWith('units.'));
  const written = sayings.map(({ path, text }) => {
    const texts = locales.flatMap((locale) => {
      const message = text[locale];
      if (message === undefined) return [];
      const values = [...argumentsOf(message)].map(([name, { number }]) => [name, number ? 12 : '']);
      return [[locale, writeMessage(locale, message, Object.fromEntries(values))]];
    });
    return { path, text: Object.fromEntries(texts) };
  });
  return [...placedTexts({ description }), ...written];
}

/** Texts that a language does without: pages show the engine's wording, or what the story's own language says. */
function listMissing({ story, article }: Briefing, files: Readonly<Record<string, string>>): void {
  const { name, description, words } = story;
  const texts = [{ path: 'name', text: name }, { path: 'description', text: description }, ...words];
  const list = (file: string, locale: Locale, missing: readonly string[]) => {
    if (missing.length > 0) console.log(`${file} says nothing in "${locale}" for: ${missing.join(', ')}.`);
  };
  for (const locale of locales) {
    const lacking = texts.filter(({ text }) => text[locale] === undefined);
    list(
      STORY,
      locale,
      lacking.map(({ path }) => path),
    );
    for (const [file, text] of Object.entries(files))
      list(file, locale, missingTexts(JSON.parse(text), locale, article.article.language));
  }
}

function movedText({ id, was, now }: MovedWord['moved'][number]): string {
  return now === undefined
    ? `"${id}", which the data does not have`
    : `"${id}", which was ${was} and is ${now}`;
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
