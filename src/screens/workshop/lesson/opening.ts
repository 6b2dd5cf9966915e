import { jsonInOrder } from '#records';
import type { LessonFault, OwnLesson, readLesson } from '#workshop';

/** How a file that was chosen stands. */
export type Opened =
  | { readonly state: 'faults'; readonly file: string; readonly faults: readonly LessonFault[] }
  /** Another lesson has its id. */
  | { readonly state: 'twice'; readonly lesson: OwnLesson; readonly language: string }
  | { readonly state: 'finished'; readonly lesson: OwnLesson }
  /** To be kept. */
  | { readonly state: 'new'; readonly lesson: OwnLesson; readonly language: string }
  | { readonly state: 'kept'; readonly lesson: OwnLesson };

interface FileRead {
  readonly file: string;
  readonly read: ReturnType<typeof readLesson>;
}

/**
 * How lessons from files stand to those that are here, and to one another, in their order: of several with one id only the
 * first is new. `kept` are those of this device by their ids, null where they cannot be read; `finishedOf` gives the lesson
 * of an id that comes with the app, null where there is none.
 */
export function openedFrom(
  files: readonly FileRead[],
  kept: ReadonlyMap<string, OwnLesson | null>,
  finishedOf: (id: string) => OwnLesson | null,
): readonly Opened[] {
  const here = new Map(kept);
  return files.map(({ file, read }): Opened => {
    if ('faults' in read) return { state: 'faults', file, faults: read.faults };
    const { lesson, language } = read;
    const { id } = lesson;
    const finished = finishedOf(id);
    if (finished && isSame(lesson, finished)) return { state: 'finished', lesson };
    const mine = here.get(id);
    if (mine && isSame(lesson, mine)) return { state: 'kept', lesson };
    if (finished || mine !== undefined) return { state: 'twice', lesson, language };
    here.set(id, lesson);
    return { state: 'new', lesson, language };
  });
}

function isSame(a: OwnLesson, b: OwnLesson): boolean {
  return jsonInOrder(a) === jsonInOrder(b);
}
