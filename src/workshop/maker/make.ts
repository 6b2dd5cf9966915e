import { BENEFITS } from '#records';
import { firstDayOf, isoDay, lastDayOf, monthFromIso, monthOf, type Day } from '#units';
import { Chance } from '../chance.ts';
import type { Season, Story, Trend } from '../story.ts';
import { makeBalance, type BalanceSheet } from './balance.ts';
import { makeClaims, type Birth, type Claim, type Moment } from './claims.ts';
import { makePolicies, type Clock, type Policy } from './cover.ts';
import { withFraud } from './fraud.ts';
import { makeFinance, makeReceipts, type FinanceLine, type Receipt } from './money.ts';
import { needs } from './need.ts';
import { Ids, makeFamily, type Family } from './people.ts';
import { makeRegister, type Pregnancy } from './register.ts';

export interface MadeUpFile {
  readonly name: string;
  readonly text: string;
}

/** A scheme's files in the canonical headings, and its profile. */
export interface MadeUpScheme {
  readonly files: readonly MadeUpFile[];
}

/** Makes a scheme from a story: the same story gives the same files to the byte. Throws for a month that is none. */
export function makeScheme(story: Story): MadeUpScheme {
  const run = making(story);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** What a page can do without an answer before somebody notices. */
const STRETCH_MS = 12;

/** Makes the same scheme in stretches, between which the page can do other things: a large one takes a second or more. */
export async function makeSchemeInStretches(story: Story): Promise<MadeUpScheme> {
  const run = making(story);
  let until = performance.now() + STRETCH_MS;
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + STRETCH_MS;
  }
}

/** Families made between two looks at the clock. */
const FAMILIES_A_STEP = 20;

/** Makes a scheme step by step, and gives it with the last. */
function* making(story: Story): Generator<null, MadeUpScheme, undefined> {
  const chance = new Chance(story.seed);
  const ids = new Ids();
  const clock = clockOf(story);
  const momentOn = momentsOf(story, clock);
  const families: Family[] = [];
  const policies: Policy[] = [];
  const receipts: Receipt[] = [];
  const honest: Claim[] = [];
  const births: Birth[] = [];
  const needOf = needs(story, clock);

  for (let i = 0; i < story.families; i++) {
    if (i % FAMILIES_A_STEP === 0) yield null;
    const family = makeFamily(story, chance, ids, firstDayOf(clock.first));
    const need = needOf();
    const own = makePolicies(story, chance, ids, family, clock, {
      delayOn: (day) => momentOn(day).daysToSettle,
      need,
    });
    if (own.length === 0) continue;
    families.push(family);
    policies.push(...own);
    for (const policy of own) receipts.push(...makeReceipts(story, chance, ids, policy, clock));
    makeClaims({ story, chance, ids, clock, momentOn, claims: honest, births, need }, family, own);
    makeLeavers(story, chance, family, own, clock);
  }
  const claims = withFraud(story, honest, ids, clock);
  const finance = makeFinance(story, chance, clock);
  const balance = makeBalance({ story, clock, policies, receipts, claims, finance });
  const files: MadeUpFile[] = [];
  for (const [name, text] of [
    ['profile.json', () => profileText(story)],
    ['members.csv', () => membersText(families)],
    ['policies.csv', () => policiesText(policies)],
    ['contributions.csv', () => contributionsText(receipts)],
    ['claims.csv', () => claimsText(claims)],
    ['finance.csv', () => financeText(finance)],
    ...(story.registered > 0
      ? [['pregnancies.csv', () => registerText(makeRegister(story, births, clock))] as const]
      : []),
    ...(balance.length > 0 ? [['balance.csv', () => balanceText(balance)] as const] : []),
  ] as const) {
    yield null;
    files.push({ name, text: text() });
  }
  return { files };
}

function clockOf(story: Story): Clock {
  const first = monthFromIso(story.firstMonth);
  if (first === null) throw new Error(`${story.firstMonth} is not a month`);
  const last = first + story.months - 1;
  return { first, last, lastDay: Math.min(lastDayOf(last), firstDayOf(last) + story.lastDayOfMonth - 1) };
}

function momentsOf(story: Story, clock: Clock): (day: Day) => Moment {
  const start = firstDayOf(clock.first);
  const length = Math.max(1, clock.lastDay - start);
  return (day) => {
    const way = Math.min(1, Math.max(0, (day - start) / length));
    const at = ({ from, to }: Trend) => from + (to - from) * way;
    return {
      daysToSettle: at(story.daysToSettle),
      caesareanShare: at(story.caesareanShare),
      claimRate: at(story.claimRate) * seasonOn(story.season, day),
    };
  };
}

/** How many times as many claims as usual a day has, by a wave over the year. */
function seasonOn({ amplitude, peak }: Season, day: Day): number {
  // Months are counted from January of year 0 on.
  const monthOfYear = ((monthOf(day) % 12) + 12) % 12;
  return 1 + amplitude * Math.cos((2 * Math.PI * (monthOfYear - (peak - 1))) / 12);
}

function makeLeavers(
  story: Story,
  chance: Chance,
  family: Family,
  policies: readonly Policy[],
  clock: Clock,
): void {
  const [first] = policies;
  for (const person of family.people) {
    if (!first || person.relationship === 'head' || !chance.happens(story.oddities.leaver)) continue;
    const exit = first.start + chance.whole(20, 700);
    if (exit > clock.lastDay || (person.entry !== null && exit <= person.entry)) continue;
    person.exit = exit;
    person.exitReason = chance.pick([
      ['moved', 4],
      ['death', 1],
      ['lapse', 2],
    ]);
  }
}

function profileText(story: Story): string {
  const profile = {
    name: story.name,
    currency: story.currency,
    country: story.country,
    target_population: story.targetPopulation,
    grace_days: story.graceDays,
    maternity_waiting_days: story.maternityWaitingDays,
    gfr: story.fertility,
    fiscal_year_start: story.fiscalYearStart,
    data_as_at: null,
    ...(story.schemeType && { scheme_type: story.schemeType }),
    // So stories go: families join by choice from the first month on, and all is paid for from the first day but births.
    enrolment: 'voluntary',
    benefits: BENEFITS,
    waiting_days: 0,
    started: story.firstMonth,
  };
  return `${JSON.stringify(profile, null, 1)}\n`;
}

type Cell = string | number | null;

function tableText(headings: string, rows: ReadonlyArray<readonly Cell[]>): string {
  const cell = (value: Cell) => {
    const text = value === null ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [headings, ...rows.map((row) => row.map(cell).join(','))].join('\n') + '\n';
}

const day = (value: Day | null) => (value === null ? '' : isoDay(value));

function membersText(families: readonly Family[]): string {
  return tableText(
    'insured_id,family_id,sex,birth_date,relationship,area,entry_date,exit_date,exit_reason,poverty',
    families.flatMap((family) =>
      family.people.map((person) => [
        person.id,
        family.id,
        person.sex,
        day(person.birth),
        person.relationship,
        family.area,
        day(person.entry),
        day(person.exit),
        person.exitReason,
        family.isPoor ? 'yes' : 'no',
      ]),
    ),
  );
}

function policiesText(policies: readonly Policy[]): string {
  return tableText(
    'policy_id,family_id,product,enrol_date,cover_start,cover_end,contribution_due,status,status_date,eligible_to_renew',
    policies.map((policy) => [
      policy.id,
      policy.family.id,
      policy.product.name,
      day(policy.enrolled),
      day(policy.start),
      day(policy.end),
      policy.due,
      policy.status,
      day(policy.statusDay),
      policy.eligible,
    ]),
  );
}

function contributionsText(receipts: readonly Receipt[]): string {
  return tableText(
    'receipt_id,policy_id,pay_date,amount,payer',
    receipts.map((receipt) => [receipt.id, receipt.policy, day(receipt.paid), receipt.amount, receipt.payer]),
  );
}

function claimsText(claims: readonly Claim[]): string {
  return tableText(
    'claim_id,insured_id,policy_id,provider,provider_level,benefit,diagnosis,service_date,discharge_date,submitted_date,decided_date,settled_date,status,rejection_reason,amount_claimed,amount_approved,amount_paid',
    claims.map((claim) => [
      claim.id,
      claim.insured,
      claim.policy,
      claim.provider.name,
      claim.provider.level,
      claim.benefit,
      claim.diagnosis,
      day(claim.service),
      day(claim.discharge),
      day(claim.submitted),
      day(claim.decided),
      day(claim.settled),
      claim.status,
      claim.rejection,
      claim.claimed,
      claim.approved,
      claim.paid,
    ]),
  );
}

function financeText(lines: readonly FinanceLine[]): string {
  return tableText(
    'month,line,budget,actual',
    lines.map(({ month, line, budget, actual }) => [month, line, budget, actual]),
  );
}

function registerText(register: readonly Pregnancy[]): string {
  return tableText(
    'insured_id,registered_date,expected_delivery,anc_visits,delivery_date,place,attendant,mode,outcome',
    register.map((line) => [
      line.mother,
      day(line.registered),
      day(line.expected),
      line.visits,
      day(line.delivered),
      line.place,
      line.attendant,
      line.mode,
      line.outcome,
    ]),
  );
}

function balanceText(sheets: readonly BalanceSheet[]): string {
  return tableText(
    'date,cash,investments,largest_institution_holding,receivables,claims_payable,claims_reserve,unearned_contributions,other_short_liabilities,equity',
    sheets.map((sheet) => [
      day(sheet.date),
      sheet.cash,
      sheet.investments,
      sheet.largest,
      sheet.receivables,
      sheet.claimsPayable,
      sheet.claimsReserve,
      sheet.unearned,
      sheet.otherShort,
      sheet.equity,
    ]),
  );
}
