import { workshopLessons } from './workshop-lessons.ts';
import { workshopStart } from './workshop-start.ts';

/** All English messages of the workshop. */
export const workshop = {
  ...workshopStart,
  ...workshopLessons,
};
