import { unitAt } from './code-points.ts';
import type { DeskEntry } from './state.ts';

/** A piece of a paragraph on which the same claims rest throughout. */
export interface Piece {
  text: string;
  /** What rests on it, in the order of the entries; nothing on what is plain. */
  rests: readonly Rest[];
}

/** That a claim rests on a piece, and in what way. */
export interface Rest {
  entry: DeskEntry;
  isSpeaker: boolean;
  fits: boolean;
}

/** A claim's span in one paragraph. */
export interface PlacedSpan extends Rest {
  start: number;
  end: number;
}

/** The spans of each paragraph, by its number. */
export function spansByParagraph(entries: readonly DeskEntry[]): ReadonlyMap<number, readonly PlacedSpan[]> {
  const found = new Map<number, PlacedSpan[]>();
  for (const entry of entries) {
    for (const { paragraph, start, end, isSpeaker, fits } of entry.spans) {
      const spans = found.get(paragraph) ?? [];
      found.set(paragraph, spans);
      spans.push({ entry, start, end, isSpeaker, fits });
    }
  }
  return found;
}

/** A paragraph cut where spans begin and end, which may overlap. Joined, the pieces are the paragraph. */
export function piecesOf(text: string, spans: readonly PlacedSpan[]): Piece[] {
  const placed = spans.map((span) => ({
    ...span,
    from: unitAt(text, span.start),
    to: unitAt(text, span.end),
  }));
  const cuts = [...new Set([0, ...placed.flatMap(({ from, to }) => [from, to]), text.length])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, i) => ({
    text: text.slice(from, cuts[i + 1]),
    rests: placed
      .filter((span) => span.from <= from && span.to > from)
      .map(({ entry, isSpeaker, fits }) => ({ entry, isSpeaker, fits })),
  }));
}
