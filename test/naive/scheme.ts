import { calendarDateOfText, dayOfCalendarDate, monthOfText, type CalendarDate } from './calendar.ts';

/** One record as heading -> cell text; a missing or blank cell is '' or absent. */
export type Cells = Readonly<Record<string, string>>;

/** The records of one scheme, one list per kind (definitions, section 10). */
export interface NaiveRecords {
  readonly members: readonly Cells[];
  readonly policies: readonly Cells[];
  readonly contributions: readonly Cells[];
  readonly claims: readonly Cells[];
  readonly finance: readonly Cells[];
}

/** The part of a scheme's profile that the figures need; amounts of time in days, gfr in births per woman-year. */
export interface NaiveProfile {
  readonly name: string;
  readonly target_population: number | null;
  readonly grace_days: number;
  readonly maternity_waiting_days: number;
  readonly gfr: number | null;
  readonly data_as_at: string | null;
}

/** One insured person. */
export interface Person {
  readonly id: string;
  readonly family: string;
  readonly sex: string;
  readonly birth: CalendarDate;
  readonly entryDay: number | null;
  readonly exitDay: number | null;
}

/** One family's cover for a term; lastTermDay is cover_end as written, before any suspension. */
export interface Policy {
  readonly id: string;
  readonly family: string;
  readonly enrolDay: number | null;
  readonly startDay: number;
  readonly lastTermDay: number;
  readonly contributionDue: number;
  readonly isEndedEarly: boolean;
  readonly statusDay: number | null;
  readonly isBarredFromRenewing: boolean;
}

/** One receipt of contributions. */
export interface Receipt {
  readonly policy: string;
  readonly payDay: number;
  readonly amount: number;
}

/** One claim as recorded. */
export interface Claim {
  readonly insured: string;
  readonly benefit: string;
  readonly status: string;
  readonly serviceDay: number;
  readonly submittedDay: number;
  readonly decidedDay: number | null;
  readonly settledDay: number | null;
  readonly billed: number | null;
  readonly claimed: number | null;
  readonly approved: number | null;
  readonly paid: number | null;
}

/** One line of income or expense of one month. */
export interface FinanceLine {
  readonly month: number;
  readonly line: string;
  readonly actual: number;
}

/** A scheme's records with their cells read. */
export interface Scheme {
  readonly persons: readonly Person[];
  readonly policies: readonly Policy[];
  readonly receipts: readonly Receipt[];
  readonly claims: readonly Claim[];
  readonly financeLines: readonly FinanceLine[];
}

/** Reads admitted records by the canonical headings of section 10; throws on a cell that is not admissible. */
export function readScheme(records: NaiveRecords): Scheme {
  return {
    persons: records.members.map(readPerson),
    policies: records.policies.map(readPolicy),
    receipts: records.contributions.map(readReceipt),
    claims: records.claims.map(readClaim),
    financeLines: records.finance.map(readFinanceLine),
  };
}

/** One row of members (section 10). */
function readPerson(row: Cells): Person {
  return {
    id: text(row, 'insured_id'),
    family: text(row, 'family_id'),
    sex: text(row, 'sex'),
    birth: calendarDateOfText(text(row, 'birth_date')),
    entryDay: day(row, 'entry_date'),
    exitDay: day(row, 'exit_date'),
  };
}

/** One row of policies (section 10). */
function readPolicy(row: Cells): Policy {
  return {
    id: text(row, 'policy_id'),
    family: text(row, 'family_id'),
    enrolDay: day(row, 'enrol_date'),
    startDay: requiredDay(row, 'cover_start'),
    lastTermDay: requiredDay(row, 'cover_end'),
    contributionDue: requiredAmount(row, 'contribution_due'),
    isEndedEarly: ['suspended', 'cancelled'].includes(text(row, 'status')),
    statusDay: day(row, 'status_date'),
    isBarredFromRenewing: text(row, 'eligible_to_renew') === 'no',
  };
}

/** One row of contributions (section 10). */
function readReceipt(row: Cells): Receipt {
  return {
    policy: text(row, 'policy_id'),
    payDay: requiredDay(row, 'pay_date'),
    amount: requiredAmount(row, 'amount'),
  };
}

/** One row of claims (section 10). */
function readClaim(row: Cells): Claim {
  return {
    insured: text(row, 'insured_id'),
    benefit: text(row, 'benefit'),
    status: text(row, 'status'),
    serviceDay: requiredDay(row, 'service_date'),
    submittedDay: requiredDay(row, 'submitted_date'),
    decidedDay: day(row, 'decided_date'),
    settledDay: day(row, 'settled_date'),
    billed: amount(row, 'amount_billed'),
    claimed: amount(row, 'amount_claimed'),
    approved: amount(row, 'amount_approved'),
    paid: amount(row, 'amount_paid'),
  };
}

/** One row of finance (section 10). */
function readFinanceLine(row: Cells): FinanceLine {
  return {
    month: monthOfText(text(row, 'month')),
    line: text(row, 'line'),
    actual: requiredAmount(row, 'actual'),
  };
}

/** A cell without outer spaces, '' where it is missing. */
function text(row: Cells, heading: string): string {
  return (row[heading] ?? '').trim();
}

/** A date cell as a day number, null where it is blank. */
function day(row: Cells, heading: string): number | null {
  return text(row, heading) === '' ? null : requiredDay(row, heading);
}

/** A date cell as a day number; throws where it is blank. */
function requiredDay(row: Cells, heading: string): number {
  return dayOfCalendarDate(calendarDateOfText(text(row, heading)));
}

/** An amount cell in currency units, null where it is blank. */
function amount(row: Cells, heading: string): number | null {
  return text(row, heading) === '' ? null : requiredAmount(row, heading);
}

/** An amount cell in currency units; throws where it is blank or not a number. */
function requiredAmount(row: Cells, heading: string): number {
  const value = Number(text(row, heading));
  if (text(row, heading) === '' || !Number.isFinite(value)) {
    throw new Error(`not an amount under ${heading}: "${text(row, heading)}"`);
  }
  return value;
}
