import type { Maps } from '#intake';
import type { MapChange } from '#storage';

/** What an addition decided of how tables are read: kept part by part, so that it can be taken back without the rest. */

/** What an addition decides, each part with what was said in its place before. */
export function mapChanges(before: Maps, decided: Maps): readonly MapChange[] {
  return placesIn(decided).map((at) => ({ at, before: partAt(before, at), since: partAt(decided, at) }));
}

/** What additions decided, by the addition. */
type ByAddition = ReadonlyArray<{ readonly addition: number; readonly maps: readonly MapChange[] }>;

/**
 * Maps without what an addition decided. What a later one decided too stays, as that one has it, and so does what is said
 * otherwise by now. `taken` is what goes; `later` are those additions that now begin from something else, and `before` the
 * same as they were.
 */
export function withoutChanges(
  maps: Maps,
  own: readonly MapChange[],
  additions: ReadonlyArray<{ readonly addition: number; readonly maps?: readonly MapChange[] }>,
) {
  const taken: MapChange[] = [];
  const later = new Map<number, readonly MapChange[]>();
  const before = new Map<number, readonly MapChange[]>();
  for (const change of own) {
    const isOfSame = ({ at }: MapChange) => isSame(at, change.at);
    const next = additions.find((one) => one.maps?.some(isOfSame));
    if (!next && isSame(partAt(maps, change.at), change.since)) taken.push(change);
    if (!next?.maps) continue;
    const follows = (one: MapChange) => isOfSame(one) && isSame(one.before, change.since);
    const parts = later.get(next.addition) ?? next.maps;
    before.set(next.addition, next.maps);
    later.set(
      next.addition,
      parts.map((one) => (follows(one) ? { ...one, before: change.before } : one)),
    );
  }
  return {
    maps: taken.reduce((all, one) => withPart(all, one.at, one.before), maps),
    taken,
    later: byAddition(later),
    before: byAddition(before),
  };
}

function byAddition(parts: ReadonlyMap<number, readonly MapChange[]>): ByAddition {
  return Array.from(parts, ([addition, maps]) => ({ addition, maps }));
}

/** Maps with what was taken out of them, where nobody has said otherwise since. */
export function withChanges(maps: Maps, taken: readonly MapChange[]): Maps {
  const still = taken.filter(({ at, before }) => isSame(partAt(maps, at), before));
  return still.reduce((all, { at, since }) => withPart(all, at, since), maps);
}

type Parts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}

function entriesOf(value: unknown): Array<[string, unknown]> {
  return isParts(value) ? Object.entries(value) : [];
}

/** Where everything stands that maps decide: the kind and what it is about, then the column or heading, then the word. */
function placesIn(maps: Maps): string[][] {
  return entriesOf(maps).flatMap(([kind, map]) =>
    entriesOf(map).flatMap(([part, said]) => {
      if (part === 'unit' || part === 'currency') return [[kind, part]];
      return entriesOf(said).flatMap(([of, is]) =>
        part === 'codes' ? entriesOf(is).map(([word]) => [kind, part, of, word]) : [[kind, part, of]],
      );
    }),
  );
}

/** What stands at a place; undefined where nothing does. */
function partAt(maps: Maps, at: readonly string[]): unknown {
  return at.reduce<unknown>(
    (within, key) => (isParts(within) && Object.hasOwn(within, key) ? within[key] : undefined),
    maps,
  );
}

/** Maps with something else at a place, or nothing; kinds of which nothing is left are not there. */
function withPart(maps: Maps, at: readonly string[], is: unknown): Maps {
  const all = partsWith(maps, at, is) as Maps;
  const [kind = ''] = at;
  const isLeft = placesIn(all).some(([one]) => one === kind);
  return isLeft ? all : Object.fromEntries(Object.entries(all).filter(([one]) => one !== kind));
}

function partsWith(within: unknown, [key = '', ...deeper]: readonly string[], is: unknown): Parts {
  const all = new Map(entriesOf(within));
  const value = deeper.length > 0 ? partsWith(all.get(key), deeper, is) : is;
  if (value === undefined) all.delete(key);
  else all.set(key, value);
  return Object.fromEntries(all);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
