import { useMemo } from 'react';
import type { CompareAnswer, ComparedRow } from '#engine';
import {
  cellAt,
  factorInto,
  indicatorOf,
  inOneUnit,
  measuredIn,
  medianBenchmark,
  pooledBenchmark,
  publishedBenchmark,
  schemeBenchmark,
  standingOf,
  varianceTogether,
  type Benchmark,
  type ComparedColumn,
  type Formula,
  type Indicator,
  type IndicatorValue,
  type Measured,
  type Standing,
} from '#indicators';
import type { CompareView } from '#state';
import type { Words } from '#words';
import { namesOf } from './names.ts';

/** A scheme on show. */
export interface SideRow {
  /** Its place among the answer's rows. */
  readonly index: number;
  readonly scheme: ComparedRow;
  /** Its name, or a letter in an anonymous meeting. */
  readonly name: string;
  readonly isMine: boolean;
}

/** An indicator on show. */
export interface SideColumn {
  readonly index: number;
  readonly indicator: Indicator;
  readonly column: ComparedColumn;
  readonly formula: Formula;
  readonly measured: Measured;
}

/** Schemes side by side as every way of looking at them has them. */
export interface Side {
  readonly rows: readonly SideRow[];
  readonly columns: readonly SideColumn[];
  /** How many periods there are; the last is the one compared. */
  readonly periods: number;
  readonly answer: CompareAnswer;
  /** The currency that amounts stand in; '' where they stand in several. */
  readonly currency: string;
  readonly value: (row: SideRow, column: SideColumn, period?: number) => IndicatorValue;
  readonly benchmark: (column: SideColumn, period?: number) => Benchmark;
  /** The variance of money for a unit of its denominator, of all schemes together; null where there is none. */
  readonly spread: (column: SideColumn) => number | null;
  readonly standing: (row: SideRow, column: SideColumn) => Standing;
}

/** The answer as it is shown: names, one unit a column, benchmark and standing; what is asked for twice is reckoned once. */
export function useSide(answer: CompareAnswer | undefined, view: CompareView, words: Words): Side | null {
  return useMemo(() => (answer ? sideOf(answer, view, words) : null), [answer, view, words]);
}

export function sideOf(answer: CompareAnswer, view: CompareView, words: Words): Side {
  const names = namesOf(answer.rows, view, words);
  const rows = answer.rows.map((scheme, index): SideRow => {
    return { index, scheme, name: names[index] ?? '', isMine: scheme.id === view.mine };
  });
  const currencies = [...new Set(answer.rows.map(({ profile }) => profile.currency))];
  const isOneCurrency = currencies.length <= 1;
  const columns = answer.columns.flatMap((column, index): SideColumn[] => {
    const indicator = indicatorOf(column.indicator);
    const formula = indicator?.bases.find(([basis]) => basis === column.basis)?.[1];
    if (!indicator || !formula) return [];
    const measured = measuredIn(indicator, formula, isOneCurrency, false);
    return [{ index, indicator, column, formula, measured }];
  });
  const periods = answer.cells.periods;
  const last = periods - 1;
  const values = new Map<number, IndicatorValue>();
  const value: Side['value'] = (row, column, period = last) => {
    const key = (row.index * answer.columns.length + column.index) * periods + period;
    const before = values.get(key);
    if (before) return before;
    const found = cellAt(answer.cells, { row: row.index, column: column.index, period });
    const sized = answer.periods[row.index]?.[period] ?? null;
    const made = inOneUnit(found, factorInto(column.measured, sized, null));
    values.set(key, made);
    return made;
  };
  const known = new Map<string, Benchmark>();
  const benchmark: Side['benchmark'] = (column, period = last) => {
    const key = `${column.index} ${period}`;
    const before = known.get(key);
    if (before) return before;
    const made = benchmarkOf(view, rows, column, (row) => value(row, column, period));
    known.set(key, made);
    return made;
  };
  const spreads = new Map<number, number | null>();
  const spread: Side['spread'] = (column) => {
    const before = spreads.get(column.index);
    if (before !== undefined) return before;
    const made = varianceTogether(rows.map((row) => value(row, column)));
    spreads.set(column.index, made);
    return made;
  };
  const standings = new Map<number, Standing>();
  const standing: Side['standing'] = (row, column) => {
    const key = row.index * answer.columns.length + column.index;
    const before = standings.get(key);
    if (before) return before;
    const made = standingHere(row, column);
    standings.set(key, made);
    return made;
  };
  const standingHere = (row: SideRow, column: SideColumn): Standing => {
    if (view.benchmark === 'scheme' && row.scheme.id === view.benchmarkOf)
      return { side: 'not-judged', because: 'is-benchmark' };
    return standingOf(
      column.indicator,
      column.formula,
      value(row, column),
      benchmark(column),
      spread(column),
    );
  };
  const [currency = ''] = isOneCurrency ? currencies : [];
  return { rows, columns, periods, answer, currency, value, benchmark, spread, standing };
}

function benchmarkOf(
  view: CompareView,
  rows: readonly SideRow[],
  { formula }: SideColumn,
  valueOf: (row: SideRow) => IndicatorValue,
): Benchmark {
  switch (view.benchmark) {
    case 'pooled':
      return pooledBenchmark(formula, rows.map(valueOf));
    case 'median':
      return medianBenchmark(rows.map(valueOf));
    case 'scheme': {
      const one = rows.find(({ scheme }) => scheme.id === view.benchmarkOf);
      return schemeBenchmark(one && valueOf(one));
    }
    case 'published':
      return publishedBenchmark(null);
  }
}
