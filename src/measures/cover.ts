import { compareWords, NO_COUNT, POLICY_STATUSES, type Records } from '#records';
import { NO_DAY, type Day } from '#units';
import { rowsByKey, rowsOf, sharedNumbers, type RowsByKey } from './grouping.ts';

/**
 * Who was covered when (definitions section 3). A family's cover is cut into pieces that do not overlap, each
 * standing on one policy: where policies overlap, on the one that began last. Where persons are known by the
 * policies' insured_count only, a policy with a count goes before one without.
 */
export interface Cover {
  /** Last covered day of each policy; before its cover_start when it covers nothing. */
  readonly policyEnd: Int32Array;
  /** Pieces of family cover, family by family, in order of time. */
  readonly pieces: Pieces;
  readonly piecesOfFamily: RowsByKey;
  /** Family number of each policy and of each member; -1 for none. */
  readonly familyOfPolicy: Int32Array;
  readonly familyOfMember: Int32Array;
  readonly membersOfFamily: RowsByKey;
  readonly families: number;
}

export interface Pieces {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly policy: Int32Array;
  readonly family: Int32Array;
}

const ACTIVE = POLICY_STATUSES.indexOf('active');

/** Cuts every family's policies into pieces of cover. */
export function coverOf({ policies, members }: Records): Cover {
  const goesBefore = preference(policies, members.length > 0);
  const numbers = sharedNumbers(policies.columns.family_id, members.columns.family_id);
  const families = numbers.count;
  const policyEnd = coverEnds(policies);
  const policiesOfFamily = rowsByKey(numbers.a, families);

  const from: number[] = [];
  const to: number[] = [];
  const policy: number[] = [];
  const family: number[] = [];
  const start = policies.columns.cover_start.days;
  for (let f = 0; f < families; f++) {
    const covering = [...rowsOf(policiesOfFamily, f)].filter((row) => policyEnd[row]! >= start[row]!);
    for (const piece of piecesOf(covering.sort(goesBefore), start, policyEnd)) {
      from.push(piece.from);
      to.push(piece.to);
      policy.push(piece.policy);
      family.push(f);
    }
  }
  const pieces = {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    policy: Int32Array.from(policy),
    family: Int32Array.from(family),
  };
  return {
    policyEnd,
    pieces,
    piecesOfFamily: rowsByKey(pieces.family, families),
    familyOfPolicy: numbers.a,
    familyOfMember: numbers.b,
    membersOfFamily: rowsByKey(numbers.b, families),
    families,
  };
}

/**
 * The order in which overlapping policies stand for their family: the same whatever the order of rows. Of two that
 * begin together, the one for more persons, then the one with the lower id.
 */
function preference({ columns }: Records['policies'], isPersonsKnown: boolean) {
  const starts = columns.cover_start.days;
  const counts = columns.insured_count.counts;
  const { codes, words } = columns.policy_id;
  const isCounted = (row: number) => (isPersonsKnown || counts[row] !== NO_COUNT ? 1 : 0);
  const persons = (row: number) => (isPersonsKnown ? 0 : counts[row]!);
  return (a: number, b: number): number =>
    isCounted(b) - isCounted(a) ||
    starts[b]! - starts[a]! ||
    persons(b) - persons(a) ||
    compareWords(words, codes[a]!, codes[b]!);
}

/** cover_end, or the day before status_date for a suspended or cancelled policy with one. */
function coverEnds({ columns }: Records['policies']): Int32Array {
  return columns.cover_end.days.map((end, row) => {
    const status = columns.status.codes[row]!;
    const statusDay = columns.status_date.days[row]!;
    const isEnded = status < POLICY_STATUSES.length && status !== ACTIVE && statusDay !== NO_DAY;
    return isEnded ? Math.min(end, statusDay - 1) : end;
  });
}

interface Piece {
  readonly from: Day;
  readonly to: Day;
  readonly policy: number;
}

/** Cuts policies of one family, in order of preference, into pieces that do not overlap. */
function piecesOf(rows: readonly number[], start: Int32Array, end: Int32Array): Piece[] {
  const cuts = new Set<Day>();
  for (const row of rows) {
    cuts.add(start[row]!);
    cuts.add(end[row]! + 1);
  }
  const days = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < days.length; i++) {
    const from = days[i]!;
    const policy = rows.find((row) => start[row]! <= from && from <= end[row]!);
    if (policy !== undefined) pieces.push({ from, to: days[i + 1]! - 1, policy });
  }
  return pieces;
}

/** The policy that covers a member on a day, or -1. */
export function policyCovering(cover: Cover, records: Records, member: number, day: Day): number {
  const { entry_date, exit_date } = records.members.columns;
  const entry = entry_date.days[member]!;
  const exit = exit_date.days[member]!;
  if (day < entry || (exit !== NO_DAY && day > exit)) return -1;
  for (const piece of rowsOf(cover.piecesOfFamily, cover.familyOfMember[member]!)) {
    if (cover.pieces.from[piece]! <= day && day <= cover.pieces.to[piece]!)
      return cover.pieces.policy[piece]!;
  }
  return -1;
}

/** A stretch of cover of one person, or of as many persons as `weight` says where no members are recorded. */
export interface PersonSpells {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Row of the member; -1 where persons are known by the policy's insured_count only. */
  readonly member: Int32Array;
  readonly policy: Int32Array;
  readonly weight: Float64Array | null;
}

/** Every member's stretches of cover, member by member in order of time. */
export function personSpells(records: Records, cover: Cover): PersonSpells {
  return records.members.length > 0 ? spellsOfMembers(records, cover) : spellsOfCounts(records, cover);
}

function spellsOfMembers({ members }: Records, cover: Cover): PersonSpells {
  const entry = members.columns.entry_date.days;
  const exit = members.columns.exit_date.days;
  const from: number[] = [];
  const to: number[] = [];
  const member: number[] = [];
  const policy: number[] = [];
  for (let row = 0; row < members.length; row++) {
    for (const piece of rowsOf(cover.piecesOfFamily, cover.familyOfMember[row]!)) {
      // NO_DAY lies before every day, so a blank entry never cuts; a blank exit has to be left out.
      const start = Math.max(cover.pieces.from[piece]!, entry[row]!);
      const pieceEnd = cover.pieces.to[piece]!;
      const end = exit[row] === NO_DAY ? pieceEnd : Math.min(pieceEnd, exit[row]!);
      if (end < start) continue;
      from.push(start);
      to.push(end);
      member.push(row);
      policy.push(cover.pieces.policy[piece]!);
    }
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    member: Int32Array.from(member),
    policy: Int32Array.from(policy),
    weight: null,
  };
}

function spellsOfCounts({ policies }: Records, { pieces }: Cover): PersonSpells {
  const counts = policies.columns.insured_count.counts;
  return {
    from: pieces.from,
    to: pieces.to,
    member: new Int32Array(pieces.from.length).fill(-1),
    policy: pieces.policy,
    weight: Float64Array.from(pieces.policy, (row) => (counts[row] === NO_COUNT ? 0 : counts[row]!)),
  };
}
