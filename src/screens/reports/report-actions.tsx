import type { Report } from '#reports';
import { REPORT_FORMS, reportFile, useKeepReport, type ReportForm } from '#state';
import { Button, saveFile, useNotices, useWords } from '#ui';
import { useTellFailure } from '../trouble-message.tsx';
import { reportFileName } from './report-file-name.ts';
import styles from './report-actions.module.css';

/** What can be done with a report: printed, saved in another form. */
export function ReportActions({
  report,
  isKept = false,
}: {
  readonly report: Report;
  readonly isKept?: boolean;
}) {
  const words = useWords();
  const { tell } = useNotices();
  const onError = useTellFailure();
  const keep = useKeepReport();
  const save = async (form: ReportForm) => {
    const file = reportFileName(report, form, words);
    saveFile(file, await reportFile(report, form, words));
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
      {!isKept && (
        <Button icon="check" isBusy={keep.isPending} onClick={keepIt}>
          {words.say('report.keepReport')}
        </Button>
      )}
      {REPORT_FORMS.map((form) => (
        <Button key={form} icon="download" onClick={() => void save(form).catch(onError)}>
          {words.say(`report.save.${form}`)}
        </Button>
      ))}
    </div>
  );
}
