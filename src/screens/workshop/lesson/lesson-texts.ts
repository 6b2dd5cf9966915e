import { reckoned, type Figures, type Lesson, type LessonStep, type SaidNumber } from '#workshop';
import type { Words } from '#words';

/** Says a part of a lesson by its key, with numbers put in where it names them; nothing where there is no such part. */
export type Texts = (key: string, numbers?: Readonly<Record<string, string>>) => string;

/** The words of a lesson: its own, or those of the catalogue where it came with the app. */
export function textsOf({ id, words: own }: Lesson, words: Words): Texts {
  const written = (key: string) =>
    own ? (Object.hasOwn(own, key) ? own[key] : '') : words.sayCode(`lesson.${id}`, key, '');
  return (key, numbers = {}) =>
    // A name in braces that no number stands for is left as it is.
    (written(key) ?? '').replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(numbers, name) ? (numbers[name] ?? whole) : whole,
    );
}

/** A number of a lesson as it is said: scores have no unit of their own, but need their decimals; points are of a share. */
export function numberInUnit(
  number: number,
  unit: SaidNumber['unit'],
  words: Words,
  currency: string,
): string {
  if (unit === 'points') return words.say('lessons.points', { number: words.number(number * 100, 1) });
  return unit === 'score' ? words.number(number, 2) : words.quantity(number, unit, currency);
}

/** The numbers that a step's words name, as they are said; one that is not known says so. */
export function numbersSaid(
  { says = {} }: LessonStep,
  figures: Figures,
  words: Words,
  currency: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(says).map(([name, number]) => [name, numberSaid(number, figures, words, currency)]),
  );
}

/** A number in its unit, or that it is not known. */
export function numberSaid(
  { reckoning, unit }: SaidNumber,
  figures: Figures,
  words: Words,
  currency: string,
): string {
  const { number } = reckoned(reckoning, figures);
  if (number === null) return words.say('indicator.noFigure');
  return numberInUnit(number, unit, words, currency);
}
