import type { Kind } from '#records';
import type { EventsName, SpellsName } from './facts.ts';

/** What a measure's numbers are of; money comes out in the scheme's currency, years are person-years. */
export type MeasureUnit =
  | 'persons'
  | 'person-years'
  | 'money'
  | 'money-squared'
  | 'policies'
  | 'claims'
  | 'deliveries'
  | 'days'
  | 'entries';

interface Declared {
  readonly unit: MeasureUnit;
  /** Records without which the measure cannot be known at all. */
  readonly needs: readonly Kind[];
  /** Cannot be known for a period in which this other measure is not zero. */
  readonly unless?: 'claims-without-benefit';
  /** Cannot be known for a period in which this other measure is zero throughout. */
  readonly onlyWith?: 'finance-entries';
}

/** Adds up what happened in the period. `sum` names an amount of the relation, or its square; without it each counts one. */
export interface Flow extends Declared {
  readonly nature: 'flow';
  readonly of: EventsName;
  readonly day: string;
  readonly where: readonly string[];
  readonly sum?: string;
  readonly isSquared?: boolean;
}

/** Counts what stands on the period's last day, or on the day before the period. */
export interface Stock extends Declared {
  readonly nature: 'stock';
  readonly of: SpellsName;
  readonly where: readonly string[];
  readonly at: 'end' | 'before';
}

/** Adds up days within the period, each weighing what the relation's weight or rate of that name says. */
export interface Duration extends Declared {
  readonly nature: 'duration';
  readonly of: SpellsName;
  readonly where: readonly string[];
  readonly weight?: string;
}

/** A quantile of the days that passed since an earlier one of what happened: it has to be taken anew for each span. */
export interface Quantile extends Declared {
  readonly nature: 'quantile';
  readonly of: EventsName;
  readonly day: string;
  readonly where: readonly string[];
  readonly since: string;
  readonly probability: number;
}

/** Incurred but not reported, from the claims triangle. */
export interface Estimate extends Declared {
  readonly nature: 'estimate';
}

/** Given by the scheme's profile. */
export interface Given extends Declared {
  readonly nature: 'given';
  readonly field: 'targetPopulation';
}

export type Measure = Flow | Stock | Duration | Quantile | Estimate | Given;

const claim = { of: 'claims', unit: 'claims', needs: ['claims'] } as const;
const delivery = {
  nature: 'flow',
  of: 'deliveries',
  day: 'delivery',
  unit: 'deliveries',
  needs: ['claims'],
  unless: 'claims-without-benefit',
} as const;
const woman = { nature: 'duration', where: [], needs: ['policies', 'members'] } as const;
const expiry = { nature: 'flow', of: 'policies', day: 'end', unit: 'policies', needs: ['policies'] } as const;

/** Everything that is counted: over which records, by which day, under which conditions. */
export const MEASURES = {
  'insured-at-end': {
    nature: 'stock',
    of: 'covered',
    at: 'end',
    where: [],
    unit: 'persons',
    needs: ['policies'],
  },
  'insured-before': {
    nature: 'stock',
    of: 'covered',
    at: 'before',
    where: [],
    unit: 'persons',
    needs: ['policies'],
  },
  'women-at-end': {
    nature: 'stock',
    of: 'covered',
    at: 'end',
    where: ['female'],
    unit: 'persons',
    needs: ['policies', 'members'],
  },
  'insured-years': {
    nature: 'duration',
    of: 'covered',
    where: [],
    unit: 'person-years',
    needs: ['policies'],
  },
  'target-population': { nature: 'given', field: 'targetPopulation', unit: 'persons', needs: [] },

  'earned-contributions': {
    nature: 'duration',
    of: 'terms',
    where: [],
    weight: 'earned',
    unit: 'money',
    needs: ['policies'],
  },
  'contributions-collected': {
    nature: 'flow',
    of: 'receipts',
    day: 'paid',
    where: [],
    sum: 'amount',
    unit: 'money',
    needs: ['contributions'],
  },
  'due-of-starting-policies': {
    nature: 'flow',
    of: 'policies',
    day: 'start',
    where: [],
    sum: 'due',
    unit: 'money',
    needs: ['policies'],
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
  },

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

  'claims-ended': { ...claim, nature: 'flow', day: 'ended', where: ['ended-in-order'] },
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
  'claims-paid': { ...claim, nature: 'flow', day: 'ended', where: ['paid'] },
  'claims-paid-amount': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['paid'],
    sum: 'best',
    unit: 'money',
  },
  'claims-rejected': { ...claim, nature: 'flow', day: 'ended', where: ['rejected'] },
  'claims-rejected-amount': {
    ...claim,
    nature: 'flow',
    day: 'ended',
    where: ['rejected'],
    sum: 'claimed',
    unit: 'money',
  },
  'claims-decided': { ...claim, nature: 'flow', day: 'ended', where: ['decided'] },
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
  },

  'policies-expiring': { ...expiry, where: [] },
  'renewals-eligible': { ...expiry, where: ['eligible'] },
  'renewals-matured': { ...expiry, where: ['matured'] },
  'renewals-made': { ...expiry, where: ['renewed'] },
  'renewals-still-open': { ...expiry, where: ['still-open'] },

  deliveries: { ...delivery, where: [] },
  caesareans: { ...delivery, where: ['caesarean'] },
  'deliveries-to-entitled': { ...delivery, where: ['entitled'], needs: ['policies', 'members', 'claims'] },
  'women-years': { ...woman, of: 'women', unit: 'person-years' },
  'entitled-women-years': { ...woman, of: 'entitled', unit: 'person-years' },
  'expected-deliveries-register': {
    nature: 'flow',
    of: 'pregnancies',
    day: 'expected',
    where: ['entitled'],
    unit: 'deliveries',
    needs: ['policies', 'members', 'pregnancies'],
  },
  'expected-deliveries-asfr': { ...woman, of: 'entitled', weight: 'asfr', unit: 'deliveries' },
  'expected-deliveries-gfr': { ...woman, of: 'entitled', weight: 'gfr', unit: 'deliveries' },

  'operating-expenses': {
    nature: 'flow',
    of: 'entries',
    day: 'month',
    where: ['expense'],
    sum: 'actual',
    unit: 'money',
    needs: ['finance'],
    onlyWith: 'finance-entries',
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

export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];

/** The declaration of a measure, as the general type. */
export function measureOf(name: MeasureName): Measure {
  return MEASURES[name];
}
