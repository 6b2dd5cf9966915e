import type { FileReport } from '#intake';
import { faultInWords, problemsCsv, problemsOf, type Problem } from '#reports';
import { Button, saveFile, Table, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import styles from './problems.module.css';

/** Rows listed on the page; the file has all of them. */
const MOST_SHOWN = 100;

/** Rows that were refused, or cells that were left blank: file, row, column, value, and what is wrong. */
export function Problems({
  files,
  which,
}: {
  readonly files: readonly FileReport[];
  readonly which: 'refused' | 'leftBlank';
}) {
  const words = useWords();
  const problems = problemsOf(files, which);
  if (problems.length === 0) return null;
  const title = words.say(which === 'refused' ? 'records.refusedTitle' : 'records.blankTitle');
  const download = () => {
    const csv = problemsCsv(problems, words);
    saveFile(fileName('', title, 'csv'), new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <div className={styles.problems}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <Button size="small" icon="download" onClick={download}>
          {words.say('records.downloadRefused')}
        </Button>
      </div>
      {which === 'refused' && <p>{words.say('records.refusedText')}</p>}
      <Table
        label={title}
        rows={problems.slice(0, MOST_SHOWN)}
        rowKey={(_, index) => String(index)}
        columns={[
          { key: 'file', heading: words.say('records.problemFile'), cell: ({ file }: Problem) => file },
          {
            key: 'row',
            heading: words.say('records.problemRow'),
            isNumber: true,
            cell: ({ row }: Problem) => words.number(row),
          },
          {
            key: 'column',
            heading: words.say('records.problemColumn'),
            cell: ({ fault }: Problem) =>
              fault.column ? <code>{fault.column}</code> : words.say('records.wholeRow'),
          },
          {
            key: 'value',
            heading: words.say('records.problemValue'),
            cell: ({ fault }: Problem) => (
              <code className={styles.value}>{fault.value || words.say('cell.blank')}</code>
            ),
          },
          {
            key: 'reason',
            heading: words.say('records.problemReason'),
            cell: ({ fault, kind }: Problem) => (
              <span className={styles.reason}>{faultInWords(fault, kind, words)}</span>
            ),
          },
        ]}
      />
      {problems.length > MOST_SHOWN && (
        <p>
          {words.say('records.showing', {
            shown: words.number(MOST_SHOWN),
            total: words.number(problems.length),
          })}
        </p>
      )}
    </div>
  );
}
