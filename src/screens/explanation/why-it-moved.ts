import { comparable, isNothing, periodsInYear } from '#reports';
import { formulaInWords, type Words } from '#words';
import { formulaOf, valueOfSubject } from './ingredients.ts';
import type { Subject } from './subject.ts';

/** One part is told to have moved a ratio when it moved this much further than the other. */
const MAINLY = 1.5;

/**
 * What a ratio was in the same period a year before, how its two parts have moved since, and which of them moved it; none
 * where the two cannot be set against each other.
 */
export function whyItMoved(subject: Subject, words: Words): string[] {
  const { of, position, grain, scheme } = subject;
  const formula = formulaOf(subject);
  if (!('indicator' in of) || formula?.op !== 'ratio' || !of.indicator.isComparedOverTime) return [];
  const from = position - (periodsInYear(grain) ?? 1);
  const now = valueOfSubject(subject);
  const then = from < 0 ? null : valueOfSubject({ ...subject, position: from });
  const [is, was] = [comparable(now), comparable(then)];
  if (!now || !then || is === null || was === null) return [];
  const over = growth(then.numerator, now.numerator);
  const under = growth(then.denominator, now.denominator);
  if (over === null || under === null) return [];
  const value = (number: number) => words.quantity(number, of.indicator.unit, scheme.profile.currency);
  const told = formulaInWords(formula, words, () => null);
  const part = (id: 'explain.moved.over' | 'explain.moved.under', name: string, factor: number) => {
    const by = words.percent(Math.abs(factor - 1), 1);
    return words.say(id, { name, way: isNothing(by) ? 'same' : factor > 1 ? 'up' : 'down', by });
  };
  const apart =
    then.lower === null || then.upper === null || now.lower === null || now.upper === null
      ? null
      : now.lower > then.upper || now.upper < then.lower;
  return [
    words.say('explain.moved.then', { then: value(was), now: value(is) }),
    part('explain.moved.over', told.over, over),
    part('explain.moved.under', told.under ?? '', under),
    words.say('explain.moved.mainly', { part: mainPart(over, under) }),
    ...(apart === null ? [] : [words.say('explain.moved.chance', { is: apart ? 'beyond' : 'within' })]),
  ];
}

function growth(then: number | null, now: number | null): number | null {
  return then === null || now === null || then <= 0 || now <= 0 ? null : now / then;
}

/** Which part moved a ratio: growth multiplies, so that parts are weighed by its logarithm. */
function mainPart(over: number, under: number): 'over' | 'under' | 'both' | 'none' {
  const [above, below] = [Math.abs(Math.log(over)), Math.abs(Math.log(under))];
  if (Math.max(above, below) < 0.0005) return 'none';
  if (above > MAINLY * below) return 'over';
  return below > MAINLY * above ? 'under' : 'both';
}
