import {
  measuresOf,
  partsOf,
  termValue,
  valueOf,
  type Basis,
  type Indicator,
  type Known,
  type Term,
} from '#indicators';
import {
  MEASURE_NAMES,
  measureOf,
  type Counted,
  type MeasureCounts,
  type MeasureName,
  type MeasureUnit,
} from '#measures';
import type { Reason } from '#units';

/** What measures come to in a case worked by hand: those that are not named are not known. */
export type CaseInputs = Readonly<Partial<Record<MeasureName, number>>>;

/** A case worked by hand, over a period of one month; `part` is what one group has of it, where there are groups. */
export interface WorkedCase {
  readonly whole: CaseInputs;
  readonly part?: CaseInputs | undefined;
}

/** A number that is put into a formula: of the whole, or of the part. */
export interface CaseSlot {
  readonly measure: MeasureName;
  readonly isPart: boolean;
}

/** Where in a formula something is worked out. */
export type StepPlace = 'amount' | 'numerator' | 'denominator';

/** One step on the way from a formula to its value. */
export type WorkedStep =
  /** The formula, with no number in it yet. */
  | { readonly kind: 'formula' }
  /** One number put in where its name stands. */
  | { readonly kind: 'put-in'; readonly slot: CaseSlot; readonly number: number | null }
  /** Measures added, taken away, divided: what the parts came to, and what comes of them. */
  | {
      readonly kind: 'work-out';
      readonly place: StepPlace;
      /** Whether it stands in brackets within another one. */
      readonly isInside: boolean;
      readonly term: Exclude<Term, { op: 'measure' }>;
      readonly parts: readonly Worked[];
      readonly result: Worked;
    }
  | { readonly kind: 'divide'; readonly over: Worked; readonly under: Worked; readonly result: Known }
  | { readonly kind: 'multiply'; readonly before: Known; readonly per: number; readonly result: Known }
  /** The value in the indicator's unit, or the reason why there is none; with its interval of 95 % where there is one. */
  | {
      readonly kind: 'value';
      readonly value: number | null;
      readonly reason: Reason | null;
      readonly lower: number | null;
      readonly upper: number | null;
    };

/** What came of a part of a formula, in the unit of its measures; null where they have not the same one. */
export interface Worked extends Known {
  readonly unit: MeasureUnit | null;
}

/** A month far from any record: a case worked by hand stands in no calendar. */
const MONTH = 24_000;
const DATA_AS_AT = 730_000;

/** A case as if it had been counted: one month, column 0 the whole, column 1 the part where there is one. */
export function countedCase({ whole, part }: WorkedCase, split: Indicator['alwaysSplit'] = null): Counted {
  const columns = part ? [whole, part, {}] : [whole];
  const counts = (name: MeasureName): MeasureCounts => ({
    values: Float64Array.from(columns, (inputs) => inputs[name] ?? Number.NaN),
    reasons: columns.map((inputs) => (inputs[name] === undefined ? 'outside-records' : null)),
  });
  return {
    timeline: { first: MONTH, last: MONTH, dataAsAt: DATA_AS_AT, lastComplete: MONTH, quiet: [] },
    periods: [{ first: MONTH, last: MONTH, isToDate: false, isFromWithin: false }],
    split: part ? split : null,
    groups: part ? ['part'] : [],
    width: columns.length,
    measures: Object.fromEntries(MEASURE_NAMES.map((name) => [name, counts(name)])),
    ofOneDay: [],
    awaiting: {},
  };
}

/** The numbers that an indicator's formula on a basis takes, in the order in which they stand in it. */
export function slotsOf(indicator: Indicator, basis: Basis, isDivided: boolean): CaseSlot[] {
  const formula = formulaOn(indicator, basis);
  if (formula.op === 'quantile')
    return distinct([
      { measure: formula.measure, isPart: isDivided },
      { measure: formula.among, isPart: isPartBelow(indicator, isDivided) },
    ]);
  const over = measuresOf(formula.op === 'amount' ? formula.of : formula.over);
  const under = formula.op === 'amount' ? [] : measuresOf(formula.under);
  return distinct([
    ...over.map((measure) => ({ measure, isPart: isDivided })),
    ...under.map((measure) => ({ measure, isPart: isPartBelow(indicator, isDivided) })),
  ]);
}

/**
 * The steps from an indicator's formula on a basis to its value for a case, as valueOf and termValue reckon them: the
 * formula, each number put in, each sum worked out from the inside, the division, the value. Where one of them comes
 * to nothing, those after it are left out but for the last, which has the reason. An Error for a basis there is not.
 */
export function workedSteps(indicator: Indicator, basis: Basis, worked: WorkedCase): WorkedStep[] {
  const isDivided = worked.part !== undefined;
  const counted = countedCase(worked, indicator.alwaysSplit);
  const place = { period: 0, column: isDivided ? 1 : 0 };
  const below = { period: 0, column: isPartBelow(indicator, isDivided) ? 1 : 0 };
  const formula = formulaOn(indicator, basis);
  const { value, reason, lower, upper } = valueOf(indicator, basis, counted, place);
  const steps: WorkedStep[] = [
    { kind: 'formula' },
    ...slotsOf(indicator, basis, isDivided).map((slot): WorkedStep => ({
      kind: 'put-in',
      slot,
      number: (slot.isPart ? worked.part : worked.whole)?.[slot.measure] ?? null,
    })),
  ];
  const known = (term: Term, at = place): Worked => ({
    ...termValue(term, counted, at),
    unit: unitOf(term),
  });
  if (formula.op === 'amount') steps.push(...workedOut(formula.of, 'amount', known));
  if (formula.op === 'ratio') {
    const over = known(formula.over);
    const under = known(formula.under, below);
    const quotient: Term = { op: 'quotient', over: formula.over, under: formula.under };
    // Parts over the whole are divided as valueOf does it; what the factor makes of it is taken back out of the value.
    const result = isDivided ? quotientOf(value, formula.per, reason) : termValue(quotient, counted, place);
    steps.push(
      ...workedOut(formula.over, 'numerator', known),
      ...workedOut(formula.under, 'denominator', (term) => known(term, below)),
      { kind: 'divide', over, under, result },
    );
    if (formula.per !== 1)
      steps.push({
        kind: 'multiply',
        before: result,
        per: formula.per,
        result: { number: value, reason },
      });
  }
  const stop = steps.findIndex((step) => hasNoResult(step));
  const shown = stop < 0 ? steps : steps.slice(0, stop + 1);
  // Less than no events, as somebody may try out, have no interval.
  const isSpread = lower !== null && upper !== null && Number.isFinite(lower) && Number.isFinite(upper);
  const interval = isSpread ? { lower, upper } : { lower: null, upper: null };
  return [...shown, { kind: 'value', value, reason: value === null ? reason : null, ...interval }];
}

function quotientOf(value: number | null, per: number, reason: Reason | null): Known {
  return { number: value === null ? null : value / per, reason };
}

function hasNoResult(step: WorkedStep): boolean {
  return (step.kind === 'work-out' || step.kind === 'divide') && step.result.number === null;
}

/** The steps of a term that is more than one measure: what stands in its brackets first. */
function workedOut(
  term: Term,
  place: StepPlace,
  known: (term: Term) => Worked,
  isInside = false,
): WorkedStep[] {
  if (term.op === 'measure') return [];
  const parts = addends(term);
  return [
    ...parts.flatMap((part) => workedOut(part, place, known, true)),
    { kind: 'work-out', place, isInside, term, parts: parts.map(known), result: known(term) },
  ];
}

/** What a term is made of; sums of sums are one sum. */
function addends(term: Exclude<Term, { op: 'measure' }>): readonly Term[] {
  if (term.op !== 'sum') return partsOf(term);
  return term.terms.flatMap((part) => (part.op === 'sum' ? addends(part) : [part]));
}

function unitOf(term: Term): MeasureUnit | null {
  if (term.op === 'measure') return measureOf(term.measure).unit;
  if (term.op === 'quotient') return null;
  const units = partsOf(term).map(unitOf);
  const [first = null] = units;
  return units.every((unit) => unit === first) ? first : null;
}

function formulaOn({ id, bases, variants }: Indicator, basis: Basis) {
  const found = [...bases, ...variants].find(([name]) => name === basis);
  if (!found) throw new Error(`${id} has no basis ${basis}`);
  return found[1];
}

/** Where only the numerator is divided, what stands below is the whole's. */
function isPartBelow({ alwaysSplit, splitsAbove }: Indicator, isDivided: boolean): boolean {
  return isDivided && !(alwaysSplit && splitsAbove.includes(alwaysSplit));
}

function distinct(slots: readonly CaseSlot[]): CaseSlot[] {
  return slots.filter(
    ({ measure, isPart }, i) =>
      slots.findIndex((other) => other.measure === measure && other.isPart === isPart) === i,
  );
}
