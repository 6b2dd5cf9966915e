import { FEEDBACK_KINDS } from '../codes.ts';
import { code, count, day } from '../specs.ts';

/**
 * A complaint, or a mark that somebody gave. Neither carries an id: several of a day and kind stand side by side, and a
 * later file replaces all of the days and kinds it speaks of.
 */
export const feedback = {
  key: ['date', 'kind'],
  cutBy: ['date'],
  columns: {
    date: day({ required: true, isEvent: true }),
    kind: code(
      FEEDBACK_KINDS,
      {
        complaint: ['complaints', 'grievance', 'grievances'],
        satisfaction: ['feedback', 'rating', 'mark', 'survey'],
      },
      {
        required: true,
      },
    ),
    score: count(),
    closed_date: day({ isEvent: true }),
  },
} as const;
