import type { Measure } from './measure.ts';

const expiry = { nature: 'flow', of: 'policies', day: 'end', unit: 'policies', needs: ['policies'] } as const;

/** Who is insured, and who stays. */
export const MEMBERSHIP = {
  'insured-at-end': {
    nature: 'stock',
    of: 'covered',
    at: 'end',
    where: [],
    unit: 'persons',
    needs: ['policies'],
    onReturn: { plus: ['insured_end'] },
  },
  'insured-before': {
    nature: 'stock',
    of: 'covered',
    at: 'before',
    where: [],
    unit: 'persons',
    needs: ['policies'],
    onReturn: { plus: ['insured_end'], orStart: 'insured_start' },
  },
  'women-at-end': {
    nature: 'stock',
    of: 'covered',
    at: 'end',
    where: ['female'],
    unit: 'persons',
    needs: ['policies', 'members'],
    onReturn: { plus: ['insured_women_end'] },
  },
  'insured-years': {
    nature: 'duration',
    of: 'covered',
    where: [],
    unit: 'person-years',
    needs: ['policies'],
    onReturn: { plus: ['insured_start', 'insured_end'], isMeanInDays: true },
  },
  'target-population': {
    nature: 'given',
    field: 'targetPopulation',
    unit: 'persons',
    needs: [],
    onReturn: { plus: ['target_population'] },
  },
  'policies-expiring': { ...expiry, where: [], onReturn: { plus: ['policies_expiring'] } },
  'renewals-eligible': { ...expiry, where: ['eligible'], onReturn: { plus: ['policies_expiring_eligible'] } },
  'renewals-matured': { ...expiry, where: ['matured'], onReturn: { plus: ['policies_expiring_eligible'] } },
  'renewals-made': { ...expiry, where: ['renewed'], onReturn: { plus: ['policies_renewed_of_expiring'] } },
  'renewals-still-open': { ...expiry, where: ['still-open'] },
} as const satisfies Readonly<Record<string, Measure>>;
