import type { Measure } from './measure.ts';

const claim = { of: 'claims', unit: 'claims', needs: ['claims'] } as const;

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
  'claims-reserve-at-end': {
    nature: 'reported',
    as: 'end',
    unit: 'money',
    needs: [],
    onReturn: { plus: ['claims_reserve_end'] },
  },
  'claims-reserve-before': {
    nature: 'reported',
    as: 'before',
    unit: 'money',
    needs: [],
    onReturn: { plus: ['claims_reserve_end'] },
  },
} as const satisfies Readonly<Record<string, Measure>>;
