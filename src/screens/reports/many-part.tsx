import { useRef, useState } from 'react';
import { REPORT_KINDS, type ReportKind } from '#reports';
import {
  isOfWorkshop,
  REPORT_FORMS,
  useReportBatch,
  useReportView,
  useSchemes,
  type ReportForm,
} from '#state';
import {
  Button,
  Message,
  ProgressBar,
  saveFile,
  Section,
  TextField,
  useNotices,
  useWords,
  Waiting,
} from '#ui';
import { monthFromIso } from '#units';
import { fileName } from '../file-name.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import { Checks } from './checks.tsx';
import styles from './many-part.module.css';
import { ManyResult } from './many-result.tsx';
import { reportFileName } from './report-file-name.ts';

/** The same reports of several schemes in one file. */
export function ManyPart() {
  const words = useWords();
  const { tell } = useNotices();
  const { view } = useReportView();
  const { data, isPending, error } = useSchemes();
  const batch = useReportBatch();
  const running = useRef<AbortController>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [kinds, setKinds] = useState<readonly ReportKind[]>(['board']);
  const [forms, setForms] = useState<readonly ReportForm[]>(REPORT_FORMS);
  const [month, setMonth] = useState('');
  const [progress, setProgress] = useState({ share: 0, name: '' });
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  const schemes = data.filter((scheme) => scheme.deletedAt === null && !isOfWorkshop(scheme));
  const chosen = schemes.filter(({ id }) => !left.includes(id));
  const end = monthFromIso(month.trim());
  // Where a browser has no field for months it is a line of text, in which anything may stand.
  const isUnread = end === null && month.trim() !== '';
  const isEnough = chosen.length > 0 && kinds.length > 0 && forms.length > 0;
  const make = () => {
    running.current = new AbortController();
    batch.mutate(
      {
        schemes: chosen,
        kinds,
        forms,
        end,
        words,
        signal: running.current.signal,
        fileName: (report, form) => reportFileName(report, form, words),
        onProgress: (share, name) => setProgress({ share, name }),
      },
      {
        onSuccess: (made) => {
          if (!made) return void tell({ text: words.say('many.stopped') });
          if (!made.zip) return void tell({ text: words.say('many.noFile') });
          const file = fileName('', words.say('many.file', { count: chosen.length }), 'zip');
          saveFile(file, made.zip);
          tell({ text: words.say('reports.ready', { file }) });
        },
      },
    );
  };
  return (
    <>
      <div className="no-print">
        <Section title={words.say('reports.part.many')}>
          <p className={styles.text}>{words.say('many.text')}</p>
          <Checks
            label={words.say('many.schemes')}
            choices={schemes.map(({ id, profile }) => ({ value: id, label: profile.name }))}
            chosen={chosen.map(({ id }) => id)}
            onChoose={(ids) => setLeft(schemes.flatMap(({ id }) => (ids.includes(id) ? [] : [id])))}
          />
          <Checks
            label={words.say('many.reports')}
            choices={REPORT_KINDS.map((kind) => ({ value: kind, label: words.say(`report.kind.${kind}`) }))}
            chosen={kinds}
            onChoose={setKinds}
          />
          <Checks
            label={words.say('many.forms')}
            choices={REPORT_FORMS.map((form) => ({ value: form, label: words.say(`report.save.${form}`) }))}
            chosen={forms}
            onChoose={setForms}
          />
          <TextField
            label={words.say('many.month')}
            hint={words.say('many.monthOwn')}
            error={isUnread ? words.say('many.monthUnread') : null}
            type="month"
            value={month}
            onChange={(event) => setMonth(event.currentTarget.value)}
          />
          {batch.error && <TroubleMessage error={batch.error} />}
          {!isEnough && <Message tone="info" title={words.say('many.choose')} />}
          <p>
            <Button
              look="main"
              icon="download"
              isBusy={batch.isPending}
              disabled={!isEnough || isUnread}
              onClick={make}
            >
              {words.say('many.make', { count: chosen.length * kinds.length })}
            </Button>
          </p>
          {batch.isPending && (
            <ProgressBar label={words.say('many.making', { name: progress.name })} share={progress.share}>
              <Button size="small" onClick={() => running.current?.abort()}>
                {words.say('progress.stop')}
              </Button>
            </ProgressBar>
          )}
        </Section>
      </div>
      {batch.data && <ManyResult key={batch.submittedAt} outcomes={batch.data.outcomes} paper={view.paper} />}
    </>
  );
}
