import {
  funnelOf,
  indicatorOf,
  measuresFor,
  valueOf,
  type Funnel,
  type IndicatorValue,
  type Sized,
  type Sureness,
} from '#indicators';
import { countsOf, type Counted, type MeasureName, type Split } from '#measures';
import type { Grain, Period, Reason } from '#units';
import type {
  Condition,
  FigureAt,
  FigureName,
  FigureOfGroups,
  Lesson,
  MonthQuestion,
  MonthsBack,
  Question,
  Reckoning,
} from './lesson.ts';

/** A number, or the reason why there is none. */
export type Known =
  { readonly number: number; readonly reason: null } | { readonly number: null; readonly reason: Reason };

/** What was counted of a lesson's scheme, for each grain and split that the lesson asks for. */
export interface Figures {
  readonly counted: (grain: Grain, split: Split | null) => Counted | null;
  /** Name of the scheme, where it is not the lesson's own. */
  readonly scheme?: string;
  /** The same of the records without the mistakes planted in them, where there are any. */
  readonly mended?: Figures;
}

/** One count that a lesson stands on. */
export interface Ask {
  readonly grain: Grain;
  readonly split: Split | null;
  readonly measures: readonly MeasureName[];
}

const OUTSIDE: Known = { number: null, reason: 'outside-records' };
const known = (number: number): Known => ({ number, reason: null });

/** The period of a count that ends so many months before the last complete one, by position; -1 where there is none. */
export function positionOf({ periods, timeline }: Counted, end: MonthsBack): number {
  return periods.findIndex(({ last }) => last === timeline.lastComplete - end);
}

/** An indicator's value in a count; null where the indicator, the period or the group is not there. */
export function valueAt(figures: Figures, at: FigureAt): IndicatorValue | null {
  const indicator = indicatorOf(at.indicator);
  const counted = figures.counted(at.grain, at.group?.split ?? null);
  const period = counted ? positionOf(counted, at.end) : -1;
  if (!indicator || !counted || period < 0) return null;
  const column = at.group ? counted.groups.indexOf(at.group.name) + 1 : 0;
  if (at.group && column === 0) return null;
  return valueOf(indicator, at.basis, counted, { period, column });
}

/** What a reckoning comes to. */
export function reckoned(reckoning: Reckoning, figures: Figures): Known {
  switch (reckoning.of) {
    case 'number':
      return known(reckoning.number);
    case 'figure':
      return figureOf(reckoning, figures);
    case 'measure': {
      const counted = figures.counted(reckoning.grain, null);
      const position = counted ? positionOf(counted, reckoning.end) : -1;
      if (!counted || position < 0) return OUTSIDE;
      const { values, reasons } = countsOf(counted, reckoning.measure);
      const number = values[position * counted.width] ?? Number.NaN;
      const reason = reasons[position * counted.width] ?? 'outside-records';
      return Number.isNaN(number) ? { number: null, reason } : known(number);
    }
    case 'sum':
      return together(reckoning.parts, figures, (a, b) => a + b);
    case 'product':
      return together(reckoning.parts, figures, (a, b) => a * b);
    case 'difference':
      return together([reckoning.from, reckoning.less], figures, (a, b) => a - b);
    case 'outside': {
      const found = funnelOfGroups(reckoning, figures);
      if (!found) return OUTSIDE;
      const { funnel, groups } = found;
      const isMeant = (sureness: Sureness | undefined) =>
        sureness !== undefined && (reckoning.sureness === '95' || sureness === '99.8');
      return known(groups.filter((group) => isMeant(funnel.outside(group)?.sureness)).length);
    }
    case 'mended':
      return reckoned(reckoning.what, figures.mended ?? figures);
    case 'quotient': {
      const under = reckoned(reckoning.under, figures);
      if (under.number === 0) return { number: null, reason: 'nothing-to-divide-by' };
      return together([reckoning.over, reckoning.under], figures, (a, b) => a / b);
    }
  }
}

function figureOf(at: FigureAt, figures: Figures): Known {
  const value = valueAt(figures, at);
  if (!value) return OUTSIDE;
  const number = value[at.part ?? 'value'];
  return number === null ? { number: null, reason: value.reason ?? 'outside-records' } : known(number);
}

/** A group of a scheme with its value and what that stands on. */
export interface SizedGroup extends Sized {
  readonly name: string;
}

/** Groups of a scheme, and the limits that chance leaves about the value of the whole. */
export interface FunnelOfGroups {
  readonly groups: readonly SizedGroup[];
  readonly whole: number;
  readonly funnel: Funnel;
}

/**
 * The groups of a split in a funnel about the whole, which is taken as given: by the limits that schemes are compared
 * with (see funnelOf). Null where the indicator has no funnel, or where the whole or too few groups are known.
 */
export function funnelOfGroups(of: FigureOfGroups, figures: Figures): FunnelOfGroups | null {
  const indicator = indicatorOf(of.indicator);
  const formula = indicator?.bases.find(([basis]) => basis === of.basis)?.[1];
  const counted = figures.counted(of.grain, of.split);
  const period = counted ? positionOf(counted, of.end) : -1;
  if (!indicator || !formula || !counted || period < 0) return null;
  const at = (column: number) => valueOf(indicator, of.basis, counted, { period, column });
  const groups = counted.groups.map((name, i): SizedGroup => {
    const value = at(i + 1);
    return { name, value, size: value.denominator };
  });
  const whole = at(0).value;
  const funnel = funnelOf(formula, groups, { value: whole, margin: null });
  return whole === null || typeof funnel === 'string' ? null : { groups, whole, funnel };
}

function together(
  parts: readonly Reckoning[],
  figures: Figures,
  join: (a: number, b: number) => number,
): Known {
  const all = parts.map((part) => reckoned(part, figures));
  const missing = all.find(({ number }) => number === null);
  if (missing) return missing;
  const numbers = all.flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? OUTSIDE : known(numbers.reduce(join));
}

/** Whether a condition holds; null where a number it stands on is not known. */
export function holds(condition: Condition, figures: Figures): boolean | null {
  if (condition.is === 'not') {
    const inner = holds(condition.of, figures);
    return inner === null ? null : !inner;
  }
  if (condition.is === 'all') {
    const each = condition.of.map((one) => holds(one, figures));
    if (each.includes(false)) return false;
    return each.includes(null) ? null : true;
  }
  const left = reckoned(condition.left, figures).number;
  const right = reckoned(condition.right, figures).number;
  if (left === null || right === null) return null;
  if ('within' in condition) return Math.abs(left - right) <= condition.within * Math.abs(right);
  return condition.is === 'above' ? left > right : left < right;
}

/** A period on offer in a question after a month, with its value. */
export interface MonthOffered {
  readonly period: Period;
  readonly value: number | null;
}

/** The periods among which a month is to be found, in their order. */
export function monthsOffered({ figure, grain, from, to }: MonthQuestion, figures: Figures): MonthOffered[] {
  const counted = figures.counted(grain, null);
  const indicator = indicatorOf(figure.indicator);
  if (!counted || !indicator) return [];
  const { lastComplete } = counted.timeline;
  return counted.periods.flatMap((period, i) => {
    if (period.last < lastComplete - from || period.last > lastComplete - to) return [];
    const { value } = valueOf(indicator, figure.basis, counted, { period: i, column: 0 });
    return [{ period, value }];
  });
}

/** The counts that a lesson stands on: one for each grain and split, with all measures it takes from it. */
export function asksOf(lesson: Lesson): readonly Ask[] {
  const asks = new Map<string, { grain: Grain; split: Split | null; measures: Set<MeasureName> }>();
  const add = (grain: Grain, split: Split | null, measures: readonly MeasureName[]) => {
    const key = `${grain} ${split ?? ''}`;
    const ask = asks.get(key) ?? { grain, split, measures: new Set() };
    for (const measure of measures) ask.measures.add(measure);
    asks.set(key, ask);
  };
  const addFigure = ({ indicator: id }: FigureName, grain: Grain, split: Split | null = null) => {
    const indicator = indicatorOf(id);
    if (indicator) add(grain, split, measuresFor([indicator], 'bases-and-variants'));
  };
  const addReckoning = (reckoning: Reckoning): void => {
    if (reckoning.of === 'figure') addFigure(reckoning, reckoning.grain, reckoning.group?.split);
    else if (reckoning.of === 'outside') addFigure(reckoning, reckoning.grain, reckoning.split);
    else if (reckoning.of === 'measure') add(reckoning.grain, null, [reckoning.measure]);
    else for (const part of partsOf(reckoning)) addReckoning(part);
  };
  for (const { show, ask, reckonedBy, says = {} } of lesson.steps) {
    if (show.kind === 'trend' || show.kind === 'figures')
      for (const figure of show.figures) addFigure(figure, show.grain);
    else if (show.kind === 'formula') addFigure(show, show.grain);
    else if (show.kind === 'groups' || show.kind === 'funnel') addFigure(show, show.grain, show.split);
    else if (show.kind === 'numbers') for (const { reckoning } of show.numbers) addReckoning(reckoning);
    if (ask) {
      for (const reckoning of reckoningsIn(ask)) addReckoning(reckoning);
      if (ask.kind === 'month') addFigure(ask.figure, ask.grain);
    }
    if (reckonedBy) addFigure(reckonedBy, reckonedBy.grain, reckonedBy.group?.split);
    for (const { reckoning } of Object.values(says)) addReckoning(reckoning);
  }
  return [...asks.values()].map(({ grain, split, measures }) => ({ grain, split, measures: [...measures] }));
}

function partsOf(reckoning: Reckoning): readonly Reckoning[] {
  switch (reckoning.of) {
    case 'sum':
    case 'product':
      return reckoning.parts;
    case 'difference':
      return [reckoning.from, reckoning.less];
    case 'quotient':
      return [reckoning.over, reckoning.under];
    case 'mended':
      return [reckoning.what];
    default:
      return [];
  }
}

function reckoningsIn(ask: Question): readonly Reckoning[] {
  if (ask.kind === 'number') return [ask.answer];
  if (ask.kind === 'month') return ask.than ? [ask.than] : [];
  return ask.options.flatMap(({ isRight }) => (typeof isRight === 'boolean' ? [] : sidesOf(isRight)));
}

function sidesOf(condition: Condition): readonly Reckoning[] {
  if (condition.is === 'all') return condition.of.flatMap(sidesOf);
  if (condition.is === 'not') return sidesOf(condition.of);
  return [condition.left, condition.right];
}
