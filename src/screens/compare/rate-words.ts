import type { IndicatorValue, UsedRate } from '#indicators';
import type { Words } from '#words';
import type { Side, SideColumn, SideRow } from './side.ts';

/** Whether a column's values, or what they weigh among others, stand on rates of exchange. */
export function isByRate({ measured }: Pick<SideColumn, 'measured'>): boolean {
  return measured === 'converted' || measured === 'weighed-by-rate';
}

/** The rate that a scheme's value stands on; undefined where it needs none, or none is given. */
export function rateIn({ rates }: Side, { scheme }: SideRow, column: SideColumn): UsedRate | undefined {
  return isByRate(column) ? rates.find(({ from }) => from === scheme.profile.currency) : undefined;
}

/** Why a ratio of money stands beside others and is not held against them: there is nothing to weigh it by. */
export function whyUnweighed(
  { measured }: Pick<SideColumn, 'measured'>,
  { value, numerator }: IndicatorValue,
): 'no-rate' | 'no-contributions' | null {
  if (value === null || numerator !== null) return null;
  if (measured === 'weighed-by-rate') return 'no-rate';
  return measured === 'weighed-by-contribution' ? 'no-contributions' : null;
}

/** A rate of exchange with its day and who gave it. */
export function rateWords(rate: UsedRate, words: Words): string {
  return words.say(rate.isInverse ? 'compare.rateTurned' : 'compare.rateLine', {
    ...rate,
    rate: rateNumber(rate.rate, words),
    day: words.day(rate.day),
  });
}

/** The digits of a rate that are told: as many as central banks publish. */
const DIGITS = 6;

/** A rate with the digits that mean something, and no more: 0.15, not 0.150000. */
export function rateNumber(rate: number, words: Words): string {
  const told = Number(rate.toPrecision(DIGITS));
  const decimals = Array.from({ length: 13 }, (_, i) => i).find((i) => Number(told.toFixed(i)) === told);
  return words.number(told, decimals ?? 12);
}
