import { CLAIM_LISTS, type Claim } from '../article/claims.ts';
import type { DeskEntry, DeskSpan } from './state.ts';

/**
 * The claims of an `article.json` that may be half written, in the order of the text: whatever has a place in one of its
 * lists. `paragraphs` are the text's, the headline first; null where there is no text.
 */
export function readEntries(article: unknown, paragraphs: readonly string[] | null): DeskEntry[] {
  const points = paragraphs?.map((paragraph) => [...paragraph]) ?? null;
  const entries: DeskEntry[] = [];
  const add = (list: Claim['list'], path: string, item: unknown): void => {
    const { id, text, saidBy, nature, evidence } = fieldsOf(item);
    entries.push({
      id: typeof id === 'string' ? id : path,
      path,
      list,
      text: textsOf(text),
      saidBy: typeof saidBy === 'string' ? saidBy : '',
      nature: typeof nature === 'string' ? nature : '',
      spans: listOf(evidence).flatMap((phrase) => spanOf(phrase, points)),
    });
  };
  for (const list of CLAIM_LISTS) {
    for (const [i, item] of listOf(fieldsOf(article)[list]).entries()) {
      add(list, `$.${list}[${i}]`, item);
      if (list !== 'bidders') continue;
      for (const [j, remark] of listOf(fieldsOf(item).remarks).entries())
        add('remarks', `$.${list}[${i}].remarks[${j}]`, remark);
    }
  }
  return entries.sort((a, b) => placeOf(a) - placeOf(b));
}

/** What speakers are called, by id and language. */
export function readSpeakers(article: unknown): Record<string, Readonly<Record<string, string>>> {
  const lists = ['people', 'speakers', 'organisations'].flatMap((list) => listOf(fieldsOf(article)[list]));
  return Object.fromEntries(
    lists.map(fieldsOf).flatMap(({ id, name }) => (typeof id === 'string' ? [[id, textsOf(name)]] : [])),
  );
}

/** What the data calls its people, bodies, places and countries in a language. */
export function readNames(article: unknown, language: string): string[] {
  const lists = ['people', 'organisations', 'places', 'countries'];
  return lists
    .flatMap((list) => listOf(fieldsOf(article)[list]))
    .flatMap((item) => textsOf(fieldsOf(item).name)[language] ?? []);
}

/** The id of the entry that a JSON path leads into, the innermost one. */
export function entryAt(path: string, entries: readonly DeskEntry[]): string | undefined {
  return entries
    .filter(
      (entry) =>
        path === entry.path || (path.startsWith(entry.path) && '.['.includes(path[entry.path.length] ?? '')),
    )
    .sort((a, b) => b.path.length - a.path.length)[0]?.id;
}

/** By the first phrase that says it; what has none comes last. */
function placeOf({ spans }: DeskEntry): number {
  const first = spans.find(({ isSpeaker }) => !isSpeaker) ?? spans[0];
  return first ? first.paragraph * 1e6 + first.start : Number.MAX_SAFE_INTEGER;
}

function spanOf(phrase: unknown, paragraphs: readonly string[][] | null): DeskSpan[] {
  const { paragraph, start, end, exact, role } = fieldsOf(phrase);
  if (!isCount(paragraph) || !isCount(start) || !isCount(end) || start >= end) return [];
  const printed = paragraphs?.[paragraph]?.slice(start, end).join('');
  const words = typeof exact === 'string' ? exact : '';
  return [
    {
      paragraph,
      start,
      end,
      exact: words,
      isSpeaker: role === 'speaker',
      fits: paragraphs === null || printed === words,
    },
  ];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The fields of what may be no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
