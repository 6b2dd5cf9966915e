import type { AnyTable } from '../kinds.ts';
import type { ColumnSpec } from '../specs.ts';
import { cellOf, cellText, specsOf } from './cells.ts';
import type { Column } from './columns.ts';

/** What can be part of a day, a number or an amount as it is written. */
const OF_NUMBERS = /^[\d.-]+$/;

/**
 * The positions, in a list of rows, of those in which any cell holds a text as it would be written, whatever the case of
 * its letters. A blank text is in every row.
 */
export function placesWith(table: AnyTable, rows: Int32Array, text: string): Int32Array {
  const typed = text.trim().toLocaleLowerCase();
  // Thousands are written apart on the screen and never in a cell.
  const wanted = /^\d{1,3}([, \u00a0\u202f]\d{3})+(\.\d+)?$/.test(typed)
    ? typed.replaceAll(/[^\d.]/g, '')
    : typed;
  if (wanted === '') return rows.map((_, place) => place);
  const columns = specsOf(table.kind).flatMap(([name, spec]) => {
    const column = table.columns[name];
    return column ? [holding(spec, column, wanted)] : [];
  });
  const found: number[] = [];
  rows.forEach((row, place) => {
    if (columns.some((holds) => holds(row))) found.push(place);
  });
  return Int32Array.from(found);
}

/** Tells of the rows of a column whether they hold a text; of words and codes each is looked at once. */
function holding(spec: ColumnSpec, column: Column, wanted: string): (row: number) => boolean {
  const holds = (row: number) => cellText(spec, cellOf(column, row)).toLocaleLowerCase().includes(wanted);
  if (column.type !== 'text' && column.type !== 'code') return OF_NUMBERS.test(wanted) ? holds : () => false;
  const known = new Map<number, boolean>();
  return (row) => {
    const code = column.codes[row]!;
    const answer = known.get(code) ?? holds(row);
    known.set(code, answer);
    return answer;
  };
}
