import type { UsedRate } from '#indicators';
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

/** A rate of exchange with its day and who gave it. */
export function rateWords(rate: UsedRate, words: Words): string {
  return words.say(rate.isInverse ? 'compare.rateTurned' : 'compare.rateLine', {
    ...rate,
    rate: words.number(rate.rate, 6),
    day: words.day(rate.day),
  });
}
