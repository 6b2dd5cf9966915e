import {
  basesShown,
  guidedBy,
  judgedOn,
  isKnowable,
  measuresIn,
  valueOf,
  type Basis,
  type Formula,
  type Indicator,
  type IndicatorValue,
  type OwnThreshold,
} from '#indicators';
import { countsOf, type Counted, type Filter, type MeasureName } from '#measures';
import type { Words } from '#words';
import { valuesOver } from './values.ts';

/** A count for a filter; `below` is the one that parts of a whole stand over, where that is another. */
export interface Narrowed {
  readonly counted: Counted;
  readonly below: Counted | null;
  readonly filter: Filter;
  /** What the scheme judges by in the place of our recommendations. */
  readonly thresholds?: readonly OwnThreshold[];
}

/** An indicator under a filter, by the rule that holds for the groups of a split. */
export interface Standing {
  /** With the guides for this basis; without any where it is a part of a whole, since they are for the whole. */
  readonly indicator: Indicator;
  readonly counted: Counted;
  readonly basis: Basis;
  /** The basis it is given on otherwise, where that one cannot be narrowed; null where it is the same. */
  readonly usualBasis: Basis | null;
  /** Only its numerator is narrowed by all of the filter. */
  readonly isPart: boolean;
}

/** How an indicator stands in a count at a period: on which basis, and over what. `columns` are those it is given in. */
export function standingOf(
  indicator: Indicator,
  narrowed: Narrowed,
  period: number,
  chosen: Basis | null = null,
  columns: readonly number[] = [0],
): Standing {
  const isPart = narrowed.below !== null && indicator.splitsAbove.some((split) => split !== 'days');
  const counted = isPart ? overBelow(indicator, narrowed) : narrowed.counted;
  const usual = chosen ?? usualBasis(indicator, counted);
  const basis = basisFor(indicator, usual, counted, period, columns);
  return {
    indicator: withGuidesFor(guidedBy(indicator, narrowed.thresholds ?? []), basis, isPart),
    counted,
    basis,
    usualBasis: basis === usual ? null : usual,
    isPart,
  };
}

/** An indicator with those of its guides that a value on a basis is held against. */
function withGuidesFor(indicator: Indicator, basis: Basis, isPart: boolean): Indicator {
  if (!isPart) return judgedOn(indicator, basis);
  return indicator.guides.length === 0 ? indicator : { ...indicator, guides: [] };
}

/** How an indicator stands under a filter as a whole, with its values for all periods. */
export function figuresOf(
  indicator: Indicator,
  narrowed: Narrowed,
  period: number,
): Standing & { readonly values: readonly IndicatorValue[] } {
  const standing = standingOf(indicator, narrowed, period);
  return { ...standing, values: valuesOver(indicator, standing.basis, standing.counted) };
}

/** What a reader has to know of how an indicator is narrowed. */
export function standingNotes({ basis, usualBasis: usual, isPart }: Standing, words: Words): string[] {
  const name = (of: Basis) => words.sayCode('basis', of);
  return [
    ...(usual === null ? [] : [words.say('filter.basis', { basis: name(basis), usual: name(usual) })]),
    ...(isPart ? [words.say('filter.part')] : []),
  ];
}

/** Takes what is divided by from the wider count, as the groups of such an indicator do. */
function overBelow(indicator: Indicator, { counted, below }: Narrowed): Counted {
  if (!below) return counted;
  const wider = [...measuresBelow(indicator)].map((name) => [name, countsOf(below, name)] as const);
  return { ...counted, measures: { ...counted.measures, ...Object.fromEntries(wider) } };
}

/** The measures that an indicator only divides by. */
export function measuresBelow({ bases }: Indicator): ReadonlySet<MeasureName> {
  const formulas = bases.map(([, formula]) => formula);
  const above = new Set(formulas.flatMap((formula) => measuresIn(aboveOf(formula))));
  return new Set(formulas.flatMap(measuresIn).filter((name) => !above.has(name)));
}

function aboveOf(formula: Formula): Formula {
  return formula.op === 'ratio' ? { op: 'amount', of: formula.over } : formula;
}

/**
 * The basis an indicator is given on without a filter: the first that is known, or would be but for the filter; else the
 * last of those that stand on the books of this scheme, which says best what is missing.
 */
function usualBasis(indicator: Indicator, counted: Counted): Basis {
  const bases = basesOfBooks(indicator, counted);
  const found = bases.find(
    (basis) =>
      isKnowable(indicator, basis, counted) ||
      counted.periods.some((_, period) => isUnborne(indicator, basis, counted, period, 0)),
  );
  return found ?? bases.at(-1) ?? '';
}

/** The basis wanted where it can be counted in any of the columns, else the first that can. */
export function basisFor(
  indicator: Indicator,
  wanted: Basis,
  counted: Counted,
  period: number,
  columns: readonly number[],
): Basis {
  const isCounted = (basis: Basis) =>
    columns.some((column) => !isUnborne(indicator, basis, counted, period, column));
  if (isCounted(wanted)) return wanted;
  return basesOfBooks(indicator, counted).find(isCounted) ?? wanted;
}

/** Every basis but those of books that this scheme does not keep: they say nothing better. */
function basesOfBooks(indicator: Indicator, counted: Counted): readonly Basis[] {
  return basesShown({ ...indicator, given: 'every-basis' }, counted);
}

function isUnborne(
  indicator: Indicator,
  basis: Basis,
  counted: Counted,
  period: number,
  column: number,
): boolean {
  const { reason } = valueOf(indicator, basis, counted, { period, column });
  return reason === 'not-counted-by-this-split';
}
