import type { Measure } from './measure.ts';

const policy = { unit: 'policies', needs: ['policies'] } as const;
const family = { unit: 'families', needs: ['policies'] } as const;
const familiesInForce = { ...family, nature: 'stock', of: 'families', where: [] } as const;
const succession = { ...policy, nature: 'flow', of: 'successions' } as const;
const anniversary = { ...family, nature: 'flow', of: 'anniversaries', day: 'anniversary' } as const;
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
  'policies-past-grace': {
    ...succession,
    day: 'end',
    where: ['past-grace'],
    onReturn: { plus: ['policies_expiring'] },
  },
  'policies-followed': {
    ...succession,
    day: 'end',
    where: ['followed'],
    onReturn: { plus: ['policies_renewed_of_expiring'] },
  },
  'policies-following': {
    ...succession,
    day: 'start',
    where: ['following'],
    onReturn: { plus: ['members_renewed'] },
  },
  'policies-new': { ...succession, day: 'start', where: ['new'], onReturn: { plus: ['members_new'] } },
  'policies-suspended': { ...succession, day: 'status', where: ['suspended'] },
  'policies-at-end': {
    ...policy,
    nature: 'stock',
    of: 'terms',
    at: 'end',
    where: [],
    onReturn: { plus: ['members_end'] },
  },
  'policies-before': {
    ...policy,
    nature: 'stock',
    of: 'terms',
    at: 'before',
    where: [],
    onReturn: { plus: ['members_end'], orStart: 'members_start' },
  },
  'members-at-end': { ...familiesInForce, at: 'end', onReturn: { plus: ['members_end'] } },
  'families-at-end': { ...familiesInForce, at: 'end', onReturn: { plus: ['families_end'] } },
  'families-new': {
    ...family,
    nature: 'flow',
    of: 'successions',
    day: 'start',
    where: ['first'],
    onReturn: { plus: ['members_new'] },
  },
  'target-households': {
    nature: 'given',
    field: 'targetHouseholds',
    unit: 'families',
    needs: [],
    onReturn: { plus: ['target_households'] },
  },
  'families-at-1-year': { ...anniversary, where: ['first', 'matured'] },
  'families-kept-1-year': { ...anniversary, where: ['first', 'held'] },
  'families-open-1-year': { ...anniversary, where: ['first', 'still-open'] },
  'families-at-2-years': { ...anniversary, where: ['second', 'matured'] },
  'families-kept-2-years': { ...anniversary, where: ['second', 'held'] },
  'families-open-2-years': { ...anniversary, where: ['second', 'still-open'] },
  'families-at-3-years': { ...anniversary, where: ['third', 'matured'] },
  'families-kept-3-years': { ...anniversary, where: ['third', 'held'] },
  'families-open-3-years': { ...anniversary, where: ['third', 'still-open'] },
} as const satisfies Readonly<Record<string, Measure>>;
