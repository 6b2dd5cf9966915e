import { useWorkshopView } from '#state';
import { useWords, Waiting } from '#ui';
import { TroubleMessage } from '../../trouble-message.tsx';
import { useGather, useGathered, type KeptAnswers } from './gathering.ts';
import { useLesson } from '../lesson/use-lesson.ts';
import { RoomOfLesson } from './room-of-lesson.tsx';
import { RoomStart } from './room-start.tsx';
import { useWatchedFolder } from './watched-folder.ts';

const NONE: readonly KeptAnswers[] = [];

/** The answers of a room: of all lessons, or of the one that the address names. */
export default function RoomPlace() {
  const words = useWords();
  const { view } = useWorkshopView();
  const { answers, error } = useGathered();
  const { lesson, isPending, error: trouble } = useLesson(view.item);
  // A folder is watched as long as one is in the room, whichever lesson is looked at.
  const gathering = useGather(answers ?? NONE);
  const folder = useWatchedFolder(gathering.gather);
  const adding = { gathering, folder };
  const wrong = error ?? trouble;
  if (wrong) return <TroubleMessage error={wrong} />;
  if (!answers || (isPending && view.item !== null)) return <Waiting label={words.say('app.loading')} />;
  return lesson ? (
    <RoomOfLesson key={lesson.id} lesson={lesson} answers={answers} adding={adding} />
  ) : (
    <RoomStart answers={answers} adding={adding} />
  );
}
