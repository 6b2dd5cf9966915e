import { valueOf } from '#indicators';
import { dayInBook, type BookCell, type BookSheet, type FormedCell } from '#records';
import { daysIn, type Day, type Period } from '#units';
import type { Words } from '#words';
import { numberCell, textCell, unitsInFormula } from './cells.ts';
import { sheetOf, type ColumnLaidOut } from './layout.ts';
import type { BookLine, BookOf } from './lines.ts';
import { unitInWords, type MeasurePlaces } from './measure-sheet.ts';
import { valueReckonings } from './reckonings.ts';

/** Columns that are read; those after them are for sorting and for other programs. */
const PRINTED = 12;

/**
 * The sheet of values: an indicator on a basis in a period a row, its value, numerator and denominator as formulas over the
 * sheet of measures. Where a value is missing its cell is empty, and the reason stands beside it.
 */
export function valueSheet(
  name: string,
  book: BookOf,
  lines: readonly BookLine[],
  periods: ReadonlyArray<readonly [at: number, period: Period]>,
  places: MeasurePlaces,
  words: Words,
): BookSheet {
  const columns: ColumnLaidOut[] = [
    [words.say('workbook.column.indicator'), 34, 'text'],
    [words.say('workbook.column.period'), 28, 'text'],
    [words.say('workbook.column.value'), 17, 'plain'],
    [words.say('workbook.column.unit'), 14, 'indented'],
    [words.say('workbook.column.numerator'), 17, 'plain'],
    [words.say('workbook.column.denominator'), 17, 'plain'],
    [words.say('workbook.column.lower'), 13, 'plain'],
    [words.say('workbook.column.upper'), 13, 'plain'],
    [words.say('workbook.column.status'), 15, 'indented'],
    [words.say('workbook.column.reason'), 40, 'text'],
    [words.say('workbook.column.basis'), 24, 'text'],
    [words.say('workbook.column.group'), 16, 'text'],
    [words.say('workbook.column.domain'), 22, 'text'],
    [words.say('workbook.column.id'), 26, 'text'],
    [words.say('workbook.column.first'), 12, 'day'],
    [words.say('workbook.column.last'), 12, 'day'],
  ];
  return sheetOf(
    name,
    words.say('workbook.valuesText'),
    columns,
    valueRows(book, lines, periods, places, words),
    {
      frozenColumns: 1,
      filteredRows: lines.length * periods.length,
      pagesWide: 1,
      printedColumns: PRINTED,
    },
  );
}

function* valueRows(
  book: BookOf,
  lines: readonly BookLine[],
  periods: ReadonlyArray<readonly [at: number, period: Period]>,
  places: MeasurePlaces,
  words: Words,
): Generator<BookCell[]> {
  const told = periods.map(([, period]) => {
    const { first, last } = daysIn(period);
    return { name: words.period(period, book.grain), first: dayCell(first), last: dayCell(last) };
  });
  for (const line of lines) {
    const { indicator, basisTold, group } = line;
    const names = [
      basisTold === '' ? '' : words.sayCode('basis', basisTold),
      group ? textCell(words.group(group.split, group.name)) : '',
      words.say(`domain.${indicator.domain}`),
      indicator.id,
    ];
    const name = words.indicator(indicator, 'name');
    const unit = unitInWords(indicator.unit, book.profile.currency, words);
    for (const [i, [at, period]] of periods.entries()) {
      const { status, reason, ...numbers } = numbersOf(line, at, i, period, book, places);
      yield [
        name,
        told[i]?.name ?? '',
        numbers.value,
        unit,
        numbers.numerator,
        numbers.denominator,
        numbers.lower,
        numbers.upper,
        words.say(`status.${status}`),
        reason === null ? null : words.say(`reason.${reason}`),
        ...names,
        told[i]?.first ?? null,
        told[i]?.last ?? null,
      ];
    }
  }
}

function dayCell(day: Day): FormedCell {
  return { form: 'day', value: dayInBook(day) };
}

function numbersOf(
  { indicator, basis, formula, counted, column, below }: BookLine,
  at: number,
  inBook: number,
  period: Period,
  { moneyDecimals }: BookOf,
  { cellOf }: MeasurePlaces,
) {
  const found = valueOf(indicator, basis, counted, { period: at, column });
  const reckoned = valueReckonings(formula, {
    over: (measure) => cellOf(measure, counted, column, inBook),
    under: (measure) => cellOf(measure, counted, below, inBook),
    months: period.last - period.first + 1,
  });
  const [unitOver, unitUnder] = unitsInFormula(formula);
  const { numerator, denominator } = reckoned;
  return {
    status: found.status,
    reason: found.reason,
    value: numberCell(found.value, indicator.unit, moneyDecimals, reckoned.value),
    numerator: numberCell(found.numerator, unitOver, moneyDecimals, numerator ?? undefined),
    denominator: numberCell(found.denominator, unitUnder, moneyDecimals, denominator ?? undefined),
    lower: numberCell(found.lower, indicator.unit, moneyDecimals),
    upper: numberCell(found.upper, indicator.unit, moneyDecimals),
  };
}
