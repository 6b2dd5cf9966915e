import type { CompareAnswer, ComparedRow } from '#engine';
import {
  CATALOGUE_VERSION,
  indicatorOf,
  type ComparedPeriod,
  type IndicatorId,
  type IndicatorValue,
} from '#indicators';
import { emptyCells, putCell } from '../../src/indicators/comparison/cells.ts';

const END = 24_011;
/** The twelve months up to the end, in which ten was earned for each of a hundred insured years. */
const YEAR: ComparedPeriod = {
  period: { first: END - 11, last: END, isToDate: false, isFromWithin: false },
  isEarlier: false,
  insured: 100,
  earned: 1000,
  insuredYears: 100,
};

/** A scheme with one value. */
export interface One {
  readonly id: string;
  readonly country: string;
  readonly currency: string;
  readonly value: number;
  readonly status?: IndicatorValue['status'];
  readonly catalogue?: string;
}

export const ghana = (id: string, value: number, change: Partial<One> = {}): One => {
  return { id, country: 'GH', currency: 'GHS', value, ...change };
};

/** Schemes with one value each, of a thousand. */
export function answered(indicator: IndicatorId, schemes: readonly One[]): CompareAnswer {
  const basis = indicatorOf(indicator)?.bases[0]?.[0] ?? '';
  const cells = emptyCells({ rows: schemes.length, columns: 1, periods: 1 });
  schemes.forEach(({ value, status = 'ok' }, row) => {
    const margin = { lower: value * 0.95, upper: value * 1.05 };
    const parts = { numerator: value * 1000, denominator: 1000 };
    putCell(
      cells,
      { row, column: 0, period: 0 },
      { ...parts, value, ...margin, margin, status, reason: null },
    );
  });
  const rows = schemes.map(({ id, country, currency, catalogue = CATALOGUE_VERSION }): ComparedRow => {
    const profile = { name: id, country, currency, graceDays: 60, maternityWaitingDays: 270 };
    return {
      ...{ id, origin: 'records', catalogue, rules: 5, quality: null, hiddenBelow: null, writtenOn: null },
      profile: { ...profile, fiscalYearStart: 1, targetPopulation: null, gfr: null, asfr: null },
      timeline: null,
      insured: 1000,
    } as unknown as ComparedRow;
  });
  return {
    ...{ rows, ends: [END], offered: [END], cells, strata: null },
    columns: [{ indicator, basis, basisOf: schemes.map(() => basis), apart: [] }],
    periods: schemes.map(() => [YEAR]),
  };
}
