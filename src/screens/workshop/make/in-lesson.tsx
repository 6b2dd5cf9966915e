import { useWorkshopView } from '#state';
import { Button, useWords } from '#ui';
import { freeId, LESSONS, newLesson, type StoryDocument } from '#workshop';
import { useKeepLesson } from '../lesson/lesson-files.ts';
import { useOwnLessons } from '../lesson/use-lesson.ts';

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
  const { lessons, isPending } = useOwnLessons();
  const keep = useKeepLesson();
  const begin = () => {
    const id = freeId(
      'lesson',
      [...LESSONS, ...lessons].map((one) => one.id),
    );
    const made = newLesson(id, { indicator: 'incurred-claims-ratio', basis: 'service' });
    keep({ ...made, story, plantings }, () => goTo({ place: 'write', item: id, step: null }));
  };
  return (
    <Button isBusy={!isWhole || isPending} onClick={begin}>
      {words.say('make.inLesson')}
    </Button>
  );
}
