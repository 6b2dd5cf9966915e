import type { ComparisonFault } from '#exchange';
import type { ComparisonAsked, Reckoned, Strata } from '#indicators';
import type { Split } from '#measures';
import type { ComparedRow } from '#storage';
import type { Day, Month } from '#units';

/** Which schemes are put side by side, and by what. */
export interface CompareRequest extends Pick<ComparisonAsked, 'grain' | 'part'> {
  /** All that are on this device without it. */
  readonly schemes: readonly string[] | null;
  /** The month in which the last period ends; without it the latest that most schemes have complete. */
  readonly end: Month | null;
  /** How many months up to that one periods end in: 1 for that one alone. */
  readonly length: number;
  /**
   * With it, two periods alone: that which ends in this month, and the last. Null, or no month before the last one's, for that
   * of twelve months before.
   */
  readonly before?: Month | null;
  /** All indicators without it, each on the basis that most schemes give. */
  readonly columns: ComparisonAsked['columns'] | null;
  /** Whether the last period's events and exposure by age and sex are wanted too, where a column can be standardised. */
  readonly isByAgeAndSex?: boolean;
  /** Counts from 1 to below this are hidden, and what they could be reckoned from; nothing without it. */
  readonly hideBelow?: number | null;
}

/** Schemes side by side; `ends` are the months asked for, none where no scheme has a month. */
export interface CompareAnswer extends Reckoned {
  readonly rows: readonly ComparedRow[];
  readonly ends: readonly Month[];
  /** Months in which periods of the grain asked for end, the latest first. */
  readonly offered: readonly Month[];
  /** By row and column, where it was asked for; null where it is not known or cannot be. */
  readonly strata: ReadonlyArray<ReadonlyArray<Strata | null>> | null;
}

/** Asks for a scheme as a file that another device can put beside its own: counts only, no records. */
export interface ComparisonFileRequest {
  readonly scheme: string;
  readonly splits: readonly Split[];
  /** Whether by age of women and of men too, which standardising stands on. */
  readonly isByAgeOfSex: boolean;
  /** Counts from 1 to below this are hidden, and what they could be reckoned from; null hides nothing. */
  readonly hideBelow: number | null;
  readonly format: 'json' | 'csv';
  readonly today: Day;
}

/** What a comparison file would tell of a scheme, before it is written. */
export interface ComparisonLeft {
  /** The last twelve months that are complete, and the last fiscal year that is over; a year only where there is one. */
  readonly spans: ReadonlyArray<{
    readonly grain: 'rolling12' | 'year';
    readonly end: Month;
    /** Of how many main indicators there is a number in the records. */
    readonly known: number;
    /** Of how many of these it can still be reckoned from the file. */
    readonly left: number;
  }>;
}

/** What became of a comparison file: kept as a scheme, or refused with what is wrong with it. */
export type KeptComparison = { readonly file: string } & (
  | { readonly faults: readonly ComparisonFault[] }
  | {
      readonly id: string;
      readonly name: string;
      /** Another file of the scheme stays, written on this day: a later one, or that of two of a day that was asked for with it. */
      readonly stays: Day;
      readonly isSameDay: boolean;
    }
  | {
      readonly id: string;
      readonly name: string;
      /** Whether it says that its scheme is made up. */
      readonly isMadeUp: boolean;
      /** When the file was written whose place it took; null where there was none. */
      readonly replaced: Day | null;
      /** Whether that one was written later: only where that was asked for. */
      readonly isOlder: boolean;
      /** Measures and splits that are not known here and were left out. */
      readonly passedOver: readonly string[];
    }
);
