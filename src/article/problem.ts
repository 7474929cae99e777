/**
 * Something wrong with a data file, as data: `path` is a JSON path (`$.trade[0].value`), the rest is what a
 * sentence about it needs. The sentence itself is chosen by language, in `src/i18n`.
 */
export type Problem =
  | { code: 'unreachable'; path: string; status: number | null }
  | { code: 'undrawable'; path: string; message: string }
  | { code: 'empty'; path: string }
  | { code: 'too-large'; path: string; bytes: number; limit: number }
  | { code: 'too-deep'; path: string; limit: number }
  | { code: 'syntax'; path: string; line: number; column: number }
  | { code: 'missing'; path: string }
  | { code: 'unknown-key'; path: string }
  | { code: 'wrong-type'; path: string; expected: string; received: string }
  | { code: 'wrong-form'; path: string; expected: string; received: string }
  | { code: 'markup'; path: string }
  | { code: 'duplicate-id'; path: string; id: string; first: string }
  | { code: 'unknown-reference'; path: string; id: string }
  | { code: 'evidence-too-long'; path: string; length: number; limit: number }
  | { code: 'evidence-span'; path: string; start: number; end: number; length: number }
  | { code: 'unknown-paragraph'; path: string; paragraph: number }
  | { code: 'message'; path: string; reason: string }
  | { code: 'unknown-argument'; path: string; name: string; given: string }
  | { code: 'period'; path: string; start: string; end: string };

/** No more problems than this are reported at once: nobody mends more before looking again. */
export const MOST_PROBLEMS = 100;

/** A value, or everything that is wrong with what should have been one. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };
