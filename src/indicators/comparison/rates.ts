import type { Day } from '#units';

/** How much of one currency one unit of another is, on a day, by whom. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly day: Day;
  readonly source: string;
}

/** A rate as it is used: it may have been given the other way round. */
export interface UsedRate extends ExchangeRate {
  readonly isInverse: boolean;
}

/**
 * The rate from a currency into another among those that were given, the latest by its day; one that was given the other way
 * round is turned. Null where there is none: rates are never made up through a third currency.
 */
export function rateBetween(rates: readonly ExchangeRate[], from: string, to: string): UsedRate | null {
  const usable = rates.flatMap((one): UsedRate[] => {
    if (!(one.rate > 0)) return [];
    if (one.from === from && one.to === to) return [{ ...one, isInverse: false }];
    if (one.from === to && one.to === from)
      return [{ ...one, from, to, rate: 1 / one.rate, isInverse: true }];
    return [];
  });
  usable.sort((a, b) => b.day - a.day || Number(a.isInverse) - Number(b.isInverse));
  return usable[0] ?? null;
}

/** What one unit of each currency is in a common one; a currency without a rate is not there, the common one is 1. */
export function ratesInto(
  currencies: readonly string[],
  to: string,
  rates: readonly ExchangeRate[],
): ReadonlyMap<string, UsedRate | 1> {
  const found = currencies.map((from) => [from, from === to ? 1 : rateBetween(rates, from, to)] as const);
  return new Map(found.filter((one): one is readonly [string, UsedRate | 1] => one[1] !== null));
}
