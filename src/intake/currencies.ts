import { allWords, specsOf } from '#records';
import type { Admitted } from './admit.ts';
import { currenciesOf } from './currency-marks.ts';
import type { MarkSeen } from './readings.ts';
import { headingOf, type Recognised } from './recognise.ts';
import type { CellFault } from './report.ts';

/** The marks that amounts may have, and the cells that the column may have which says the currency of each row. */
export interface OwnMarks {
  readonly ofAmounts: readonly string[];
  readonly ofRows: readonly string[];
}

/** A currency that a table names: one by its code, or whatever a mark stands for. */
export interface CurrencyNamed {
  /** Its code where that is certain, else the mark: what it is called where it is chosen. */
  readonly currency: string;
  /** The currencies that it may be; none where nobody knows what is meant. */
  readonly codes: readonly string[];
}

/** A currency to choose, with the first cell that names it and how many rows do; none where nothing does in this table. */
export interface CurrencyChoice extends CurrencyNamed {
  readonly example: Pick<MarkSeen, 'cell' | 'row'> | null;
  readonly rows: number;
}

/** What a table says of the currencies of its amounts. */
export interface CurrenciesTold {
  /** The one that all of its amounts are in, or that was chosen; null where that is asked. */
  readonly own: CurrencyNamed | null;
  /** The currencies to choose from where they are several, or other than what was chosen before. */
  readonly choices: readonly CurrencyChoice[];
  /** Whether somebody has to say which is the scheme's. */
  readonly isAsked: boolean;
  /** Rows that were put aside because they are in another one. */
  readonly rowsAside: number;
}

/** What was read, and what is to be told of its currencies. */
interface InOneCurrency {
  readonly read: Admitted;
  readonly currencies: CurrenciesTold;
}

/**
 * Tells the currencies of a table by what names them. Where they can all be one and the same, there is nothing to decide
 * unless that cannot be the currency of the scheme, where `ofScheme` says it: then either may be chosen. Else rows of others than the chosen one are refused, for which the table is read again; `readWith` is null where that
 * fails.
 */
export async function inOneCurrency(
  read: Admitted,
  chosen: string | undefined,
  ofScheme: string | undefined,
  readWith: (own: OwnMarks) => Promise<Admitted | null>,
): Promise<InOneCurrency | null> {
  const groups = groupsOf(marksIn(read));
  const [only, ...others] = groups;
  const isForeign = ofScheme !== undefined && groups.every((group) => isOtherThan(group, ofScheme));
  if (only && others.length === 0 && !isForeign && (chosen === undefined || isOf(only, chosen)))
    return { read, currencies: { own: named(only), choices: [], isAsked: false, rowsAside: 0 } };
  // Without any mark of their own, all rows that name a currency are refused, and can be counted.
  const all = await readWith({ ofAmounts: [], ofRows: [] });
  if (!all) return null;
  const choices = groups.map((group): CurrencyChoice => {
    const { example } = group;
    return { ...named(group), example, rows: rowsNaming(all, [...group.ofAmounts, ...group.ofRows]) };
  });
  if (isForeign) choices.push(namedNowhere({ currency: ofScheme, codes: [ofScheme] }));
  const like = chosen === undefined ? [] : groups.filter((group) => isOf(group, chosen));
  const same = like.filter(({ currency }) => currency === chosen);
  const [meant, ...more] = same.length > 0 ? same : like;
  if (chosen === undefined || more.length > 0)
    return { read, currencies: { own: null, choices, isAsked: true, rowsAside: 0 } };
  const kept = await readWith(meant ?? { ofAmounts: [], ofRows: [] });
  if (!kept) return null;
  const own = meant ? named(meant) : { currency: chosen, codes: currenciesOf(chosen) };
  const currencies = {
    own,
    choices: choices.some(({ currency }) => currency === own.currency)
      ? choices
      : [...choices, namedNowhere(own)],
    isAsked: false,
    rowsAside: rowsNaming(kept, null),
  };
  return { read: kept, currencies };
}

/** A mark with what it may stand for, and whether it was found in an amount or in a column beside it. */
interface Mark extends MarkSeen {
  readonly codes: readonly string[];
  readonly isOfRow: boolean;
}

/** Marks that name one and the same currency. */
interface Group extends Omit<CurrencyChoice, 'rows'>, OwnMarks {
  readonly members: readonly Mark[];
}

function named({ currency, codes }: CurrencyNamed): CurrencyNamed {
  return { currency, codes };
}

function namedNowhere(currency: CurrencyNamed): CurrencyChoice {
  return { ...currency, example: null, rows: 0 };
}

/** All marks of a table, each once, in the order of the rows. */
function marksIn({ shown }: Admitted): Mark[] {
  const marks = new Map<string, Mark>();
  for (const [column, { marks: seen }] of shown)
    for (const one of seen) {
      const isOfRow = column === '';
      const key = `${isOfRow} ${one.mark}`;
      const known = marks.get(key);
      if (!known || one.row < known.row) marks.set(key, { ...one, isOfRow, codes: currenciesOf(one.mark) });
    }
  return [...marks.values()].sort((a, b) => a.row - b.row);
}

/** Puts marks together that may be one and the same currency: one group where all of them may. */
function groupsOf(marks: readonly Mark[]): Group[] {
  const common = commonTo(marks);
  if (common.length > 0 || marks.length === 1) return [groupOf(marks, common)];
  const certain = marks.filter(({ codes }) => codes.length === 1);
  const codes = [...new Set(certain.flatMap((mark) => mark.codes))];
  const groups = codes.map((code) => groupOf(marksOf(code, marks, certain), [code]));
  const taken = new Set(groups.flatMap(({ members }) => members));
  // What is left may stand for several currencies, or for none that is known.
  let left = marks.filter((mark) => !taken.has(mark));
  while (left[0]) {
    const [first] = left;
    const like = left.filter((mark) => mark === first || commonTo([first, mark]).length > 0);
    const together = commonTo(like).length > 0 ? like : [first];
    groups.push(groupOf(together, commonTo(together)));
    left = left.filter((mark) => !together.includes(mark));
  }
  return groups;
}

/**
 * The marks of a currency: those that stand for it alone, and those that may stand for it and for no other that is
 * certain. What stands beside an amount decides of marks in it that say less.
 */
function marksOf(code: string, marks: readonly Mark[], certain: readonly Mark[]): Mark[] {
  return marks.filter(({ codes, isOfRow }) => {
    if (!codes.includes(code)) return false;
    const near = (mark: Mark) => codes.some((one) => mark.codes.includes(one));
    const likewise = certain.filter((mark) => mark.isOfRow === isOfRow && near(mark));
    return likewise.every((mark) => mark.codes.includes(code));
  });
}

function groupOf(members: readonly Mark[], codes: readonly string[]): Group {
  const [first] = members;
  const currency = codes.length === 1 ? codes[0] : first?.mark;
  const places = (isOfRow: boolean) =>
    members.filter((mark) => mark.isOfRow === isOfRow).map(({ mark }) => mark);
  return {
    ...{ currency: currency ?? '', codes, members },
    example: first ? { cell: first.cell, row: first.row } : null,
    ofAmounts: places(false),
    ofRows: places(true),
  };
}

/** The currencies that each of some marks may stand for. */
function commonTo(marks: readonly Mark[]): readonly string[] {
  const [first, ...others] = marks.map(({ codes }) => codes);
  return (first ?? []).filter((code) => others.every((codes) => codes.includes(code)));
}

/** Whether a currency that was chosen, by its code or a mark, is what a group names. */
function isOf({ currency, codes }: CurrencyNamed, chosen: string): boolean {
  return currency === chosen || currenciesOf(chosen).some((code) => codes.includes(code));
}

/** Whether a group is certainly none of a currency: what nobody knows may be any. */
function isOtherThan({ codes }: CurrencyNamed, currency: string): boolean {
  return codes.length > 0 && !codes.includes(currency);
}

/** Rows that were refused because they name a currency by one of some marks, or by any. */
function rowsNaming({ refused: { row, more } }: Admitted, marks: readonly string[] | null): number {
  // What is said beside faults is mostly the same: each different text is looked at once.
  const isNaming = allWords(more.words).map((text) => {
    const { currency } = JSON.parse(text) as Pick<CellFault, 'currency'>;
    return currency !== undefined && (marks?.includes(currency) ?? true);
  });
  return new Set(row.filter((_, at) => isNaming[more.codes[at] ?? -1])).size;
}

/** What a column is called that says the currency of each row: English, French, Spanish, Portuguese, Indonesian, Hindi, Arabic. */
const HEADINGS = new Set(
  [
    'currency currencycode currencies curr ccy amountcurrency claimcurrency',
    'devise devises monnaie codedevise',
    'moneda monedas divisa codigomoneda codigodemoneda',
    'moeda moedas codigomoeda codigodamoeda',
    'matauang kodematauang valuta',
    'मुद्रा',
    'العملة عملة',
  ].flatMap((headings) => headings.split(' ')),
);

/** Where a column stands that says the currency of each row; undefined where none does, or the table has no amounts. */
export function currencyColumnIn({ kind, headings }: Recognised): number | undefined {
  const amounts = specsOf(kind).flatMap(([name, { type }]) => (type === 'money' ? [name] : []));
  if (!headings.some(({ column }) => column !== null && amounts.includes(column))) return undefined;
  const at = headings.findIndex(({ key, column }) => column === null && HEADINGS.has(headingOf(key)));
  return at < 0 ? undefined : at;
}
