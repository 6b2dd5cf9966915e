import type { ProblemsSummary } from '#engine';
import type { CommonProblem, Problem, ProblemList } from '#intake';
import { faultInWords } from '#reports';
import { useProblemsFile } from '#state';
import { Button, saveFile, Table, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './problems.module.css';

const TITLES = {
  refused: 'records.refusedTitle',
  leftOut: 'records.leftOutTitle',
  leftBlank: 'records.blankTitle',
} as const;
const TEXTS = {
  refused: 'records.refusedText',
  leftOut: 'records.leftOutText',
  leftBlank: null,
} as const;

/** Rows that were refused, or cells that were left blank: file, row, column, value, and what is wrong. */
export function Problems({
  look,
  which,
  problems: { total, first, common },
}: {
  readonly look: string;
  readonly which: ProblemList;
  readonly problems: ProblemsSummary;
}) {
  const words = useWords();
  const file = useProblemsFile();
  if (total === 0) return null;
  const title = words.say(TITLES[which]);
  const text = TEXTS[which];
  const download = () =>
    file.mutate(
      { look, which, total, words },
      { onSuccess: (csv) => saveFile(fileName('', title, 'csv'), csv) },
    );
  return (
    <div className={styles.problems}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <Button size="small" icon="download" isBusy={file.isPending} onClick={download}>
          {words.say('records.downloadRefused')}
        </Button>
      </div>
      {file.error && <TroubleMessage error={file.error} />}
      {text && <p>{words.say(text, { change: words.say('mapping.change') })}</p>}
      <Common problems={common} />
      <Table
        label={title}
        rows={first}
        rowKey={(_, index) => String(index)}
        columns={[
          { key: 'file', heading: words.say('records.problemFile'), cell: ({ file: name }: Problem) => name },
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
      {total > first.length && <p>{words.say('records.showing', { shown: first.length, total })}</p>}
    </div>
  );
}

/** What is wrong with many rows at once, so that it can be corrected at once. */
function Common({ problems }: { readonly problems: readonly CommonProblem[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.common}>
      {problems.map(({ file, kind, fault, row, count }) => (
        <li key={`${file} ${row} ${fault.column}`}>
          {words.say('records.common', {
            count,
            file,
            column: fault.column,
            value: fault.value || words.say('cell.blank'),
            reason: faultInWords(fault, kind, words),
          })}
        </li>
      ))}
    </ul>
  );
}
