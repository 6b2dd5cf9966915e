import { useKeepOnShelf } from '#state';
import { saveFile, useWords } from '#ui';
import { lessonDocument, lessonText, ownCopy, type Lesson, type OwnLesson } from '#workshop';
import type { Words } from '#words';
import { fileName } from '../../file-name.ts';
import { textsOf } from './lesson-texts.ts';

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

/** Keeps lessons on this device, each in the place of the one of its id. */
export function useKeepLesson(): (lesson: OwnLesson, onKept?: () => void, language?: string) => void {
  const words = useWords();
  const { mutate } = useKeepOnShelf();
  return (lesson, onKept, language = words.locale) =>
    mutate([{ kind: 'lesson', id: lesson.id, content: lessonDocument(lesson, language) }], {
      ...(onKept && { onSuccess: onKept }),
    });
}
