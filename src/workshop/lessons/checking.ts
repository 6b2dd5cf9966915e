import type { Reason } from '#units';
import type { Lesson, Question, Step } from './lesson.ts';
import { rightMonths, rightOptions } from './marking.ts';
import { reckoned, type Figures } from './reckon.ts';

/** What does not hold of a lesson once its scheme is counted. */
export interface LessonProblem {
  readonly code: 'no-number' | 'no-answer' | 'several-answers';
  /** As in a document: the step's place and the field. */
  readonly where: string;
  /** Why there is no number. */
  readonly reason: Reason | null;
}

/** Every number that is to be said has to be known, and every question to have its answer, and only one where one is asked for. */
export function problemsOf(lesson: Pick<Lesson, 'steps'>, figures: Figures): readonly LessonProblem[] {
  return lesson.steps.flatMap((step, i) => problemsOfStep(step, `lesson.steps.${i}`, figures));
}

function problemsOfStep({ says = {}, ask }: Step, where: string, figures: Figures): LessonProblem[] {
  const ofSaid = Object.entries(says).flatMap(([name, { reckoning }]): LessonProblem[] => {
    const { reason } = reckoned(reckoning, figures);
    return reason === null ? [] : [{ code: 'no-number', where: `${where}.says.${name}`, reason }];
  });
  return ask ? [...ofSaid, ...problemsOfQuestion(ask, `${where}.ask`, figures)] : ofSaid;
}

function problemsOfQuestion(ask: Question, where: string, figures: Figures): LessonProblem[] {
  if (ask.kind === 'number') {
    const { reason } = reckoned(ask.answer, figures);
    return reason === null ? [] : [{ code: 'no-number', where: `${where}.answer`, reason }];
  }
  const right = ask.kind === 'month' ? rightMonths(ask, figures) : rightOptions(ask, figures);
  const at = ask.kind === 'month' ? where : `${where}.options`;
  if (!right || right.length === 0) return [{ code: 'no-answer', where: at, reason: null }];
  const isOneWanted = ask.kind === 'month' || ask.isSeveral !== true;
  return isOneWanted && right.length > 1 ? [{ code: 'several-answers', where: at, reason: null }] : [];
}
