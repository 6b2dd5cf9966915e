import type { MonthCounts, Split } from '#measures';
import type { SchemeProfile } from '#records';
import type { Day } from '#units';

/**
 * A scheme as far as it can be put beside others: what it says of itself and what was counted of it, whether its records
 * are on this device or only a comparison file came from elsewhere.
 */
export interface ComparedScheme {
  readonly id: string;
  /** Where it is known from: records kept here, or a file that somebody else wrote; made up ones are for learning. */
  readonly origin: 'own' | 'made-up' | 'file';
  /** Whether a file says of its scheme that it is made up. */
  readonly isMadeUp?: true;
  readonly profile: SchemeProfile;
  /** Version of the catalogue, and of the rules of counting, by which it was counted. */
  readonly catalogue: string;
  readonly rules: number;
  /** Counted undivided; null where the scheme has no month at all. */
  readonly whole: MonthCounts | null;
  /** Counted by the groups of a split, as far as it was asked for or is in the file. */
  readonly divided: Readonly<Partial<Record<Split, MonthCounts>>>;
  /** Counted by age, of women and of men alone: what standardising stands on. */
  readonly ageOfSex: Readonly<Partial<Record<'F' | 'M', MonthCounts>>>;
  /** The score of its records, 0 to 100; null where it is not known. */
  readonly quality: number | null;
  /** Counts under which cells were hidden when the file was written; null where none were. */
  readonly hiddenBelow: number | null;
  /** When its file was written; null for a scheme that is here. */
  readonly writtenOn: Day | null;
}
