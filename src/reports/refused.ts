import { csvText, specsOf, type CsvCell, type Kind } from '#records';
import type { CellFault, Problem } from '#intake';
import type { Words } from '#words';

/** What is wrong with a cell of a kind of record, in words. */
export function faultInWords(fault: CellFault, kind: Kind | null, words: Words): string {
  if (fault.reason === 'unknown-code') {
    const spec = kind && specsOf(kind).find(([name]) => name === fault.column)?.[1];
    return words.say('cell.unknown-code', { codes: spec ? spec.codes.join(', ') : '' });
  }
  if (fault.reason === 'other-currency')
    return words.say('cell.other-currency', { currency: fault.currency ?? '' });
  if (fault.reason !== 'id-repeated' && fault.reason !== 'date-repeated')
    return words.say(`cell.${fault.reason}`);
  const blank = words.say('cell.blank');
  const differences = (fault.differences ?? []).map(({ column, kept, here }) =>
    words.say('cell.difference', { column, kept: kept || blank, here: here || blank }),
  );
  return words.say(`cell.${fault.reason}`, { row: fault.firstRow ?? 0, differences: differences.join('; ') });
}

/** Headings of a list of problems. */
const HEADINGS = ['file', 'row', 'column', 'value', 'reason'];

/** Problems as a CSV that a person can work through; parts after the first have no headings. */
export function problemsCsv(problems: readonly Problem[], words: Words, isFirst: boolean): string {
  const rows = problems.map(({ file, kind, row, fault }): CsvCell[] => [
    file,
    row,
    fault.column,
    fault.value,
    faultInWords(fault, kind, words),
  ]);
  return csvText([...(isFirst ? [HEADINGS] : []), ...rows]);
}
