import {
  headlineBasis,
  indicatorOf,
  measuresIn,
  valueOf,
  type Basis,
  type Formula,
  type Indicator,
  type Status,
} from '#indicators';
import type { Reason } from '#units';
import type { ValuesBlock } from '../../walk.ts';
import type { KpiLine, KpiOurs, KpiSet } from './lines.ts';
import { MICROFACT_KPIS } from './microfact.ts';
import { OPENIMIS_KPIS } from './openimis.ts';

/** The lines of each set, in its own order. */
export const KPI_LINES: Readonly<Record<KpiSet, readonly KpiLine[]>> = {
  openimis: OPENIMIS_KPIS,
  microfact: MICROFACT_KPIS,
};

/** A figure of ours for a line of theirs, in the line's unit. */
export interface KpiValue {
  readonly value: number | null;
  /** The indicator, or the measures, that it is. */
  readonly ours: string;
  readonly basis: Basis;
  readonly status: Status;
  readonly reason: Reason | null;
}

/**
 * Our figure for a line in the period at `period` of the block's; null where the line has no counterpart, or where the
 * block is not divided as the line wants it.
 */
export function kpiValue({ ours }: KpiLine, { counted }: ValuesBlock, period: number): KpiValue | null {
  if (!ours) return null;
  const days = 'days' in ours ? ours.days : undefined;
  const column = days === undefined ? 0 : counted.groups.indexOf(days) + 1;
  const isDividedSo = days === undefined ? counted.split === null : counted.split === 'days' && column > 0;
  const indicator = 'formula' in ours ? counting(ours.formula) : indicatorOf(ours.indicator);
  if (!indicator || !isDividedSo) return null;
  const basis = 'formula' in ours ? '' : (ours.basis ?? headlineBasis(indicator, counted));
  const { value, status, reason } = valueOf(indicator, basis, counted, { period, column });
  return { value, ours: nameOf(ours), basis, status, reason };
}

/** An indicator that is not in the catalogue: held to be complete, provisional or cut short as one of a plain count there is. */
function counting(formula: Formula): Indicator | undefined {
  const plain = indicatorOf('insured-persons');
  return plain && { ...plain, bases: [['', formula]] };
}

function nameOf(ours: KpiOurs): string {
  return 'formula' in ours ? measuresIn(ours.formula).join(' / ') : ours.indicator;
}
