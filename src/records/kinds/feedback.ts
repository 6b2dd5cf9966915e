import { FEEDBACK_KINDS } from '../codes.ts';
import { code, count, day } from '../specs.ts';

/**
 * A complaint, or a mark that somebody gave. Neither carries an id: several of a day and kind stand side by side, and a
 * later file replaces all of the days and kinds it speaks of.
 */
export const feedback = {
  key: ['date', 'kind'],
  columns: {
    date: day({
      required: true,
      isEvent: true,
      headings: ['received', 'date received', 'date de reception', 'recu le'],
    }),
    kind: code(
      FEEDBACK_KINDS,
      {
        complaint: ['complaints', 'grievance', 'plainte', 'plaintes', 'reclamation', 'reclamations'],
        satisfaction: ['feedback', 'rating', 'avis', 'enquete de satisfaction'],
      },
      { required: true, headings: ['type', 'feedback type', 'nature'] },
    ),
    score: count({ headings: ['mark', 'rating', 'note'] }),
    closed_date: day({
      isEvent: true,
      headings: ['closed', 'date closed', 'resolved date', 'date de cloture', 'cloture le', 'date cloture'],
    }),
  },
} as const;
