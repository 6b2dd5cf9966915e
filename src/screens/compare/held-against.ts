import type { CompareAnswer } from '#engine';
import {
  FEWEST_SCHEMES,
  medianBenchmark,
  pooledBenchmark,
  publishedBenchmark,
  schemeBenchmark,
  standardisedValue,
  strataTogether,
  without,
  type Benchmark,
  type IndicatorValue,
} from '#indicators';
import type { CompareView } from '#state';
import type { Words } from '#words';
import type { Side, SideColumn, SideRow } from './side.ts';
import { strataIn } from './standard.ts';

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
        ? pooledStandardised(held, alike, valueOf)
        : pooledBenchmark(column.formula, alike.map(valueOf));
    case 'median':
      return medianBenchmark(alike.map(valueOf));
    case 'scheme': {
      const one = all.find(({ scheme }) => scheme.id === view.benchmarkOf);
      return schemeBenchmark(one && valueOf(one));
    }
    case 'published':
      return publishedBenchmark(published(column)[0]?.value ?? null);
  }
}

/** All schemes together, by age and sex, as they would be in the standard population. */
function pooledStandardised(
  { answer, column, weights }: Held,
  alike: readonly SideRow[],
  valueOf: (row: SideRow) => IndicatorValue,
): Benchmark {
  const known = alike.filter((row) => valueOf(row).value !== null);
  if (known.length < FEWEST_SCHEMES) return without('pooled', 'too-few-schemes', known.length);
  const [first] = known;
  const { formula } = column;
  if (!first || formula.op !== 'ratio') return without('pooled', 'cannot-be-pooled');
  const together = strataTogether(strataIn(answer, known, column));
  const { value } = standardisedValue(valueOf(first), together, weights(column), formula.per);
  return { kind: 'pooled', value, margin: null, count: known.length, reason: null };
}

/** What a scheme may be drawn against; null where that is nothing, or a sum of amounts, which is no scheme's measure. */
export function drawnAgainst(side: Side, column: SideColumn, period?: number): number | null {
  const { kind, value } = side.benchmark(column, period);
  return kind === 'pooled' && column.formula.op === 'amount' ? null : value;
}

/** Why there is nothing that a scheme may be drawn against; null where there is. */
export function whyNotAgainst(side: Side, column: SideColumn, words: Words): string | null {
  const { reason, value } = side.benchmark(column);
  if (reason) return words.say(`compare.noBenchmark.${reason}`);
  return value !== null && drawnAgainst(side, column) === null ? words.say('compare.totals') : null;
}

/** What schemes are held against, in words. */
export function againstWords({ rows }: Side, { benchmark, benchmarkOf }: CompareView, words: Words): string {
  const name = rows.find(({ scheme }) => scheme.id === benchmarkOf)?.name ?? '';
  return words.say(`compare.against.${benchmark}`, { name });
}
