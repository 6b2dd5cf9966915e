import type { Kind } from '#records';
import type { ReadingChoice } from './readings.ts';

/** How a column is made of cells that stand elsewhere in the row. */
export interface MadeOf {
  readonly way: Way;
  /** The columns that it is made of, each by what decisions on it go by, in the order that the way asks for. */
  readonly from: readonly string[];
  /** What stands between cells that are joined. */
  readonly between?: string;
}

/**
 * Day, month and year in three columns, or month and year in two; cells that are joined as they stand; the first or the
 * last of the dates in one cell.
 */
export type Way = 'day-month-year' | 'month-year' | 'joined' | 'first-date' | 'last-date';

/** How the columns of a table are to be read, as far as it has been decided: plain data, to be kept and shared. */
export interface TableMap {
  /** What a heading, in plain letters, stands for: a column of the kind, or null for nothing. */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** How the dates or numbers of a column are meant; null for what they show themselves. */
  readonly readings?: Readonly<Record<string, ReadingChoice | null>>;
  /** What the words of a column of codes mean: column -> word in plain letters -> code. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a column that the table does not have says of every record. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Columns that the table does not have and that say the same as another: column -> that other column. */
  readonly sameAs?: Readonly<Record<string, string>>;
  /** Columns that the table does not have and that others tell together, or a part of one; null for none. */
  readonly made?: Readonly<Record<string, MadeOf | null>>;
  /** How many of the currency one in the table stands for, as 1000 where amounts are in thousands. */
  readonly unit?: number;
}

/** What the person decided for one table; what is left out is found out. */
export interface Choices extends TableMap {
  readonly encoding?: string;
  readonly kind?: Kind;
  /** The row that the headings stand in, as the table numbers its rows; 0 where it is to be found out. */
  readonly headingRow?: number;
}

/** How tables of each kind were read before. */
export type Maps = Readonly<Partial<Record<Kind, TableMap>>>;

/** A map with something to say of everything but the unit. */
export type FullMap = Required<Omit<TableMap, 'unit'>> & Pick<TableMap, 'unit'>;

/** A map with what was decided since in the place of what it says. */
export function mapWith(before: TableMap | undefined, since: TableMap): FullMap {
  const unit = since.unit ?? before?.unit;
  return {
    columns: { ...before?.columns, ...since.columns },
    readings: { ...before?.readings, ...since.readings },
    codes: joinedCodes(before?.codes ?? {}, since.codes ?? {}),
    constants: { ...before?.constants, ...since.constants },
    sameAs: { ...before?.sameAs, ...since.sameAs },
    made: { ...before?.made, ...since.made },
    ...(unit === undefined ? {} : { unit }),
  };
}

type Codes = NonNullable<TableMap['codes']>;

/** Words and what they mean, column by column; the later ones have the last word. */
export function joinedCodes(before: Codes, since: Codes): Codes {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(since)])];
  return Object.fromEntries(columns.map((column) => [column, { ...before[column], ...since[column] }]));
}

/** What was decided of a table with what is decided now. */
export function choicesWith(before: Choices | undefined, now: Choices): Choices {
  const isOther = now.kind !== undefined && before?.kind !== undefined && now.kind !== before.kind;
  // What was said of one kind says nothing of another.
  const { encoding, headingRow } = before ?? {};
  const kept = isOther ? { ...(encoding && { encoding }), ...(headingRow && { headingRow }) } : before;
  return { ...kept, ...now, ...mapWith(kept, now) };
}
