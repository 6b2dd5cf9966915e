import type { Reason } from '#units';

/**
 * What a comparison file calls itself. A later version that older readers would misread counts up. Version 2: a CSV says
 * how many lines it has, without which one that was cut short could pass for a whole one; files of version 1 are read
 * without it. JSON is the same in both.
 */
export const FORMAT = 'schemescope-comparison';
export const FORMAT_VERSION = 2;

/** Months by the hundred years, groups and bytes that a reader takes; more is no scheme's. */
export const MOST_MONTHS = 1200;
export const MOST_GROUPS = 2000;
export const MOST_BYTES = 64_000_000;
export const MOST_CELLS = 20_000_000;

/** Stands for a number that is hidden because few persons are behind it. */
export const HIDDEN_WRITTEN = 'hidden';

/** One cell: a number, null where it is not known, or hidden. */
export type CellWritten = number | null | typeof HIDDEN_WRITTEN;

/** Cells in the order of months or periods; 0 alone where all of them are 0. */
export type SeriesWritten = 0 | readonly CellWritten[];

/** In a part by groups: the column of the whole is the one of the part `whole`. */
export const SAME_AS_WHOLE = 'whole';

/** The columns of a measure: the whole, then the groups in their order, then what belongs to none of them. */
export type ColumnsWritten = ReadonlyArray<SeriesWritten | typeof SAME_AS_WHOLE>;

/** A measure by month. Ids of measures and reasons are those of the catalogue version that the file names. */
export interface MeasureWritten {
  /** persons, claims, money ...; person-years are written as days of persons, money in units of the currency. */
  readonly unit: string;
  /** Why it is not known at all; nothing else is there then. */
  readonly reason?: Reason;
  /** Why it is not divided by these groups; there is one column then, the whole. */
  readonly reason_by_group?: Reason;
  /** Taken from monthly returns instead of records. */
  readonly from_returns?: true;
  /** Written in thousandths (money squared: in millionths), since it would not come back the same otherwise. */
  readonly in_thousandths?: true;
  /** Some numbers of it are hidden. */
  readonly hides?: true;
  /** By month, from the first to the last of the file; one number where it is the same for all. */
  readonly months?: ColumnsWritten;
  /**
   * What months do not add up to, by month, quarter, year and rolling12; of a measure in which months are hidden, what
   * a fiscal year that is over comes to, where that does not tell what is hidden. Quarters and years begin with fiscal_year_start, and
   * the first and the last may be cut short by the months of the file.
   */
  readonly periods?: Readonly<Record<string, ColumnsWritten>>;
  /** What returns say of the start of each month. */
  readonly starts?: SeriesWritten;
  /** 1 for months of which there is a balance sheet. */
  readonly sheets?: SeriesWritten;
}

/** Measures by the groups of a split. */
export interface PartWritten {
  readonly groups: readonly string[];
  readonly measures: Readonly<Record<string, MeasureWritten>>;
}

/** A comparison file: what was counted of a scheme by month, without any record of a person. UTF-8 JSON. */
export interface ComparisonFile {
  readonly format: typeof FORMAT;
  readonly version: number;
  /**
   * Stays the same whenever the same scheme is written again, so that the newer file takes the place of the older: up to
   * 200 letters A to Z, digits, points, hyphens and underscores.
   */
  readonly id: string;
  readonly catalogue: string;
  readonly counting_rules: number;
  /** YYYY-MM-DD. */
  readonly written_on: string;
  /** Whether the scheme is made up, for learning: such schemes are kept apart from real ones. */
  readonly made_up: boolean;
  /** Counts from 1 to below this are hidden, and what they could be reckoned from; null where nothing is hidden. */
  readonly hidden_below: number | null;
  /** As in a profile.json. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** The score of its records, 0 to 100. */
  readonly quality: number | null;
  /** The first and the last month, YYYY-MM; null where there is none, and then there is nothing after this. */
  readonly months: readonly [string, string] | null;
  readonly timeline?: {
    readonly data_as_at: string;
    readonly last_complete: string;
    /** Kinds of records that have stopped to come, since when. */
    readonly stopped: ReadonlyArray<{
      readonly kind: string;
      readonly last_day: string;
      readonly from: string;
    }>;
    /**
     * How claims come in: of the services of a month, what share of the claims is submitted (ended: paid or rejected) by the
     * end of that month, of the next and so on, all of them after the last. Up to the month `through` all is there. By it is
     * told what is provisional; not said where too few claims are known.
     */
    readonly claims_in?: {
      readonly through: string;
      readonly submitted: readonly number[];
      readonly ended: readonly number[];
    };
  };
  /** 1 for months in which something holds that decides whether figures can be known. */
  readonly by_month?: {
    readonly claims_without_benefit: SeriesWritten;
    readonly finance_entries: SeriesWritten;
    readonly persons_not_counted: SeriesWritten;
    /** Null where no returns are filed. */
    readonly return_filed: SeriesWritten | null;
  };
  readonly whole?: { readonly measures: Readonly<Record<string, MeasureWritten>> };
  /** By sex, age, benefit, poverty ... */
  readonly splits?: Readonly<Record<string, PartWritten>>;
  /** By age, of women (F) and of men (M) alone: there the first column is all of them. */
  readonly age_of_sex?: Readonly<Record<string, PartWritten>>;
}
