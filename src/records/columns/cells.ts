import { isoDay, isoMonth, NO_DAY, UNITS_PER_ONE } from '#units';
import type { CsvCell } from '../csv.ts';
import { KINDS, type AnyTable, type Kind } from '../kinds.ts';
import type { ColumnSpec } from '../specs.ts';
import type { CellValue } from './builder.ts';
import { NO_CODE, NO_COUNT, type Column, type TextColumn } from './columns.ts';
import { wordAt } from './words.ts';

/** The columns of a kind with their declarations, in order. */
export function specsOf(kind: Kind): ReadonlyArray<readonly [name: string, spec: ColumnSpec]> {
  return Object.entries(KINDS[kind].columns);
}

/** The text column that alone tells the records of a kind apart; null where a day does, or several columns together. */
export function idColumnOf(kind: Kind): string | null {
  const [key, ...more] = KINDS[kind].key;
  const spec = specsOf(kind).find(([name]) => name === key)?.[1];
  return more.length === 0 && spec?.type === 'text' ? key : null;
}

/** The column of a table by name; asking for one that the kind does not have is a bug. */
export function columnOf(table: AnyTable, name: string): Column {
  const column = table.columns[name];
  if (!column) throw new Error(`${table.kind} has no column ${name}`);
  return column;
}

/** The column of a table that holds texts, as ids are; asking for another one is a bug. */
export function textColumnOf(table: AnyTable, name: string): TextColumn {
  const column = columnOf(table, name);
  if (column.type !== 'text') throw new Error(`${table.kind} have no texts in ${name}`);
  return column;
}

/** One cell as it is stored, null where blank. */
export function cellOf(column: Column, row: number): CellValue {
  switch (column.type) {
    case 'text':
      return wordAt(column.words, column.codes[row]!);
    case 'day':
      return blankAs(column.days[row]!, NO_DAY);
    case 'money':
      return Number.isNaN(column.units[row]!) ? null : column.units[row]!;
    case 'code':
      return blankAs(column.codes[row]!, NO_CODE);
    case 'count':
      return blankAs(column.counts[row]!, NO_COUNT);
  }
}

function blankAs(value: number, blank: number): number | null {
  return value === blank ? null : value;
}

/** A stored cell as it is written in a canonical CSV: ISO days and months, decimal money, code words. */
export function cellText(spec: ColumnSpec, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  switch (spec.type) {
    case 'day':
      return isoDay(value);
    case 'month':
      return isoMonth(value);
    case 'money':
      return String(value / UNITS_PER_ONE);
    case 'code':
      return spec.codes[value] ?? '';
    default:
      return String(value);
  }
}

/** A whole record as canonical cell texts, in the order of the kind's columns. */
export function rowAsCells(table: AnyTable, row: number): string[] {
  return specsOf(table.kind).map(([name, spec]) => cellText(spec, cellOf(columnOf(table, name), row)));
}

/** A whole record as it goes into a CSV: amounts and counts as numbers, so that negative ones stay numbers. */
export function rowAsCsvCells(table: AnyTable, row: number): CsvCell[] {
  return specsOf(table.kind).map(([name, spec]) => {
    const value = cellOf(columnOf(table, name), row);
    if (typeof value !== 'number') return value;
    if (spec.type === 'money') return value / UNITS_PER_ONE;
    return spec.type === 'count' ? value : cellText(spec, value);
  });
}
