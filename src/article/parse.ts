import * as v from 'valibot';
import { jsonPath, readJson, spelt } from './json-text.ts';
import { MOST_PROBLEMS, type Problem, type Result } from './problem.ts';
import { articleProblems, contextProblems } from './references.ts';
import { type Article, article, type Context, context, PLAIN_TEXT } from './schema.ts';

/** Reads `article.json` from text that may be anything. Never throws. */
export function parseArticle(text: string): Result<Article> {
  const json = readJson(text);
  return json.ok ? checkArticle(json.value, text.length) : json;
}

/** The same for JSON that is read already, from a text of `length` UTF-16 units. */
export function checkArticle(value: unknown, length = 0): Result<Article> {
  const shaped = shape(article, value, length);
  if (!shaped.ok) return shaped;
  return checked(shaped.value, articleProblems(shaped.value));
}

/** Reads `context.json`, whose items are about the given article. Never throws. */
export function parseContext(text: string, about: Article): Result<Context> {
  const json = readJson(text);
  if (!json.ok) return json;
  const shaped = shape(context, json.value, text.length);
  if (!shaped.ok) return shaped;
  return checked(shaped.value, contextProblems(shaped.value, about));
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
