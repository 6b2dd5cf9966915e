import type { Day } from '#units';
import { Chance } from '../chance.ts';
import type { Story } from '../story.ts';
import type { Birth } from './claims.ts';
import type { Clock } from './cover.ts';

/** A line of a pregnancy register. */
export interface Pregnancy {
  readonly mother: string;
  readonly registered: Day;
  readonly expected: Day;
  readonly visits: number | null;
  readonly delivered: Day;
  readonly place: 'facility' | 'home';
  readonly attendant: 'skilled' | 'other' | '';
  readonly mode: 'normal' | 'caesarean';
  readonly outcome: string;
}

/** Apart from the story's own run of chance, so that keeping a register changes nothing else in it. */
const OWN_SEED = 9_000_001;
const FORTY_WEEKS = 280;

/** The register of a scheme that keeps one: most births, with the visits paid for and those that cost nothing. */
export function makeRegister(story: Story, births: readonly Birth[], clock: Clock): Pregnancy[] {
  const chance = new Chance(story.seed + OWN_SEED);
  return births.flatMap((birth): Pregnancy[] => {
    const isRegistered = chance.happens(story.registered);
    const line = lineOf(birth, chance, clock);
    return isRegistered ? [line] : [];
  });
}

function lineOf({ mother, day, benefit, antenatalVisits }: Birth, chance: Chance, clock: Clock): Pregnancy {
  const free = chance.pick([
    [0, 2],
    [1, 4],
    [2, 4],
    [3, 2],
  ] as const);
  // Nobody draws the benefit at home; part of the births that nobody claimed for were in a public facility.
  const isInFacility = benefit !== null || chance.happens(0.35);
  const isSkilled = isInFacility || chance.happens(0.15);
  const isVisitsKnown = chance.happens(0.97);
  return {
    mother,
    registered: Math.min(day - FORTY_WEEKS + chance.whole(70, 200), clock.lastDay),
    expected: day + chance.whole(-12, 10),
    visits: isVisitsKnown ? antenatalVisits + free : null,
    delivered: day,
    place: isInFacility ? 'facility' : 'home',
    attendant: chance.happens(0.03) ? '' : isSkilled ? 'skilled' : 'other',
    mode: benefit === 'caesarean' ? 'caesarean' : 'normal',
    outcome: chance.happens(0.018) ? 'stillbirth' : 'live birth',
  };
}
