import { cellMeaning, type SmallTable } from '#intake';
import { plainHeading, unguarded } from '#records';
import { GRAINS, monthFromIso, type Month, type Reason } from '#units';
import type { Words } from '#words';
import type { ValuesBlock } from '../../walk.ts';
import { decimalText } from '../decimal.ts';
import type { KpiLine, KpiSet } from './lines.ts';
import { KPI_LINES, kpiValue } from './value.ts';

const COLUMNS = ['period', 'code', 'name', 'value'] as const;
type Column = (typeof COLUMNS)[number];

/** Headings under which each column is known, plainly written. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  period: ['period', 'month', 'periode', 'mois'],
  code: ['code', 'kpicode', 'indicatorcode'],
  name: ['name', 'indicator', 'kpi', 'nom', 'indicateur'],
  value: ['value', 'figure', 'valeur'],
};

/** Rows among which headings are looked for. */
const MOST_ABOVE = 20;

/** A figure of theirs that could be read. */
export interface KpiGiven {
  readonly row: number;
  readonly line: KpiLine;
  readonly period: string;
  readonly months: { readonly first: Month; readonly last: Month };
  readonly value: number;
  /** Whether it is a share so large, and without a sign of per cent, that per cent may have been meant. */
  readonly isRatherPerCent: boolean;
}

/** A row that was refused: which cell of it, and why. */
export interface KpiRefused {
  readonly row: number;
  readonly column: Column;
  readonly value: string;
  readonly why: 'unreadable-period' | 'unknown-indicator' | 'unreadable-value';
}

/** What a sheet of key indicators holds; rows without a value are counted only. */
export interface KpiSheet {
  readonly given: readonly KpiGiven[];
  readonly refused: readonly KpiRefused[];
  readonly blank: number;
}

/**
 * Reads a sheet of a set's figures: a period, a code or name, and a value in each row, under headings that say so. Periods
 * are as 2024-03, 2024-Q1, 2024 or 2024-04/2025-03. Shares may be written with a sign of per cent.
 */
export function readKpiSheet(
  set: KpiSet,
  { delimiter, rows }: SmallTable,
  words: Words,
): KpiSheet | { readonly fault: 'no-headings' } {
  const at = rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => placesIn(cells) !== null);
  const places = placesIn(rows[at]?.cells ?? []);
  if (!places) return { fault: 'no-headings' };
  const lines = rows.slice(at + 1).map(({ row, cells }) => ({
    row,
    cellOf: (column: Column) => unguarded((cells[places[column]] ?? '').trim()),
  }));
  const filled = lines.filter(({ cellOf }) => cellOf('value') !== '');
  const isRest = ({ cellOf }: (typeof lines)[number]) => COLUMNS.every((column) => cellOf(column) === '');
  const mark = markOf(
    filled.map(({ cellOf }) => cellOf('value')),
    delimiter,
  );
  const read = filled.map(({ row, cellOf }) => rowRead(set, row, cellOf, mark, words));
  return {
    given: read.flatMap((one) => ('why' in one ? [] : [one])),
    refused: read.flatMap((one) => ('why' in one ? [one] : [])),
    blank: lines.filter((line) => line.cellOf('value') === '' && !isRest(line)).length,
  };
}

/** Where each column stands; null where a period, a value, or both code and name have no heading. */
function placesIn(cells: readonly string[]): Readonly<Record<Column, number>> | null {
  const headings = cells.map(plainHeading);
  const placeOf = (column: Column) => headings.findIndex((heading) => HEADINGS[column].includes(heading));
  const [period, code, name, value] = [placeOf('period'), placeOf('code'), placeOf('name'), placeOf('value')];
  return period < 0 || value < 0 || (code < 0 && name < 0) ? null : { period, code, name, value };
}

type Mark = 'decimal-point' | 'decimal-comma';

/** The decimal mark of a column: that with which all of it can be read, the one that goes with the delimiter first. */
function markOf(cells: readonly string[], delimiter: string): Mark {
  const marks: readonly Mark[] =
    delimiter === ';' ? ['decimal-comma', 'decimal-point'] : ['decimal-point', 'decimal-comma'];
  return (
    marks.find((mark) => cells.every((cell) => numberIn(cell, mark) !== null)) ?? marks[0] ?? 'decimal-point'
  );
}

/** Any year: what is read are numbers, never days. */
const NO_YEAR = 2000;

function numberIn(cell: string, mark: Mark): number | null {
  const [, written = '', percent] = /^(.*?)\s*(%?)$/s.exec(cell) ?? [];
  const isPlain = mark === 'decimal-point' && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(written);
  const read = isPlain ? null : cellMeaning(written, mark, NO_YEAR);
  const number = isPlain ? Number(written) : read && 'amount' in read ? read.amount : null;
  if (number === null || !Number.isFinite(number)) return null;
  return percent ? Number(decimalText(number, -2)) : number;
}

/** Shares from here on, 300 %, hardly ever are what a scheme has. */
const LEAST_AS_PER_CENT = 3;

function rowRead(
  set: KpiSet,
  row: number,
  cellOf: (column: Column) => string,
  mark: Mark,
  words: Words,
): KpiGiven | KpiRefused {
  const [period, code, name, value] = COLUMNS.map(cellOf) as [string, string, string, string];
  const months = monthsIn(period);
  if (!months) return { row, column: 'period', value: period, why: 'unreadable-period' };
  const line = KPI_LINES[set].find((one) =>
    code === ''
      ? plainHeading(words.sayCode(`kpi.${set}`, one.code)) === plainHeading(name)
      : one.code.toLowerCase() === code.toLowerCase(),
  );
  if (!line)
    return { row, column: code === '' ? 'name' : 'code', value: code || name, why: 'unknown-indicator' };
  const number = numberIn(value, mark);
  if (number === null) return { row, column: 'value', value, why: 'unreadable-value' };
  const isRatherPerCent =
    line.unit === 'share' && !value.endsWith('%') && Math.abs(number) >= LEAST_AS_PER_CENT;
  return { row, line, period, months, value: number, isRatherPerCent };
}

/** The months of a period as it is written; null where it cannot be told. Spreadsheets make days of months: the first day is its month. */
function monthsIn(period: string): KpiGiven['months'] | null {
  const [from = '', to] = period.split('/');
  const first = monthIn(from);
  if (to !== undefined) {
    const last = monthIn(to);
    return first !== null && last !== null && first <= last ? { first, last } : null;
  }
  if (first !== null) return { first, last: first };
  const [, year, quarter] = /^(\d{4})(?:-?Q([1-4]))?$/i.exec(period) ?? [];
  if (year === undefined) return null;
  const begin = Number(year) * 12 + (quarter === undefined ? 0 : (Number(quarter) - 1) * 3);
  return { first: begin, last: begin + (quarter === undefined ? 11 : 2) };
}

function monthIn(text: string): Month | null {
  const [, year = '', month = ''] = /^(\d{4})-?(\d{2})(?:-01)?$/.exec(text.trim()) ?? [];
  return monthFromIso(`${year}-${month}`);
}

/** A figure of theirs beside ours of the same months. */
export interface KpiHeld extends KpiGiven {
  readonly ours: number | null;
  /** Theirs less ours. */
  readonly difference: number | null;
  /** Why they cannot be held together; null where they can. */
  readonly apart: 'no-counterpart' | 'no-period' | 'not-known' | null;
  /** Why ours is not known, or what qualifies it. */
  readonly reason: Reason | null;
}

/** Holds figures of theirs beside ours; the blocks are of every grain, whole and by days. */
export function heldBeside(given: readonly KpiGiven[], blocks: readonly ValuesBlock[]): readonly KpiHeld[] {
  const inOrder = GRAINS.flatMap((grain) => blocks.filter((block) => block.grain === grain));
  return given.map((one) => {
    const none = { ...one, ours: null, difference: null, reason: null };
    if (!one.line.ours) return { ...none, apart: 'no-counterpart' };
    for (const block of inOrder) {
      const { first, last } = one.months;
      const p = block.counted.periods.findIndex((period) => period.first === first && period.last === last);
      const ours = p < 0 ? null : kpiValue(one.line, block, p);
      if (!ours) continue;
      if (ours.value === null) return { ...none, apart: 'not-known', reason: ours.reason };
      return {
        ...one,
        ours: ours.value,
        difference: one.value - ours.value,
        apart: null,
        reason: ours.reason,
      };
    }
    return { ...none, apart: 'no-period' };
  });
}
