import { lessonBoard } from './lesson-board.ts';
import { lessonMaternity } from './lesson-maternity.ts';
import { lessonSelection } from './lesson-selection.ts';
import { lessonSmallNumbers } from './lesson-small-numbers.ts';
import { workshopHandbook } from './workshop-handbook.ts';
import { workshopLessons } from './workshop-lessons.ts';
import { workshopStart } from './workshop-start.ts';
import { workshopWhatIf } from './workshop-what-if.ts';

/** All English messages of the workshop. */
export const workshop = {
  ...workshopStart,
  ...workshopHandbook,
  ...workshopWhatIf,
  ...workshopLessons,
  ...lessonMaternity,
  ...lessonSelection,
  ...lessonSmallNumbers,
  ...lessonBoard,
};
