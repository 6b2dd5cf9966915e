/** Text is quoted where it must be; numbers are written in full precision; null is an empty cell. */
export type CsvCell = string | number | null;

/** Rows as UTF-8 CSV with one line end each. */
export function csvText(rows: ReadonlyArray<readonly CsvCell[]>): string {
  return rows.map((row) => row.map(csvCell).join(',') + '\n').join('');
}

/** Text that a spreadsheet would take for a formula, with any apostrophes that stand before it already. */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Text as it was before csvText put an apostrophe in front of it. Exactly one is taken off, so that what had one of
 * its own keeps it.
 */
export function unguarded(text: string): string {
  return text.startsWith("'") && LIKE_FORMULA.test(text) ? text.slice(1) : text;
}

/** Text with an apostrophe in front where a spreadsheet would take it for a formula (definitions section 12). */
export function guarded(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Numbers are never guarded, so that negative amounts stay numbers. */
function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = guarded(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
