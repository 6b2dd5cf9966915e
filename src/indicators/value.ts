import { areClaimsComing, countsOf, type ClaimStep, type Counted, type MeasureName } from '#measures';
import {
  balanceInterval,
  compoundPoissonInterval,
  garwoodInterval,
  rateRatioInterval,
  wilsonInterval,
  type Interval,
} from '#statistics';
import type { Reason } from '#units';
import type { Basis, Formula, Indicator, Term } from './indicator.ts';

/** Definitions section 12. */
export const STATUSES = ['ok', 'provisional', 'incomplete', 'small-numbers', 'missing'] as const;
export type Status = (typeof STATUSES)[number];

/** An indicator's value for one period and group: a number, or the reason why there is none. */
export interface IndicatorValue {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** 95 % interval, where the definitions give one. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** How far chance may have moved the value, for verdicts; the interval where there is one. */
  readonly margin: Interval | null;
  readonly status: Status;
  /** Why the number is missing, or what qualifies it. */
  readonly reason: Reason | null;
}

/** Fewest denominator events on which a value is judged (definitions section 8). */
const FEWEST_EVENTS = 30;

/** Where to look in what was counted: a period, and a column (0 the whole, then the groups). */
export interface Place {
  readonly period: number;
  readonly column: number;
}

/** A number, or the reason why there is none; beside a number, what qualifies it. */
export interface Known {
  readonly number: number | null;
  readonly reason: Reason | null;
}

/** The value of an indicator on a basis at a place of what was counted. */
export function valueOf(indicator: Indicator, basis: Basis, counted: Counted, place: Place): IndicatorValue {
  const formula = formulaOf(indicator, basis);
  const below = { ...place, column: columnBelow(indicator, counted, place.column) };
  const reckoned = reckon(formula, counted, place, below);
  const { over, under } = reckoned;
  const isBelow = indicator.reasonBelowNothing !== null && (under.number ?? 0) < 0;
  const value = isBelow
    ? { number: null, reason: indicator.reasonBelowNothing }
    : reasonToldBetter(reckoned.value, indicator, counted, below);
  const reason = value.number === null ? value.reason : (over.reason ?? under.reason);
  const interval = value.number === null ? null : intervalOf(formula, counted, place, over, under);
  return {
    numerator: formula.op === 'quantile' ? null : over.number,
    denominator: formula.op === 'amount' ? null : under.number,
    value: value.number,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    margin: interval ?? marginOf(indicator, formula, counted, place, over, under),
    ...statusOf(
      indicator,
      formula,
      counted,
      isShareOfEvents(formula) ? below : place,
      under.number,
      value.number === null,
      reason,
    ),
  };
}

/** The column that a denominator is of: under a split that divides the numerator only, parts stand over its whole. */
export function columnBelow(
  { splitsAbove }: Pick<Indicator, 'splitsAbove'>,
  { split }: Pick<Counted, 'split'>,
  column: number,
): number {
  return split !== null && splitsAbove.includes(split) ? 0 : column;
}

/** Where all of a cohort is still in grace, that is why there is nothing to divide by. */
function reasonToldBetter(value: Known, indicator: Indicator, counted: Counted, place: Place): Known {
  const isOpen =
    value.reason === 'nothing-to-divide-by' &&
    indicator.provisionalWith !== null &&
    (measureValue(indicator.provisionalWith, counted, place).number ?? 0) > 0;
  return isOpen ? { number: null, reason: 'renewals-still-open' } : value;
}

/** Shares of what happened stand on all of it; rates and money stand on what happened in the part itself. */
function isShareOfEvents(formula: Formula): boolean {
  return formula.op === 'ratio' && formula.interval?.method === 'wilson';
}

function formulaOf(indicator: Indicator, basis: Basis): Formula {
  const isIt = ([name]: readonly [Basis, Formula]) => name === basis;
  const found = indicator.bases.find(isIt) ?? indicator.variants.find(isIt);
  if (!found) throw new Error(`${indicator.id} has no basis ${basis}`);
  return found[1];
}

function reckon(formula: Formula, counted: Counted, place: Place, below: Place) {
  if (formula.op === 'amount') {
    const over = termValue(formula.of, counted, place);
    return { over, under: NOTHING, value: over };
  }
  if (formula.op === 'quantile') {
    const among = measureValue(formula.among, counted, below);
    const value = among.number === null ? among : measureValue(formula.measure, counted, place);
    return { over: NOTHING, under: among, value };
  }
  const over = termValue(formula.over, counted, place);
  const under = termValue(formula.under, counted, below);
  return { over, under, value: divided(over, under, formula.per) };
}

const NOTHING: Known = { number: null, reason: null };

function divided(over: Known, under: Known, per: number): Known {
  if (over.number === null) return { number: null, reason: over.reason };
  if (under.number === null) return { number: null, reason: under.reason };
  if (under.number === 0) return { number: null, reason: 'nothing-to-divide-by' };
  return { number: (over.number / under.number) * per, reason: over.reason ?? under.reason };
}

/** What a part of a formula comes to at a place of what was counted, in the units of its measures. */
export function termValue(term: Term, counted: Counted, place: Place): Known {
  switch (term.op) {
    case 'measure':
      return measureValue(term.measure, counted, place);
    case 'sum':
      return term.terms.map((part) => termValue(part, counted, place)).reduce((a, b) => combined(a, b, 1));
    case 'minus':
      return combined(termValue(term.from, counted, place), termValue(term.less, counted, place), -1);
    case 'quotient':
      return divided(termValue(term.over, counted, place), termValue(term.under, counted, place), 1);
    case 'per-month':
      return scaled(termValue(term.of, counted, place), 1 / monthsOf(counted, place));
    case 'times':
      return scaled(termValue(term.of, counted, place), term.factor);
  }
}

function scaled({ number, reason }: Known, factor: number): Known {
  return { number: number === null ? null : number * factor, reason };
}

function monthsOf({ periods }: Counted, { period }: Place): number {
  const asked = periods[period];
  return asked ? asked.last - asked.first + 1 : 1;
}

function combined(a: Known, b: Known, sign: 1 | -1): Known {
  if (a.number === null) return a;
  if (b.number === null) return b;
  return { number: a.number + sign * b.number, reason: a.reason ?? b.reason };
}

function measureValue(name: MeasureName, counted: Counted, { period, column }: Place): Known {
  const cell = period * counted.width + column;
  const { values, reasons } = countsOf(counted, name);
  const number = values[cell];
  if (number === undefined) return { number: null, reason: 'outside-records' };
  return { number: Number.isNaN(number) ? null : number, reason: reasons[cell] ?? null };
}

function intervalOf(
  formula: Formula,
  counted: Counted,
  place: Place,
  { number: over }: Known,
  { number: under }: Known,
): Interval | null {
  // Nothing earned, or less than nothing, is no exposure to set a spread of claims against.
  if (formula.op !== 'ratio' || !formula.interval || over === null || !under || under < 0) return null;
  const { interval } = formula;
  // More of a thing than there is of it at all, as odd records can say, is no share to have an interval.
  if (interval.method === 'wilson') return over <= under ? wilsonInterval(over, under) : null;
  if (interval.method === 'garwood') return overExposure(garwoodInterval(over), under, formula.per);
  if (interval.method === 'rate-ratio') {
    const [a, b] = interval.cases.map((name) => measureValue(name, counted, place).number ?? 0);
    return rateRatioInterval((over / under) * formula.per, a ?? 0, b ?? 0);
  }
  const squares = measureValue(interval.squares, counted, place).number;
  return squares === null ? null : overExposure(compoundPoissonInterval(over, squares), under, formula.per);
}

function marginOf(
  { marginFrom }: Indicator,
  formula: Formula,
  counted: Counted,
  place: Place,
  { number: over }: Known,
  { number: under }: Known,
): Interval | null {
  const squares = marginFrom && measureValue(marginFrom, counted, place).number;
  if (formula.op !== 'ratio' || squares === null || over === null || !under || under < 0) return null;
  const of = over < 0 || isBalance(formula.over) ? balanceInterval : compoundPoissonInterval;
  return overExposure(of(over, squares), under, formula.per);
}

/** Whether something is taken away in a term, so that it may well be less than nothing. */
function isBalance(term: Term): boolean {
  return term.op === 'minus' || (term.op !== 'measure' && partsOf(term).some(isBalance));
}

function overExposure({ lower, upper }: Interval, under: number, per: number): Interval {
  return { lower: (lower / under) * per, upper: (upper / under) * per };
}

function statusOf(
  indicator: Indicator,
  formula: Formula,
  counted: Counted,
  place: Place,
  denominator: number | null,
  isMissing: boolean,
  reason: Reason | null,
): { readonly status: Status; readonly reason: Reason | null } {
  if (isMissing) return { status: 'missing', reason: reason ?? 'outside-records' };
  const period = counted.periods[place.period];
  const isCutShort = period ? period.isToDate || period.last > counted.timeline.lastComplete : false;
  if (reason || isCutShort) return { status: 'incomplete', reason: reason ?? 'records-end-within-period' };
  if (period?.isFromWithin && !isStock(indicator, counted))
    return { status: 'incomplete', reason: 'records-begin-within-period' };
  const count = (name: MeasureName | null) =>
    name ? (measureValue(name, counted, place).number ?? 0) : null;
  if ((count(indicator.provisionalWith) ?? 0) > 0)
    return { status: 'provisional', reason: 'renewals-still-open' };
  const step = stepAwaited(formula, counted);
  if (step && period && areClaimsComing(counted.timeline.claimsIn, step, period))
    return { status: 'provisional', reason: 'claims-still-coming' };
  const evidence =
    indicator.evidence === 'denominator'
      ? denominator
      : indicator.evidence && termValue(indicator.evidence, counted, place).number;
  if (evidence !== null && evidence < FEWEST_EVENTS)
    return { status: 'small-numbers', reason: 'under-30-events' };
  return { status: 'ok', reason: null };
}

/**
 * What claims by the day of service have to have come to before they count in a value; null where none do, or where those
 * that are still to come are estimated in it.
 */
export function stepAwaited(formula: Formula, { awaiting }: Pick<Counted, 'awaiting'>): ClaimStep | null {
  const names = measuresIn(formula);
  if (names.includes('ibnr')) return null;
  const steps = names.flatMap((name) => awaiting[name] ?? []);
  return steps.find((step) => step === 'ended') ?? steps[0] ?? null;
}

/**
 * Whether a value may be judged that is told from enough: complete, or renewals whose grace is over. Where claims are still
 * to come it is too low by as much as these, and is not.
 */
export function isToBeJudged({ value, status, reason }: IndicatorValue): boolean {
  return (
    value !== null && (status === 'ok' || (status === 'provisional' && reason !== 'claims-still-coming'))
  );
}

/** Whether a value stands for one day, and so for a part of a period as well as for all of it. */
function isStock({ bases }: Indicator, { ofOneDay }: Counted): boolean {
  return bases.flatMap(([, formula]) => measuresIn(formula)).every((name) => ofOneDay.includes(name));
}

/** Asked for every value of hundreds of schemes side by side. */
const known = new WeakMap<Formula, readonly MeasureName[]>();

/** The measures that a formula is made of. */
export function measuresIn(formula: Formula): readonly MeasureName[] {
  const found =
    known.get(formula) ??
    (formula.op === 'quantile' ? [formula.measure, formula.among] : termsOf(formula).flatMap(measuresOf));
  known.set(formula, found);
  return found;
}

/** The numerator and, where there is one, the denominator of a formula. */
export function termsOf(formula: Exclude<Formula, { op: 'quantile' }>): Term[] {
  return formula.op === 'amount' ? [formula.of] : [formula.over, formula.under];
}

/** The measures that a term is made of. */
export function measuresOf(term: Term): MeasureName[] {
  return term.op === 'measure' ? [term.measure] : partsOf(term).flatMap(measuresOf);
}

/** The terms that a term is made of. */
export function partsOf(term: Exclude<Term, { op: 'measure' }>): readonly Term[] {
  switch (term.op) {
    case 'sum':
      return term.terms;
    case 'minus':
      return [term.from, term.less];
    case 'quotient':
      return [term.over, term.under];
    default:
      return [term.of];
  }
}

/**
 * The bases on which an indicator is given: every one of them, or the first that the records and the profile
 * allow. An indicator that cannot be known on any basis still stands on its last one, for its reason.
 */
export function basesShown(indicator: Indicator, counted: Counted): Basis[] {
  return indicator.given === 'first-basis'
    ? [headlineBasis(indicator, counted)]
    : basesKept(indicator, counted);
}

/** The bases that stand on the kind of books this scheme keeps: registers of its own, or monthly returns. */
function basesKept(indicator: Indicator, counted: Counted): Basis[] {
  const bases = indicator.bases.map(([basis]) => basis);
  if (bases.length < 2) return bases;
  const isKept = (basis: Basis) =>
    measuresIn(formulaOf(indicator, basis)).every(
      (name) => !countsOf(counted, name).reasons.every((reason) => isOfOtherBooks(reason)),
    );
  const kept = bases.filter(isKept);
  return kept.length > 0 ? kept : bases;
}

/** Reasons for which a basis is not this scheme's: it stands on monthly returns, and the scheme keeps records instead. */
function isOfOtherBooks(reason: Reason | null): boolean {
  return reason === 'no-returns' || reason === 'records-say-more';
}

/** The basis an indicator is shown on: the first that can be known, else the last. */
export function headlineBasis(indicator: Indicator, counted: Counted): Basis {
  return knownBasis(indicator, counted) ?? basesKept(indicator, counted).at(-1) ?? '';
}

/** The first basis that an indicator can be known on; null where there is none. */
export function knownBasis(indicator: Indicator, counted: Counted): Basis | null {
  const bases = basesKept(indicator, counted);
  return bases.find((basis) => isKnowable(indicator, basis, counted)) ?? null;
}

/** Whether the basis has what it needs in any period at all. */
export function isKnowable(indicator: Indicator, basis: Basis, counted: Counted): boolean {
  return measuresIn(formulaOf(indicator, basis)).every((name) =>
    counted.periods.some((_, period) => measureValue(name, counted, { period, column: 0 }).number !== null),
  );
}
