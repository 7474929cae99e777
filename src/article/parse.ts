import * as v from 'valibot';
import { type Locale, locales } from '../i18n/locale.ts';
import { argumentsOf, type Message } from '../i18n/message-form.ts';
import { jsonPath, readJson, spelt } from './json-text.ts';
import { missingTexts, withAllTexts } from './local-texts.ts';
import { MOST_PROBLEMS, type Problem, type Result } from './problem.ts';
import { articleProblems, contextProblems } from './references.ts';
import { type Article, article, type Context, context, PLAIN_TEXT } from './schema.ts';
import { type OwnWord, type Story, storyFile } from './story.ts';
import { STORY_WORDS, type StoryWord } from './story-words.ts';

/** Reads `article.json` from text that may be anything, of a story whose default language is given. Never throws. */
export function parseArticle(text: string, language: Locale = locales[0]): Result<Article> {
  const json = readJson(text);
  return json.ok ? checkArticle(json.value, text.length, language) : json;
}

/** The same for JSON that is read already, from a text of `length` UTF-16 units. */
export function checkArticle(value: unknown, length = 0, language: Locale = locales[0]): Result<Article> {
  const shaped = shape(article, value, length);
  if (!shaped.ok) return shaped;
  const complete = withTexts(shaped.value, language, shaped.value.article.language);
  if (!complete.ok) return complete;
  return checked(complete.value, articleProblems(complete.value));
}

/** Reads `context.json`, whose items are about the given article. Never throws. */
export function parseContext(text: string, about: Article, language: Locale = locales[0]): Result<Context> {
  const json = readJson(text);
  if (!json.ok) return json;
  const shaped = shape(context, json.value, text.length);
  if (!shaped.ok) return shaped;
  const complete = withTexts(shaped.value, language, about.article.language);
  return complete.ok ? checked(complete.value, contextProblems(complete.value, about)) : complete;
}

/** Texts of the default language stand in for those that other languages lack; without them there is nothing to show. */
function withTexts<T>(value: T, language: Locale, source: string): Result<T> {
  const missing = missingTexts(value, language, source);
  return checked(
    withAllTexts(value, language, source),
    missing.map((path) => ({ code: 'missing', path })),
  );
}

/** Makes a message of a text in ICU MessageFormat. Throws what tells why it is none. */
export type Compile = (text: string) => Message;

/** Reads `story.json`. Never throws. */
export function parseStory(text: string, compile: Compile): Result<Story> {
  const json = readJson(text);
  if (!json.ok) return json;
  const shaped = shape(storyFile, json.value, text.length);
  if (!shaped.ok) return shaped;
  const { words, defaultLanguage, ...rest } = shaped.value;
  const problems: Problem[] = (['name', 'description'] as const).flatMap((field) =>
    rest[field][defaultLanguage] === undefined
      ? [{ code: 'missing', path: `$.${field}.${defaultLanguage}` }]
      : [],
  );
  const own = (Object.keys(STORY_WORDS) as StoryWord[]).flatMap((path): OwnWord[] => {
    const word = words[path];
    if (!word) return [];
    const text: OwnWord['text'] = {};
    for (const locale of locales) {
      const written = word.text[locale];
      if (written === undefined) continue;
      const read = readMessage(written, path, `${jsonPath('$.words', path)}.text.${locale}`, compile);
      if (read.ok) text[locale] = read.value;
      else problems.push(...read.problems);
    }
    return [{ path, text, restsOn: word.restsOn }];
  });
  return checked({ ...rest, defaultLanguage, words: own }, problems);
}

/** One message of a story, which may use the arguments that it is given and no others. */
function readMessage(text: string, word: StoryWord, path: string, compile: Compile): Result<Message> {
  try {
    const message = compile(text);
    const given: readonly string[] = STORY_WORDS[word];
    const unknown = [...argumentsOf(message).keys()].filter((name) => !given.includes(name));
    return checked(
      message,
      unknown.map((name) => ({ code: 'unknown-argument', path, name, given: given.join(', ') || 'none' })),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: 'message', path, reason: shortened(reason) }] };
  }
}

function checked<T>(value: T, problems: readonly Problem[]): Result<T> {
  return problems.length === 0
    ? { ok: true, value }
    : { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** Text of a file, in UTF-16 units, above which only its first fault is looked for: millions would hang the tab. */
const FULLY_CHECKED = 500_000;

function shape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  length: number,
): Result<v.InferOutput<Schema>> {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: length > FULLY_CHECKED });
  if (success) return { ok: true, value: output };
  return { ok: false, problems: issues.slice(0, MOST_PROBLEMS).map(problemOf) };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((at, { key }) => jsonPath(at, key as string | number), '$');
  const received = shortened(issue.received);
  if (isSurplus(issue)) return { code: 'unknown-key', path };
  if (issue.input === undefined) return { code: 'missing', path };
  if (issue.kind === 'schema')
    return { code: 'wrong-type', path, expected: shortened(issue.expected ?? ''), received };
  if (issue.message === PLAIN_TEXT && String(issue.input).includes('<')) return { code: 'markup', path };
  // Validations that name their form say so as their message; the others' requirement is their form.
  const expected = issue.type === 'regex' ? issue.message : shortened(issue.expected ?? issue.type);
  return { code: 'wrong-form', path, expected, received };
}

/** A key that the object does not know, or an item past the end of a tuple. */
function isSurplus({ type, expected }: v.BaseIssue<unknown>): boolean {
  return (type === 'strict_object' || type === 'strict_tuple') && expected === 'never';
}

function shortened(text: string): string {
  return spelt(text.length <= 80 ? text : `${text.slice(0, 79)}…`);
}
