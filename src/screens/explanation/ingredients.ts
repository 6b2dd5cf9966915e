import { measuresIn, valueOf, type Formula, type IndicatorValue } from '#indicators';
import type { BehindRecordsRequest } from '#engine';
import { countsOf, type Counted, type MeasureName, type Split } from '#measures';
import { measuresBelow } from '#reports';
import { filterBelow } from '#state';
import type { Period } from '#units';
import type { Subject } from './subject.ts';

/** A measure that a number is made from, and which records of it. */
export interface Ingredient {
  readonly measure: MeasureName;
  /** NaN where there is no number. */
  readonly value: number;
  readonly request: Omit<BehindRecordsRequest, 'scheme' | 'offset' | 'limit'>;
  /** The group it is of; null for the whole. */
  readonly group: { readonly split: Split; readonly name: string | null } | null;
  /** It is of more than the number is narrowed to, since it is what that is divided by. */
  readonly isBelow: boolean;
}

/** The period of a number. */
export function periodOf({ counted, position }: Subject): Period | undefined {
  return counted.periods[position];
}

/** The formula of a number; null for a measure that stands by itself. */
export function formulaOf({ of }: Subject): Formula | null {
  if (!('indicator' in of)) return null;
  const { bases, variants } = of.indicator;
  return [...bases, ...variants].find(([basis]) => basis === of.basis)?.[1] ?? null;
}

/** The number itself: of several columns, their values added up, in the state of the first. */
export function valueOfSubject(subject: Subject, counted = subject.counted): IndicatorValue | null {
  const { of, position, columns } = subject;
  if (!('indicator' in of)) return null;
  const values = columns.map((column) =>
    valueOf(of.indicator, of.basis, counted, { period: position, column }),
  );
  const [first] = values;
  if (!first || values.length === 1) return first ?? null;
  const sum = values.every(({ value }) => value !== null)
    ? values.reduce((total, { value }) => total + (value ?? 0), 0)
    : null;
  return { ...first, value: sum, lower: null, upper: null, margin: null };
}

/** The group that a column is of; null for the whole. */
export function groupOfColumn({ split, groups, width }: Counted, column: number): Ingredient['group'] {
  if (split === null || column === 0) return null;
  return { split, name: column === width - 1 ? null : (groups[column - 1] ?? null) };
}

/** The measures of a number, each once for every group it is of. */
export function ingredientsOf(subject: Subject): Ingredient[] {
  const { of, columns, counted } = subject;
  const found = columns.flatMap((column) => {
    if (!('indicator' in of)) return [ingredient(subject, of.measure, column, false)];
    const formula = formulaOf(subject);
    if (!formula) return [];
    const isWholeBelow =
      counted.split !== null && column > 0 && of.indicator.splitsAbove.includes(counted.split);
    const below = subject.isPart ? measuresBelow(of.indicator) : new Set<MeasureName>();
    const [over, under] = halvesOf(formula);
    return [
      ...over.map((measure) => ingredient(subject, measure, column, below.has(measure))),
      ...under.map((measure) => ingredient(subject, measure, isWholeBelow ? 0 : column, below.has(measure))),
    ];
  });
  const keys = found.map(({ measure, request: { group } }) => `${measure} ${group ?? ''}`);
  return found.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

function halvesOf(formula: Formula): readonly [over: readonly MeasureName[], under: readonly MeasureName[]] {
  if (formula.op === 'quantile') return [[formula.measure], [formula.among]];
  if (formula.op === 'amount') return [measuresIn(formula), []];
  return [measuresIn({ op: 'amount', of: formula.over }), measuresIn({ op: 'amount', of: formula.under })];
}

function ingredient(
  { counted, position, filter, grain }: Subject,
  measure: MeasureName,
  column: number,
  isBelow: boolean,
): Ingredient {
  const period = counted.periods[position];
  if (!period) throw new Error(`No period ${grain} ${position} was counted`);
  const isGroup = counted.split !== null && column > 0;
  return {
    measure,
    value: countsOf(counted, measure).values[position * counted.width + column] ?? Number.NaN,
    request: {
      measure,
      period,
      split: isGroup ? counted.split : null,
      group: !isGroup ? null : column === counted.width - 1 ? -1 : column - 1,
      filter: isBelow ? (filterBelow(filter) ?? filter) : filter,
    },
    group: groupOfColumn(counted, column),
    isBelow,
  };
}
