import { useWorkshopView } from '#state';
import { lessonOf, type Lesson } from '#workshop';

/** The lesson that the address names; undefined where there is none of that id. */
export function useLessonHere(): Lesson | undefined {
  const { view } = useWorkshopView();
  return lessonOf(view.item ?? '');
}
