import type { Kind, KINDS, ReturnNumber } from '#records';
import type { EventsName, SpellsName } from '../facts.ts';
import type { Split } from '../relations.ts';

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
  | 'entries'
  | 'families'
  | 'visits'
  | 'months'
  | 'score'
  | 'staff'
  | 'returns'
  | 'complaints'
  | 'pregnancies';

interface Declared {
  readonly unit: MeasureUnit;
  /** Records without which the measure cannot be known at all. */
  readonly needs: readonly Kind[];
  /** Cannot be known for a period in which this other measure is not zero. */
  readonly unless?: 'claims-without-benefit';
  /** Cannot be known for a period in which this other measure is zero throughout. */
  readonly onlyWith?: 'finance-entries';
  /** Cannot be known where no record says it at all. */
  readonly requires?: 'providers';
  /** What a monthly return says of it, where the records themselves are not kept. */
  readonly onReturn?: OnReturn;
}

/** Columns of a monthly return added up, less others. */
export interface OnReturn {
  readonly plus: readonly ReturnNumber[];
  readonly minus?: readonly ReturnNumber[];
  /** Two columns, of a month's start and end: their mean over its days, so that persons become days of persons. */
  readonly isMeanInDays?: boolean;
  /** For what stood before the period: what its first return says of its start, where there is none of the month before. */
  readonly orStart?: ReturnNumber;
  /** The columns of a split's groups, in the order of the groups; they add up to the whole. */
  readonly inGroups?: Readonly<Partial<Record<Split, readonly ReturnNumber[]>>>;
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

/**
 * Counts what stands on the period's last day, or on the day before the period. `sum` names a weight of the relation,
 * which is added up instead. With `ahead` it adds up what the relation's weight of that name comes to over the days that
 * each still has ahead of it.
 */
export interface Stock extends Declared {
  readonly nature: 'stock';
  readonly of: SpellsName;
  readonly where: readonly string[];
  readonly at: 'end' | 'before';
  readonly ahead?: string;
  readonly sum?: string;
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

/**
 * Incurred but not reported, from the claims triangle: for the services of the period, as it is seen today; or
 * `standing`, for all services up to the period's end as it could be reckoned then; or `of-earlier`, what is still
 * expected today for the services before the period.
 */
export interface Estimate extends Declared {
  readonly nature: 'estimate';
  readonly what?: 'standing' | 'of-earlier';
}

/** Counts each key of the relation once within the span, however often something happened: counted anew for each span. */
export interface Distinct extends Declared {
  readonly nature: 'distinct';
  readonly of: EventsName;
  readonly day: string;
  readonly where: readonly string[];
  readonly key: string;
}

/** Counts each record once that has a spell on any day of the span: counted anew for each span. */
export interface Present extends Declared {
  readonly nature: 'present';
  readonly of: SpellsName;
  readonly where: readonly string[];
}

/** What the costliest keys add up to within the span: the given share of all keys, at least one. */
export interface Costliest extends Declared {
  readonly nature: 'costliest';
  readonly of: EventsName;
  readonly day: string;
  readonly where: readonly string[];
  readonly key: string;
  readonly sum: string;
  readonly share: number;
}

/** What the last balance sheet of the period says, or the last one before it. */
export interface Holding extends Declared {
  readonly nature: 'holding';
  readonly at: 'end' | 'before';
  readonly plus: readonly BalanceColumn[];
  readonly minus?: readonly BalanceColumn[];
  /** Columns that have to be filled in some sheet; of the others one that never is counts as nothing. */
  readonly mustSay?: readonly BalanceColumn[];
}
export type BalanceColumn = Exclude<keyof (typeof KINDS)['balance']['columns'], 'date'>;

/** Said by monthly returns only: added up over the period, or as at its end or the day before it. */
export interface Reported extends Declared {
  readonly nature: 'reported';
  readonly as: 'flow' | 'end' | 'before';
  readonly onReturn: OnReturn;
  /** Not asked of returns where records of this kind are kept, which say it better. */
  readonly insteadOf?: Kind;
}

/** What another measure comes to a month over the last months up to the period's end, however long the period is. */
export interface Lately extends Declared {
  readonly nature: 'lately';
  readonly over: 'contributions-collected' | 'claims-paid-amount' | 'expenses-paid-out' | 'finance-income';
  readonly months: number;
}

/** Of how many months of the period there is a monthly return. */
export interface Filed extends Declared {
  readonly nature: 'filed';
}

/** How many months the period has. */
export interface Months extends Declared {
  readonly nature: 'months';
}

/** Given by the scheme's profile. */
export interface Given extends Declared {
  readonly nature: 'given';
  readonly field: 'targetPopulation' | 'targetHouseholds';
}

export type Measure =
  | Flow
  | Stock
  | Duration
  | Quantile
  | Distinct
  | Present
  | Costliest
  | Estimate
  | Holding
  | Reported
  | Lately
  | Filed
  | Months
  | Given;
