import { compareWords, NO_COUNT, POLICY_STATUSES, type Records } from '#records';
import { NO_DAY, type Day } from '#units';
import { Ints, rowsByKey, sharedNumbers, sortEachKey, type RowsByKey } from './grouping.ts';

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
  /** Family number of each policy and of each member; -1 for none. */
  readonly familyOfPolicy: Int32Array;
  readonly familyOfMember: Int32Array;
  /** Policies by family, in the order in which their cover begins. */
  readonly policiesOfFamily: RowsByKey;
  readonly membersOfFamily: RowsByKey;
  readonly families: number;
}

export interface Pieces {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly policy: Int32Array;
  /** The pieces of family f are starts[f] .. starts[f + 1] - 1. */
  readonly starts: Int32Array;
}

const ACTIVE = POLICY_STATUSES.indexOf('active');

/** Cuts every family's policies into pieces of cover. */
export function coverOf(records: Records): Cover {
  const { policies, members } = records;
  const numbers = sharedNumbers(policies.columns.family_id, members.columns.family_id);
  const families = numbers.count;
  const policyEnd = coverEnds(policies);
  const policiesOfFamily = rowsByKey(numbers.a, families);
  sortEachKey(policiesOfFamily, policies.columns.cover_start.days);
  return {
    policyEnd,
    pieces: piecesOf(records, policiesOfFamily, policyEnd),
    familyOfPolicy: numbers.a,
    familyOfMember: numbers.b,
    policiesOfFamily,
    membersOfFamily: rowsByKey(numbers.b, families),
    families,
  };
}

/** cover_end, or the day before status_date for a suspended or cancelled policy with one. */
function coverEnds({ columns, length }: Records['policies']): Int32Array {
  const ends = columns.cover_end.days.slice();
  const status = columns.status.codes;
  const statusDays = columns.status_date.days;
  for (let row = 0; row < length; row++) {
    const isEnded =
      status[row]! < POLICY_STATUSES.length && status[row] !== ACTIVE && statusDays[row] !== NO_DAY;
    if (isEnded && statusDays[row]! <= ends[row]!) ends[row] = statusDays[row]! - 1;
  }
  return ends;
}

function piecesOf({ policies, members }: Records, byFamily: RowsByKey, end: Int32Array): Pieces {
  const start = policies.columns.cover_start.days;
  const cutter = new Cutter(start, end, preference(policies, members.length > 0));
  const families = byFamily.starts.length - 1;
  const starts = new Int32Array(families + 1);
  for (let family = 0; family < families; family++) {
    const last = byFamily.starts[family + 1]!;
    for (let at = byFamily.starts[family]!; at < last; at++) {
      const row = byFamily.rows[at]!;
      if (end[row]! >= start[row]!) cutter.begin(row);
    }
    cutter.close();
    starts[family + 1] = cutter.from.length;
  }
  return { from: cutter.from.finish(), to: cutter.to.finish(), policy: cutter.policy.finish(), starts };
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

/** Takes the policies of a family in the order in which they begin, and cuts them into pieces that do not overlap. */
class Cutter {
  readonly from: Ints;
  readonly to: Ints;
  readonly policy: Ints;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly goesBefore: (a: number, b: number) => number;
  /** Policies begun and not yet over, and the first day of theirs that no piece has. */
  private open: number[] = [];
  private day: Day = 0;

  constructor(start: Int32Array, end: Int32Array, goesBefore: (a: number, b: number) => number) {
    this.start = start;
    this.end = end;
    this.goesBefore = goesBefore;
    this.from = new Ints(start.length);
    this.to = new Ints(start.length);
    this.policy = new Ints(start.length);
  }

  begin(row: number): void {
    const start = this.start[row]!;
    this.cutUpTo(start - 1);
    this.open.push(row);
    this.day = start;
  }

  /** No more policies of this family. */
  close(): void {
    this.cutUpTo(Infinity);
  }

  /** Between two cuts, the open policy that goes before the others stands for the family. */
  private cutUpTo(last: number): void {
    while (this.open.length > 0 && this.day <= last) {
      let first = this.open[0]!;
      let to = Math.min(last, this.end[first]!);
      for (let i = 1; i < this.open.length; i++) {
        const row = this.open[i]!;
        if (this.goesBefore(row, first) < 0) first = row;
        to = Math.min(to, this.end[row]!);
      }
      this.add(this.day, to, first);
      this.day = to + 1;
      this.dropEnded();
    }
  }

  private add(from: Day, to: Day, policy: number): void {
    this.from.push(from);
    this.to.push(to);
    this.policy.push(policy);
  }

  private dropEnded(): void {
    const { open, end, day } = this;
    let kept = 0;
    for (const row of open) if (end[row]! >= day) open[kept++] = row;
    open.length = kept;
  }
}

/**
 * For each of some days the policy that covers a member on it, or -1; a member of -1 is nobody. Goes from member to
 * member, not from day to day: their cover lies side by side, and claims for it all over the place.
 */
export function policiesCovering(
  cover: Cover,
  { members }: Records,
  member: Int32Array,
  days: Int32Array,
): Int32Array {
  const entries = members.columns.entry_date.days;
  const exits = members.columns.exit_date.days;
  const found = new Int32Array(days.length).fill(-1);
  const { starts, rows } = rowsByKey(member, members.length);
  for (let who = 0; who < members.length; who++) {
    const family = cover.familyOfMember[who]!;
    for (let at = starts[who]!; at < starts[who + 1]! && family >= 0; at++) {
      const day = days[rows[at]!]!;
      const isIn = day >= entries[who]! && (exits[who] === NO_DAY || day <= exits[who]!);
      if (isIn) found[rows[at]!] = policyOn(cover.pieces, family, day);
    }
  }
  return found;
}

function policyOn({ starts, from, to, policy }: Pieces, family: number, day: Day): number {
  const first = starts[family]!;
  let low = first;
  let high = starts[family + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low > first && day <= to[low - 1]! ? policy[low - 1]! : -1;
}
