import { measuresIn, type Formula } from '#indicators';
import { countsOf, measureOf, type Counted, type MeasureName } from '#measures';
import type { BookCell, BookSheet, Reckoning } from '#records';
import type { Grain, Period, Reason } from '#units';
import type { Words } from '#words';
import { numberCell, textCell } from './cells.ts';
import { FIRST_ROW, sheetOf, type ColumnLaidOut } from './layout.ts';
import type { BookLine, BookOf } from './lines.ts';

/** A measure of the whole or of a group, in a row of its own. */
interface MeasureRow {
  readonly measure: MeasureName;
  readonly counted: Counted;
  readonly column: number;
}

/** Where every measure of a book stands. */
export interface MeasurePlaces {
  readonly rows: readonly MeasureRow[];
  /** The cell of a measure in a period of the book, counted from 0. */
  readonly cellOf: (measure: MeasureName, counted: Counted, column: number, period: number) => Reckoning;
}

/** Columns before the first period: measure, group, unit, and what is to be said of its numbers. */
const BEFORE_PERIODS = 4;
/** More periods than these are too small to read on one page. */
const MOST_ON_A_PAGE = 14;

/** Gives every measure that the lines of a book stand on a row: those of the whole first, in the order of the lines. */
export function measurePlaces(lines: readonly BookLine[], whole: Counted, sheet: string): MeasurePlaces {
  const rows = new Map<string, MeasureRow>();
  const keyOf = (measure: MeasureName, { split }: Counted, column: number) =>
    column === 0 ? measure : `${measure} ${split ?? ''} ${column}`;
  const needed = lines.flatMap(({ formula, counted, column, below }) => {
    const [over, under] = measuresByPart(formula);
    return [
      ...over.map((measure): MeasureRow => ({ measure, counted, column })),
      ...under.map((measure): MeasureRow => ({ measure, counted, column: below })),
    ];
  });
  const ofWhole = needed.filter(({ column }) => column === 0);
  for (const { measure } of ofWhole) rows.set(measure, { measure, counted: whole, column: 0 });
  for (const row of needed.filter(({ column }) => column > 0))
    rows.set(keyOf(row.measure, row.counted, row.column), row);
  const places = new Map([...rows.keys()].map((key, i) => [key, FIRST_ROW + i]));
  return {
    rows: [...rows.values()],
    cellOf: (measure, counted, column, period) => ({
      op: 'cell',
      sheet,
      column: BEFORE_PERIODS + period + 1,
      row: places.get(keyOf(measure, counted, column)) ?? 0,
    }),
  };
}

function measuresByPart(formula: Formula): readonly [readonly MeasureName[], readonly MeasureName[]] {
  if (formula.op === 'quantile') return [[formula.measure], [formula.among]];
  if (formula.op === 'amount') return [measuresIn(formula), []];
  return [measuresIn({ op: 'amount', of: formula.over }), measuresIn({ op: 'amount', of: formula.under })];
}

/** The sheet of measures: one a row, one period a column, exact; where a number is missing its cell is empty. */
export function measureSheet(
  name: string,
  book: BookOf,
  periods: ReadonlyArray<readonly [at: number, period: Period]>,
  { rows }: MeasurePlaces,
  words: Words,
): BookSheet {
  const { profile, grain, moneyDecimals } = book;
  const columns: ColumnLaidOut[] = [
    [words.say('workbook.column.measure'), 44, 'text'],
    [words.say('workbook.column.group'), 22, 'text'],
    [words.say('workbook.column.unit'), 14, 'text'],
    [words.say('workbook.column.missing'), 30, 'text'],
    ...periods.map(([, period]): ColumnLaidOut => [words.period(period, grain), 20, 'plain']),
  ];
  const lines = rows.map(({ measure, counted, column }): BookCell[] => {
    const { values, reasons } = countsOf(counted, measure);
    const { unit } = measureOf(measure);
    const cellAt = (at: number) => at * counted.width + column;
    const numbers = periods.map(([at]) => {
      const value = values[cellAt(at)];
      return value === undefined || Number.isNaN(value) ? null : value;
    });
    const told = periods.map(([at], i) => reasons[cellAt(at)] ?? (numbers[i] === null ? NOT_COUNTED : null));
    return [
      words.sayCode('measure', measure),
      groupInWords(counted, column, words),
      unitInWords(unit, profile.currency, words),
      textCell(reasonsInWords(told, periods, grain, words)),
      ...numbers.map((value) => numberCell(value, unit, moneyDecimals)),
    ];
  });
  return sheetOf(name, words.say('workbook.measuresText'), columns, lines, {
    frozenColumns: 3,
    pagesWide: Math.max(1, Math.ceil(periods.length / MOST_ON_A_PAGE)),
  });
}

const NOT_COUNTED: Reason = 'outside-records';

function groupInWords({ split, groups }: Counted, column: number, words: Words): string {
  const group = groups[column - 1];
  return split === null || group === undefined ? '' : textCell(words.group(split, group));
}

/** A unit in words; money by its currency, where there is one. */
export function unitInWords(unit: string, currency: string, words: Words): string {
  const isMoney = unit === 'money' && /^[A-Z]{3}$/.test(currency) && currency !== 'XXX';
  return isMoney ? currency : words.sayCode('unit', unit);
}

/** Reasons with the periods that they are of, told once for periods that follow one another. */
function reasonsInWords(
  reasons: ReadonlyArray<Reason | null>,
  periods: ReadonlyArray<readonly [at: number, period: Period]>,
  grain: Grain,
  words: Words,
): string {
  const told = reasons.flatMap((reason, first) => {
    if (reason === null || (first > 0 && reasons[first - 1] === reason)) return [];
    const other = reasons.findIndex((one, i) => i > first && one !== reason);
    const last = (other < 0 ? reasons.length : other) - 1;
    const sentence = words.say(`reason.${reason}`);
    const [from, to] = [first, last].map((i) => {
      const period = periods[i]?.[1];
      return period ? words.period(period, grain) : '';
    });
    if (first === 0 && last === reasons.length - 1) return [sentence];
    return first === last
      ? [words.say('workbook.reasonIn', { reason: sentence, period: from ?? '' })]
      : [words.say('workbook.reasonFromTo', { reason: sentence, from: from ?? '', to: to ?? '' })];
  });
  return told.join(' ');
}
