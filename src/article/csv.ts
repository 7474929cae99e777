/** A byte order mark, by which Excel knows UTF-8 and shows Arabic. */
const BOM = '\ufeff';

/**
 * Rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP's
 * "CSV Injection" advises; numbers stay as they are.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
