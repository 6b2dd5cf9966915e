import { createContext, useContext, type RefObject } from 'react';
import type { LessonStep, OwnLesson } from '#workshop';
import type { Words } from '#words';

/** Where somebody was last typing: the key of the words, and how many letters were before the caret. */
export interface Caret {
  readonly key: string;
  readonly at: number;
}

/** The lesson that is being written, and how to change it. */
export interface Editing {
  readonly lesson: OwnLesson;
  readonly change: (change: (before: OwnLesson) => OwnLesson) => void;
  readonly caretRef: RefObject<Caret | null>;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('No editor around this');
  return editing;
}

/** The title of a step, or that it has none yet. */
export function titleOf(step: string, lesson: OwnLesson, words: Words): string {
  const title = lesson.words[`${step}.title`]?.trim() ?? '';
  return title === '' ? words.say('write.noTitle') : title;
}

/** What the fields of a step need. */
export interface StepProps {
  readonly step: LessonStep;
  readonly onStep: (change: (before: LessonStep) => LessonStep) => void;
}

/** Puts the focus into the field that a fault names, as far as there is one, and else on the nearest one around it. */
export function focusField(where: string): void {
  const parts = where.split('.');
  for (let count = parts.length; count > 0; count--) {
    const name = parts.slice(0, count).join('.');
    const place = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
    if (!place) continue;
    const details = place.closest('details');
    if (details) details.open = true;
    const control = place.querySelector<HTMLElement>('input, textarea, select, button');
    control?.focus();
    return;
  }
}
