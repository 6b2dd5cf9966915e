import type { ComparedScheme, Reckoned } from '#indicators';
import type { Split, Timeline } from '#measures';
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

/** A scheme among others: what it says of itself, and how far what is known of it goes. */
export interface ComparedRow extends Omit<ComparedScheme, 'whole' | 'divided' | 'ageOfSex'> {
  /** Null where it has no month at all. */
  readonly timeline: Timeline | null;
  /** Persons insured at the end of the last month asked; null where that is not known. */
  readonly insured: number | null;
}

/** What schemes last came to side by side, so that it need not be reckoned again while nothing has changed. */
export interface KeptAnswer extends Reckoned {
  /** Of what it is the answer: what was asked, of which state of which schemes, by which rules. */
  readonly of: string;
  readonly rows: readonly ComparedRow[];
  readonly ends: readonly Month[];
}
