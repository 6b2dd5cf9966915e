import type { SchemeSummary } from '#engine';
import { addressOf, today, useFindings } from '#state';
import { LinkButton, Message, Section, useWords, Waiting } from '#ui';
import { lastDayOf } from '#units';
import { FilterBar } from '../figures/filter-bar.tsx';
import { PeriodControls } from '../figures/period-controls.tsx';
import { usePeriods, type Periods } from '../figures/periods.ts';
import { QuietNotes } from '../figures/quiet-notes.tsx';
import { SchemePage } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { InShortSection } from './in-short-section.tsx';
import { OverviewCharts } from './overview-charts.tsx';
import styles from './overview.module.css';
import { Tiles } from './tiles.tsx';

export default function OverviewScreen() {
  const words = useWords();
  return (
    <SchemePage title={words.say('overview.title')} width="full">
      {(scheme) => <Overview key={scheme.id} scheme={scheme} />}
    </SchemePage>
  );
}

function Overview({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { isPending, error, periods, wanted, isSettled } = usePeriods(scheme);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!periods) return <NoMonths scheme={scheme} />;
  const period = periods.counted.periods[periods.at];
  return (
    <>
      <div className={styles.top}>
        <PeriodControls periods={periods} wanted={wanted} />
        {period && (
          <p className={styles.period}>
            {words.say('overview.period', { period: words.period(period, periods.grain) })}
          </p>
        )}
      </div>
      <FilterBar scheme={scheme} isSettled={isSettled} />
      <Notes scheme={scheme} periods={periods} />
      <InShortSection scheme={scheme} periods={periods} />
      <Section title={words.say('overview.indicators')}>
        <Tiles scheme={scheme} periods={periods} />
      </Section>
      <Section title={words.say('overview.charts')}>
        <OverviewCharts scheme={scheme} periods={periods} />
      </Section>
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

/** What a reader has to know before believing the figures. */
function Notes({ scheme, periods }: { readonly scheme: SchemeSummary; readonly periods: Periods }) {
  const words = useWords();
  const findings = useFindings(scheme);
  const { dataAsAt, last, lastComplete, quiet } = periods.counted.timeline;
  const count = findings.data?.length ?? 0;
  const hasIncomplete = periods.isLastLeftOut && last > lastComplete && dataAsAt < lastDayOf(last);
  const hasNotes = dataAsAt > today() || quiet.length > 0 || hasIncomplete || count > 0;
  return (
    <div className={styles.notes}>
      {hasNotes && periods.filter.length > 0 && <p>{words.say('filter.wholeNotes')}</p>}
      {dataAsAt > today() && (
        <Message tone="warn" title={words.say('overview.futureEvents', { day: words.day(dataAsAt) })} />
      )}
      <QuietNotes quiet={quiet} dataAsAt={dataAsAt} />
      {hasIncomplete && (
        <p>
          {words.say('overview.incompleteHidden', { day: words.day(dataAsAt), month: words.month(last) })}
        </p>
      )}
      {findings.error && <TroubleMessage error={findings.error} />}
      {count > 0 && (
        <p>
          {words.say('overview.findings', { count })}{' '}
          <LinkButton
            size="small"
            look="quiet"
            icon="open"
            href={addressOf({ screen: 'records', scheme: scheme.id })}
          >
            {words.say('overview.seeFindings')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
