import type { CompareAnswer } from '#engine';
import {
  areMostKnown,
  cellAt,
  FEWEST_SCHEMES,
  isWhole,
  medianBenchmark,
  pooledBenchmark,
  publishedBenchmark,
  schemeBenchmark,
  standardised,
  strataTogether,
  without,
  type Benchmark,
  type IndicatorValue,
} from '#indicators';
import type { CompareView } from '#state';
import type { Words } from '#words';
import type { Side, SideColumn, SideRow } from './side.ts';

/** What a benchmark is made from. */
interface Held {
  readonly view: CompareView;
  readonly answer: CompareAnswer;
  readonly all: readonly SideRow[];
  readonly rows: readonly SideRow[];
  readonly column: SideColumn;
  readonly weights: (column: SideColumn) => readonly number[];
  readonly published: Side['published'];
}

/** What the schemes are held against; those counted by another version have no part in it. */
export function benchmarkOf(held: Held, valueOf: (row: SideRow) => IndicatorValue): Benchmark {
  const { view, all, rows, column, published } = held;
  const alike = rows.filter(({ isOtherVersion }) => !isOtherVersion);
  switch (view.benchmark) {
    case 'pooled':
      return column.isStandardised
        ? pooledStandardised(held, alike)
        : pooledBenchmark(column.formula, alike.map(valueOf));
    case 'median':
      return medianBenchmark(alike.map(valueOf));
    case 'scheme': {
      const one = all.find(({ scheme }) => scheme.id === view.benchmarkOf);
      return one?.isOtherVersion
        ? without('scheme', 'scheme-other-version')
        : schemeBenchmark(one && valueOf(one));
    }
    case 'published':
      return publishedBenchmark(published(column)[0]?.value ?? null);
  }
}

/**
 * All schemes together, by age and sex, as they would be in the standard population: also those with too few events for a
 * value of their own, since without them only those with many would be left.
 */
function pooledStandardised({ answer, column, weights }: Held, alike: readonly SideRow[]): Benchmark {
  const { formula } = column;
  if (formula.op !== 'ratio') return without('pooled', 'cannot-be-pooled');
  const known = alike.flatMap((row) => {
    const crude = cellAt(answer.cells, {
      row: row.index,
      column: column.index,
      period: answer.cells.periods - 1,
    });
    const strata = answer.strata?.[row.index]?.[column.index] ?? null;
    return strata && isWhole(crude) && areMostKnown(strata, crude) ? [{ crude, strata }] : [];
  });
  const [first] = known;
  if (!first || known.length < FEWEST_SCHEMES) return without('pooled', 'too-few-schemes', known.length);
  const together = strataTogether(known.map(({ strata }) => strata));
  const value = standardised(together, weights(column), formula.per);
  return typeof value === 'string'
    ? without('pooled', 'too-few-schemes', known.length)
    : { kind: 'pooled', value: value.value, margin: null, count: known.length, reason: null };
}

/** Why there is nothing that a scheme may be drawn against; null where there is. */
export function whyNotAgainst(side: Side, column: SideColumn, words: Words): string | null {
  const { reason } = side.benchmark(column);
  return reason && words.say(`compare.noBenchmark.${reason}`);
}

/** What schemes are held against, in words. */
export function againstWords({ all }: Side, { benchmark, benchmarkOf }: CompareView, words: Words): string {
  const name = all.find(({ scheme }) => scheme.id === benchmarkOf)?.name ?? '';
  return words.say(`compare.against.${benchmark}`, { name });
}
