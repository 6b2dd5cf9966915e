import { plainHeading, unguarded, type CellValue, type ColumnSpec } from '#records';
import {
  amountInUnits,
  dayFromIso,
  dayFromParts,
  monthFromIso,
  monthOf,
  UNITS_PER_ONE,
  isInRecordedYears,
  RECORDED_YEARS,
} from '#units';
import { readNumber, YEAR_LAST, type ReadingChoice } from './readings.ts';
import type { CellReason } from './report.ts';

/** A cell read: its value, or why it could not be read. */
export type CellRead =
  { readonly ok: true; readonly value: CellValue } | { readonly ok: false; readonly reason: CellReason };

export type CellReader = (cell: string) => CellRead;

const BLANK: CellRead = { ok: true, value: null };
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+\d{1,2}:.*)?$/;
/** Spellings of codes remembered; a column of free text must not fill the memory. */
const MOST_REMEMBERED = 1000;
const MOST_COUNTED = 2147483647;

/** Reads the trimmed cells of one column. */
export function cellReader(spec: ColumnSpec, choice: ReadingChoice | null): CellReader {
  const read = readerOfType(spec, choice);
  return (cell) => (cell === '' ? BLANK : read(cell));
}

function readerOfType(spec: ColumnSpec, choice: ReadingChoice | null): CellReader {
  switch (spec.type) {
    case 'text':
      return (cell) => value(unguarded(cell));
    case 'day':
      return (cell) => readDay(cell, choice);
    case 'month':
      return (cell) => readMonth(cell, choice);
    case 'money':
      return (cell) => readMoney(cell, choice);
    case 'count':
      return readCount;
    case 'code':
      return codeReader(spec);
  }
}

function value(read: CellValue): CellRead {
  return { ok: true, value: read };
}

function fault(reason: CellReason): CellRead {
  return { ok: false, reason };
}

function readDay(cell: string, choice: ReadingChoice | null): CellRead {
  const iso = cell.length === 10 ? dayFromIso(cell) : null;
  if (iso !== null && isInRecordedYears(iso)) return value(iso);
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(cell);
  if (!yearLast) return fault('not-a-date');
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  return choice === 'month-first'
    ? dayOf(Number(yearLast[3]), first, second)
    : dayOf(Number(yearLast[3]), second, first);
}

function dayOf(year: number, month: number, dayOfMonth: number): CellRead {
  if (year < RECORDED_YEARS.first || year > RECORDED_YEARS.last) return fault('year-out-of-range');
  const day = dayFromParts(year, month, dayOfMonth);
  return day === null ? fault('no-such-date') : value(day);
}

function readMonth(cell: string, choice: ReadingChoice | null): CellRead {
  const month = monthFromIso(cell.replace(/^(\d{4})[/.](\d{2})$/, '$1-$2'));
  if (month !== null) {
    const year = Math.floor(month / 12);
    return year < RECORDED_YEARS.first || year > RECORDED_YEARS.last
      ? fault('year-out-of-range')
      : value(month);
  }
  const day = readDay(cell, choice);
  if (!day.ok) return day.reason === 'not-a-date' ? fault('not-a-month') : day;
  return value(typeof day.value === 'number' ? monthOf(day.value) : null);
}

function readMoney(cell: string, choice: ReadingChoice | null): CellRead {
  const amount = readNumber(cell, choice);
  if (amount === null || !Number.isSafeInteger(Math.round(amount * UNITS_PER_ONE)))
    return fault('not-a-number');
  const units = amountInUnits(amount);
  return units === null ? fault('too-many-decimals') : value(units);
}

function readCount(cell: string): CellRead {
  const isCount = /^\d+(?:\.0+)?$/.test(cell) && Number(cell) <= MOST_COUNTED;
  return isCount ? value(Math.trunc(Number(cell))) : fault('not-a-count');
}

function codeReader(spec: ColumnSpec): CellReader {
  const codeOfWord = new Map<string, number>();
  spec.codes.forEach((code, index) => {
    for (const word of [code, ...(spec.synonyms[code] ?? [])]) codeOfWord.set(plainHeading(word), index);
  });
  const readBefore = new Map<string, CellRead>();
  return (cell) => {
    const known = readBefore.get(cell);
    if (known) return known;
    const code = codeOfWord.get(plainHeading(cell));
    const read = code === undefined ? fault('unknown-code') : value(code);
    if (readBefore.size < MOST_REMEMBERED) readBefore.set(cell, read);
    return read;
  };
}

/** What a cell of a date or money column comes to under a reading: a day, an amount, or null when it cannot be read so. */
export function cellMeaning(
  cell: string,
  choice: ReadingChoice,
): { readonly day: number } | { readonly amount: number } | null {
  if (choice === 'decimal-point' || choice === 'decimal-comma') {
    const amount = readNumber(cell, choice);
    return amount === null ? null : { amount };
  }
  const read = readDay(cell, choice);
  return read.ok && typeof read.value === 'number' ? { day: read.value } : null;
}
