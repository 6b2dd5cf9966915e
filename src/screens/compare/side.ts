import { useMemo } from 'react';
import type { CompareAnswer, ComparedRow, Given } from '#engine';
import {
  canBeStandardised,
  cellAt,
  factorInto,
  indicatorOf,
  inOneUnit,
  isAsOwn,
  measuredIn,
  PEER_BYS,
  peerGroupsOf,
  publishedOf,
  ratesInto,
  standardisedValue,
  standingOf,
  varianceTogether,
  versionOf,
  versionOfMost,
  type Benchmark,
  type ComparedColumn,
  type Formula,
  type Indicator,
  type IndicatorValue,
  type Measured,
  type PeerGroups,
  type Published,
  type Standing,
  type UsedRate,
} from '#indicators';
import type { CompareView } from '#state';
import type { Words } from '#words';
import { benchmarkOf } from './held-against.ts';
import { byNameShown, namesOf } from './names.ts';
import { whyUnweighed } from './rate-words.ts';
import { weightsOf } from './standard.ts';

/** A scheme on show. */
export interface SideRow {
  /** Its place among the answer's rows. */
  readonly index: number;
  readonly scheme: ComparedRow;
  /** Its name, or a letter in an anonymous meeting. */
  readonly name: string;
  readonly isMine: boolean;
  /** The groups in which it has its peers. */
  readonly peers: PeerGroups;
  /** Whether it was counted by another catalogue or other rules than most schemes here: it is held against none then. */
  readonly isOtherVersion: boolean;
  /** Whether the others are held against it. */
  readonly isHeldAgainst: boolean;
}

/** An indicator on show. */
export interface SideColumn {
  readonly index: number;
  readonly indicator: Indicator;
  readonly column: ComparedColumn;
  readonly formula: Formula;
  /** By which intervals values are judged: those of the formula, where they are not of a standard population. */
  readonly judged: Formula;
  readonly measured: Measured;
  /** Whether values are what they would be in a standard population. */
  readonly isStandardised: boolean;
}

/** Schemes side by side as every way of looking at them has them, by name. */
export interface Side {
  readonly rows: readonly SideRow[];
  /** The schemes before they were narrowed to a group of peers. */
  readonly all: readonly SideRow[];
  readonly columns: readonly SideColumn[];
  /** How many periods there are; the last is the one compared. */
  readonly periods: number;
  readonly answer: CompareAnswer;
  /** The currency that amounts stand in; '' where they stand in several. */
  readonly currency: string;
  /** The currencies that the schemes count in. */
  readonly currencies: readonly string[];
  /** The rates by which amounts were converted. */
  readonly rates: readonly UsedRate[];
  readonly value: (row: SideRow, column: SideColumn, period?: number) => IndicatorValue;
  /** The last value as it stands on the scheme's own pages, in its own money. */
  readonly own: (row: SideRow, column: SideColumn) => IndicatorValue;
  readonly benchmark: (column: SideColumn, period?: number) => Benchmark;
  /** The variance of money for a unit of its denominator, of all schemes together; null where there is none. */
  readonly spread: (column: SideColumn) => number | null;
  /** The published values that a column can be held against; the one chosen, or the first, comes first. */
  readonly published: (column: SideColumn) => readonly Published[];
  readonly standing: (row: SideRow, column: SideColumn) => Standing;
}

/** The group of schemes of which it is not known what they are. */
export const UNKNOWN_PEERS = 'unknown';

const NOTHING_GIVEN: readonly Given[] = [];
const NOBODY: readonly string[] = [];

/** The answer as it is shown: names, one unit a column, benchmark and standing; what is asked for twice is reckoned once. */
export function useSide(
  answer: CompareAnswer | undefined,
  view: CompareView,
  words: Words,
  given: readonly Given[] = NOTHING_GIVEN,
  everyone: readonly string[] = NOBODY,
): Side | null {
  return useMemo(
    () => (answer ? sideOf(answer, view, words, given, everyone) : null),
    [answer, view, words, given, everyone],
  );
}

export function sideOf(
  answer: CompareAnswer,
  view: CompareView,
  words: Words,
  given: readonly Given[] = NOTHING_GIVEN,
  everyone: readonly string[] = NOBODY,
): Side {
  const all = rowsOf(answer, view, words, everyone);
  const rows = all.filter((row) => isAmong(row, view));
  const alike = rows.filter(({ isOtherVersion }) => !isOtherVersion);
  // A scheme held against is on the axis too, whether or not it is of the group of peers on show.
  const onAxis = all.filter((row) => row.isHeldAgainst || isAmong(row, view));
  const currencies = [...new Set(onAxis.map(({ scheme }) => scheme.profile.currency))];
  const isOneCurrency = currencies.length <= 1;
  const columns = columnsOf(answer, view, isOneCurrency);
  const periods = answer.cells.periods;
  const last = periods - 1;
  const rateOf = ratesInto(
    currencies,
    view.currency ?? '',
    given.filter((one) => one.kind === 'rate'),
  );
  const entered = given.filter((one) => one.kind === 'published');
  const weights = weightsOf(answer, view, rows);
  const values = new Array<IndicatorValue | undefined>(answer.rows.length * answer.columns.length * periods);
  const value: Side['value'] = (row, column, period = last) => {
    const key = (row.index * answer.columns.length + column.index) * periods + period;
    const before = values[key];
    if (before) return before;
    const crude = cellAt(answer.cells, { row: row.index, column: column.index, period });
    const strata = answer.strata?.[row.index]?.[column.index] ?? null;
    const found =
      column.isStandardised && column.formula.op === 'ratio'
        ? standardisedValue(crude, strata, weights(column), column.formula.per)
        : crude;
    const sized = answer.periods[row.index]?.[period] ?? null;
    const rate = rateOf.get(row.scheme.profile.currency) ?? null;
    const factor = factorInto(column.measured, sized, rate === 1 ? 1 : (rate?.rate ?? null));
    const made = inOneUnit(found, column.measured, factor);
    values[key] = made;
    return made;
  };
  const published: Side['published'] = (column) => {
    if (column.isStandardised || !isAsOwn(column.measured)) return [];
    const known = publishedOf(column.indicator, column.column.basis, entered);
    return [...known].sort((a, b) => Number(b.id === view.benchmarkOf) - Number(a.id === view.benchmarkOf));
  };
  const known = new Map<string, Benchmark>();
  const benchmark: Side['benchmark'] = (column, period = last) => {
    const key = `${column.index} ${period}`;
    const before = known.get(key);
    if (before) return before;
    const made = benchmarkOf({ view, answer, all, rows, column, weights, published }, (row) =>
      value(row, column, period),
    );
    known.set(key, made);
    return made;
  };
  const spread = remembered((index: number) => {
    const column = columns.find((one) => one.index === index);
    return column ? varianceTogether(alike.map((row) => value(row, column))) : null;
  });
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
    if (row.isHeldAgainst) return { side: 'not-judged', because: 'is-benchmark' };
    if (row.isOtherVersion) return { side: 'not-judged', because: 'other-version' };
    const held = value(row, column);
    const because = whyUnweighed(column, held);
    if (because) return { side: 'not-judged', because };
    return standingOf(
      column.indicator,
      column.judged,
      held,
      benchmark(column),
      column.isStandardised ? null : spread(column.index),
    );
  };
  const [one = ''] = isOneCurrency ? currencies : [];
  return {
    ...{ rows, all, columns, periods, answer },
    currency: isOneCurrency ? one : (view.currency ?? ''),
    currencies,
    rates: isOneCurrency ? [] : [...rateOf.values()].filter((rate) => rate !== 1),
    value,
    own: (row, column) => cellAt(answer.cells, { row: row.index, column: column.index, period: last }),
    benchmark,
    published,
    spread: (column) => spread(column.index),
    standing,
  };
}

/** A standardised rate has its interval by Dobson, which the exact one of its events is not: that one is left out. */
function judgedBy(formula: Formula, isStandardised: boolean): Formula {
  return isStandardised && formula.op === 'ratio' ? { ...formula, interval: null } : formula;
}

function rowsOf(
  answer: CompareAnswer,
  view: CompareView,
  words: Words,
  everyone: readonly string[],
): SideRow[] {
  const names = namesOf(answer.rows, view, words, everyone);
  const end = answer.ends.at(-1) ?? 0;
  const all = answer.rows.map((scheme, index) => {
    const { profile, insured, timeline } = scheme;
    return {
      index,
      scheme,
      name: names[index] ?? '',
      isMine: scheme.id === view.mine,
      isHeldAgainst: view.benchmark === 'scheme' && scheme.id === view.benchmarkOf,
      peers: peerGroupsOf({ profile, insured, firstMonth: timeline?.first ?? null }, end),
    };
  });
  const most = versionOfMost(all.filter((row) => isAmong(row, view)).map(({ scheme }) => scheme));
  return all
    .map((row): SideRow => ({ ...row, isOtherVersion: versionOf(row.scheme) !== most }))
    .sort(byNameShown(view, words));
}

/** Whether a scheme is of the group of peers chosen; those of which it is not known are a group of their own. */
function isAmong({ peers }: Pick<SideRow, 'peers'>, { peersBy, peers: group }: CompareView): boolean {
  const by = PEER_BYS.find((one) => one === peersBy);
  return by === undefined || group === null || (peers[by] ?? UNKNOWN_PEERS) === group;
}

function columnsOf(answer: CompareAnswer, view: CompareView, isOneCurrency: boolean): SideColumn[] {
  return answer.columns.flatMap((column, index): SideColumn[] => {
    const indicator = indicatorOf(column.indicator);
    const formula = indicator?.bases.find(([basis]) => basis === column.basis)?.[1];
    if (!indicator || !formula) return [];
    const measured = measuredIn(indicator, formula, isOneCurrency, view.currency !== null);
    const isStandardised =
      view.standard !== 'none' && answer.strata !== null && canBeStandardised(indicator, formula);
    const judged = judgedBy(formula, isStandardised);
    return [{ index, indicator, column, formula, judged, measured, isStandardised }];
  });
}

/** What is reckoned once for each key. */
function remembered<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = reckon(key);
    known.set(key, made);
    return made;
  };
}
