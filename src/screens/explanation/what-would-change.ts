import { measureOf, type Account, type Counted, type MeasureName } from '#measures';
import type { Words } from '#words';
import { leftOutInWords } from './counting-words.ts';
import { formulaOf, valueOfSubject, type Ingredient } from './ingredients.ts';
import type { Subject } from './subject.ts';

/** An ingredient with its account, as far as that is here. */
export interface Accounted {
  readonly ingredient: Ingredient;
  readonly account: Account | null;
}

/** What would move a number, or may move it yet, in sentences; each with how far, where that can be said. */
export function whatWouldChange(subject: Subject, parts: readonly Accounted[], words: Words): string[] {
  return [
    ...stateOf(subject, words),
    ...ofChance(subject, words),
    ...ofEstimate(subject, words),
    ...ofOtherEstimates(parts, words, subject),
    ...ofGrace(subject, words),
    ...parts.flatMap((part) => ofLeftOut(subject, part, words)),
  ];
}

function figure({ of, scheme }: Subject, value: number, words: Words): string {
  const unit = 'indicator' in of ? of.indicator.unit : measureOf(of.measure).unit;
  return words.quantity(value, unit, scheme.profile.currency);
}

function stateOf(subject: Subject, words: Words): string[] {
  const value = valueOfSubject(subject);
  if (!value?.reason || value.status === 'ok') return [];
  return [
    words.say('explain.change.status', {
      status: words.say(`status.${value.status}`),
      reason: words.say(`reason.${value.reason}`),
    }),
  ];
}

function ofChance(subject: Subject, words: Words): string[] {
  const value = valueOfSubject(subject);
  const formula = formulaOf(subject);
  if (typeof value?.lower !== 'number' || typeof value.upper !== 'number') return [];
  const interval = words.say('explain.change.interval', {
    lower: figure(subject, value.lower, words),
    upper: figure(subject, value.upper, words),
  });
  const isOfCases = formula?.op === 'ratio' && formula.interval?.method !== 'compound-poisson';
  if (!isOfCases || value.status !== 'small-numbers' || !value.denominator) return [interval];
  const more = (((value.numerator ?? 0) + 1) / value.denominator) * formula.per;
  return [interval, words.say('explain.change.oneCase', { value: figure(subject, more, words) })];
}

/** How much of the numerator is estimated, and what is left without it. */
function ofEstimate(subject: Subject, words: Words): string[] {
  const formula = formulaOf(subject);
  const estimated = numberOf(subject, 'ibnr');
  const value = valueOfSubject(subject);
  if (!formula || formula.op === 'quantile' || !value?.numerator || !estimated) return [];
  const without = valueOfSubject(subject, withNumber(subject, 'ibnr', 0));
  const left = without?.value ?? null;
  if (left === null || left === value.value) return [];
  return [
    words.say('explain.change.ibnr', {
      share: words.quantity(estimated / value.numerator, 'share', ''),
      value: figure(subject, left, words),
    }),
  ];
}

/** Parts that are estimated as a whole, by how claims have come in so far. */
function ofOtherEstimates(parts: readonly Accounted[], words: Words, { scheme }: Subject): string[] {
  return parts.flatMap(({ ingredient: { measure, value } }) => {
    const { nature, unit } = measureOf(measure);
    if (nature !== 'estimate' || measure === 'ibnr' || Number.isNaN(value) || value === 0) return [];
    const amount = words.quantity(value, unit, scheme.profile.currency);
    return [words.say('explain.change.estimated', { measure: words.sayCode('measure', measure), amount })];
  });
}

/** Policies still in grace join those whose grace is over, renewed or not. */
function ofGrace(subject: Subject, words: Words): string[] {
  const { of } = subject;
  if (!('indicator' in of) || !of.indicator.provisionalWith) return [];
  const count = numberOf(subject, of.indicator.provisionalWith);
  if (count === 0) return [];
  const grown = { ...subject, counted: withMore(subject, 'renewals-matured', count) };
  const none = valueOfSubject(grown)?.value ?? null;
  const all = valueOfSubject({ ...grown, counted: withMore(grown, 'renewals-made', count) })?.value ?? null;
  if (none === null || all === null || none === all)
    return [words.say('explain.change.graceOnly', { count })];
  const told = { count, none: figure(subject, none, words), all: figure(subject, all, words) };
  return [words.say('explain.change.grace', told)];
}

/** What was dated in the period and is not in, what has no date, and what rejected claims would add. */
function ofLeftOut(subject: Subject, { ingredient, account }: Accounted, words: Words): string[] {
  if (!account) return [];
  const { measure: name } = ingredient;
  const measure = measureOf(name);
  if (measure.nature !== 'flow') return [];
  const told = words.sayCode('measure', name);
  return account.leftOut.flatMap((left): string[] => {
    const { why, flag, count, amount } = left;
    const reason = leftOutInWords(measure, account, left, words);
    if (why === 'no-day') return [words.say('explain.change.undated', { count, measure: told, why: reason })];
    const isRejected = measure.of === 'claims' && flag === 'counted';
    if (!isRejected || amount === null || amount === 0) return [];
    const cell = cellOf(subject, ingredient);
    const other = valueOfSubject(subject, withNumber(subject, name, ingredient.value + amount, cell));
    if ((other?.value ?? null) === null) return [];
    const value = figure(subject, other?.value ?? 0, words);
    return [words.say('explain.change.rejected', { count, measure: told, value })];
  });
}

function cellOf({ counted, position }: Subject, { request }: Ingredient): number {
  const { group } = request;
  const column = group === null ? 0 : group < 0 ? counted.width - 1 : group + 1;
  return position * counted.width + column;
}

/** A measure's number where the subject stands, of the formula that it is in; 0 where it is not in it. */
function numberOf({ counted, position, columns: [column = 0] }: Subject, measure: MeasureName): number {
  const number = counted.measures[measure]?.values[position * counted.width + column];
  return number === undefined || Number.isNaN(number) ? 0 : number;
}

function withMore(subject: Subject, measure: MeasureName, more: number): Counted {
  return withNumber(subject, measure, numberOf(subject, measure) + more);
}

/** The same count with one number another; as it is where the number stands on other measures. */
function withNumber(subject: Subject, measure: MeasureName, number: number, at?: number): Counted {
  const { counted, position, columns } = subject;
  const cell = at ?? position * counted.width + (columns[0] ?? 0);
  const counts = counted.measures[measure];
  if (!counts) return counted;
  const { values, reasons } = counts;
  const changed = values.slice();
  changed[cell] = number;
  return { ...counted, measures: { ...counted.measures, [measure]: { values: changed, reasons } } };
}
