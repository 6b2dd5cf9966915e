import type { Measure } from './measure.ts';

/** How the scheme is run, and what that costs. */
export const ADMINISTRATION = {
  commissions: {
    nature: 'flow',
    of: 'entries',
    day: 'month',
    where: ['commission'],
    sum: 'actual',
    unit: 'money',
    needs: ['finance'],
    onlyWith: 'finance-entries',
  },
  'newly-insured': {
    nature: 'flow',
    of: 'first-covers',
    day: 'first',
    where: [],
    sum: 'persons',
    unit: 'persons',
    needs: ['policies'],
    onReturn: { plus: ['insured_new'] },
  },
  'staff-at-end': {
    nature: 'reported',
    as: 'end',
    unit: 'staff',
    needs: [],
    onReturn: { plus: ['staff_fte'] },
  },
  'returns-filed': { nature: 'filed', unit: 'months', needs: [] },
  'months-of-period': { nature: 'months', unit: 'months', needs: [] },
  'returns-received': {
    nature: 'reported',
    as: 'flow',
    unit: 'returns',
    needs: [],
    onReturn: { plus: ['returns_received'] },
  },
  'returns-expected': {
    nature: 'reported',
    as: 'flow',
    unit: 'returns',
    needs: [],
    onReturn: { plus: ['returns_expected'] },
  },
} as const satisfies Readonly<Record<string, Measure>>;
