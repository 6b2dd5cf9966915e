import { useReducer } from 'react';
import type { OwnLesson } from '#workshop';

/** A lesson as it is written, and as it was before its last changes, the latest last. */
export interface Past {
  readonly lesson: OwnLesson;
  readonly before: readonly OwnLesson[];
  /** The words that the last change was in, by their key, and when; null where it was another change. */
  readonly typing: { readonly key: string; readonly at: number } | null;
}

/** Changes that can be taken back. */
const MOST_BACK = 50;
/** Letters that follow one another this fast are one change; milliseconds. */
const PAUSE = 2000;

/** A lesson after a change at a time (milliseconds): letters typed into the same words are taken back together. */
export function afterChange(past: Past, next: (before: OwnLesson) => OwnLesson, at: number): Past {
  const lesson = next(past.lesson);
  if (lesson === past.lesson) return past;
  const key = wordChanged(past.lesson, lesson);
  const typing = key === null ? null : { key, at };
  const isTypedOn = typing !== null && past.typing?.key === key && at - past.typing.at < PAUSE;
  const before = isTypedOn ? past.before : [...past.before, past.lesson].slice(-MOST_BACK);
  return { lesson, before, typing };
}

/** A lesson as it was before its last change; as it is where there is none. */
export function afterUndo({ lesson, before }: Past): Past {
  return { lesson: before.at(-1) ?? lesson, before: before.slice(0, -1), typing: null };
}

/** The only words in which two states of a lesson differ, by their key; null where more differs. */
function wordChanged(one: OwnLesson, other: OwnLesson): string | null {
  const { words, ...rest } = one;
  if (Object.entries(rest).some(([name, part]) => Reflect.get(other, name) !== part)) return null;
  const keys = new Set([...Object.keys(words), ...Object.keys(other.words)]);
  const changed = [...keys].filter((key) => words[key] !== other.words[key]);
  return changed.length === 1 ? (changed[0] ?? null) : null;
}

type Turn = { readonly next: (before: OwnLesson) => OwnLesson; readonly at: number } | 'undo';

/** A lesson that is written from a draft on, how to change it, and how to take the last change back. */
export function usePast(draft: OwnLesson): {
  readonly past: Past;
  readonly turn: (turn: Turn) => void;
} {
  const [past, turn] = useReducer(
    (was: Past, to: Turn) => (to === 'undo' ? afterUndo(was) : afterChange(was, to.next, to.at)),
    { lesson: draft, before: [], typing: null },
  );
  return { past, turn };
}
