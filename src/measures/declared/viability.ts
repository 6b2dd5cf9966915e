import type { Measure } from './measure.ts';

/** What the scheme spends, holds and owes. */
export const VIABILITY = {
  'operating-expenses': {
    nature: 'flow',
    of: 'entries',
    day: 'month',
    where: ['expense'],
    sum: 'actual',
    unit: 'money',
    needs: ['finance'],
    onlyWith: 'finance-entries',
    onReturn: { plus: ['operating_expenses'] },
  },
  'finance-entries': {
    nature: 'flow',
    of: 'entries',
    day: 'month',
    where: [],
    unit: 'entries',
    needs: ['finance'],
  },
} as const satisfies Readonly<Record<string, Measure>>;
