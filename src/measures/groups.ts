import {
  AGE_BANDS,
  allWords,
  BENEFITS,
  compareWords,
  FINANCE_LINES,
  NO_CODE,
  SEXES,
  wordAt,
  YES_NO,
  type Records,
  type TextColumn,
} from '#records';
import { ageOn, NO_DAY } from '#units';
import { ageBand } from './age-bands.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { policiesCovering, type Cover } from './cover.ts';
import { rowsWithSameId } from './grouping.ts';
import { columnsFor, type ColumnOf, type Split } from './relations.ts';

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

/** Names of a split's groups in these records, in their natural order. */
export interface Grouping {
  readonly names: readonly string[];
  /** The column of what belongs to no known group: after those of the groups, which begin at 1. */
  readonly unknown: number;
  /** The column of each stored code; of a blank one too, where its marker is a code. */
  readonly columnOfCode: Int32Array;
}

/** Which groups a split has here: only those that occur, but for bands of age and of days, which are all shown. */
function groupingOf(split: Split, { members, policies, claims, finance }: Records): Grouping {
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
      return grouping(AGE_BANDS.map(({ name }) => name));
    case 'days':
      return grouping(DAY_BINS.map(({ name }) => name));
    case 'line':
      return occurring(FINANCE_LINES, finance.columns.line.codes);
  }
}

function grouping(names: readonly string[], codes: readonly number[] = [], codeCount = 0): Grouping {
  const unknown = names.length + 1;
  const columnOfCode = new Int32Array(codeCount).fill(unknown);
  codes.forEach((code, i) => (columnOfCode[code] = i + 1));
  return { names, unknown, columnOfCode };
}

function occurring(names: readonly string[], stored: Uint8Array): Grouping {
  const occurs = new Uint8Array(NO_CODE + 1);
  for (const code of stored) occurs[code] = 1;
  const codes = [...names.keys()].filter((code) => occurs[code] === 1);
  return grouping(
    codes.map((code) => names[code]!),
    codes,
    occurs.length,
  );
}

function alphabetical({ codes, words }: TextColumn): Grouping {
  const occurs = new Uint8Array(words.count);
  for (const code of codes) if (code >= 0) occurs[code] = 1;
  const found: Array<readonly [word: string, code: number]> = [];
  occurs.forEach((isThere, code) => {
    if (isThere === 1) found.push([wordAt(words, code) ?? '', code]);
  });
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  return grouping(
    found.map(([word]) => word),
    found.map(([, code]) => code),
    words.count,
  );
}

/** Tells the columns of members, policies and claims under each split; each answer is reckoned once. */
export class Groups {
  private readonly records: Records;
  private readonly cover: Cover;
  private readonly claimFacts: ClaimFacts;
  private readonly groupings = new Map<Split, Grouping>();
  private readonly known = new Map<string, ColumnOf | null>();
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
    let found = this.groupings.get(split);
    if (!found) {
      found = groupingOf(split, this.records);
      this.groupings.set(split, found);
    }
    return found;
  }

  /** Columns of claims, row by row. */
  ofClaims(split: Split): ColumnOf | null {
    return this.once('claims', split, () => {
      const { provider, benefit } = this.records.claims.columns;
      switch (split) {
        case 'provider':
          return this.byCode(split, provider.codes);
        case 'benefit':
          return this.byCode(split, benefit.codes);
        case 'days':
          return this.daysOfClaims();
        case 'age':
          return this.agesOfClaims();
        case 'product':
          return this.gathered(split, this.ofPolicies(split), this.policyOfClaim());
        default:
          return this.gathered(split, this.ofMembers(split), this.memberOfClaim);
      }
    });
  }

  /** Columns of policies, row by row; where a family lives, and whether it is poor, is told by its head. */
  ofPolicies(split: Split): ColumnOf | null {
    return this.once('policies', split, () => {
      if (split === 'product') return this.byCode(split, this.records.policies.columns.product.codes);
      if (split !== 'area' && split !== 'poverty') return null;
      const ofFamily = this.gathered(split, this.ofMembers(split), this.spokesmen(split));
      return this.gathered(split, ofFamily, this.cover.familyOfPolicy);
    });
  }

  /** Columns of receipts: those of their policies. */
  ofReceipts(split: Split): ColumnOf | null {
    return this.once('receipts', split, () =>
      this.gathered(split, this.ofPolicies(split), this.policyOfReceipt),
    );
  }

  /** Columns of finance entries: by line only. */
  ofEntries(split: Split): ColumnOf | null {
    return split === 'line'
      ? this.once('entries', split, () => this.byCode(split, this.records.finance.columns.line.codes))
      : null;
  }

  /** Columns of deliveries, each standing on a claim. */
  ofDeliveries(claim: Int32Array): (split: Split) => ColumnOf | null {
    return remembered((split) =>
      // A delivery is not of one benefit or within one span of days: those two belong to its claims.
      split === 'benefit' || split === 'days' ? null : this.gathered(split, this.ofClaims(split), claim),
    );
  }

  /** Columns of pieces of families' cover, each standing on a policy. */
  ofPieces(policy: Int32Array): (split: Split) => ColumnOf | null {
    return remembered((split) => this.gathered(split, this.ofPolicies(split), policy));
  }

  /** Columns of stretches of members' cover, which do not cross an age band's edge. */
  ofStretches(
    member: Int32Array,
    policy: Int32Array | null,
    from: Int32Array,
  ): (split: Split) => ColumnOf | null {
    return remembered((split) => {
      if (split === 'product') {
        if (policy) return this.gathered(split, this.ofPolicies(split), policy);
        return this.columnsOf(split, member.length).fill(this.grouping(split).unknown);
      }
      if (split === 'age') return this.ages(member, from);
      return this.gathered(split, this.ofMembers(split), member);
    });
  }

  /** Columns of members, row by row. */
  private ofMembers(split: Split): ColumnOf | null {
    return this.once('members', split, () => {
      const { members } = this.records;
      if (members.length === 0) return null;
      const { sex, area, poverty } = members.columns;
      if (split === 'sex') return this.byCode(split, sex.codes);
      if (split === 'area') return this.byCode(split, area.codes);
      return split === 'poverty' ? this.byCode(split, poverty.codes) : null;
    });
  }

  /** For each family the member whose group is the family's: the head, or the first by id, of those who have one. */
  private spokesmen(split: 'area' | 'poverty'): Int32Array {
    const { relationship, insured_id } = this.records.members.columns;
    const isHead = allWords(relationship.words).map((word) => HEADS.has(word.trim().toLowerCase()));
    const rank = (row: number) => (isHead[relationship.codes[row]!] ? 0 : 1);
    const columns = this.ofMembers(split);
    const { unknown } = this.grouping(split);
    const { starts, rows } = this.cover.membersOfFamily;
    const spokesmen = new Int32Array(this.cover.families).fill(-1);
    for (let family = 0; family < spokesmen.length; family++) {
      let found = -1;
      for (let at = starts[family]!; at < starts[family + 1]!; at++) {
        const row = rows[at]!;
        if (columns?.[row] === unknown) continue;
        const isBefore =
          found < 0 ||
          rank(row) < rank(found) ||
          (rank(row) === rank(found) &&
            compareWords(insured_id.words, insured_id.codes[row]!, insured_id.codes[found]!) < 0);
        if (isBefore) found = row;
      }
      spokesmen[family] = found;
    }
    return spokesmen;
  }

  private daysOfClaims(): ColumnOf {
    const { ended } = this.claimFacts;
    const submitted = this.records.claims.columns.submitted_date.days;
    const { unknown } = this.grouping('days');
    const columns = this.columnsOf('days', ended.length);
    for (let row = 0; row < columns.length; row++) {
      const days = ended[row]! - submitted[row]!;
      columns[row] = ended[row] === NO_DAY || days < 0 ? unknown : dayBin(days) + 1;
    }
    return columns;
  }

  private agesOfClaims(): ColumnOf | null {
    return this.ages(this.memberOfClaim, this.records.claims.columns.service_date.days);
  }

  /** Columns by the age of members on days; null where no birth is known. */
  private ages(member: Int32Array, days: Int32Array): ColumnOf | null {
    if (this.records.members.length === 0) return null;
    const births = this.records.members.columns.birth_date.days;
    const { unknown } = this.grouping('age');
    const columns = this.columnsOf('age', member.length);
    for (let i = 0; i < columns.length; i++) {
      const row = member[i]!;
      const band = row < 0 ? -1 : ageBand(ageOn(days[i]!, births[row]!));
      columns[i] = band < 0 ? unknown : band + 1;
    }
    return columns;
  }

  /** The policy each claim names, else the one that covered its person on the day of service. */
  policyOfClaim(): Int32Array {
    const { claims, policies } = this.records;
    const policy = rowsWithSameId(claims.columns.policy_id, policies.columns.policy_id);
    const unnamed = this.memberOfClaim.map((member, row) => (policy[row]! < 0 ? member : -1));
    const covering = policiesCovering(this.cover, this.records, unnamed, claims.columns.service_date.days);
    return policy.map((named, row) => (named < 0 ? covering[row]! : named));
  }

  private byCode(split: Split, codes: Int32Array | Uint8Array): ColumnOf {
    const { columnOfCode, unknown } = this.grouping(split);
    const columns = this.columnsOf(split, codes.length);
    for (let row = 0; row < columns.length; row++) {
      const code = codes[row]!;
      columns[row] = code < 0 ? unknown : columnOfCode[code]!;
    }
    return columns;
  }

  /** The columns of some rows, in the order in which they are named; -1 names none. */
  private gathered(split: Split, columnOf: ColumnOf | null, rows: Int32Array): ColumnOf | null {
    if (!columnOf) return null;
    const { unknown } = this.grouping(split);
    const columns = this.columnsOf(split, rows.length);
    for (let i = 0; i < columns.length; i++) {
      const row = rows[i]!;
      columns[i] = row < 0 ? unknown : columnOf[row]!;
    }
    return columns;
  }

  private columnsOf(split: Split, length: number): ColumnOf {
    return columnsFor(length, this.grouping(split).unknown);
  }

  private once(of: string, split: Split, make: () => ColumnOf | null): ColumnOf | null {
    const key = `${of} ${split}`;
    let columns = this.known.get(key);
    if (columns === undefined) {
      columns = make();
      this.known.set(key, columns);
    }
    return columns;
  }
}

function dayBin(days: number): number {
  let bin = 0;
  while (days > DAY_BINS[bin]!.to) bin++;
  return bin;
}

function remembered(make: (split: Split) => ColumnOf | null): (split: Split) => ColumnOf | null {
  const known = new Map<Split, ColumnOf | null>();
  return (split) => {
    let columns = known.get(split);
    if (columns === undefined) {
      columns = make(split);
      known.set(split, columns);
    }
    return columns;
  };
}
