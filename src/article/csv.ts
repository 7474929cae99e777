import { unmarked } from '../i18n/lent.ts';

/** A byte order mark, by which Excel knows UTF-8 and shows Arabic. */
const BOM = '\ufeff';

/**
 * What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"): the signs, full-width ones included,
 * also behind blanks and invisible letters, which some of them skip; or a control character. Apostrophes before them
 * count, too, so that taking one away gives back the text, whatever it was.
 */
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|\p{Cc})/u;

/**
 * Rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as
 * they are.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const bare = unmarked(cell);
  const text = FORMULA.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
