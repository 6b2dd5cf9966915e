import type { Basis, IndicatorId, Unit } from '#indicators';
import type { KpiLine, KpiMatch } from './lines.ts';

const line = (
  code: string,
  unit: Unit,
  indicator: IndicatorId,
  basis: Basis | null,
  match: KpiMatch = 'same',
): KpiLine => ({ code, unit, match, ours: { indicator, basis } });

/** How long claims took, in days: the handbook tells shares of them. */
const days = (code: string, bin: string): KpiLine => ({
  code,
  unit: 'share',
  match: 'differs',
  ours: { indicator: 'promptness-of-settlement', basis: '', days: bin },
});

/**
 * The ten key indicators of Wipf and Garand, Performance Indicators for Microinsurance (ADA, second edition, 2010), which
 * MicroFact's factsheet works out; promptness is told in four classes of days. Neither the factsheet's workbook nor the
 * handbook's pages on each could be read: formulas are those by which IRIS+ and our catalogue cite them, the codes are ours, and
 * the social indicators of later versions are not in it.
 */
export const MICROFACT_KPIS: readonly KpiLine[] = [
  line('KPI1', 'share', 'net-income-ratio', null),
  line('KPI2', 'share', 'expense-ratio', ''),
  line('KPI3', 'share', 'incurred-claims-ratio', null),
  line('KPI4', 'share', 'renewal-rate', ''),
  days('KPI5a', '0-7'),
  days('KPI5b', '8-30'),
  days('KPI5c', '31-90'),
  days('KPI5d', 'over-90'),
  line('KPI6', 'share', 'rejection-ratio', 'number', 'differs'),
  line('KPI7', 'share', 'growth-rate', ''),
  line('KPI8', 'share', 'coverage-ratio', ''),
  line('KPI9', 'ratio', 'solvency-ratio', ''),
  line('KPI10', 'ratio', 'liquidity-ratio', ''),
];
