import { reckoned, rightMonths, rightOptions, type Figures, type Question } from '#workshop';
import type { Words } from '#words';
import { numberInUnit } from './lesson-texts.ts';

/** A right answer: as it is said, and which of the options it is, from 1, where there are options. */
export interface RightAnswer {
  readonly said: string;
  readonly option: number | null;
}

/** The letter that a list marks its entry with, from 1. */
export function letterOf(option: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + option - 1);
}

/**
 * The right answers to a question as they are said; none where the scheme does not say. `say` says a part of the step
 * by its key.
 */
export function rightAnswers(
  ask: Question,
  figures: Figures,
  say: (part: string) => string,
  words: Words,
  currency: string,
): readonly RightAnswer[] {
  if (ask.kind === 'number') {
    const { number } = reckoned(ask.answer, figures);
    return number === null ? [] : [{ said: numberInUnit(number, ask.unit, words, currency), option: null }];
  }
  if (ask.kind === 'month')
    return rightMonths(ask, figures).map(({ period }) => ({
      said: words.period(period, ask.grain),
      option: null,
    }));
  const right = rightOptions(ask, figures) ?? [];
  return ask.options.flatMap(({ id }, i) =>
    right.includes(id) ? [{ said: say(`option.${id}`), option: i + 1 }] : [],
  );
}
