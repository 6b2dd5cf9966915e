import type { Domain, Indicator } from '../indicator.ts';

/** What of a scheme's ways and make-up bears on its figures, so that schemes unlike in it are not simply better or worse. */
export const CIRCUMSTANCES = [
  'outpatient',
  'inpatient',
  'maternity',
  'enrolment',
  'maternity-waiting',
  'waiting',
  'grace',
  'age',
  'type',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Why a circumstance bears on an indicator: a closed list, each with a sentence of its own. */
export const MATTER_WHYS = [
  'many-small-claims',
  'few-dear-claims',
  'births-cost',
  'births-counted',
  'expecting-to-need',
  'joining-is-a-duty',
  'waiting-births',
  'waiting-care',
  'grace-renewed-later',
  'young-claims',
  'young-renewals',
  'young-costs',
  'young-reserves',
  'type-members',
  'type-costs',
] as const;
export type MatterWhy = (typeof MATTER_WHYS)[number];

/** How far a circumstance bears on an indicator. */
export type Reach = 'much' | 'some';

export interface Matter {
  readonly of: Circumstance;
  readonly reach: Reach;
  readonly why: MatterWhy;
  readonly domains: readonly Domain[];
  /** Only these indicators of the domains; all of them without it. */
  readonly only?: readonly string[];
}

const MONEY_AND_USE: readonly Domain[] = ['claims', 'viability', 'warning'];
const RENEWING = ['renewal-rate', 'dropout-rate', 'renewal-by-claim-status'];

/**
 * Which circumstance bears on which indicators: our judgement, after what the catalogue says of each indicator's pitfalls.
 * What is not listed is taken not to bear on the indicator.
 */
export const MATTERS: readonly Matter[] = [
  { of: 'outpatient', reach: 'much', why: 'many-small-claims', domains: MONEY_AND_USE },
  { of: 'outpatient', reach: 'some', why: 'many-small-claims', domains: ['promptness', 'administration'] },
  { of: 'inpatient', reach: 'much', why: 'few-dear-claims', domains: MONEY_AND_USE },
  { of: 'inpatient', reach: 'some', why: 'few-dear-claims', domains: ['promptness'] },
  { of: 'maternity', reach: 'much', why: 'births-counted', domains: ['maternity'] },
  { of: 'maternity', reach: 'some', why: 'births-cost', domains: MONEY_AND_USE },
  { of: 'enrolment', reach: 'much', why: 'expecting-to-need', domains: ['claims', 'viability', 'maternity'] },
  { of: 'enrolment', reach: 'much', why: 'joining-is-a-duty', domains: ['membership', 'contributions'] },
  { of: 'enrolment', reach: 'some', why: 'joining-is-a-duty', domains: ['participation', 'administration'] },
  { of: 'maternity-waiting', reach: 'much', why: 'waiting-births', domains: ['maternity'] },
  { of: 'maternity-waiting', reach: 'some', why: 'waiting-births', domains: ['claims', 'viability'] },
  { of: 'waiting', reach: 'some', why: 'waiting-care', domains: ['claims', 'viability'] },
  {
    of: 'grace',
    reach: 'much',
    why: 'grace-renewed-later',
    domains: ['membership', 'warning'],
    only: RENEWING,
  },
  { of: 'age', reach: 'much', why: 'young-claims', domains: ['claims'] },
  { of: 'age', reach: 'much', why: 'young-renewals', domains: ['membership'] },
  { of: 'age', reach: 'much', why: 'young-costs', domains: ['viability', 'administration'] },
  {
    of: 'age',
    reach: 'some',
    why: 'young-reserves',
    domains: ['contributions', 'maternity', 'participation'],
  },
  { of: 'type', reach: 'some', why: 'type-members', domains: ['membership', 'participation', 'claims'] },
  { of: 'type', reach: 'some', why: 'type-costs', domains: ['viability', 'administration'] },
];

/** How a circumstance bears on an indicator; null where it is not taken to. */
export function matterOf(of: Circumstance, { id, domain }: Pick<Indicator, 'id' | 'domain'>): Matter | null {
  const found = MATTERS.find(
    (one) => one.of === of && one.domains.includes(domain) && (!one.only || one.only.includes(id)),
  );
  return found ?? null;
}
