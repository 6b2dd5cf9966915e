import { memo } from 'react';
import type { SchemeSummary } from '#engine';
import type { Periods } from '../figures/periods.ts';
import { BenefitsChart } from './benefits-chart.tsx';
import { ClaimsChart } from './claims-chart.tsx';
import { InsuredChart, GrowthChart } from './insured-charts.tsx';
import { MaternityChart } from './maternity-chart.tsx';
import styles from './overview.module.css';
import { PromptnessChart } from './promptness-chart.tsx';
import { RenewalChart } from './renewal-chart.tsx';

export interface OverviewChartProps {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}

/** The charts of the month, all of them; drawn again only when their figures change. */
export const OverviewCharts = memo(function OverviewCharts(props: OverviewChartProps) {
  return (
    <div className={styles.charts}>
      <InsuredChart {...props} />
      <GrowthChart {...props} />
      <ClaimsChart {...props} />
      <RenewalChart {...props} />
      <PromptnessChart {...props} />
      <BenefitsChart {...props} />
      <MaternityChart {...props} />
    </div>
  );
});
