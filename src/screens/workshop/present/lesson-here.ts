import { useWorkshopView } from '#state';
import { useLesson } from '../lesson/use-lesson.ts';

/** The lesson that the address names, one of the app's or one kept on this device. */
export function useLessonHere(): ReturnType<typeof useLesson> {
  const { view } = useWorkshopView();
  return useLesson(view.item);
}
