import {
  BENEFITS,
  CLAIM_STATUSES,
  columnOf,
  FEEDBACK_KINDS,
  NO_CODE,
  NO_COUNT,
  POLICY_STATUSES,
  specsOf,
  type AnyTable,
  type Column,
  type Kind,
  type Records,
} from '#records';
import { NO_DAY, type Month } from '#units';
import { COUNTED_COLUMNS } from '../counted-columns.ts';
import type { Facts } from '../facts.ts';
import { Ints } from '../grouping.ts';
import { COMES_WITH, monthsOf, type ComingKind } from '../month-findings.ts';

/** How many cells of a column are filled, of those that should be. */
export interface CellsFilled {
  readonly kind: Kind;
  readonly column: string;
  readonly due: number;
  readonly filled: number;
  /** Whether the scheme keeps the column at all: one that is blank throughout and that nothing needs is left aside. */
  readonly isKept: boolean;
  /** Whether any figure stands on it; others only say what a record is. */
  readonly isCounted: boolean;
  /** The last months, the latest last; null for records of no month. */
  readonly lately: {
    readonly first: Month;
    readonly due: readonly number[];
    readonly filled: readonly number[];
  } | null;
}

/** A column that may be blank, and where it should not be. */
interface Expected {
  readonly kind: Kind;
  readonly column: string;
  /** Of which records it should be filled; of all without it. */
  readonly isDue?: (row: number) => boolean;
  /** Whether figures go wrong without it, so that a scheme cannot do without. */
  readonly isNeeded?: boolean;
}

/** Months of which it is told how filled they are. */
const LATELY = 12;

/** For every column that may be blank: how many of the cells that should be filled are. */
export function cellsFilled(facts: Facts, records: Records): CellsFilled[] {
  const monthsOfKind = new Map<Kind, Int32Array>();
  const monthsIn = (kind: Kind) => {
    if (!(kind in COMES_WITH)) return null;
    const known = monthsOfKind.get(kind) ?? monthsOf(records[kind], kind as ComingKind);
    monthsOfKind.set(kind, known);
    return known;
  };
  return expectedCells(facts, records).flatMap((expected) => {
    // Of kinds without any record not all columns need be here.
    if (records[expected.kind].length === 0) return [];
    const filled = filledIn(records[expected.kind], expected, monthsIn(expected.kind), facts.timeline.last);
    return filled.due > 0 ? [filled] : [];
  });
}

function filledIn(
  table: AnyTable,
  { kind, column, isDue, isNeeded = false }: Expected,
  months: Int32Array | null,
  last: Month,
): CellsFilled {
  const isBlank = blankTest(columnOf(table, column));
  const first = last - LATELY + 1;
  const lately = { due: new Int32Array(LATELY), filled: new Int32Array(LATELY) };
  let [due, filled] = [0, 0];
  for (let row = 0; row < table.length; row++) {
    if (isDue && !isDue(row)) continue;
    const is = isBlank(row) ? 0 : 1;
    due++;
    filled += is;
    const at = months ? months[row]! - first : -1;
    if (at < 0 || at >= LATELY) continue;
    lately.due[at]!++;
    lately.filled[at]! += is;
  }
  return {
    kind,
    column,
    due,
    filled,
    isKept: isNeeded || filled > 0,
    isCounted: COUNTED_COLUMNS[kind].includes(column),
    lately: months && { first, due: [...lately.due], filled: [...lately.filled] },
  };
}

/** The records of which a column should be filled and is not. */
export function blankRows(facts: Facts, records: Records, kind: Kind, column: string): Int32Array {
  const rows = new Ints();
  const expected = expectedCells(facts, records).find((one) => one.kind === kind && one.column === column);
  if (!expected) return rows.finish();
  const table = records[kind];
  const isBlank = blankTest(columnOf(table, column));
  for (let row = 0; row < table.length; row++)
    if (isBlank(row) && (!expected.isDue || expected.isDue(row))) rows.push(row);
  return rows.finish();
}

function blankTest(column: Column): (row: number) => boolean {
  switch (column.type) {
    case 'text':
      return (row) => column.codes[row]! < 0;
    case 'day':
      return (row) => column.days[row] === NO_DAY;
    case 'money':
      return (row) => Number.isNaN(column.units[row]!);
    case 'code':
      return (row) => column.codes[row] === NO_CODE;
    case 'count':
      return (row) => column.counts[row] === NO_COUNT;
  }
}

function expectedCells(facts: Facts, records: Records): Expected[] {
  const filled = KINDS_FILLED_THROUGHOUT.flatMap((kind) =>
    specsOf(kind).flatMap(([column, spec]) =>
      spec.required || column === 'scheme' ? [] : [{ kind, column }],
    ),
  );
  return [
    ...ofMembers(records),
    ...ofPolicies(records),
    ...ofClaims(records),
    ...ofPregnancies(facts, records),
    ...ofFeedback(records),
    ...filled,
  ];
}

/** Kinds of which every column that a scheme keeps should be filled in every record. */
const KINDS_FILLED_THROUGHOUT = [
  'contributions',
  'finance',
  'balance',
  'return',
] as const satisfies readonly Kind[];

function ofMembers({ members: { columns } }: Records): Expected[] {
  const kind = 'members';
  const left = columns.exit_date.days;
  return [
    { kind, column: 'relationship' },
    { kind, column: 'area' },
    { kind, column: 'poverty' },
    { kind, column: 'exit_reason', isDue: (row) => left[row] !== NO_DAY },
  ];
}

const ACTIVE = POLICY_STATUSES.indexOf('active');

function ofPolicies({ policies: { columns }, members }: Records): Expected[] {
  const kind = 'policies';
  const status = columns.status.codes;
  return [
    { kind, column: 'product' },
    { kind, column: 'enrol_date' },
    { kind, column: 'status' },
    {
      kind,
      column: 'status_date',
      isDue: (row) => status[row] !== NO_CODE && status[row] !== ACTIVE,
      isNeeded: true,
    },
    // Persons who are recorded by name need no number.
    { kind, column: 'insured_count', isNeeded: members.length === 0 },
  ];
}

const [APPROVED, PAID, REJECTED] = (['approved', 'paid', 'rejected'] as const).map((status) =>
  CLAIM_STATUSES.indexOf(status),
);
const STAYS: ReadonlySet<number> = new Set(
  (['inpatient', 'normal_delivery', 'caesarean'] as const).map((name) => BENEFITS.indexOf(name)),
);

function ofClaims({ claims: { columns } }: Records): Expected[] {
  const kind = 'claims';
  const status = columns.status.codes;
  const benefit = columns.benefit.codes;
  const isOf =
    (...statuses: ReadonlyArray<number | undefined>) =>
    (row: number) =>
      statuses.includes(status[row]);
  return [
    { kind, column: 'benefit', isNeeded: true },
    { kind, column: 'provider' },
    { kind, column: 'provider_level' },
    { kind, column: 'diagnosis' },
    { kind, column: 'discharge_date', isDue: (row) => STAYS.has(benefit[row]!) },
    { kind, column: 'decided_date', isDue: isOf(APPROVED, PAID, REJECTED) },
    { kind, column: 'settled_date', isDue: isOf(PAID), isNeeded: true },
    { kind, column: 'rejection_reason', isDue: isOf(REJECTED) },
    { kind, column: 'amount_approved', isDue: isOf(APPROVED), isNeeded: true },
    { kind, column: 'amount_paid', isDue: isOf(PAID), isNeeded: true },
  ];
}

/** Days after the expected day by which the register should say how a pregnancy ended: the six weeks of childbed. */
const DAYS_TO_TELL = 42;

function ofPregnancies({ timeline }: Facts, { pregnancies: { columns } }: Records): Expected[] {
  const kind = 'pregnancies';
  const delivered = columns.delivery_date.days;
  const isOver = (row: number) => columns.expected_delivery.days[row]! + DAYS_TO_TELL <= timeline.dataAsAt;
  const isDelivered = (row: number) => delivered[row] !== NO_DAY;
  return [
    { kind, column: 'anc_visits', isDue: isOver },
    { kind, column: 'delivery_date', isDue: isOver },
    ...['place', 'attendant', 'mode', 'outcome'].map((column): Expected => ({
      kind,
      column,
      isDue: isDelivered,
    })),
  ];
}

const SATISFACTION = FEEDBACK_KINDS.indexOf('satisfaction');

function ofFeedback({ feedback: { columns } }: Records): Expected[] {
  return [{ kind: 'feedback', column: 'score', isDue: (row) => columns.kind.codes[row] === SATISFACTION }];
}
