import { useWorkshopView } from '#state';
import { useWords, Waiting } from '#ui';
import { TroubleMessage } from '../../trouble-message.tsx';
import { useGathered } from './gathering.ts';
import { useLesson } from '../lesson/use-lesson.ts';
import { RoomOfLesson } from './room-of-lesson.tsx';
import { RoomStart } from './room-start.tsx';

/** The answers of a room: of all lessons, or of the one that the address names. */
export default function RoomPlace() {
  const words = useWords();
  const { view } = useWorkshopView();
  const { answers, error } = useGathered();
  const { lesson, isPending } = useLesson(view.item);
  if (error) return <TroubleMessage error={error} />;
  if (!answers || (isPending && view.item !== null)) return <Waiting label={words.say('app.loading')} />;
  return lesson ? (
    <RoomOfLesson key={lesson.id} lesson={lesson} answers={answers} />
  ) : (
    <RoomStart answers={answers} />
  );
}
