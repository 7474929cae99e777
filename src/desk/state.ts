import type { Finding } from '../article/check.ts';
import type { Claim } from '../article/claims.ts';
import type { Span } from '../article/quoted-share.ts';

/** The event with which the development server sends a new state. */
export const DESK_CHANGED = 'brief:desk-changed';

/** Everything that the desk shows, as the development server reads it from the story's files. */
export interface DeskState {
  /** The story's folder. */
  folder: string;
  text: ArticleText;
  /** BCP 47 tag of the article's language, `und` where that is not known. */
  language: string;
  /** The way in which the article is written. */
  direction: 'ltr' | 'rtl';
  /** In the order of the text; null where `article.json` is no JSON just now. */
  entries: readonly DeskEntry[] | null;
  /** What speakers are called, by id and language. */
  speakers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Code points of all paragraphs: what the quoted share is a share of. */
  total: number;
  findings: readonly Finding[];
  /** What the checks say besides: counts, and texts that a language lacks. */
  notes: readonly string[];
  unclaimed: readonly Unclaimed[];
}

/** The article's text, or why there is none to show. */
export type ArticleText =
  | { kind: 'unset' }
  | { kind: 'unreadable'; file: string; reason: string }
  | {
      kind: 'read';
      file: string;
      /** The headline first, so that an index is a paragraph's number. */
      paragraphs: readonly string[];
      /** Whether it is, byte for byte, the text that the data was made from. */
      isSame: boolean;
    };

/** A claim, or a remark that repeats one, as far as the file can be read: it may be half written. */
export interface DeskEntry {
  id: string;
  /** JSON path in `article.json`: "$.trade[0]". */
  path: string;
  list: Claim['list'];
  /** Our words, by language. */
  text: Readonly<Record<string, string>>;
  saidBy: string;
  nature: string;
  spans: readonly DeskSpan[];
}

/** Where a claim's phrase stands, in code points, end exclusive. */
export interface DeskSpan extends Span {
  exact: string;
  /** Whether it names who says the claim. */
  isSpeaker: boolean;
  /** Whether the text reads so there. */
  fits: boolean;
}

/** A number, date or name of the text that no claim has. */
export interface Unclaimed extends Span {
  kind: 'number' | 'date' | 'name';
  exact: string;
  /** How often it stands in the text. */
  times: number;
}
