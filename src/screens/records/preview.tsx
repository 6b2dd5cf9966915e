import type { FileSummary } from '#engine';
import {
  openQuestions,
  type CellLooked,
  type CloserLook,
  type ColumnLooked,
  type RecordLooked,
  type WorstRow,
} from '#intake';
import { faultInWords } from '#reports';
import { Icon, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { headingTold } from './heading-told.ts';
import styles from './preview.module.css';

interface Props {
  readonly report: FileSummary;
  readonly look: CloserLook;
}

/** A table on some of its own rows: how the first are read, and what is wrong with others. */
export function Preview({ report, look }: Props) {
  const words = useWords();
  return (
    <>
      <div className={styles.part}>
        <h4>{words.say('preview.first')}</h4>
        {look.first.length > 0 ? (
          <FirstRows report={report} look={look} />
        ) : (
          <p>{words.say(report.kind === null ? 'preview.notYet' : 'preview.none')}</p>
        )}
      </div>
      {report.kind !== null && (
        <div className={styles.part}>
          <h4>{words.say('preview.worst')}</h4>
          {look.worst.length > 0 ? (
            <WorstRows report={report} look={look} />
          ) : (
            <p>{words.say('preview.worstNone')}</p>
          )}
          {look.rowsNotCounted > 0 && (
            <p>{words.say('preview.notCounted', { count: look.rowsNotCounted })}</p>
          )}
        </div>
      )}
    </>
  );
}

function FirstRows({ report, look }: Props) {
  const words = useWords();
  const asked = new Set(openQuestions(report).flatMap((one) => ('column' in one ? [one.column] : [])));
  const columns = look.columns.map(({ column }, i): TableColumn<RecordLooked> => ({
    key: column,
    heading: asked.has(column) ? words.say('preview.asked', { column }) : column,
    cell: ({ cells }) => <Cell both={cells[i]} isAsked={asked.has(column)} />,
  }));
  return (
    <>
      <p className={styles.text}>{words.say('preview.firstText')}</p>
      <Table
        label={words.say('preview.first')}
        rows={look.first}
        rowKey={(_, index) => String(index)}
        columns={[rowColumn(words), ...columns]}
      />
    </>
  );
}

function rowColumn<R extends { readonly row: number }>(words: Words): TableColumn<R> {
  const heading = words.say('preview.row');
  return { key: '#', heading, isHeading: true, cell: ({ row }) => words.number(row) };
}

/** What was read, and below it the cell where that says it otherwise; of a column that is asked about, the cell alone. */
function Cell({ both, isAsked }: { readonly both: CellLooked | undefined; readonly isAsked: boolean }) {
  const words = useWords();
  if (!both) return null;
  const { value, cell } = both;
  if (isAsked) return <Text text={cell ?? ''} />;
  return (
    <>
      <Text text={value} />
      {cell !== null && cell !== value && (
        <small className={styles.inFile}>{words.say('preview.inFile', { cell })}</small>
      )}
    </>
  );
}

function Text({ text }: { readonly text: string }) {
  const words = useWords();
  if (text === '') return <span className={styles.blank}>{words.say('cell.blank')}</span>;
  return <span className={styles.cell}>{text}</span>;
}

function WorstRows({ report, look }: Props) {
  const words = useWords();
  const kind = report.kind === 'profile' ? null : report.kind;
  const used = look.columns;
  const columns = [...new Set(used.flatMap(({ from }) => from))].map((at): TableColumn<WorstRow> => ({
    key: String(at),
    heading: headingTold({ heading: '', key: '', ...report.headings[at], at }, words),
    cell: (worst) => <WorstCell worst={worst} used={used} at={at} />,
  }));
  return (
    <>
      <p className={styles.text}>{words.say('preview.worstText')}</p>
      <Table
        label={words.say('preview.worst')}
        rows={look.worst}
        rowKey={(_, index) => String(index)}
        columns={[
          rowColumn(words),
          {
            key: 'problem',
            heading: words.say('preview.problem'),
            cell: ({ problem, count, isRefused }) => (
              <span className={styles.problem}>
                {problem.column === ''
                  ? faultInWords(problem, kind, words)
                  : words.say('preview.ofColumn', {
                      column: problem.column,
                      reason: faultInWords(problem, kind, words),
                    })}
                <small className={styles.inFile}>
                  {words.say(isRefused ? 'preview.refused' : 'preview.blank', { count })}
                </small>
              </span>
            ),
          },
          ...columns,
        ]}
      />
    </>
  );
}

function WorstCell({
  worst: { cells, wrong },
  used,
  at,
}: {
  readonly worst: WorstRow;
  readonly used: readonly ColumnLooked[];
  readonly at: number;
}) {
  const words = useWords();
  const cell = cells[at] ?? null;
  if (cell === null) return <span className={styles.blank}>{words.say('preview.notKnown')}</span>;
  const shown = <Text text={cell} />;
  if (!used.some((one) => one.from.includes(at) && wrong.includes(one.column))) return shown;
  return (
    <mark className={styles.wrong}>
      <Icon name="warn" size={14} /> <span className="visually-hidden">{words.say('preview.wrong')} </span>
      {shown}
    </mark>
  );
}
