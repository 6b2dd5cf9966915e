import type { ReactNode } from 'react';
import type { SchemeSummary, WarningsAnswer } from '#engine';
import type { Periods } from '#reports';
import { useWarnings } from '#state';
import { Message, Section, useWords, Waiting } from '#ui';
import { FigurePage } from '../figures/figure-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { AlertsSection } from './alerts-section.tsx';
import { Unchecked } from './unchecked.tsx';
import styles from './warning.module.css';
import { WarningCard } from './warning-card.tsx';

/** Early warning: what is worth a look, with the records behind it, and what could not be looked at. */
export default function WarningScreen() {
  const words = useWords();
  return (
    <FigurePage title={words.say('looks.warning')}>
      {(scheme, periods) => (
        <Worklist scheme={scheme} periods={periods}>
          <AlertsSection scheme={scheme} periods={periods} />
        </Worklist>
      )}
    </FigurePage>
  );
}

/** The worklist; what stands between it and what was not found or not looked at comes in as children. */
function Worklist({
  scheme,
  periods,
  children,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const { grain, counted, at, filter } = periods;
  const period = counted.periods[at];
  const { data, error } = useWarnings(scheme, period ? { grain, last: period.last } : null);
  if (error) return <TroubleMessage error={error} />;
  if (!data || !period) return <Waiting label={words.say('app.loading')} />;
  // For a moment after another period was chosen, the lines on show are still those of the one before.
  const told = data.period ?? period;
  return (
    <>
      <Section title={words.say('warning.title')}>
        {filter.length > 0 && <p>{words.say('warning.wholeOnly')}</p>}
        {data.lines.length === 0 ? (
          <Nothing answer={data} />
        ) : (
          <>
            <p className={styles.intro}>
              {words.say('warning.intro', { period: words.period(told, grain) })}
            </p>
            <ol className={styles.list}>
              {data.lines.map((line) => (
                <WarningCard
                  key={`${line.code} ${line.subject ?? ''} ${told.last}`}
                  scheme={scheme}
                  line={line}
                  asked={{ grain, last: told.last }}
                />
              ))}
            </ol>
          </>
        )}
      </Section>
      {children}
      <Unchecked answer={data} />
    </>
  );
}

function Nothing({ answer: { quiet } }: { readonly answer: WarningsAnswer }) {
  const words = useWords();
  if (quiet.length === 0) return <Message tone="info" title={words.say('warning.nothingChecked')} />;
  return (
    <Message tone="good" title={words.say('warning.nothing')}>
      <p>{words.say('warning.nothingText', { count: quiet.length })}</p>
    </Message>
  );
}
