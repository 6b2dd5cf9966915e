import type { FigureName, Lesson, Option, Step } from './lesson.ts';
import { wordsNeeded } from './lesson.ts';
import { MOST, UNPRINTED } from './lesson-shape.ts';
import type { OwnLesson } from './lesson-document.ts';
import { PLAIN_STORY } from '../story.ts';

/** Changes of a lesson that is being written. Each gives another lesson; what cannot be done gives it back as it was. */

/** An id that nothing has yet: the one wished for, or that with a number behind it. */
export function freeId(wish: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  const plain = wish.replace(/[^a-z0-9-]/g, '').slice(0, 34) || 'x';
  // What every object has, such as `constructor`, is no id.
  if (!ids.has(plain) && !(plain in {})) return plain;
  let n = 2;
  while (ids.has(`${plain}-${n}`)) n++;
  return `${plain}-${n}`;
}

/** A name for a number that none of a step has yet: number, number2, number3. */
export function freeName(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  let n = 2;
  while (taken.includes(`${wish}${n}`)) n++;
  return `${wish}${n}`;
}

/** A finished lesson as one's own, with its words put into it; `written` gives the words by their keys, '' where there are none. */
export function ownCopy(lesson: Lesson, id: string, written: (key: string) => string): OwnLesson {
  const keys = [...wordsNeeded(lesson), ...lesson.steps.map((step) => `${step.id}.notes`)];
  const words = keys.map((key) => [key, written(key)] as const).filter(([, text]) => text !== '');
  return { ...lesson, id, words: Object.fromEntries(words) };
}

/** What a new lesson begins with: the plain scheme, and a step that shows a figure. */
export function newLesson(id: string, figure: FigureName): OwnLesson {
  return {
    id,
    audience: 'managers',
    minutes: 15,
    story: PLAIN_STORY,
    steps: [{ id: 'step', show: { kind: 'trend', figures: [figure], grain: 'month', from: 11 } }],
    words: {},
  };
}

/**
 * With the words of a key changed. What is pasted may hold tabs and other signs that print nothing: spaces stand in their
 * place. Words longer than a lesson can hold leave it as it was.
 */
export function withWord(lesson: OwnLesson, key: string, text: string): OwnLesson {
  const plain = text.replace(/\r\n?/g, '\n').replace(UNPRINTED, ' ');
  if (plain.length > MOST.letters) return lesson;
  return { ...lesson, words: { ...lesson.words, [key]: plain } };
}

/** With the name of a number put into the words of a key, behind so many letters or all; null where that makes them too long. */
export function withNumberIn(
  lesson: OwnLesson,
  key: string,
  name: string,
  at: number = MOST.letters,
): OwnLesson | null {
  const text = lesson.words[key] ?? '';
  const next = `${text.slice(0, at)}{${name}}${text.slice(at)}`;
  return next.length > MOST.letters ? null : withWord(lesson, key, next);
}

/** With a step changed, by its id. */
export function withStep(lesson: OwnLesson, id: string, change: (step: Step) => Step): OwnLesson {
  return { ...lesson, steps: lesson.steps.map((step) => (step.id === id ? change(step) : step)) };
}

/** With a new step behind another, and its id; null where there are as many as there can be. */
export function stepAdded(
  lesson: OwnLesson,
  behind: string,
): { readonly lesson: OwnLesson; readonly id: string } | null {
  const id = freeId('step', idsIn(lesson));
  return inserted(lesson, behind, { id, show: { kind: 'words' } }, {});
}

/** With a step copied behind itself, and the copy's id; null where there are as many as there can be. */
export function stepCopied(
  lesson: OwnLesson,
  of: string,
): { readonly lesson: OwnLesson; readonly id: string } | null {
  const step = lesson.steps.find(({ id }) => id === of);
  if (!step) return null;
  const id = freeId(of.replace(/-\d+$/, ''), idsIn(lesson));
  const words = Object.entries(lesson.words)
    .filter(([key]) => key.startsWith(`${of}.`))
    .map(([key, text]) => [`${id}${key.slice(of.length)}`, text] as const);
  return inserted(lesson, of, { ...step, id }, Object.fromEntries(words));
}

function inserted(lesson: OwnLesson, behind: string, step: Step, words: Readonly<Record<string, string>>) {
  if (lesson.steps.length >= MOST.steps) return null;
  const steps = lesson.steps.flatMap((one) => (one.id === behind ? [one, step] : [one]));
  return { lesson: { ...lesson, steps, words: { ...lesson.words, ...words } }, id: step.id };
}

/** The ids of steps that are there or were: words of one that is gone must not come back with another. */
function idsIn({ steps, words }: OwnLesson): readonly string[] {
  return [
    ...steps.map(({ id }) => id),
    ...Object.keys(words).map((key) => key.slice(0, Math.max(0, key.indexOf('.')))),
    // They would be taken for the lesson's own name and text.
    'name',
    'text',
  ];
}

/** With a step moved so many places towards the end, or the beginning where that is less than nothing. */
export function stepMoved(lesson: OwnLesson, id: string, by: number): OwnLesson {
  const at = lesson.steps.findIndex((step) => step.id === id);
  const to = at + by;
  const moved = lesson.steps[at];
  if (!moved || to < 0 || to >= lesson.steps.length) return lesson;
  const others = lesson.steps.filter((step) => step !== moved);
  return { ...lesson, steps: [...others.slice(0, to), moved, ...others.slice(to)] };
}

/** Without a step; the last one stays. */
export function stepRemoved(lesson: OwnLesson, id: string): OwnLesson {
  if (lesson.steps.length < 2) return lesson;
  return { ...lesson, steps: lesson.steps.filter((step) => step.id !== id) };
}

/**
 * With a step that was removed back in its place; as it was where that step is there again, or as many steps as there can
 * be.
 */
export function stepPutBack(lesson: OwnLesson, step: Step, at: number): OwnLesson {
  const { steps } = lesson;
  if (steps.length >= MOST.steps || steps.some(({ id }) => id === step.id)) return lesson;
  return { ...lesson, steps: [...steps.slice(0, at), step, ...steps.slice(at)] };
}

/** With one hint more at a step. */
export function hintAdded(lesson: OwnLesson, id: string): OwnLesson {
  const step = lesson.steps.find((one) => one.id === id);
  const count = (step?.hints ?? 0) + 1;
  if (!step || count > MOST.hints) return lesson;
  return withWord(
    withStep(lesson, id, (one) => ({ ...one, hints: count })),
    `${id}.hint.${count}`,
    '',
  );
}

/** Without a hint of a step, counted from 1; those behind it move up. */
export function hintRemoved(lesson: OwnLesson, id: string, hint: number): OwnLesson {
  const count = lesson.steps.find((one) => one.id === id)?.hints ?? 0;
  if (hint < 1 || hint > count) return lesson;
  const key = (n: number) => `${id}.hint.${n}`;
  const words = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      key(i + 1),
      i + 1 === count ? '' : (lesson.words[key(i + 1 < hint ? i + 1 : i + 2)] ?? ''),
    ]),
  );
  return withStep({ ...lesson, words: { ...lesson.words, ...words } }, id, (one) => ({
    ...one,
    hints: count - 1,
  }));
}

/** With one option more at a step that asks for a choice. */
export function optionAdded(lesson: OwnLesson, id: string): OwnLesson {
  return withOptions(lesson, id, (options) => {
    if (options.length >= MOST.options) return options;
    const known = Object.keys(lesson.words).flatMap((key) =>
      key.startsWith(`${id}.option.`) ? [key.slice(`${id}.option.`.length)] : [],
    );
    const ids = [...options.map((option) => option.id), ...known];
    return [...options, { id: freeId('option', ids), isRight: false }];
  });
}

/** With the options of a step that asks for a choice changed. */
export function withOptions(
  lesson: OwnLesson,
  id: string,
  change: (options: readonly Option[]) => readonly Option[],
): OwnLesson {
  return withStep(lesson, id, (step) =>
    step.ask?.kind === 'choice' ? { ...step, ask: { ...step.ask, options: change(step.ask.options) } } : step,
  );
}
