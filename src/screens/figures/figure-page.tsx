import type { ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import type { MeasureName } from '#measures';
import type { Periods } from '#reports';
import { addressOf } from '#state';
import { LinkButton, Message, useWords, Waiting } from '#ui';
import { SchemePage } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Looks } from './looks.tsx';
import { PeriodControls } from './period-controls.tsx';
import { usePeriods } from './periods.ts';
import styles from './figure-page.module.css';

interface FigurePageProps {
  readonly title: string;
  /** What it shows stands on these measures alone; on any of them without it. */
  readonly measures?: readonly MeasureName[];
  readonly children: (scheme: SchemeSummary, periods: Periods) => ReactNode;
}

/** A look at the figures of one scheme: the other looks, the period and the filter above what it shows. */
export function FigurePage({ title, measures, children }: FigurePageProps) {
  return (
    <SchemePage title={title} width="full">
      {(scheme) => (
        <Figures key={scheme.id} scheme={scheme} measures={measures}>
          {children}
        </Figures>
      )}
    </SchemePage>
  );
}

function Figures({
  scheme,
  measures,
  children,
}: Pick<FigurePageProps, 'children'> & {
  readonly scheme: SchemeSummary;
  readonly measures: readonly MeasureName[] | undefined;
}) {
  const words = useWords();
  const { isPending, error, periods, wanted, isSettled } = usePeriods(scheme, measures);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!periods) return <NoMonths scheme={scheme} />;
  const period = periods.counted.periods[periods.at];
  return (
    <>
      <Looks scheme={scheme} />
      <div className={styles.top}>
        <PeriodControls periods={periods} wanted={wanted} />
        {period && (
          <p className={styles.period}>
            {words.say('overview.period', { period: words.period(period, periods.grain) })}
          </p>
        )}
      </div>
      <FilterBar scheme={scheme} isSettled={isSettled} />
      {children(scheme, periods)}
    </>
  );
}

function NoMonths({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  return (
    <>
      <Message tone="info" title={words.say('overview.noMonths')}>
        <p>{words.say('overview.noMonthsText')}</p>
      </Message>
      <p>
        <LinkButton look="main" href={addressOf({ screen: 'records', scheme: scheme.id })}>
          {words.say('nav.records')}
        </LinkButton>
      </p>
    </>
  );
}
