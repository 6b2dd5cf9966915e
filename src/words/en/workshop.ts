import { workshopHandbook } from './workshop-handbook.ts';
import { workshopStart } from './workshop-start.ts';

/** All English messages of the workshop. */
export const workshop = {
  ...workshopStart,
  ...workshopHandbook,
};
