import { useKeepOnShelf, useWorkshopView } from '#state';
import { saveFile, useNotices, useWords } from '#ui';
import {
  lessonDocument,
  lessonText,
  newLesson,
  ownCopy,
  readDraft,
  type Lesson,
  type OwnLesson,
} from '#workshop';
import type { Words } from '#words';
import { fileName } from '../../file-name.ts';
import { useTellFailure } from '../../trouble-message.tsx';
import { newLessonId } from '../new-id.ts';
import { faultInWords } from './fault-words.ts';
import { textsOf } from './lesson-texts.ts';
import type { KeptLesson } from './use-lesson.ts';

/** A lesson with its words in it, under an id: as it is kept and passed on. */
export function carried(lesson: Lesson, words: Words, id = lesson.id): OwnLesson {
  return ownCopy(lesson, id, textsOf(lesson, words));
}

/** Hands a lesson to the browser's downloads, with all that another app needs to open it. */
export function saveLesson(lesson: Lesson, words: Words, language = words.locale): void {
  const own = carried(lesson, words);
  const name = fileName(own.words.name ?? '', words.say('write.fileName'), 'json');
  saveFile(name, new Blob([lessonText(own, language)], { type: 'application/json' }));
}

/** Hands out what is kept of a lesson as it is kept, also where this version of the app cannot read it. */
export function saveAsKept({ id, content }: Pick<KeptLesson, 'id' | 'content'>, words: Words): void {
  const name = fileName(id, words.say('write.fileName'), 'json');
  saveFile(name, new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' }));
}

/** A lesson, and the language of its words; without one they are in that of the app. */
export interface LessonToKeep {
  readonly lesson: OwnLesson;
  readonly language?: string;
}

/**
 * Keeps lessons on this device, each in the place of the one of its id: all of them or none. Gives whether they are kept;
 * why they are not is told. What could not be read again is not kept: it would take the place of what can.
 */
export function useKeepLessons(): (lessons: readonly LessonToKeep[]) => Promise<boolean> {
  const words = useWords();
  const { mutateAsync } = useKeepOnShelf();
  const { tell } = useNotices();
  const tellFailure = useTellFailure();
  return async (lessons) => {
    const documents = lessons.map(({ lesson, language = words.locale }) => lessonDocument(lesson, language));
    for (const document of documents) {
      const read = readDraft(document);
      if (!('faults' in read)) continue;
      const [first] = read.faults;
      const what = first ? faultInWords(first, words) : '';
      tell({ text: words.say('write.cannotKeep', { what, where: first?.where ?? '' }) });
      return false;
    }
    try {
      await mutateAsync(documents.map((content) => ({ kind: 'lesson', id: content.lesson.id, content })));
      return true;
    } catch (error) {
      tellFailure(error);
      return false;
    }
  };
}

/** Keeps a lesson under an id of its own that nothing here bears, and opens it to be written. */
export function useBeginLesson(): (lesson: (id: string) => OwnLesson) => Promise<void> {
  const { goTo } = useWorkshopView();
  const keep = useKeepLessons();
  return async (lesson) => {
    const id = newLessonId();
    if (await keep([{ lesson: lesson(id) }])) goTo({ place: 'write', item: id, step: null });
  };
}

/** A lesson with nothing in it yet, about the claims ratio that comes first. */
export function blankLesson(id: string): OwnLesson {
  return newLesson(id, { indicator: 'incurred-claims-ratio', basis: 'service' });
}
