import { createHash } from 'node:crypto';
import { entriesOf } from './claims.ts';
import type { Fault } from './fault.ts';
import type { Article } from './schema.ts';

/** What comparing the extraction with the article's own text shows. */
export interface Proof {
  /** Sentences in English, each about one thing that does not fit, with the id of the claim whose phrase it is. */
  faults: readonly (Omit<Fault, 'id'> & { id: string | null })[];
  /** Evidence phrases that stand in the text exactly where they are said to. */
  proven: number;
  /** Numbers of the paragraphs, from 1, on which no claim rests. */
  uncovered: readonly number[];
}

/** A text's paragraphs: its lines that are not empty. The headline is number 0. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** SHA-256 of a text, in hexadecimal digits: what the data records of the text that it was made from. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Compares every evidence phrase, paragraph length and the digest with the article's text. */
export function prove(article: Article, text: string): Proof {
  const paragraphs = paragraphsOf(text).map((paragraph) => [...paragraph]);
  const faults: Proof['faults'][number][] = [];
  const whole = (says: string) => void faults.push({ id: null, says });
  let proven = 0;

  const digest = digestOf(text);
  if (digest !== article.article.sha256) whole(`the text's SHA-256 is ${digest}, not the one recorded`);
  if (paragraphs.length - 1 !== article.article.paragraphs.length) {
    whole(`the text has ${paragraphs.length - 1} paragraphs, the data ${article.article.paragraphs.length}`);
  }
  for (const { number, length } of article.article.paragraphs) {
    const actual = paragraphs[number]?.length ?? 0;
    if (actual !== length) whole(`paragraph ${number} has ${actual} characters, not ${length}`);
  }

  const covered = new Set<number>();
  for (const { item } of entriesOf(article)) {
    for (const { paragraph, start, end, exact } of item.evidence) {
      covered.add(paragraph);
      const printed = paragraphs[paragraph]?.slice(start, end).join('');
      if (printed === exact) proven += 1;
      else
        faults.push({
          id: item.id,
          says: `paragraph ${paragraph}, ${start}–${end} reads “${printed ?? ''}”, not “${exact}”`,
        });
    }
  }
  const uncovered = article.article.paragraphs
    .map(({ number }) => number)
    .filter((number) => !covered.has(number));
  return { faults, proven, uncovered };
}
