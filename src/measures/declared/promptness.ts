import type { Measure } from './measure.ts';

const claim = { of: 'claims', unit: 'claims', needs: ['claims'] } as const;

/** How claims are served: how long they take, and what becomes of them. */
export const PROMPTNESS = {
  'claims-ended': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['ended-in-order'],
    onReturn: { plus: ['settled_0_7', 'settled_8_30', 'settled_31_90', 'settled_over_90'] },
  },
  'median-days': {
    ...claim,
    nature: 'quantile',
    day: 'ended',
    where: ['ended-in-order'],
    since: 'submitted',
    probability: 0.5,
    unit: 'days',
  },
  'p90-days': {
    ...claim,
    nature: 'quantile',
    day: 'ended',
    where: ['ended-in-order'],
    since: 'submitted',
    probability: 0.9,
    unit: 'days',
  },
  'claims-rejected': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['rejected'],
    onReturn: { plus: ['claims_rejected'] },
  },
  'claims-rejected-amount': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['rejected'],
    sum: 'claimed',
    unit: 'money',
  },
  'claims-decided': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['decided'],
    onReturn: { plus: ['claims_paid', 'claims_rejected'] },
  },
  'claims-decided-amount': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['decided'],
    sum: 'claimed',
    unit: 'money',
  },
  'claims-outstanding': {
    nature: 'stock',
    of: 'open-claims',
    at: 'end',
    where: [],
    unit: 'claims',
    needs: ['claims'],
    onReturn: { plus: ['claims_pending_end'] },
  },
} as const satisfies Readonly<Record<string, Measure>>;
