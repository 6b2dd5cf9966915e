import type { Measure } from './measure.ts';

/** What is owed, paid and earned. */
export const CONTRIBUTIONS = {
  'earned-contributions': {
    nature: 'duration',
    of: 'terms',
    where: [],
    weight: 'earned',
    unit: 'money',
    needs: ['policies'],
    onReturn: { plus: ['earned_premium'] },
  },
  'contributions-collected': {
    nature: 'flow',
    of: 'receipts',
    day: 'paid',
    where: [],
    sum: 'amount',
    unit: 'money',
    needs: ['contributions'],
    onReturn: { plus: ['contributions_collected'] },
  },
  'due-of-starting-policies': {
    nature: 'flow',
    of: 'policies',
    day: 'start',
    where: [],
    sum: 'due',
    unit: 'money',
    needs: ['policies'],
    onReturn: { plus: ['contributions_due'] },
  },
  'policies-starting': {
    nature: 'flow',
    of: 'policies',
    day: 'start',
    where: [],
    unit: 'policies',
    needs: ['policies'],
  },
  'received-of-starting-policies': {
    nature: 'flow',
    of: 'policies',
    day: 'start',
    where: [],
    sum: 'receivedOfDue',
    unit: 'money',
    needs: ['policies', 'contributions'],
    onReturn: { plus: ['contributions_collected_for_dues_of_month'] },
  },
} as const satisfies Readonly<Record<string, Measure>>;
