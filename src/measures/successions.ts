import { POLICY_STATUSES, compareWords, type Records, type SchemeProfile } from '#records';
import { birthday, type Day } from '#units';
import type { Cover } from './cover.ts';
import { Ints } from './grouping.ts';
import type { Groups } from './groups.ts';
import type { Events, Spells } from './relations.ts';
import { laterStarts } from './renewal.ts';

/** Where a policy stands among those of its family: a bit each, in this order. */
const SUCCESSION_FLAGS = [
  /** Covers something, and no policy of the family that does began before it. */
  'new',
  /** New, and the one of those that began with it that stands for the family. */
  'first',
  /** Begins after another policy of the family, however long after. */
  'following',
  /** Past its days of grace by data as at, whatever became of it. */
  'past-grace',
  /** Past its days of grace, and the family has a later policy that began within them. */
  'followed',
  'suspended',
] as const;
const [NEW, FIRST, FOLLOWING, PAST_GRACE, FOLLOWED, IS_SUSPENDED] = [1, 2, 4, 8, 16, 32] as const;

const SUSPENDED = POLICY_STATUSES.indexOf('suspended');

/** Policies as they follow one another in their families, and the days on which they begin, end and change status. */
export function successionEvents(
  { policies }: Records,
  cover: Cover,
  { graceDays }: SchemeProfile,
  dataAsAt: Day,
  groups: Groups,
): Events {
  const { cover_start, cover_end, status, status_date } = policies.columns;
  const ends = cover_end.days;
  const later = laterStarts(policies, cover);
  const flags = new Uint8Array(policies.length);
  for (let row = 0; row < flags.length; row++) {
    const isPast = ends[row]! + graceDays <= dataAsAt;
    const isFollowed = isPast && later[row]! <= ends[row]! + 1 + graceDays;
    flags[row] =
      (isPast ? PAST_GRACE : 0) |
      (isFollowed ? FOLLOWED : 0) |
      (status.codes[row] === SUSPENDED ? IS_SUSPENDED : 0);
  }
  const { starts: familyStarts, rows } = cover.policiesOfFamily;
  const starts = cover_start.days;
  firstPolicies(policies, cover).forEach((first, family) => {
    for (let at = familyStarts[family]!; at < familyStarts[family + 1]!; at++) {
      const row = rows[at]!;
      if (first < 0 || cover.policyEnd[row]! < starts[row]!) continue;
      flags[row]! |= starts[row] === starts[first] ? NEW : FOLLOWING;
      if (row === first) flags[row]! |= FIRST;
    }
  });
  return {
    kind: 'policies',
    length: policies.length,
    record: null,
    flags,
    flagNames: SUCCESSION_FLAGS,
    days: { start: starts, end: ends, status: status_date.days },
    amounts: {},
    columns: (split) => groups.ofPolicies(split),
  };
}

/**
 * The policy with which each family's cover first began, of several the one with the lowest id; -1 for a family that
 * was never covered.
 */
function firstPolicies(
  { columns }: Records['policies'],
  { policiesOfFamily: { starts, rows }, policyEnd, families }: Cover,
): Int32Array {
  const begins = columns.cover_start.days;
  const { words, codes } = columns.policy_id;
  const first = new Int32Array(families).fill(-1);
  for (let family = 0; family < families; family++) {
    for (let at = starts[family]!; at < starts[family + 1]!; at++) {
      const row = rows[at]!;
      const found = first[family]!;
      if (policyEnd[row]! < begins[row]!) continue;
      if (found >= 0 && begins[row]! > begins[found]!) break;
      if (found < 0 || compareWords(words, codes[row]!, codes[found]!) < 0) first[family] = row;
    }
  }
  return first;
}

/** What is said of a family's anniversary: a bit each, in this order. */
const ANNIVERSARY_FLAGS = [
  'first',
  'second',
  'third',
  /** Its days of grace are over by data as at. */
  'matured',
  /** Matured, and the family was covered on it or again within the days of grace after it. */
  'held',
  /** Its days of grace are not over yet. */
  'still-open',
] as const;
const [MATURED, HELD, STILL_OPEN] = [8, 16, 32] as const;
const ANNIVERSARIES = 3;

/** The first three anniversaries of every family's first cover, each standing on the policy with which that began. */
export function anniversaryEvents(
  { policies }: Records,
  cover: Cover,
  { graceDays }: SchemeProfile,
  dataAsAt: Day,
  groups: Groups,
): Events {
  const starts = policies.columns.cover_start.days;
  const [record, days, flags] = [new Ints(), new Ints(), new Ints()];
  firstPolicies(policies, cover).forEach((first, family) => {
    if (first < 0) return;
    for (let years = 1; years <= ANNIVERSARIES; years++) {
      const day = birthday(starts[first]!, years);
      // Cover that lasted until the day before is renewed within its grace, as a policy is (definitions section 6).
      const isMatured = day - 1 + graceDays <= dataAsAt;
      const isHeld = isMatured && isCoveredWithin(cover, family, day, day + graceDays);
      record.push(first);
      days.push(day);
      flags.push((1 << (years - 1)) | (isMatured ? MATURED : STILL_OPEN) | (isHeld ? HELD : 0));
    }
  });
  const rows = record.finish();
  return {
    kind: 'policies',
    length: rows.length,
    record: rows,
    flags: Uint8Array.from(flags.finish()),
    flagNames: ANNIVERSARY_FLAGS,
    days: { anniversary: days.finish() },
    amounts: {},
    columns: groups.ofPieces(rows),
  };
}

function isCoveredWithin({ pieces }: Cover, family: number, from: Day, to: Day): boolean {
  for (let piece = pieces.starts[family]!; piece < pieces.starts[family + 1]!; piece++)
    if (pieces.from[piece]! <= to && pieces.to[piece]! >= from) return true;
  return false;
}

/** Pieces of families' cover: a family stands once on every day on which any policy of its covers it. */
export function familySpells(groups: Groups, { pieces }: Cover): Spells {
  const { from, to, policy } = pieces;
  return {
    kind: 'policies',
    length: policy.length,
    record: policy,
    flags: null,
    flagNames: [],
    from,
    to,
    isToAfter: false,
    persons: null,
    weights: {},
    rates: {},
    columns: groups.ofPieces(policy),
  };
}
