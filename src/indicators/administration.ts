import { indicator, ratio, term } from './indicator.ts';
import { KEY_TABLE, WORKED_HERE } from './sources.ts';

const CATALOGUE_A7 = { work: 'Indicator catalogue', place: 'A7' };

const operatingCostPerInsured = indicator('operating-cost-per-insured', {
  domain: 'administration',
  unit: 'money',
  bases: [['', ratio('operating-expenses', 'insured-years')]],
  direction: 'lower',
  readWith: ['expense-ratio', 'cost-per-insured', 'insured-per-staff'],
  sources: [CATALOGUE_A7],
  example: {
    basis: '',
    inputs: { 'operating-expenses': 540, 'insured-years': 120 },
    result: 4.5,
    source: WORKED_HERE,
  },
});

const acquisitionCost = indicator('acquisition-cost', {
  domain: 'administration',
  unit: 'money',
  bases: [['', ratio('commissions', 'newly-insured')]],
  evidence: term('newly-insured'),
  direction: 'lower',
  readWith: ['operating-cost-per-insured', 'growth-rate', 'renewal-rate'],
  sources: [CATALOGUE_A7],
  example: {
    basis: '',
    inputs: { commissions: 90, 'newly-insured': 45 },
    result: 2,
    source: WORKED_HERE,
  },
});

const insuredPerStaff = indicator('insured-per-staff', {
  domain: 'administration',
  unit: 'persons',
  bases: [['', ratio('insured-at-end', 'staff-at-end')]],
  direction: 'none',
  readWith: ['operating-cost-per-insured', 'insured-persons'],
  sources: [CATALOGUE_A7],
  example: {
    basis: '',
    inputs: { 'insured-at-end': 1250, 'staff-at-end': 2.5 },
    result: 500,
    source: WORKED_HERE,
  },
});

const monitoringQuality = indicator('monitoring-quality', {
  domain: 'administration',
  unit: 'share',
  bases: [['', ratio('returns-filed', 'months-of-period')]],
  direction: 'higher',
  guides: [{ kind: 'at-least', value: 1, authority: 'published', source: KEY_TABLE('T.9') }],
  naturalMost: 1,
  readWith: ['reporting-timeliness'],
  sources: [KEY_TABLE('T.9')],
  example: {
    basis: '',
    inputs: { 'returns-filed': 9, 'months-of-period': 12 },
    result: 0.75,
    source: WORKED_HERE,
  },
});

const reportingTimeliness = indicator('reporting-timeliness', {
  domain: 'administration',
  unit: 'share',
  bases: [['', ratio('returns-received', 'returns-expected')]],
  direction: 'higher',
  naturalMost: 1,
  readWith: ['monitoring-quality'],
  sources: [{ work: 'Indicator catalogue', place: 'A7, after DHIS2 practice' }],
  example: {
    basis: '',
    inputs: { 'returns-received': 18, 'returns-expected': 24 },
    result: 0.75,
    source: WORKED_HERE,
  },
});

/** The indicators of this domain, in the order in which they are shown. */
export const ADMINISTRATION = [
  operatingCostPerInsured,
  acquisitionCost,
  insuredPerStaff,
  monitoringQuality,
  reportingTimeliness,
] as const;
