import { firstDayOf, type Day } from '#units';
import { Chance } from '../chance.ts';
import type { Story } from '../story.ts';
import { LAST_DAY_OF_START, type Clock } from './cover.ts';

/** How much more care than others a family needs, and what it does with its cover because of it. */
export interface Need {
  /** How likely it renews where another family is so likely to. */
  readonly renewal: (usual: number) => number;
  /** How many times as many claims as usual it has on a day, having joined on another. */
  readonly claims: (on: Day, joined: Day) => number;
  /** The same of births. */
  readonly births: (on: Day, joined: Day) => number;
}

/** Apart from the story's own run of chance, so that a scheme without selection is made as if there were none. */
const OWN_SEED = 5_000_011;
const SHARE_IN_NEED = 1 / 3;
/** Days after joining in which those who came with care in view draw it, and in which their births are. */
const CARE_IN_VIEW = 120;
const BIRTH_IN_VIEW = 270;

/** Gives the need of one family after another. */
export function needs(story: Story, clock: Clock): () => Need {
  const { joining, staying } = story.selection;
  const chance = new Chance(story.seed + OWN_SEED);
  const isLate = (joined: Day) => joined > firstDayOf(clock.first) + LAST_DAY_OF_START;
  const inView = (days: number, times: number) => (on: Day, joined: Day) =>
    isLate(joined) && on - joined < days ? 1 + times * joining : 1;
  const care = inView(CARE_IN_VIEW, 4);
  const births = inView(BIRTH_IN_VIEW, 2);
  return () => {
    const isInNeed = chance.happens(SHARE_IN_NEED);
    const usually = isInNeed ? 1 + 2 * staying : 1 - staying;
    return {
      renewal: (usual) => (isInNeed ? usual + Math.max(0, 1 - usual) * staying : usual * (1 - staying / 2)),
      claims: (on, joined) => usually * care(on, joined),
      births,
    };
  };
}
