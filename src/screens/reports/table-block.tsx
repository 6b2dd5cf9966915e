import type { ReportCell, ReportTable } from '#reports';
import { Table, useWords, type TableColumn } from '#ui';
import styles from './report-sheet.module.css';

/** A table of a report, whose first column names the rows. */
export function TableBlock({
  table: { title, headings, rows, notes },
  under,
}: {
  readonly table: ReportTable;
  /** The title of its section, which need not be said twice. */
  readonly under: string;
}) {
  const columns = headings.map(({ text, isNumber }, i): TableColumn<readonly ReportCell[]> => ({
    key: `${i} ${text}`,
    heading: text,
    isHeading: i === 0,
    isNumber: isNumber && rows.some((row) => row[i]?.number !== undefined),
    cell: (row) => row[i]?.text,
  }));
  return (
    <div className={styles.table}>
      <Table
        label={title}
        isLabelHidden={title === under}
        columns={columns}
        rows={rows}
        rowKey={(row, i) => `${row[0]?.text ?? ''} ${i}`}
      />
      <Notes notes={notes} />
    </div>
  );
}

function Notes({ notes }: Pick<ReportTable, 'notes'>) {
  const words = useWords();
  if (notes.length === 0) return null;
  return <p className={styles.note}>{words.list(notes)}</p>;
}
