import { BenefitsChart } from './benefits-chart.tsx';
import { ClaimsChart } from './claims-chart.tsx';
import { MaternityChart } from './maternity-chart.tsx';
import type { OverviewChartProps } from './overview-charts.tsx';
import { PromptnessChart } from './promptness-chart.tsx';
import { RenewalChart } from './renewal-chart.tsx';

/** The charts that stand below the first ones. */
export default function MoreCharts(props: OverviewChartProps) {
  return (
    <>
      <ClaimsChart {...props} />
      <RenewalChart {...props} />
      <PromptnessChart {...props} />
      <BenefitsChart {...props} />
      <MaternityChart {...props} />
    </>
  );
}
