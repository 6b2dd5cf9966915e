import {
  BENEFITS,
  columnOf,
  FINANCE_LINES,
  NO_CODE,
  PAYERS,
  specsOf,
  wordAt,
  type Kind,
  type Records,
} from '#records';
import { FAR_SCORE, FEWEST_FOR_OUTLIERS, modifiedScore, usualOf } from '#statistics';
import { NO_DAY, UNITS_PER_ONE } from '#units';
import type { Facts } from '../facts.ts';
import { rowsByKey } from '../grouping.ts';

/** What values are unusual among: a column, or the length of a stay. */
export interface Unusual {
  readonly kind: Kind;
  readonly column: string;
  readonly unit: 'money' | 'days' | 'number';
  /** Values held against the others of their group, and those in groups too small for that. */
  readonly checked: number;
  readonly tooFew: number;
  readonly groups: readonly UnusualGroup[];
  /** Where they stand, the farthest off first. */
  readonly rows: Int32Array;
}

/** What is usual in a group: beyond the limits a value is to be looked at. */
export interface UnusualGroup {
  /** A code or a text as the records have it; null where there is no group or it is not recorded. */
  readonly group: string | null;
  readonly checked: number;
  readonly found: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Numbers to be looked through, and the group of each. */
interface Looked {
  readonly kind: Kind;
  readonly column: string;
  readonly unit: Unusual['unit'];
  readonly length: number;
  /** NaN where there is none. */
  readonly value: (row: number) => number;
  /** Small values are as usual as others: only large ones are to be looked at. */
  readonly isOnlyAbove?: true;
  readonly group?: { readonly codes: ArrayLike<number>; readonly nameOf: (code: number) => string | null };
}

/**
 * Values far from the usual ones of their group: on logarithms, since amounts and stays are many times rather than some
 * units apart, by the modified z-score. Nothing is said of a value of zero or less.
 */
export function unusualValues(facts: Facts, records: Records): Unusual[] {
  return lookedAt(facts, records).flatMap((looked) => {
    const unusual = unusualIn(looked);
    return unusual.checked + unusual.tooFew > 0 ? [unusual] : [];
  });
}

function unusualIn({ kind, column, unit, length, value, group, isOnlyAbove }: Looked): Unusual {
  // Stays of no night have a place on the scale too.
  const shift = unit === 'days' ? 1 : 0;
  const logs = new Float64Array(length);
  const keys = new Int32Array(length).fill(-1);
  let most = 0;
  for (let row = 0; row < length; row++) {
    const number = value(row) + shift;
    if (!(number > 0)) continue;
    logs[row] = Math.log(number);
    // A blank group comes first.
    const code = group ? group.codes[row]! : -1;
    keys[row] = code < 0 || code === NO_CODE ? 0 : code + 1;
    most = Math.max(most, keys[row]!);
  }
  const { starts, rows } = rowsByKey(keys, most + 1);
  const groups: UnusualGroup[] = [];
  const found: Array<{ readonly row: number; readonly score: number }> = [];
  let tooFew = 0;
  for (let key = 0; key <= most; key++) {
    const own = rows.subarray(starts[key], starts[key + 1]);
    const usual = own.length < FEWEST_FOR_OUTLIERS ? null : usualOf(takenAt(logs, own));
    if (!usual) {
      tooFew += own.length;
      continue;
    }
    const before = found.length;
    for (const row of own) {
      const score = modifiedScore(logs[row]!, usual);
      if (score > FAR_SCORE || (score < -FAR_SCORE && !isOnlyAbove))
        found.push({ row, score: Math.abs(score) });
    }
    const at = (scores: number) => Math.exp(usual.median + scores * usual.spread) - shift;
    groups.push({
      group: key === 0 || !group ? null : group.nameOf(key - 1),
      checked: own.length,
      found: found.length - before,
      median: at(0),
      lower: isOnlyAbove ? 0 : Math.max(0, at(-FAR_SCORE)),
      upper: at(FAR_SCORE),
    });
  }
  found.sort((a, b) => b.score - a.score || a.row - b.row);
  const checked = groups.reduce((sum, one) => sum + one.checked, 0);
  return { kind, column, unit, checked, tooFew, groups, rows: Int32Array.from(found, ({ row }) => row) };
}

function takenAt(values: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]!]!;
  return taken;
}

function lookedAt({ claims: { claimed } }: Facts, records: Records): Looked[] {
  const { claims, policies, contributions, finance } = records;
  const { benefit, amount_paid, service_date, discharge_date } = claims.columns;
  const byBenefit = { codes: benefit.codes, nameOf: (code: number) => BENEFITS[code] ?? null };
  const { product, contribution_due } = policies.columns;
  const inClaims = { kind: 'claims', length: claims.length, group: byBenefit } as const;
  return [
    { ...inClaims, column: 'amount_claimed', unit: 'money', value: (row) => claimed[row]! / UNITS_PER_ONE },
    {
      ...inClaims,
      column: 'amount_paid',
      unit: 'money',
      value: (row) => amount_paid.units[row]! / UNITS_PER_ONE,
    },
    {
      ...inClaims,
      column: 'discharge_date',
      unit: 'days',
      value: (row) =>
        discharge_date.days[row] === NO_DAY || discharge_date.days[row]! < service_date.days[row]!
          ? Number.NaN
          : discharge_date.days[row]! - service_date.days[row]!,
    },
    {
      kind: 'policies',
      length: policies.length,
      column: 'contribution_due',
      unit: 'money',
      value: (row) => contribution_due.units[row]! / UNITS_PER_ONE,
      group: { codes: product.codes, nameOf: (code) => wordAt(product.words, code) },
    },
    {
      kind: 'contributions',
      length: contributions.length,
      column: 'amount',
      unit: 'money',
      // Small ones are instalments.
      isOnlyAbove: true,
      value: (row) => contributions.columns.amount.units[row]! / UNITS_PER_ONE,
      group: { codes: contributions.columns.payer.codes, nameOf: (code) => PAYERS[code] ?? null },
    },
    {
      kind: 'finance',
      length: finance.length,
      column: 'actual',
      unit: 'money',
      value: (row) => finance.columns.actual.units[row]! / UNITS_PER_ONE,
      group: { codes: finance.columns.line.codes, nameOf: (code) => FINANCE_LINES[code] ?? null },
    },
    ...ofReturns(records.return),
  ];
}

/** Each column of the monthly returns on its own: its months are held against each other. */
function ofReturns(table: Records['return']): Looked[] {
  return specsOf('return').flatMap(([name, { type }]): Looked[] => {
    const column = columnOf(table, name);
    const looked = { kind: 'return', column: name, length: table.length } as const;
    if (column.type === 'count') return [{ ...looked, unit: 'number', value: (row) => column.counts[row]! }];
    if (column.type !== 'money' || type !== 'money') return [];
    return [{ ...looked, unit: 'money', value: (row) => column.units[row]! / UNITS_PER_ONE }];
  });
}
