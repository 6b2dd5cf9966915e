import { lessonNotes } from './lesson-notes.ts';
import { workshopHandbook } from './workshop-handbook.ts';
import { workshopLessons } from './workshop-lessons.ts';
import { workshopPresenter } from './workshop-presenter.ts';
import { workshopStart } from './workshop-start.ts';
import { workshopWhatIf } from './workshop-what-if.ts';

/** All English messages of the workshop. */
export const workshop = {
  ...workshopStart,
  ...workshopHandbook,
  ...workshopWhatIf,
  ...workshopLessons,
  ...workshopPresenter,
  ...lessonNotes,
};
