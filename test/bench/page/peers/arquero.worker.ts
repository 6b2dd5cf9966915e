import { escape, fromCSV, op, type ColumnTable } from 'arquero';
import { ratiosOf, type Division, type Figures } from '../../figures.ts';
import { answerCalls } from '../call.ts';
import type { Chosen } from '../implementation.ts';
import { monthName, monthOfTime, monthsBetween, MS_PER_DAY } from './calendar.ts';
import { EarnedByMonth } from './earned.ts';

export type Question =
  | { readonly job: 'first'; readonly chosen: Chosen }
  | { readonly job: 'split' }
  | { readonly job: 'month'; readonly claims: File };

type Series = Record<string, Array<number | null>>;

/** A claim as expressions see it: dates in milliseconds, blank cells null. */
interface Claim {
  readonly service_date: number;
  readonly submitted_date: number;
  readonly decided_date: number | null;
  readonly settled_date: number | null;
  readonly status: string;
  readonly amount_claimed: number;
  readonly amount_approved: number | null;
  readonly amount_paid: number | null;
}

const DATES = [
  ...['service_date', 'submitted_date', 'decided_date', 'settled_date', 'discharge_date'],
  ...['enrol_date', 'cover_start', 'cover_end', 'status_date', 'entry_date', 'exit_date', 'birth_date'],
];
const AMOUNTS = ['amount_claimed', 'amount_approved', 'amount_paid', 'contribution_due'];
const PARSERS: Record<string, (text: string) => number> = Object.fromEntries([
  ...DATES.map((name) => [name, Date.parse] as const),
  ...AMOUNTS.map((name) => [name, Number] as const),
]);

interface Tables {
  readonly claims: ColumnTable;
  readonly policies: ColumnTable;
  readonly members: ColumnTable;
}
let tables: Tables | null = null;

answerCalls(async (question: Question) => {
  if (question.job === 'first') {
    const { claims, policies, members } = question.chosen;
    tables = {
      claims: withFacts(await read(claims)),
      policies: await read(policies),
      members: await read(members),
    };
    return firstFigures(tables);
  }
  if (!tables) throw new Error('Nothing was read');
  if (question.job === 'split') return bySex(tables);
  tables = { ...tables, claims: tables.claims.concat(withFacts(await read(question.claims))) };
  return firstFigures(tables);
});

/** Half of what fits into one string; a larger file is read in pieces that end with a line. */
const PIECE_BYTES = 1 << 28;
const LINE_END = 10;

/**
 * Reads a file from text: from a stream Arquero 8.0.3 loses rows where a quoted cell lies across the border of two
 * chunks.
 */
async function read(file: File): Promise<ColumnTable> {
  const options = { autoType: false, parse: PARSERS };
  let table: ColumnTable | null = null;
  for (let at = 0; at < file.size;) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
    const isLast = at + bytes.length === file.size;
    const end = isLast ? bytes.length : bytes.lastIndexOf(LINE_END) + 1;
    const text = new TextDecoder().decode(bytes.subarray(0, end));
    table = table
      ? table.concat(fromCSV(text, { ...options, header: false, names: table.columnNames() }))
      : fromCSV(text, options);
    at += end;
  }
  if (!table) throw new Error(`${file.name} is empty`);
  return table;
}

/** Claims with month of service, best estimate, month of the end and days to settle. */
function withFacts(claims: ColumnTable): ColumnTable {
  const ended = (claim: Claim): number | null =>
    claim.settled_date ?? (claim.status === 'rejected' ? claim.decided_date : null);
  return claims.derive({
    month: escape((claim: Claim) => monthOfTime(claim.service_date)),
    amount: escape(bestEstimate),
    ended_month: escape((claim: Claim) => {
      const end = ended(claim);
      return end === null ? null : monthOfTime(end);
    }),
    days: escape((claim: Claim) => {
      const end = ended(claim);
      return end === null ? null : (end - claim.submitted_date) / MS_PER_DAY;
    }),
  });
}

function bestEstimate(claim: Claim): number {
  const claimed = claim.amount_claimed;
  const approved = claim.amount_approved ?? claimed;
  if (claim.status === 'paid') return claim.amount_paid ?? approved;
  return claim.status === 'approved' ? approved : claimed;
}

function firstFigures(known: Tables): Figures {
  const months = timeline(known);
  const series = divided(known.claims, 'benefit', months);
  const amounts = months.map((_, i) =>
    Object.keys(series)
      .filter((name) => name.startsWith('amount of '))
      .reduce((sum, name) => sum + (series[name]![i] ?? 0), 0),
  );
  const earned = earnedByMonth(known.policies, months);
  const days = settled(known.claims).groupby('ended_month').rollup(QUANTILES);
  const at = placesOf(months);
  const median = months.map((): number | null => null);
  const p90 = months.map((): number | null => null);
  for (const row of days.objects() as Array<Record<string, number>>) {
    const place = at(row['ended_month']);
    median[place] = row['median']!;
    p90[place] = row['p90']!;
  }
  return {
    months: months.map(monthName),
    series: {
      ...series,
      ...ratiosOf(amounts, earned),
      'earned contributions': earned,
      'median days': median,
      'p90 days': p90,
    },
  };
}

function bySex({ claims, members, policies }: Tables): Figures {
  const months = timeline({ claims, members, policies });
  const withSex = claims.lookup(members, 'insured_id', 'sex');
  const series = divided(withSex, 'sex', months);
  const at = placesOf(months);
  const days = settled(withSex).groupby('ended_month', 'sex').rollup(QUANTILES);
  for (const row of days.objects() as Array<Record<string, number>>) {
    for (const name of ['median', 'p90']) {
      const list = (series[`${name} days of ${row['sex']}`] ??= months.map(() => null));
      list[at(row['ended_month'])] = row[name]!;
    }
  }
  return { months: months.map(monthName), series };
}

const QUANTILES = { median: op.quantile('days', 0.5), p90: op.quantile('days', 0.9) };

function settled(claims: ColumnTable): ColumnTable {
  return claims.filter('d => d.days != null && d.days >= 0');
}

/** Claims that were not rejected and their amounts by month of service and group. */
function divided(claims: ColumnTable, division: Division, months: readonly number[]): Series {
  const counts = claims
    .filter("d => d.status != 'rejected'")
    .groupby('month', division)
    .rollup({ claims: op.count(), amount: op.sum('amount') });
  const at = placesOf(months);
  const series: Series = {};
  for (const row of counts.objects() as Array<Record<string, number>>) {
    const group = row[division];
    (series[`claims of ${group}`] ??= months.map(() => 0))[at(row['month'])] = row['claims']!;
    (series[`amount of ${group}`] ??= months.map(() => 0))[at(row['month'])] = row['amount']!;
  }
  return series;
}

function placesOf(months: readonly number[]) {
  return (month = Number.NaN) => month - months[0]!;
}

/** The months from the first cover to the last event. */
function timeline({ claims, policies, members }: Tables): number[] {
  const last = (table: ColumnTable, ...columns: readonly string[]) =>
    Math.max(...columns.map((column) => table.rollup({ last: op.max(column) }).get('last', 0) as number));
  const first = policies.rollup({ first: op.min('cover_start') }).get('first', 0) as number;
  const lastEvent = Math.max(
    last(claims, 'submitted_date', 'decided_date', 'settled_date'),
    last(policies, 'enrol_date'),
    last(members, 'exit_date'),
  );
  return monthsBetween(monthOfTime(first), monthOfTime(lastEvent));
}

/** What the contributions of policies earn on the days they cover, by month: a loop, for want of a verb that spreads. */
function earnedByMonth(policies: ColumnTable, months: readonly number[]): number[] {
  const byMonth = new EarnedByMonth(months);
  const starts = policies.array('cover_start') as readonly number[];
  const ends = policies.array('cover_end') as readonly number[];
  const statuses = policies.array('status') as ReadonlyArray<string | null>;
  const statusDates = policies.array('status_date') as ReadonlyArray<number | null>;
  const dues = policies.array('contribution_due') as readonly number[];
  dues.forEach((due, row) => {
    const start = starts[row]! / MS_PER_DAY;
    const termEnd = ends[row]! / MS_PER_DAY;
    const status = statuses[row] ?? 'active';
    const ended = statusDates[row] ?? null;
    const coveredEnd =
      status === 'active' || ended === null ? termEnd : Math.min(termEnd, ended / MS_PER_DAY - 1);
    byMonth.add({ start, termEnd, coveredEnd, due }, monthOfTime(starts[row]!) - months[0]!);
  });
  return byMonth.earned;
}
