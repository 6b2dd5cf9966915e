import { Button, useWords } from '#ui';
import type { StoryDocument } from '#workshop';
import { blankLesson, useBeginLesson } from '../lesson/lesson-files.ts';

/** Begins a new lesson about a story and its mistakes, and opens it to be written. */
export function InLesson({
  document: { story, plantings },
  isWhole,
}: {
  readonly document: StoryDocument;
  readonly isWhole: boolean;
}) {
  const words = useWords();
  const begin = useBeginLesson();
  return (
    <Button isBusy={!isWhole} onClick={() => void begin((id) => ({ ...blankLesson(id), story, plantings }))}>
      {words.say('make.inLesson')}
    </Button>
  );
}
