/** Letters that the name of a sheet may have, and those that it may not. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/** A text as the name of a sheet of a spreadsheet. */
export function sheetName(text: string): string {
  return text.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME).trim();
}
