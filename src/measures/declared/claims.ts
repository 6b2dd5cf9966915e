import type { Measure } from './measure.ts';

const claim = { of: 'claims', unit: 'claims', needs: ['claims'] } as const;
const course = { of: 'claim-courses', nature: 'flow', unit: 'claims', needs: ['claims'] } as const;
const told = { nature: 'reported', needs: [], insteadOf: 'claims' } as const;

/** What benefits are used and what they cost. */
export const CLAIMS = {
  'claims-by-service': { ...claim, nature: 'flow', day: 'service', where: ['counted'] },
  'claims-amount-by-service': {
    ...claim,
    nature: 'flow',
    day: 'service',
    where: ['counted'],
    sum: 'best',
    unit: 'money',
  },
  'claims-amount-squared': {
    ...claim,
    nature: 'flow',
    day: 'service',
    where: ['counted'],
    sum: 'best',
    isSquared: true,
    unit: 'money-squared',
  },
  ibnr: { nature: 'estimate', unit: 'money', needs: ['claims'] },
  'inpatient-claims': {
    ...claim,
    nature: 'flow',
    day: 'service',
    where: ['inpatient'],
    unless: 'claims-without-benefit',
    onReturn: { plus: ['ip_cases'] },
  },
  'claims-without-benefit': { ...claim, nature: 'flow', day: 'service', where: ['benefit-unknown'] },
  'claims-paid': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['paid'],
    onReturn: { plus: ['claims_paid'] },
  },
  'claims-paid-amount': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['paid'],
    sum: 'best',
    unit: 'money',
    onReturn: { plus: ['amount_paid'] },
  },
  'claimed-of-paid': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['paid'],
    sum: 'claimed',
    unit: 'money',
  },
  'claims-reported': {
    ...claim,
    nature: 'flow',
    day: 'submitted',
    where: [],
    onReturn: { plus: ['claims_reported'] },
  },
  // The accounts of a scheme that files returns: its records of claims, where it has them, say more.
  'amount-paid-on-returns': {
    ...told,
    as: 'flow',
    unit: 'money',
    onReturn: { plus: ['amount_paid'] },
  },
  'amount-claimed-on-returns': {
    ...told,
    as: 'flow',
    unit: 'money',
    onReturn: { plus: ['amount_claimed'] },
  },
  'claims-reserve-at-end': {
    ...told,
    as: 'end',
    unit: 'money',
    onReturn: { plus: ['claims_reserve_end'] },
  },
  'claims-reserve-before': {
    ...told,
    as: 'before',
    unit: 'money',
    onReturn: { plus: ['claims_reserve_end'] },
  },
  'claims-not-rejected-on-returns': {
    ...told,
    as: 'flow',
    unit: 'claims',
    onReturn: { plus: ['claims_reported'], minus: ['claims_rejected'] },
  },
  'outpatient-claims': {
    ...course,
    day: 'service',
    where: ['outpatient'],
    unless: 'claims-without-benefit',
    onReturn: { plus: ['op_cases'] },
  },
  stays: {
    ...course,
    day: 'discharged',
    where: ['stay'],
    unless: 'claims-without-benefit',
    onReturn: { plus: ['ip_cases'] },
  },
  'stay-days': {
    ...course,
    day: 'discharged',
    where: ['stay'],
    sum: 'stayDays',
    unit: 'days',
    unless: 'claims-without-benefit',
    onReturn: { plus: ['ip_days'] },
  },
  claimants: {
    of: 'claim-courses',
    nature: 'distinct',
    day: 'service',
    where: ['paid'],
    key: 'person',
    unit: 'persons',
    needs: ['claims'],
  },
  'persons-covered': {
    of: 'covered',
    nature: 'present',
    where: [],
    unit: 'persons',
    needs: ['policies', 'members'],
  },
  // What openIMIS counts by the day of service: its P10, P12 and P11, and its P9 of contributions.
  'claims-served': { ...course, day: 'service', where: [] },
  'claims-served-rejected': { ...course, day: 'service', where: ['rejected'] },
  'paid-amount-by-service': { ...course, day: 'service', where: ['paid'], sum: 'best', unit: 'money' },
} as const satisfies Readonly<Record<string, Measure>>;
