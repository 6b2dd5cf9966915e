import { partsOf, termsOf, type Formula } from '#indicators';
import { measureOf, type MeasureUnit } from '#measures';

/** Units of numerator and denominator: those of the first measure in each. */
export function unitsOf(formula: Formula): readonly [MeasureUnit, MeasureUnit] {
  if (formula.op === 'quantile') return ['days', measureOf(formula.among).unit];
  const [over = 'claims', under = 'claims'] = termsOf(formula).map((term): MeasureUnit => {
    let part = term;
    while (part.op !== 'measure') {
      const [first] = partsOf(part);
      if (!first) return 'claims';
      part = first;
    }
    return measureOf(part.measure).unit;
  });
  return [over, under];
}
