import { csvText, plainHeading } from '#records';
import { isoMonth, monthFromIso, type Month } from '#units';
import { takeRecord } from './careful.ts';
import { textOf, type Decoding } from './decoding.ts';
import { monthNamed, wholeYear } from './plain-forms.ts';
import { recognise, type HeadingsKnown } from './recognise.ts';
import type { TurnedTable } from './report.ts';

/** Forms are small; what is longer is a register. */
const LONGEST_FORM = 1 << 20;
/** Rows among which the months are looked for. */
const MOST_ABOVE = 20;
/** Items that a form names at least in words that are known; one alone is chance. */
const FEWEST_ITEMS = 2;

/** What is known of a table of which no row is headings. */
export interface FormKnown {
  readonly name: string;
  readonly content: Blob;
  readonly delimiter: string;
  readonly decoding: Decoding;
  readonly known: HeadingsKnown;
  readonly thisYear: number | null;
}

/** A form turned into a table with a return a row, and what is to be said of that. */
export interface Turned {
  readonly content: Blob;
  readonly told: TurnedTable;
}

interface Column {
  readonly at: number;
  readonly month: Month;
}

/**
 * Turns a form whose items stand one below the other - with months across, or of one month that its heading, a title or
 * the file's name tells - into returns of a month each. Null where it is none. Months in which nothing is filled in are
 * left out.
 */
export async function turnedForm(form: FormKnown): Promise<Turned | null> {
  if (form.content.size > LONGEST_FORM) return null;
  const rows = await rowsOf(form);
  const items = itemColumn(rows, form.known);
  if (items < 0) return null;
  const found = monthsAcross(rows, items, form) ?? oneMonth(rows, items, form);
  if (!found) return null;
  const below = rows.slice(found.row + 1).filter((cells) => isItem(cells, items, found.columns));
  const labels = below.map((cells) => cells[items] ?? '');
  const returns = found.columns
    .map(({ at, month }) => ({ month, cells: below.map((cells) => cells[at] ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (returns.length === 0) return null;
  const table = [['month', ...labels], ...returns.map(({ month, cells }) => [isoMonth(month), ...cells])];
  return {
    content: new Blob([csvText(table)]),
    told: { months: returns.length, items: below.length, isNamed: found.isNamed },
  };
}

async function rowsOf({ content, decoding, delimiter }: FormKnown): Promise<string[][]> {
  let text = '';
  for await (const piece of textOf(content, { ...decoding, isStrict: false })) text += piece;
  const rows: string[][] = [];
  for (let at = 0; at < text.length;) {
    const record = takeRecord(text.slice(at), delimiter, Infinity, true);
    if (!record) break;
    at += record.length;
    rows.push(record.cells.map((cell) => cell.trim()));
  }
  return rows;
}

/** The column in which most items of a return are named; -1 where too few are. */
function itemColumn(rows: readonly string[][], known: HeadingsKnown): number {
  const width = Math.min(4, Math.max(0, ...rows.map((cells) => cells.length)));
  const counts = Array.from({ length: width }, (_, at) => {
    const labels = rows.map((cells) => cells[at] ?? '');
    const told = recognise(['month', ...labels], { ...known, choices: { ...known.choices, kind: 'return' } });
    const { headings } = 'recognised' in told ? told.recognised : { headings: [] };
    return headings.filter(({ column }) => column !== null && column !== 'month').length;
  });
  const most = Math.max(0, ...counts);
  return most >= FEWEST_ITEMS ? counts.indexOf(most) : -1;
}

/** Whether a row names an item and fills it in. */
function isItem(cells: readonly string[], items: number, columns: readonly Column[]): boolean {
  return (cells[items] ?? '') !== '' && columns.some(({ at }) => /\p{Nd}/u.test(cells[at] ?? ''));
}

interface Found {
  /** The row that the months stand in; -1 where no row does. */
  readonly row: number;
  readonly columns: readonly Column[];
  /** Whether the month is told by the name of the file or the sheet. */
  readonly isNamed: boolean;
}

/** The first row with a month over some column to the right of the items. */
function monthsAcross(rows: readonly string[][], items: number, { thisYear }: FormKnown): Found | null {
  for (const [row, cells] of rows.slice(0, MOST_ABOVE).entries()) {
    const columns = cells.flatMap((cell, at) => {
      const month = at > items ? monthIn(cell, thisYear) : null;
      return month === null ? [] : [{ at, month }];
    });
    const different = new Set(columns.map(({ month }) => month)).size;
    if (columns.length > 0 && different === columns.length) return { row, columns, isNamed: false };
  }
  return null;
}

/** The month that a title or the name tells, over the column of values. */
function oneMonth(rows: readonly string[][], items: number, { name, thisYear }: FormKnown): Found | null {
  const titles = rows.slice(0, MOST_ABOVE).map((cells) => cells.filter((cell) => cell !== ''));
  const titled = titles
    .filter((cells) => cells.length === 1)
    .map(([title = '']) => monthInName(title, thisYear))
    .find((month) => month !== null);
  const month = titled ?? monthInName(name, thisYear);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const filled = Array.from(
    { length: width },
    (_, at) => rows.filter((cells) => at > items && /^[-(]?\d/.test(cells[at] ?? '')).length,
  );
  const at = filled.indexOf(Math.max(...filled));
  if (month === null || at <= items) return null;
  return { row: -1, columns: [{ at, month }], isNamed: titled === undefined };
}

const NUMBERS = /^(?:(\d{4})[-/. ](\d{1,2})(?:[-/. ]\d{1,2}(?: .*)?)?|(\d{1,2})[-/. ](\d{4}))$/;
const NAMED = /^(\p{L}+)\.?[-/., '’]*(\d{4}|\d{2})$/u;

/** The month that a cell is: 2024-01, a day of it, 01/2024, Jan 2024, janv.-24. */
function monthIn(cell: string, thisYear: number | null): Month | null {
  const [, year, month, monthFirst, yearLast] = NUMBERS.exec(cell) ?? [];
  if (year ?? yearLast)
    return monthFromIso(`${year ?? yearLast ?? ''}-${twoDigits(month ?? monthFirst ?? '')}`);
  const [, name = '', short = ''] = NAMED.exec(cell) ?? [];
  const number = monthNamed(name);
  const whole = short.length === 4 ? short : wholeYear(short, thisYear);
  return number === undefined || whole === null
    ? null
    : monthFromIso(`${whole}-${twoDigits(String(number))}`);
}

/** Where months may stand in a name: as numbers, or by what they are called. */
const IN_NAMES = [
  /(?<![\d\p{L}])(?:\d{4}[-_. ]?\d{2}|\d{1,2}[-_. ]\d{4})(?!\d)/gu,
  /(?<![\d\p{L}])\p{L}+[-_., ]*\d{4}(?!\d)/gu,
];

/** The last month that stands in a name: "Return Jan 2024", "returns_2024-01.xlsx (Sheet1)". */
export function monthInName(name: string, thisYear: number | null): Month | null {
  const parts = IN_NAMES.flatMap((form) => name.match(form) ?? []);
  const months = parts.map((part) => {
    const plain = part.replace(/^(\d{4})[-_. ]?(\d{2})$/, '$1-$2').replaceAll('_', '-');
    return monthIn(plain, thisYear);
  });
  return months.findLast((month) => month !== null) ?? null;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}

/** What a table of a month lacks that only its name says: its month, where nothing else is missing. */
export function namedMonth(
  headings: readonly string[],
  { name, known, thisYear }: Pick<FormKnown, 'name' | 'known' | 'thisYear'>,
): { readonly kind: 'return' | 'finance'; readonly month: string } | null {
  const month = monthInName(name, thisYear);
  if (month === null || headings.some((heading) => plainHeading(heading) === 'month')) return null;
  const iso = isoMonth(month);
  for (const kind of ['return', 'finance'] as const) {
    if (known.choices.kind !== undefined && known.choices.kind !== kind) continue;
    const constants = { ...known.choices.constants, month: iso };
    const told = recognise(headings, { ...known, choices: { ...known.choices, kind, constants } });
    if (
      'recognised' in told &&
      told.recognised.headings.filter(({ column }) => column !== null).length >= FEWEST_ITEMS
    )
      return { kind, month: iso };
  }
  return null;
}
