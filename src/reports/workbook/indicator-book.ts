import type { Book } from '#records';
import type { Words } from '#words';
import { sheetName } from '../sheet-name.ts';
import { aboutSheet } from './about.ts';
import { definitionSheet } from './definition-sheet.ts';
import { bookLines, bookPeriods, type BookOf } from './lines.ts';
import { measurePlaces, measureSheet } from './measure-sheet.ts';
import { valueSheet } from './value-sheet.ts';

/**
 * All indicators of a span as a spreadsheet: what it is of, the values as formulas over the measures, the measures, and the
 * definitions with their sources. Shares stand as fractions of one, money in the currency; a missing number is an empty cell
 * with its reason beside it.
 */
export function indicatorBook(book: BookOf, words: Words): Book {
  const periods = bookPeriods(book);
  const lines = bookLines(book.counted);
  const measures = sheetName(words.say('workbook.sheet.measures'));
  const places = measurePlaces(lines, book.counted[0], measures);
  return {
    sheets: [
      aboutSheet(sheetName(words.say('workbook.sheet.about')), book, periods, words),
      valueSheet(sheetName(words.say('workbook.sheet.values')), book, lines, periods, places, words),
      measureSheet(measures, book, periods, places, words),
      definitionSheet(sheetName(words.say('workbook.sheet.definitions')), book.profile.currency, words),
    ],
    otherWord: '',
    isReckonedOnOpening: true,
  };
}
