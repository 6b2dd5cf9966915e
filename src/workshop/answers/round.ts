import * as v from 'valibot';
import { isParticipantName, type Participant } from './answers.ts';

/** Somebody who saved answers on this device, and how often: a device may go from table to table. */
export interface KnownParticipant extends Participant {
  readonly edition: number;
}

/** Under what both are kept on the device. */
export const PARTICIPANTS_ID = 'participants';
export const ROOM_SIZE_ID = 'room-size';

/** People that a room has room for. */
export const MOST_IN_ROOM = 500;

const Participants = v.array(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
    name: v.pipe(v.string(), v.check(isParticipantName)),
    edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);
const RoomSize = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_IN_ROOM));

/** Reads who saved answers on this device; what is of another form is taken as nobody. */
export function participantsFrom(content: unknown): readonly KnownParticipant[] {
  const read = v.safeParse(Participants, content);
  return read.success ? read.output : [];
}

/**
 * Who saves answers under a name on a device that may have gone from hand to hand. `savedBy` is who saved answers of this
 * lesson before, since it was last begun. Of a name that is known from another lesson, or from before the lesson was begun
 * again, it is not sure that it is the same person; nor is it of a name that is not known where these answers were saved
 * under another: it may have been put right.
 */
export function saverOf(
  name: string,
  known: readonly KnownParticipant[],
  savedBy: string | undefined,
):
  | { readonly who: KnownParticipant; readonly isSure: boolean }
  | { readonly who: null; readonly isSure: true } {
  const alike = known.filter((one) => one.name === name);
  const same = alike.find(({ id }) => id === savedBy);
  if (same) return { who: same, isSure: true };
  // Of several the one who saved last is the first.
  const [last] = alike;
  const before = last ?? known.find(({ id }) => id === savedBy);
  return before ? { who: before, isSure: false } : { who: null, isSure: true };
}

/** Reads how many people are in the room; null where that was not said. */
export function roomSizeFrom(content: unknown): number | null {
  const read = v.safeParse(RoomSize, content);
  return read.success ? read.output : null;
}
