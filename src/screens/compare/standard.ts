import type { CompareAnswer } from '#engine';
import { standardWeights, type Strata } from '#indicators';
import type { CompareView } from '#state';
import type { SideColumn, SideRow } from './side.ts';

/** Events and exposure of schemes by age and sex, of those of which they are known. */
export function strataIn(
  { strata }: CompareAnswer,
  rows: readonly SideRow[],
  column: Pick<SideColumn, 'index'>,
): Strata[] {
  return rows.flatMap((row) => strata?.[row.index]?.[column.index] ?? []);
}

/** The weights of the standard population of a column, each reckoned once; that of the schemes is of those on show. */
export function weightsOf(
  answer: CompareAnswer,
  { standard }: CompareView,
  rows: readonly SideRow[],
): (column: Pick<SideColumn, 'index'>) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (column) => {
    if (standard === 'none') return [];
    const weights = known.get(column.index) ?? standardWeights(standard, strataIn(answer, rows, column));
    known.set(column.index, weights);
    return weights;
  };
}
