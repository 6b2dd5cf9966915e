import { useWorkshopView } from '#state';
import { Button, useWords } from '#ui';
import { newLesson, type StoryDocument } from '#workshop';
import { useKeepLessons } from '../lesson/lesson-files.ts';
import { newLessonId } from '../new-id.ts';

/** Begins a new lesson about a story and its mistakes, and opens it to be written. */
export function InLesson({
  document: { story, plantings },
  isWhole,
}: {
  readonly document: StoryDocument;
  readonly isWhole: boolean;
}) {
  const words = useWords();
  const { goTo } = useWorkshopView();
  const keep = useKeepLessons();
  const begin = async () => {
    const id = newLessonId();
    const made = newLesson(id, { indicator: 'incurred-claims-ratio', basis: 'service' });
    if (await keep([{ lesson: { ...made, story, plantings } }]))
      goTo({ place: 'write', item: id, step: null });
  };
  return (
    <Button isBusy={!isWhole} onClick={() => void begin()}>
      {words.say('make.inLesson')}
    </Button>
  );
}
