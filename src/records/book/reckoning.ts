/**
 * How a cell is reckoned from others: a tree of cells and numbers, so that no text that somebody typed can ever become a
 * part of a formula. Rows and columns are numbered from 1.
 */
export type Reckoning =
  | { readonly op: 'cell'; readonly sheet: string; readonly column: number; readonly row: number }
  | { readonly op: 'number'; readonly number: number }
  | { readonly op: Sign; readonly left: Reckoning; readonly right: Reckoning };

type Sign = 'plus' | 'minus' | 'times' | 'over';

const SIGNS: Readonly<Record<Sign, string>> = { plus: '+', minus: '-', times: '*', over: '/' };
/** What binds more closely is reckoned first. */
const CLOSENESS: Readonly<Record<Reckoning['op'], number>> = {
  plus: 1,
  minus: 1,
  times: 2,
  over: 2,
  cell: 3,
  number: 3,
};

/** A formula as spreadsheets write it; an Error where it speaks of a sheet that is not in the book, or of no number. */
export function formulaText(reckoning: Reckoning, sheets: readonly string[]): string {
  switch (reckoning.op) {
    case 'cell': {
      const { sheet, column, row } = reckoning;
      if (!sheets.includes(sheet) || !isPlace(column) || !isPlace(row))
        throw new Error('A formula of a cell that is not in the book');
      return `${quotedSheet(sheet)}!${columnLetters(column)}${row}`;
    }
    case 'number':
      if (!Number.isFinite(reckoning.number)) throw new Error('A formula of what is no number');
      return numeral(reckoning.number);
    default: {
      const { op, left, right } = reckoning;
      const told = (part: Reckoning, isHeld: boolean) =>
        isHeld ? `(${formulaText(part, sheets)})` : formulaText(part, sheets);
      const before = told(left, CLOSENESS[left.op] < CLOSENESS[op]);
      // Held together even where it need not be, so that it is added up in the order in which the tree has it.
      return `${before}${SIGNS[op]}${told(right, CLOSENESS[right.op] <= CLOSENESS[op])}`;
    }
  }
}

/** A number as the grammar of formulas has it (ECMA-376 part 1, 18.17.2.1): a large E, and a sign only within brackets. */
function numeral(number: number): string {
  const text = String(number).replace('e', 'E');
  return number < 0 ? `(${text})` : text;
}

function isPlace(number: number): boolean {
  return Number.isInteger(number) && number > 0;
}

/** The name of a sheet as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
