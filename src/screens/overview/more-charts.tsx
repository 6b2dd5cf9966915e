import { BenefitsChart } from './benefits-chart.tsx';
import { ClaimsChart } from './claims-chart.tsx';
import { GrowthChart } from './growth-chart.tsx';
import { MaternityChart } from './maternity-chart.tsx';
import type { OverviewChartProps } from './overview-charts.tsx';
import { PromptnessChart } from './promptness-chart.tsx';
import { RenewalChart } from './renewal-chart.tsx';

/** The charts that come behind the first one. */
export default function MoreCharts(props: OverviewChartProps) {
  return (
    <>
      <GrowthChart {...props} />
      <ClaimsChart {...props} />
      <RenewalChart {...props} />
      <PromptnessChart {...props} />
      <BenefitsChart {...props} />
      <MaternityChart {...props} />
    </>
  );
}
