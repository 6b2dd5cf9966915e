import type { Axis } from '#charts';
import type { Unit } from '#indicators';
import type { MeasureUnit } from '#measures';
import type { Words } from '#words';

const COUNTED: ReadonlySet<Unit | MeasureUnit> = new Set([
  'persons',
  'claims',
  'deliveries',
  'policies',
  'entries',
  'days',
]);

/** Axis numbers are short: no more decimals than they need, no unit where the axis says it; things counted are whole. */
export function axisOf(unit: Unit | MeasureUnit, words: Words): Axis {
  return { format: briefly(unit, words), isWhole: COUNTED.has(unit) };
}

/** A round number of a unit in as few signs as it takes. */
export function briefly(unit: Unit | MeasureUnit, words: Words): (value: number) => string {
  if (unit === 'share' || unit === 'ratio') {
    return (value) => words.percent(value, decimalsOf(value * 100));
  }
  const compact = new Intl.NumberFormat(words.locale, { notation: 'compact', maximumFractionDigits: 2 });
  return (value) =>
    Math.abs(value) >= 10_000 ? compact.format(value) : words.number(value, decimalsOf(value));
}

function decimalsOf(value: number): number {
  const isRound = (decimals: number) => {
    const scaled = value * 10 ** decimals;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6;
  };
  return [0, 1, 2].find(isRound) ?? 3;
}
