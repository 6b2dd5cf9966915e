import { Suspense } from 'react';
import type { SchemeSummary } from '#engine';
import type { Periods } from '#reports';
import { addressOf, today, useFindings } from '#state';
import { later, LinkButton, Message, Section, useWords, Waiting } from '#ui';
import { lastDayOf } from '#units';
import { fetchAdviceWords } from '#words';
import { FigurePage } from '../figures/figure-page.tsx';
import { QuietNotes } from '../figures/quiet-notes.tsx';
import { WeightNote } from '../figures/weight-note.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import { OVERVIEW_MEASURES } from './measures.ts';
import { OverviewCharts } from './overview-charts.tsx';
import styles from './overview.module.css';
import { Tiles } from './tiles.tsx';

/** Sentences come behind the first chart, with their words. */
const Advice = later(async () => {
  const [section] = await Promise.all([import('./advice-section.tsx'), fetchAdviceWords()]);
  return section;
});

export default function OverviewScreen() {
  const words = useWords();
  return (
    <FigurePage title={words.say('overview.title')} measures={OVERVIEW_MEASURES}>
      {(scheme, periods) => (
        <>
          <Notes scheme={scheme} periods={periods} />
          <Section title={words.say('short.title')}>
            <div className={styles.advice}>
              <Suspense fallback={<Waiting label={words.say('app.loading')} />}>
                <Advice scheme={scheme} periods={periods} />
              </Suspense>
            </div>
          </Section>
          <Section title={words.say('overview.indicators')}>
            <Tiles scheme={scheme} periods={periods} />
          </Section>
          <Section title={words.say('overview.charts')}>
            <OverviewCharts scheme={scheme} periods={periods} />
          </Section>
        </>
      )}
    </FigurePage>
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
      {Object.keys(scheme.waiting ?? {}).length > 0 && (
        <Suspense fallback={null}>
          <WeightNote scheme={scheme} />
        </Suspense>
      )}
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
