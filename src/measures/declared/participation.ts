import type { Measure } from './measure.ts';

const supported = { nature: 'stock', of: 'supported', at: 'end', unit: 'persons' } as const;
const complaint = {
  nature: 'flow',
  of: 'feedback',
  day: 'received',
  unit: 'complaints',
  needs: ['feedback'],
} as const;

/** Who takes part, and whom the scheme serves. */
export const PARTICIPATION = {
  'insured-poor-at-end': { ...supported, where: ['poor'], needs: ['policies', 'members'] },
  'insured-of-known-poverty-at-end': {
    ...supported,
    where: ['poverty-known'],
    needs: ['policies', 'members'],
  },
  'insured-subsidised-at-end': {
    ...supported,
    where: ['subsidised'],
    needs: ['policies', 'contributions'],
  },
  'education-spending': {
    nature: 'flow',
    of: 'entries',
    day: 'month',
    where: ['education'],
    sum: 'actual',
    unit: 'money',
    needs: ['finance'],
    onlyWith: 'finance-entries',
  },
  'complaints-received': { ...complaint, where: ['complaint'], onReturn: { plus: ['complaints'] } },
  'complaints-closed': { ...complaint, where: ['complaint', 'closed'] },
} as const satisfies Readonly<Record<string, Measure>>;
