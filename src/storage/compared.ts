import type { ComparedScheme } from '#indicators';
import type { Split } from '#measures';
import type { Month } from '#units';

/** The counts of a comparison file lie apart from what the scheme says of itself, since few of them are asked for at a time. */
export type ComparedPart = 'whole' | Split | 'age-of-women' | 'age-of-men';

/** A comparison file that was received, without its counts. */
export interface KeptCompared extends Omit<ComparedScheme, 'whole' | 'divided' | 'ageOfSex'> {
  /** The name of the file, and when it came: milliseconds since 1970. */
  readonly file: string;
  readonly receivedAt: number;
  /** First and last month of its counts; null where it has none. */
  readonly months: readonly [Month, Month] | null;
  /** What of its counts is kept. */
  readonly parts: readonly ComparedPart[];
}
