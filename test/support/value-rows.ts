import Papa from 'papaparse';

/** A row of a file of indicator values (definitions section 12), by heading. */
export type ValueRow = Readonly<Record<string, string>>;

const KEY = ['scheme', 'indicator', 'basis', 'grain', 'period_start', 'period_end', 'split', 'group'];
export const VALUE_COLUMNS = ['numerator', 'denominator', 'value', 'lower', 'upper'] as const;

export const valueKey = (row: ValueRow) => KEY.map((name) => row[name]).join('|');

export function parseValues(text: string): ValueRow[] {
  return Papa.parse<ValueRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** Whether two written numbers agree to 1e-9 of the larger; blanks agree with blanks only. */
export function agrees(ours: string | undefined, expected: string | undefined): boolean {
  if (!ours || !expected) return (ours ?? '') === (expected ?? '');
  const [a, b] = [Number(ours), Number(expected)];
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Every expected row that we do not give, or give otherwise, in words. */
export function disagreements(ours: readonly ValueRow[], expected: readonly ValueRow[]): string[] {
  const ownRows = new Map(ours.map((row) => [valueKey(row), row]));
  return expected.flatMap((row) => {
    const own = ownRows.get(valueKey(row));
    if (!own) return [`${valueKey(row)}: not exported`];
    return VALUE_COLUMNS.filter((column) => !agrees(own[column], row[column])).map(
      (column) => `${valueKey(row)} ${column}: ${own[column] ?? ''} instead of ${row[column] ?? ''}`,
    );
  });
}
