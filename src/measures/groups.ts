import {
  AGE_BANDS,
  allWords,
  BENEFITS,
  compareWords,
  NO_CODE,
  SEXES,
  YES_NO,
  type Records,
  type TextColumn,
} from '#records';
import { ageOn, NO_DAY } from '#units';
import type { ClaimFacts } from './claim-facts.ts';
import { policyCovering, type Cover } from './cover.ts';
import { rowsOf, rowsWithSameId } from './grouping.ts';
import type { GroupOf, Split } from './relations.ts';

/** Promptness bins (definitions section 5): the last day of each, the last being open. */
const DAY_BINS = [
  { name: '0-7', to: 7 },
  { name: '8-30', to: 30 },
  { name: '31-90', to: 90 },
  { name: 'over-90', to: Infinity },
] as const;

/** What the relationship column says of the head of a family, in the spellings that records use. */
const HEADS: ReadonlySet<string> = new Set([
  ...['head', 'self', 'principal', 'main', 'policyholder', 'member', 'head of family', 'head of household'],
  ...['chef', 'chef de famille', 'chef de menage', 'chef de ménage', 'assuré principal', 'titulaire'],
]);

/** Names of a split's groups in these records, in their natural order, and the group that each stored code is. */
export interface Grouping {
  readonly names: readonly string[];
  readonly groupOfCode: Int32Array;
}

/** Which groups a split has here: only those that occur, but for bands of age and of days, which are all shown. */
function groupingOf(split: Split, { members, policies, claims }: Records): Grouping {
  switch (split) {
    case 'sex':
      return occurring(SEXES, members.columns.sex.codes);
    case 'poverty':
      return occurring(YES_NO, members.columns.poverty.codes);
    case 'benefit':
      return occurring(BENEFITS, claims.columns.benefit.codes);
    case 'area':
      return alphabetical(members.columns.area);
    case 'product':
      return alphabetical(policies.columns.product);
    case 'provider':
      return alphabetical(claims.columns.provider);
    case 'age':
      return all(AGE_BANDS.map((band) => band.name));
    case 'days':
      return all(DAY_BINS.map((bin) => bin.name));
  }
}

function occurring(names: readonly string[], codes: Uint8Array): Grouping {
  const seen = new Set(codes);
  const kept = names.filter((_, code) => seen.has(code));
  return { names: kept, groupOfCode: Int32Array.from(names, (name) => kept.indexOf(name)) };
}

function alphabetical(column: TextColumn): Grouping {
  const words = allWords(column.words);
  const seen = new Set(column.codes);
  const order = [...seen].filter((code) => code >= 0).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const groupOfCode = new Int32Array(words.length).fill(-1);
  order.forEach((code, group) => (groupOfCode[code] = group));
  return { names: order.map((code) => words[code]!), groupOfCode };
}

function all(names: readonly string[]): Grouping {
  return { names, groupOfCode: Int32Array.from(names, (_, i) => i) };
}

/** The index of the age band that an age lies in; -1 before birth. */
function ageBand(age: number): number {
  return AGE_BANDS.findLastIndex((band) => age >= band.from);
}

/** Tells the group of members, policies and claims under each split; each answer is reckoned once. */
export class Groups {
  private readonly records: Records;
  private readonly cover: Cover;
  private readonly claimFacts: ClaimFacts;
  private readonly groupings = new Map<Split, Grouping>();
  /** The row of each claim's person; -1 for a person no member record knows. */
  readonly memberOfClaim: Int32Array;
  private readonly policyOfReceipt: Int32Array;

  constructor(records: Records, cover: Cover, claimFacts: ClaimFacts, policyOfReceipt: Int32Array) {
    this.records = records;
    this.cover = cover;
    this.claimFacts = claimFacts;
    this.policyOfReceipt = policyOfReceipt;
    this.memberOfClaim = rowsWithSameId(
      records.claims.columns.insured_id,
      records.members.columns.insured_id,
    );
  }

  grouping(split: Split): Grouping {
    let grouping = this.groupings.get(split);
    if (!grouping) {
      grouping = groupingOf(split, this.records);
      this.groupings.set(split, grouping);
    }
    return grouping;
  }

  /** Groups of stretches of a person's cover, which do not cross an age band's edge. */
  ofSpells(split: Split, member: Int32Array, policy: Int32Array, from: Int32Array): GroupOf | null {
    if (split === 'product') return this.ofPolicies('product', policy);
    if (split === 'age') {
      if (this.records.members.length === 0) return null;
      const births = this.records.members.columns.birth_date.days;
      return member.map((row, i) => (row < 0 ? -1 : ageBand(ageOn(from[i]!, births[row]!))));
    }
    return this.ofMembers(split, member);
  }

  /** Groups of claims rows. */
  ofClaims(split: Split, rows: Int32Array): GroupOf | null {
    const { columns } = this.records.claims;
    switch (split) {
      case 'provider':
        return this.byCode(split, rows, columns.provider.codes);
      case 'benefit':
        return this.byCode(split, rows, columns.benefit.codes);
      case 'days':
        return rows.map((row) => this.dayBin(row));
      case 'age':
        return this.records.members.length === 0 ? null : rows.map((row) => this.ageBandOfClaim(row));
      case 'product':
        return this.ofPolicies(
          split,
          rows.map((row) => this.policyOfClaim(row)),
        );
      default:
        return this.ofMembers(
          split,
          rows.map((row) => this.memberOfClaim[row]!),
        );
    }
  }

  /** Groups of policies rows; where a family lives, and whether it is poor, is told by its head. */
  ofPolicies(split: Split, rows: Int32Array): GroupOf | null {
    if (split === 'product') return this.byCode(split, rows, this.records.policies.columns.product.codes);
    if (split !== 'area' && split !== 'poverty') return null;
    const spokesman = this.spokesmen(split);
    return this.ofMembers(
      split,
      rows.map((row) => (row < 0 ? -1 : spokesman[this.cover.familyOfPolicy[row]!]!)),
    );
  }

  /** For each family the member whose group is the family's: the head, or the first by id, of those who have one. */
  private spokesmen(split: 'area' | 'poverty'): Int32Array {
    const { columns } = this.records.members;
    const { relationship, insured_id } = columns;
    const codes = columns[split].codes;
    const isHead = allWords(relationship.words).map((word) => HEADS.has(word.trim().toLowerCase()));
    const rank = (row: number) => (isHead[relationship.codes[row]!] ? 0 : 1);
    return Int32Array.from({ length: this.cover.families }, (_, family) => {
      let found = -1;
      for (const row of rowsOf(this.cover.membersOfFamily, family)) {
        if (codes[row]! < 0 || codes[row] === NO_CODE) continue;
        const isBefore =
          found < 0 ||
          rank(row) < rank(found) ||
          (rank(row) === rank(found) &&
            compareWords(insured_id.words, insured_id.codes[row]!, insured_id.codes[found]!) < 0);
        if (isBefore) found = row;
      }
      return found;
    });
  }

  ofReceipts(split: Split, rows: Int32Array): GroupOf | null {
    return this.ofPolicies(
      split,
      rows.map((row) => this.policyOfReceipt[row]!),
    );
  }

  private ofMembers(split: Split, rows: Int32Array): GroupOf | null {
    if (this.records.members.length === 0) return null;
    const { sex, area, poverty } = this.records.members.columns;
    if (split === 'sex') return this.byCode(split, rows, sex.codes);
    if (split === 'area') return this.byCode(split, rows, area.codes);
    if (split === 'poverty') return this.byCode(split, rows, poverty.codes);
    return null;
  }

  private byCode(split: Split, rows: Int32Array, codes: Int32Array | Uint8Array): GroupOf {
    const { groupOfCode } = this.grouping(split);
    return rows.map((row) => {
      const code = row < 0 ? -1 : codes[row]!;
      return code < 0 || code === NO_CODE ? -1 : (groupOfCode[code] ?? -1);
    });
  }

  private dayBin(row: number): number {
    const { ended, daysToSettle } = this.claimFacts;
    const days = daysToSettle[row]!;
    return ended[row] === NO_DAY || days < 0 ? -1 : DAY_BINS.findIndex((bin) => days <= bin.to);
  }

  private ageBandOfClaim(row: number): number {
    const member = this.memberOfClaim[row]!;
    if (member < 0) return -1;
    const birth = this.records.members.columns.birth_date.days[member]!;
    return ageBand(ageOn(this.records.claims.columns.service_date.days[row]!, birth));
  }

  /** The policy a claim names, else the one that covered the person on the day of service. */
  private policyOfClaim(row: number): number {
    const named = this.policyNamed()[row]!;
    const member = this.memberOfClaim[row]!;
    if (named >= 0 || member < 0) return named;
    return policyCovering(
      this.cover,
      this.records,
      member,
      this.records.claims.columns.service_date.days[row]!,
    );
  }

  private named: Int32Array | null = null;
  private policyNamed(): Int32Array {
    this.named ??= rowsWithSameId(
      this.records.claims.columns.policy_id,
      this.records.policies.columns.policy_id,
    );
    return this.named;
  }
}
