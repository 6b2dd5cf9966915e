import { memo, Suspense } from 'react';
import type { SchemeSummary } from '#engine';
import type { Periods } from '#reports';
import { later, useWords, Waiting } from '#ui';
import { fetchAdviceWords } from '#words';
import { InsuredChart } from './insured-chart.tsx';
import styles from './overview.module.css';

export interface OverviewChartProps {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}

/** Those further on come behind the first one. */
const MoreCharts = later(async () => {
  const [charts] = await Promise.all([import('./more-charts.tsx'), fetchAdviceWords()]);
  return charts;
});

/** The charts of the month, all of them; drawn again only when their figures change. */
export const OverviewCharts = memo(function OverviewCharts(props: OverviewChartProps) {
  const words = useWords();
  return (
    <div className={styles.charts}>
      <InsuredChart {...props} />
      <Suspense fallback={<Waiting label={words.say('app.loading')} />}>
        <MoreCharts {...props} />
      </Suspense>
    </div>
  );
});
