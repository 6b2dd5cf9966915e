import type { MeasureName } from '#measures';
import type { Formula, Indicator } from './indicator.ts';
import { measuresIn, measuresOf } from './value.ts';

/** Every measure that values of some indicators look at, on any basis, each once; on request of their variants too. */
export function measuresFor(
  indicators: readonly Indicator[],
  which: 'bases' | 'bases-and-variants' = 'bases',
): MeasureName[] {
  const found = indicators.flatMap((indicator) => {
    const { bases, variants, provisionalWith, marginFrom, evidence } = indicator;
    const formulas = [...bases, ...(which === 'bases' ? [] : variants)].map(([, formula]) => formula);
    const beside = [provisionalWith, marginFrom].filter((name) => name !== null);
    const events = evidence === null || evidence === 'denominator' ? [] : measuresOf(evidence);
    return [...formulas.flatMap(measuresIn), ...formulas.flatMap(ofInterval), ...beside, ...events];
  });
  return [...new Set(found)].sort();
}

function ofInterval(formula: Formula): readonly MeasureName[] {
  if (formula.op !== 'ratio' || !formula.interval) return [];
  const { interval } = formula;
  if (interval.method === 'compound-poisson') return [interval.squares];
  return interval.method === 'rate-ratio' ? interval.cases : [];
}
