import type { IndicatorValue } from '#indicators';
import type { Words } from '#words';
import type { Side, SideColumn } from './side.ts';

/** The name of an indicator above its column, with its basis where it has several, and what money in it is set against. */
export function columnHeading(of: SideColumn, words: Words): string {
  const { measured } = of;
  const name = nameOnBasis(of, words);
  if (measured !== 'share-of-contributions' && measured !== 'times-contribution') return name;
  return words.say(`compare.headed.${measured}`, { name });
}

function nameOnBasis({ indicator, column, isStandardised }: SideColumn, words: Words): string {
  const plain = words.indicator(indicator, 'name');
  const name = isStandardised ? words.say('compare.standardised', { name: plain }) : plain;
  if (indicator.bases.length < 2) return name;
  return words.say('compare.onBasis', { name, basis: words.sayCode('basis', column.basis) });
}

/** What the numbers of a column are, where they are not simply in the indicator's unit. */
export function measuredWords({ measured }: SideColumn, words: Words): string | null {
  return measured === 'as-it-is' ? null : words.say(`compare.measured.${measured}`);
}

/** A value as it is shown beside others. */
export function valueWords(side: Side, column: SideColumn, { value }: IndicatorValue, words: Words): string {
  return numberWords(side, column, value, words);
}

/** A number of a column in its unit; a dash where there is none. */
export function numberWords(side: Side, column: SideColumn, value: number | null, words: Words): string {
  if (value === null) return words.say('compare.noValue');
  if (column.measured === 'times-contribution')
    return words.say('compare.times', { times: words.number(value, 2) });
  if (column.measured === 'share-of-contributions') return words.percent(value, 1);
  return words.quantity(value, column.indicator.unit, side.currency);
}
