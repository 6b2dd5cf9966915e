import { earned } from './lesson-earned.ts';
import { fourRatios } from './lesson-four-ratios.ts';
import { promptness } from './lesson-promptness.ts';
import { renewal } from './lesson-renewal.ts';
import { lessonBoard } from './lesson-board.ts';
import { lessonMaternity } from './lesson-maternity.ts';
import { lessonSelection } from './lesson-selection.ts';
import { lessonSmallNumbers } from './lesson-small-numbers.ts';
import { workshopHandbook } from './workshop-handbook.ts';
import { workshopLessons } from './workshop-lessons.ts';
import { workshopRoom } from './workshop-room.ts';
import { lessonNotes } from './lesson-notes.ts';
import { workshopPresenter } from './workshop-presenter.ts';
import { workshopErrors } from './workshop-errors.ts';
import { workshopMake } from './workshop-make.ts';
import { workshopStart } from './workshop-start.ts';
import { workshopWhatIf } from './workshop-what-if.ts';
import { workshopWrite } from './workshop-write.ts';

/** All English messages of the workshop. */
export const workshop = {
  ...workshopStart,
  ...workshopHandbook,
  ...workshopWhatIf,
  ...workshopLessons,
  ...fourRatios,
  ...earned,
  ...renewal,
  ...promptness,
  ...workshopWrite,
  ...workshopRoom,
  ...workshopPresenter,
  ...lessonNotes,
  ...workshopErrors,
  ...workshopMake,
  ...lessonMaternity,
  ...lessonSelection,
  ...lessonSmallNumbers,
  ...lessonBoard,
};
