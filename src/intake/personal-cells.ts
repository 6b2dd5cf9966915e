import { allWords, columnOf, specsOf, type AnyTable, type TextColumn } from '#records';
import type { CellsHeld } from './report.ts';

/** Texts that tell records apart or lead to others are what somebody has to know them by; in the others no person is needed. */
const isKeptForItself = (name: string) => !name.endsWith('_id');
/** Names of places and houses look like those of people. */
const OF_PLACES: ReadonlySet<string> = new Set(['provider', 'provider_level', 'area', 'scheme']);

/** Letters of a text that are looked at: looking for some of these takes ever longer without a space in between. */
const MOST_LETTERS = 1000;

const EMAIL = /[^\s@,;]{1,64}@[^\s@,;]{1,255}\.\p{L}{2,}/u;
/** What numbers of telephones and of identity cards all have; few texts do, and only these are looked at closer. */
const DIGITS_NEAR = /\d[\s().-]{0,2}\d[\s().-]{0,2}\d[\s().-]{0,2}\d/;
/** With the sign of a country, or the nought of a town, and as many digits as such numbers have; or of India. */
const PHONE =
  /(?<![\p{L}\p{N}./-])(?:(?:\+|00|0(?=[1-9]))[1-9](?:[\s().-]{0,2}\d){7,13}|[6-9]\d{9})(?![\p{L}\p{N}]|[./-]\d)/u;
/** Dates have as many digits. */
const DATES = /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/g;
/** Of an identity card: in groups of four, or behind its name. */
const NATIONAL_ID =
  /(?<![\p{L}\p{N}./-])\d{4}[ -]\d{4}[ -]\d{4}(?![\p{L}\p{N}]|[./-]\d)|(?<!\p{L})(?:nin|nid|cni|dni|cpf|nik|ktp|curp|aadhaa?r|passe?port\p{L}*|national id|id card)(?!\p{L})[^\p{L}\d]{0,4}(?:n[o°]?[^\p{L}\d]{0,3})?[\p{L}]{0,2}\d{5,}/iu;
/** Digits alone may be a code as well: they tell of a person where few cells of the column have them. */
const DIGITS = /^\d+$/;
const ID_DIGITS = /^[1-9]\d{10,15}$/;
/** How people are called before their names, and whose they are said to be. */
const NAMED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Shri|Smt|Kumari|Sra|Srta|Bapak|Bpk|Ibu|(?:son|daughter|wife|husband|mother|father|child) of)\.? ?\p{Lu}\p{Ll}+/u;
/** A first and a last name. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]*\.?){1,3}$/u;
/** Cells from which on a column of names alone may be told, and the share of them that is enough. */
const FEWEST_NAMES = 10;
const MOSTLY = 0.8;
/** The share of digits above which they are the column's own codes. */
const HALF = 0.5;

/**
 * What cells of a table's optional texts look to hold about persons, by column: how many of them, and the row of the first.
 * Each different text is looked at once, as far as its first letters go.
 */
export function cellsHeld(table: AnyTable): ReadonlyMap<string, readonly CellsHeld[]> {
  const held = specsOf(table.kind).flatMap(([name, spec]) => {
    const column = columnOf(table, name);
    if (column.type !== 'text' || spec.required || !isKeptForItself(name)) return [];
    const found = heldIn(column, table.row, !OF_PLACES.has(name));
    return found.length > 0 ? [[name, found] as const] : [];
  });
  return new Map(held);
}

function heldIn({ codes, words }: TextColumn, rows: Int32Array, mayBeNames: boolean): CellsHeld[] {
  const texts = allWords(words);
  const numbers = texts.filter((text) => DIGITS.test(text)).length;
  const hasCodes = numbers > texts.length * HALF;
  const filled = codes.reduce((count, code) => count + (code < 0 ? 0 : 1), 0);
  const areNames =
    mayBeNames &&
    filled >= FEWEST_NAMES &&
    texts.length >= filled * MOSTLY &&
    texts.filter((text) => NAME.test(text)).length >= texts.length * MOSTLY;
  const sorts = texts.map((text) => sortOf(text, hasCodes) ?? (areNames && NAME.test(text) ? 'name' : null));
  if (sorts.every((sort) => sort === null)) return [];
  const found = new Map<CellsHeld['sort'], CellsHeld>();
  codes.forEach((code, i) => {
    const sort = sorts[code];
    if (!sort) return;
    const { cells = 0, row = rows[i] ?? 0 } = found.get(sort) ?? {};
    found.set(sort, { sort, cells: cells + 1, row });
  });
  return [...found.values()];
}

/** What a text looks to hold about a person; null for nothing. */
function sortOf(whole: string, hasCodes: boolean): CellsHeld['sort'] | null {
  const text = whole.length > MOST_LETTERS ? whole.slice(0, MOST_LETTERS) : whole;
  if (text.includes('@') && EMAIL.test(text)) return 'email';
  return (DIGITS_NEAR.test(text) ? sortOfDigits(text, hasCodes) : null) ?? (NAMED.test(text) ? 'name' : null);
}

function sortOfDigits(text: string, hasCodes: boolean): CellsHeld['sort'] | null {
  if (NATIONAL_ID.test(text)) return 'national-id';
  if (hasCodes && DIGITS.test(text)) return null;
  if (PHONE.test(text.replace(DATES, ' '))) return 'phone';
  return ID_DIGITS.test(text) ? 'national-id' : null;
}
