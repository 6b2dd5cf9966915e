import { useRef, useState } from 'react';
import type { SchemeSummary } from '#engine';
import { CATALOGUE, CATALOGUE_VERSION } from '#indicators';
import { monthsShown } from '#measures';
import { useCounted, useValues } from '#state';
import { Button, Card, Message, ProgressBar, saveFile, Section, useNotices, useWords, Waiting } from '#ui';
import { focusTitle } from '../arrival.ts';
import { Received } from '../compare/received.tsx';
import { fileName } from '../file-name.ts';
import { SchemePage } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { ComparisonFile } from './comparison-file.tsx';
import { OtherSystems } from './other-systems.tsx';
import styles from './reports-screen.module.css';

export default function ReportsScreen() {
  const words = useWords();
  return (
    <SchemePage title={words.say('reports.title')} width="reading">
      {(scheme) => (
        <>
          <IndicatorValues scheme={scheme} />
          <ComparisonFile scheme={scheme} />
          <Received />
          <OtherSystems scheme={scheme} />
        </>
      )}
    </SchemePage>
  );
}

function IndicatorValues({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { tell } = useNotices();
  const values = useValues();
  const counted = useCounted(scheme, 'month', null);
  const [everySplit, setEverySplit] = useState(false);
  const [share, setShare] = useState(0);
  const running = useRef<AbortController>(null);
  const download = () => {
    running.current = new AbortController();
    const { signal } = running.current;
    values.mutate(
      { scheme, everySplit, signal, onProgress: setShare },
      {
        onSuccess: (csv) => {
          if (!csv) {
            focusTitle();
            tell({ text: words.say('reports.stopped') });
            return;
          }
          const file = fileName(
            scheme.profile.name,
            words.say('reports.valuesFile', { version: CATALOGUE_VERSION }),
            'csv',
          );
          saveFile(file, csv);
          tell({ text: words.say('reports.ready', { file }) });
        },
      },
    );
  };
  if (counted.isPending) return <Waiting label={words.say('app.loading')} />;
  if (counted.error) return <TroubleMessage error={counted.error} />;
  const timeline = counted.data.counted?.timeline;
  return (
    <Section title={words.say('reports.values')}>
      <p className={styles.text}>{words.say('reports.valuesText')}</p>
      <p className={styles.text}>{words.say('reports.whole')}</p>
      {!timeline && <Message tone="info">{words.say('reports.noMonths')}</Message>}
      {timeline && (
        <Card>
          <h3>{words.say('reports.facts')}</h3>
          <dl className={styles.facts}>
            <Fact
              name={words.say('reports.months')}
              value={words.say('reports.monthsFromTo', {
                count: words.number(monthsShown(timeline)),
                first: words.month(timeline.first),
                last: words.month(timeline.last),
              })}
            />
            <Fact name={words.say('reports.indicators')} value={words.number(CATALOGUE.length)} />
            <Fact name={words.say('reports.asAt')} value={words.day(timeline.dataAsAt)} />
            <Fact name={words.say('reports.definitions')} value={CATALOGUE_VERSION} />
          </dl>
        </Card>
      )}
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={everySplit}
          onChange={(event) => setEverySplit(event.currentTarget.checked)}
        />
        {words.say('reports.everySplit')}
      </label>
      {values.error && <TroubleMessage error={values.error} />}
      <p>
        <Button look="main" icon="download" isBusy={values.isPending} onClick={download}>
          {words.say(values.isPending ? 'reports.preparing' : 'reports.download')}
        </Button>
      </p>
      {values.isPending && (
        <ProgressBar label={words.say('reports.preparing')} share={share}>
          <Button size="small" onClick={() => running.current?.abort()}>
            {words.say('progress.stop')}
          </Button>
        </ProgressBar>
      )}
    </Section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
