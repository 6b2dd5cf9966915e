import {
  basesShown,
  headlineBasis,
  indicatorOf,
  measuresOf,
  termValue,
  valueOf,
  type Basis,
  type Status,
} from '#indicators';
import type { Reason } from '#units';
import type { ValuesBlock } from '../../walk.ts';
import type { KpiLine, KpiSet } from './lines.ts';
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
  if ('term' in ours) {
    if (counted.split !== null) return null;
    const { number, reason } = termValue(ours.term, counted, { period, column: 0 });
    const isCutShort = counted.periods[period]?.isToDate ?? false;
    return {
      value: number,
      ours: [...new Set(measuresOf(ours.term))].join(' / '),
      basis: '',
      status: number === null ? 'missing' : reason || isCutShort ? 'incomplete' : 'ok',
      reason: reason ?? (number !== null && isCutShort ? 'records-end-within-period' : null),
    };
  }
  const indicator = indicatorOf(ours.indicator);
  const column = ours.days === undefined ? 0 : counted.groups.indexOf(ours.days) + 1;
  const isDividedSo =
    ours.days === undefined ? counted.split === null : counted.split === 'days' && column > 0;
  if (!indicator || !isDividedSo) return null;
  const basis = ours.basis ?? headlineBasis(indicator, counted);
  const isKept = basesShown(indicator, counted).includes(basis);
  const { value, status, reason } = valueOf(indicator, basis, counted, { period, column });
  return { value, ours: indicator.id, basis: isKept || ours.basis !== null ? basis : '', status, reason };
}
