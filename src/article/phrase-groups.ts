import type { Evidence } from './schema.ts';

/** Phrases of a claim that are read together. */
export interface PhraseGroup {
  paragraph: number;
  /** Given where they name who says it. */
  role: Evidence['role'];
  phrases: readonly Evidence[];
}

/** Stands between phrases of one paragraph, for the words that are not quoted. */
export const GAP = ' … ';

/** A claim's phrases as they are read: those of a paragraph together, apart from those that name the speaker. */
export function phraseGroups(evidence: readonly Evidence[]): PhraseGroup[] {
  const groups: (PhraseGroup & { phrases: Evidence[] })[] = [];
  for (const phrase of evidence) {
    const { paragraph, role } = phrase;
    const group = groups.find((one) => one.paragraph === paragraph && one.role === role);
    if (group) group.phrases.push(phrase);
    else groups.push({ paragraph, role, phrases: [phrase] });
  }
  return groups;
}
