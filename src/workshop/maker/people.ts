import { birthday, type Day } from '#units';
import type { Chance } from '../chance.ts';
import type { Story } from '../story.ts';

export interface Person {
  readonly id: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly birth: Day;
  readonly relationship: 'head' | 'spouse' | 'child' | 'parent';
  entry: Day | null;
  exit: Day | null;
  exitReason: string;
}

export interface Family {
  readonly id: string;
  readonly area: string;
  readonly isPoor: boolean;
  readonly people: Person[];
}

/** Counts out ids that look like a scheme's own. */
export class Ids {
  private readonly next = new Map<string, number>();

  make(prefix: string, digits: number): string {
    const number = (this.next.get(prefix) ?? 0) + 1;
    this.next.set(prefix, number);
    return prefix + String(number).padStart(digits, '0');
  }
}

/** A family of one to seven: two generations, sometimes three. */
export function makeFamily(story: Story, chance: Chance, ids: Ids, on: Day): Family {
  const people: Person[] = [];
  const add = (sex: Person['sex'], age: number, relationship: Person['relationship']) => {
    const shown = chance.happens(story.oddities.sexUnknown) ? 'X' : sex;
    people.push(person(ids, shown, birthday(on, -age) - chance.whole(0, 364), relationship));
  };
  const headAge = chance.whole(22, 58);
  const isWomanHead = chance.happens(0.35);
  add(isWomanHead ? 'F' : 'M', headAge, 'head');
  if (chance.happens(0.78))
    add(isWomanHead ? 'M' : 'F', Math.max(18, headAge - chance.whole(-3, 7)), 'spouse');
  const children = chance.poisson(headAge < 30 ? 1.2 : 2.1);
  for (let i = 0; i < Math.min(children, 5); i++) {
    add(chance.happens(0.5) ? 'F' : 'M', chance.whole(0, Math.max(0, Math.min(20, headAge - 19))), 'child');
  }
  if (chance.happens(0.15)) add(chance.happens(0.6) ? 'F' : 'M', headAge + chance.whole(19, 28), 'parent');
  return {
    id: ids.make('F', 4),
    area: chance.pick(
      story.areas.map((area, i) => [area, story.areaWeights[i] ?? story.areas.length - i * 0.4]),
    ),
    isPoor: chance.happens(story.poorShare),
    people,
  };
}

function person(ids: Ids, sex: Person['sex'], birth: Day, relationship: Person['relationship']): Person {
  return { id: ids.make('M', 5), sex, birth, relationship, entry: null, exit: null, exitReason: '' };
}

/** A child born to an insured mother joins the family's cover on the day of birth. */
export function addNewborn(family: Family, chance: Chance, ids: Ids, on: Day): void {
  const child = person(ids, chance.happens(0.5) ? 'F' : 'M', on, 'child');
  child.entry = on;
  family.people.push(child);
}
