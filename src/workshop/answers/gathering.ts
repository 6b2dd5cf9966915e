import type { AnswersDocument } from './answers.ts';

/** What becomes of answers that arrive: kept beside the others, in the place of older ones, or not at all. */
export const ARRIVALS = ['new', 'newer', 'same', 'older'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** What tells answers apart: there is one document of a participant to a lesson. */
export function answersId({ lesson, participant }: AnswersDocument): string {
  return `${lesson.id} ${participant.id}`;
}

/** How answers that arrive stand to those that are kept of the same participant: the later saved counts, by the device's own count. */
export function arrivalOf(arrived: AnswersDocument, kept: AnswersDocument | undefined): Arrival {
  if (!kept) return 'new';
  if (arrived.edition !== kept.edition) return arrived.edition > kept.edition ? 'newer' : 'older';
  if (arrived.savedAt === kept.savedAt) return 'same';
  return arrived.savedAt > kept.savedAt ? 'newer' : 'older';
}
