import * as v from 'valibot';
import type { Span } from '../article/quoted-share.ts';
import { LONGEST_EVIDENCE, plain } from '../article/schema.ts';
import { pointsBefore } from './code-points.ts';

/** A phrase of the article as evidence says where it stands: code points, the end excluded. */
export interface Phrase extends Span {
  exact: string;
}

/** A letter with its marks is one thing to whoever selects it, and evidence never has a half of one. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The phrase between two indices of a paragraph in UTF-16 units, in either order: without blanks at its ends, which
 * selecting by words brings along, and with whole letters. Null where nothing else is selected.
 */
export function phraseOf(paragraph: number, text: string, one: number, other: number): Phrase | null {
  const segments = letters.segment(text);
  const from = segments.containing(Math.min(one, other))?.index ?? text.length;
  const last = segments.containing(Math.max(one, other));
  const to =
    last === undefined
      ? text.length
      : last.index + (last.index < Math.max(one, other) ? last.segment.length : 0);
  const selected = text.slice(from, to);
  const exact = selected.trim();
  if (exact === '') return null;
  const start = pointsBefore(text, from + selected.length - selected.trimStart().length);
  return { paragraph, start, end: start + [...exact].length, exact };
}

/** A phrase as it stands in `article.json`. What it says in other languages is left for the editor to write. */
export function evidenceJson({ paragraph, start, end, exact }: Phrase, role?: 'speaker'): string {
  const evidence = { paragraph, start, end, exact, rendering: {}, ...(role && { role }) };
  return JSON.stringify(evidence, null, 2);
}

/** Why a phrase cannot be evidence, if it cannot. */
export type Unfit = 'headline' | 'too-long' | 'not-plain';

/** What keeps a phrase from being evidence; null where nothing does. */
export function unfitness({ paragraph, exact }: Phrase): Unfit | null {
  if (paragraph === 0) return 'headline';
  if ([...exact].length > LONGEST_EVIDENCE) return 'too-long';
  return v.is(plain(200), exact) ? null : 'not-plain';
}
