import { NO_COUNT, type Records } from '#records';
import type { Cover } from './cover.ts';
import { Ints } from './grouping.ts';
import type { Groups } from './groups.ts';
import type { Stretches } from './persons.ts';
import type { Events } from './relations.ts';

/**
 * The first day on which anybody was ever covered, person by person; without members (null stretches) family by family,
 * with as many persons as its first policy says.
 */
export function firstCovers(
  { policies }: Records,
  groups: Groups,
  stretches: Stretches | null,
  { pieces }: Cover,
): Events {
  const whose = stretches ? stretches.member : familyOfPiece(pieces.starts);
  const { from, policy } = stretches ?? pieces;
  const first = new Ints();
  for (let i = 0; i < whose.length; i++) if (i === 0 || whose[i] !== whose[i - 1]) first.push(i);
  const places = first.finish();
  const counts = policies.columns.insured_count.counts;
  const days = places.map((place) => from[place]!);
  const record = places.map((place) => (stretches ? whose[place]! : policy[place]!));
  return {
    kind: stretches ? 'members' : 'policies',
    length: places.length,
    record,
    flags: null,
    flagNames: [],
    days: { first: days },
    amounts: {
      persons: Float64Array.from(places, (place) => {
        const count = stretches ? 1 : counts[policy[place]!]!;
        return count === NO_COUNT ? 0 : count;
      }),
    },
    columns: stretches
      ? groups.ofStretches(
          record,
          places.map((place) => policy[place]!),
          days,
        )
      : groups.ofPieces(record),
  };
}

function familyOfPiece(starts: Int32Array): Int32Array {
  const families = new Int32Array(starts.at(-1) ?? 0);
  for (let family = 0; family + 1 < starts.length; family++)
    families.fill(family, starts[family], starts[family + 1]);
  return families;
}
