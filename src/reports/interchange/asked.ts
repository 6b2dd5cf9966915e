import type { SchemeProfile } from '#records';
import type { Day, Month, Period } from '#units';
import type { Words } from '#words';
import type { ValuesBlock } from '../walk.ts';

/** What a file for another system is written from. Periods are taken that end in one of the months. */
export interface InterchangeAsked {
  readonly profile: Pick<SchemeProfile, 'name' | 'country' | 'currency' | 'fiscalYearStart'>;
  /** Whether nothing in the scheme is real. */
  readonly isMadeUp: boolean;
  /** All of one grain: the whole, and what it is divided by. */
  readonly blocks: readonly ValuesBlock[];
  readonly months: { readonly first: Month; readonly last: Month };
  /** The day of writing. */
  readonly today: Day;
  readonly words: Words;
}

/** Whether a period is among those asked for: it is, where its last month is. */
export function isAsked({ last }: Period, { months }: Pick<InterchangeAsked, 'months'>): boolean {
  return last >= months.first && last <= months.last;
}
