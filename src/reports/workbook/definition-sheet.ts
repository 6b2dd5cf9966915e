import { CATALOGUE } from '#indicators';
import type { BookCell, BookSheet } from '#records';
import type { Words } from '#words';
import { textCell } from './cells.ts';
import { directionTold, formulaTold, guidesTold, sourcesTold } from './definition-words.ts';
import { sheetOf, type ColumnLaidOut } from './layout.ts';
import { unitInWords } from './measure-sheet.ts';

/** Columns that are read; those after them are for sorting and for other programs. */
const PRINTED = 11;

/** The sheet of definitions: every indicator on every basis that it is defined on, a row each. */
export function definitionSheet(name: string, currency: string, words: Words): BookSheet {
  const columns: ColumnLaidOut[] = [
    [words.say('workbook.column.indicator'), 24, 'wrapped'],
    [words.say('workbook.column.basis'), 18, 'wrapped'],
    [words.say('workbook.column.question'), 28, 'wrapped'],
    [words.say('workbook.column.definition'), 60, 'wrapped'],
    [words.say('workbook.column.formula'), 46, 'wrapped'],
    [words.say('workbook.column.unit'), 14, 'wrapped'],
    [words.say('workbook.column.direction'), 16, 'wrapped'],
    [words.say('workbook.column.guides'), 40, 'wrapped'],
    [words.say('workbook.column.reading'), 44, 'wrapped'],
    [words.say('workbook.column.beware'), 44, 'wrapped'],
    [words.say('workbook.column.sources'), 40, 'wrapped'],
    [words.say('workbook.column.domain'), 22, 'wrapped'],
    [words.say('workbook.column.id'), 26, 'wrapped'],
  ];
  const rows = CATALOGUE.flatMap((indicator) =>
    indicator.bases.map(([basis, formula]): BookCell[] =>
      [
        words.indicator(indicator, 'name'),
        basis === '' ? '' : words.sayCode('basis', basis),
        words.indicator(indicator, 'question'),
        words.indicator(indicator, 'definition'),
        formulaTold(formula, words),
        unitInWords(indicator.unit, currency, words),
        directionTold(indicator, words),
        guidesTold(indicator, basis, words, currency).join('\n'),
        words.indicator(indicator, 'reading'),
        words.indicator(indicator, 'beware'),
        sourcesTold(indicator, words).join('\n'),
        words.say(`domain.${indicator.domain}`),
        indicator.id,
      ].map(textCell),
    ),
  );
  return sheetOf(name, words.say('workbook.definitionsText'), columns, rows, {
    frozenColumns: 2,
    filteredRows: rows.length,
    pagesWide: 2,
    printedColumns: PRINTED,
  });
}
