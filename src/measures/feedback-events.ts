import { FEEDBACK_KINDS, NO_COUNT, type Records } from '#records';
import { NO_DAY } from '#units';
import type { Events } from './relations.ts';

const COMPLAINT = FEEDBACK_KINDS.indexOf('complaint');
const SATISFACTION = FEEDBACK_KINDS.indexOf('satisfaction');

/** Complaints, and marks that somebody gave, by the day on which they came. An answer without a mark is none. */
export function feedbackEvents({ feedback }: Records): Events {
  const { date, kind, score, closed_date } = feedback.columns;
  const flags = new Uint8Array(feedback.length);
  const marks = new Float64Array(feedback.length);
  for (let row = 0; row < flags.length; row++) {
    const isMarked = kind.codes[row] === SATISFACTION && score.counts[row] !== NO_COUNT;
    if (isMarked) marks[row] = score.counts[row]!;
    const isClosed = closed_date.days[row] !== NO_DAY;
    flags[row] = (kind.codes[row] === COMPLAINT ? 1 : 0) | (isMarked ? 2 : 0) | (isClosed ? 4 : 0);
  }
  return {
    kind: 'feedback',
    length: feedback.length,
    record: null,
    flags,
    flagNames: ['complaint', 'mark', 'closed'],
    days: { received: date.days, closed: closed_date.days },
    amounts: { score: marks },
    columns: () => null,
  };
}
