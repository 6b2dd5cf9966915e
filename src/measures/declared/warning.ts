import type { Measure } from './measure.ts';

const claim = {
  nature: 'flow',
  of: 'claims-since-joining',
  day: 'service',
  unit: 'claims',
  needs: ['policies', 'members', 'claims'],
} as const;
const checked = { ...claim, of: 'claims-to-check' } as const;
const cover = { nature: 'duration', unit: 'person-years', needs: ['policies', 'members'] } as const;
const renewal = {
  nature: 'flow',
  of: 'renewals-by-use',
  day: 'end',
  unit: 'policies',
  needs: ['policies', 'claims'],
} as const;
const delivery = { ...claim, of: 'deliveries-since-joining', day: 'delivery', unit: 'deliveries' } as const;

/** Signs that something may be wrong. */
export const WARNING = {
  'claims-early': { ...claim, where: ['early'] },
  'claims-first-year': { ...claim, where: ['first-year'] },
  'claims-later-years': { ...claim, where: ['later'] },
  'early-years': { ...cover, of: 'cover-since-joining', where: ['early'] },
  'first-year-years': { ...cover, of: 'cover-since-joining', where: ['first-year'] },
  'later-years': { ...cover, of: 'cover-since-joining', where: ['later'] },
  'benefits-of-costliest': {
    nature: 'costliest',
    of: 'claims-since-joining',
    day: 'service',
    where: ['counted'],
    key: 'person',
    sum: 'best',
    share: 0.05,
    unit: 'money',
    needs: ['claims'],
  },
  'deliveries-early': { ...delivery, where: ['early'], unless: 'claims-without-benefit' },
  'women-early-years': { ...cover, of: 'women-since-joining', where: ['early'] },
  'renewals-matured-with-claim': { ...renewal, where: ['matured', 'with-claim'] },
  'renewals-made-with-claim': { ...renewal, where: ['renewed', 'with-claim'] },
  'renewals-matured-without-claim': { ...renewal, where: ['matured', 'without-claim'] },
  'renewals-made-without-claim': { ...renewal, where: ['renewed', 'without-claim'] },
  'claims-repeated': { ...checked, where: ['repeat'], needs: ['claims'] },
  'claims-outside-cover': { ...checked, where: ['outside-cover'] },
  'claims-in-waiting': { ...checked, where: ['in-waiting'], unless: 'claims-without-benefit' },
  'delivery-claims-of-men': {
    ...checked,
    where: ['delivery-of-man'],
    needs: ['members', 'claims'],
    unless: 'claims-without-benefit',
  },
  'delivery-claims-at-odd-age': {
    ...checked,
    where: ['delivery-at-odd-age'],
    needs: ['members', 'claims'],
    unless: 'claims-without-benefit',
  },
  'claims-at-second-provider': {
    ...checked,
    where: ['second-provider'],
    needs: ['claims'],
    unless: 'claims-without-benefit',
    requires: 'providers',
  },
} as const satisfies Readonly<Record<string, Measure>>;
