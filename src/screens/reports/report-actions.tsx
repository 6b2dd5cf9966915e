import { reportFiguresCsv, reportMarkdown, type Report } from '#reports';
import { useKeepReport } from '#state';
import { Button, saveFile, useNotices, useWords } from '#ui';
import { useTellFailure } from '../trouble-message.tsx';
import { reportFileName } from './report-file-name.ts';
import styles from './report-actions.module.css';

const FORMS = {
  csv: { type: 'text/csv;charset=utf-8', write: (report: Report) => reportFiguresCsv(report) },
  md: { type: 'text/markdown;charset=utf-8', write: reportMarkdown },
} as const;

/** What can be done with a report: printed, saved in another form. */
export function ReportActions({ report }: { readonly report: Report }) {
  const words = useWords();
  const { tell } = useNotices();
  const onError = useTellFailure();
  const keep = useKeepReport();
  const save = (form: keyof typeof FORMS) => {
    const file = reportFileName(report, form, words);
    const { type, write } = FORMS[form];
    saveFile(file, new Blob([write(report, words)], { type }));
    tell({ text: words.say('reports.ready', { file }) });
  };
  const keepIt = () =>
    keep.mutate(report, {
      onError,
      onSuccess: () =>
        tell({ text: words.say('report.keptNow', { title: report.title, month: words.month(report.end) }) }),
    });
  return (
    <div className={`${styles.actions ?? ''} no-print`} role="group" aria-label={words.say('report.save')}>
      <Button look="main" icon="reports" onClick={() => window.print()}>
        {words.say('report.print')}
      </Button>
      <Button icon="check" isBusy={keep.isPending} onClick={keepIt}>
        {words.say('report.keepReport')}
      </Button>
      {(['md', 'csv'] as const).map((form) => (
        <Button key={form} icon="download" onClick={() => save(form)}>
          {words.say(`report.save.${form}`)}
        </Button>
      ))}
    </div>
  );
}
