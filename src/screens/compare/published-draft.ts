import type { Indicator } from '#indicators';
import { isTypedAsPercent, numbersIn, valueTyped } from '../plan/plan-draft.ts';

/** What a published value as it was typed stands for: one value, several to choose from, or none that can be. */
export type PublishedRead =
  | { readonly value: number }
  /** Each value that it may be; one alone where it is plain and hard to believe. */
  | { readonly asked: readonly number[] }
  | { readonly wrong: 'no-number' | 'ambiguous' | 'no-share' };

/** Five times the whole and more, of what is told in percent, is mostly a slip (our threshold). */
const RARELY_ABOVE = 5;

/**
 * Reads a published value as it was typed, in the indicator's unit, where percentages are fractions. A share of a whole is
 * from none to all of it; one under 1 without a percent sign may have been meant as a fraction, and is asked about.
 */
export function publishedRead(
  typed: string,
  { unit, naturalMost }: Pick<Indicator, 'unit' | 'naturalMost'>,
): PublishedRead {
  const [number, other] = numbersIn(typed);
  if (number === undefined) return { wrong: 'no-number' };
  if (other !== undefined) return { wrong: 'ambiguous' };
  const plain = valueTyped(typed, unit) ?? number;
  const mayBeFraction = isTypedAsPercent(unit) && !typed.includes('%') && number > 0 && number <= 1;
  const meant = (mayBeFraction ? [plain, number] : [plain]).filter(
    (value) => naturalMost === null || (value >= 0 && value <= naturalMost),
  );
  const [value, ...others] = meant;
  if (value === undefined) return { wrong: 'no-share' };
  const isOdd = value < 0 || (isTypedAsPercent(unit) && value > RARELY_ABOVE);
  return others.length > 0 || isOdd ? { asked: meant } : { value };
}
