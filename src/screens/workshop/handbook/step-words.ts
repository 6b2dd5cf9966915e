import type { Indicator, Term } from '#indicators';
import { measureOf } from '#measures';
import type { Words } from '#words';
import type { CaseSlot, Worked, WorkedStep } from '#workshop';

/** Examples are of no currency: their amounts stand alone. */
export const NO_CURRENCY = 'XXX';

/** What a step is called. */
export function stepTitle(step: WorkedStep, words: Words): string {
  switch (step.kind) {
    case 'put-in': {
      const { unit } = measureOf(step.slot.measure);
      const number =
        step.number === null
          ? words.say('indicator.noFigure')
          : words.quantity(step.number, unit, NO_CURRENCY, 'exact');
      return words.say('worked.step.put-in', {
        measure: words.sayCode('measure', step.slot.measure),
        number,
      });
    }
    case 'work-out':
      return words.say(step.isInside ? 'worked.step.inside' : `worked.step.${step.place}`);
    case 'multiply':
      return words.say('worked.step.multiply', { per: words.number(step.per) });
    default:
      return words.say(`worked.step.${step.kind}`);
  }
}

/** What a step that reckons comes to, in one line; null for one that only shows the formula. */
export function stepLine(step: WorkedStep, indicator: Indicator, words: Words): string | null {
  switch (step.kind) {
    case 'work-out':
      return equal(
        joined(
          step.term,
          step.parts.map((part) => said(part, words)),
          words,
        ),
        step.result,
        words,
      );
    case 'divide': {
      const quotient = { before: said(step.over, words), after: said(step.under, words) };
      return equal(words.say('formula.quotient', quotient), { ...step.result, unit: null }, words);
    }
    case 'multiply': {
      const quotient = said({ ...step.before, unit: null }, words);
      const times = words.say('formula.timesPer', { quotient, per: words.number(step.per) });
      return equal(times, { ...step.result, unit: null }, words);
    }
    case 'value': {
      const name = words.indicator(indicator, 'name');
      if (step.value !== null)
        return words.say('worked.equals', { before: name, after: shownValue(step.value, indicator, words) });
      const reason = step.reason ? words.say(`reason.${step.reason}`) : '';
      return words.say('worked.noResult', {
        before: name,
        reason: words.say('indicator.noValue', { reason }),
      });
    }
    default:
      return null;
  }
}

/** How sure the value at the end is; null where the definitions give no interval. */
export function intervalLine(step: WorkedStep, indicator: Indicator, words: Words): string | null {
  if (step.kind !== 'value' || step.lower === null || step.upper === null) return null;
  return words.say('worked.interval', {
    lower: shownValue(step.lower, indicator, words),
    upper: shownValue(step.upper, indicator, words),
  });
}

/** What a number of the example is called: of which part, where the same stands for the whole too. */
export function slotName({ measure, isPart }: CaseSlot, slots: readonly CaseSlot[], words: Words): string {
  const name = words.sayCode('measure', measure);
  const isTwice = slots.filter((slot) => slot.measure === measure).length > 1;
  return isTwice ? words.say(isPart ? 'worked.ofPart' : 'worked.ofWhole', { measure: name }) : name;
}

function shownValue(value: number, { unit }: Indicator, words: Words): string {
  return words.quantity(value, unit, NO_CURRENCY, 'exact');
}

function equal(before: string, result: Worked, words: Words): string {
  return result.number === null
    ? words.say('worked.noResult', { before, reason: said(result, words) })
    : words.say('worked.equals', { before, after: said(result, words) });
}

function said({ number, unit, reason }: Worked, words: Words): string {
  if (number === null)
    return words.say('indicator.noValue', { reason: reason ? words.say(`reason.${reason}`) : '' });
  if (unit !== null) return words.quantity(number, unit, NO_CURRENCY, 'exact');
  return words.number(number, Number.isInteger(number) ? 0 : Math.abs(number) < 1 ? 6 : 4);
}

function joined(term: Exclude<Term, { op: 'measure' }>, parts: readonly string[], words: Words): string {
  const [first = '', ...rest] = parts;
  if (term.op === 'per-month') return words.say('formula.overMonths', { of: first, months: 1 });
  if (term.op === 'times') {
    const { factor } = term;
    const decimals = [0, 1, 2, 3].find((digits) => Number(factor.toFixed(digits)) === factor) ?? 4;
    return words.say('formula.times', { of: first, factor: words.number(factor, decimals) });
  }
  const sign = ({ sum: 'formula.plus', minus: 'formula.minus', quotient: 'formula.quotient' } as const)[
    term.op
  ];
  return rest.reduce((before, after) => words.say(sign, { before, after }), first);
}
