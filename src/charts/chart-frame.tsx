import { useId, useState, type ReactNode } from 'react';
import { csvText, type CsvCell } from '#records';
import { Button, saveFile, Table, useWords } from '#ui';
import styles from './chart-frame.module.css';
import { WhenSeen } from './when-seen.tsx';

/** The data of a chart as a table: what is shown, and what a file gets, which has no other place for units. */
export interface ChartTable {
  readonly headings: ReadonlyArray<{ readonly shown: string; readonly written: string }>;
  readonly rows: ReadonlyArray<ReadonlyArray<{ readonly shown: string; readonly written: CsvCell }>>;
}

/**
 * A figure: a title that says what is shown, the chart or the same data as a table, a sentence that says what to see in
 * it, why anything is missing, and where it comes from.
 */
export function ChartFrame({
  title,
  axis,
  says,
  scheme,
  source,
  notes = [],
  table,
  fileName,
  isEmpty = false,
  children,
}: {
  readonly title: string;
  /** What the numbers on the axis are. */
  readonly axis?: string | undefined;
  readonly says?: string | undefined;
  /** Whose figures these are. */
  readonly scheme: string;
  readonly source: string;
  readonly notes?: readonly string[];
  readonly table: ChartTable;
  readonly fileName: string;
  /** There is no value to draw. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const download = () => {
    const headings = [words.say('chart.scheme'), ...table.headings.map(({ written }) => written)];
    const rows = table.rows.map((row) => [scheme, ...row.map(({ written }) => written)]);
    saveFile(fileName, new Blob([csvText([headings, ...rows])], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <figure className={`${styles.frame ?? ''} ${isEmpty ? (styles.small ?? '') : ''}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        <div className={`${styles.tools ?? ''} no-print`}>
          <Button
            size="small"
            look="quiet"
            icon={isTable ? 'chart' : 'table'}
            aria-label={words.say(isTable ? 'chart.chartOf' : 'chart.tableOf', { title })}
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
          >
            {words.say(isTable ? 'chart.chart' : 'chart.table')}
          </Button>
          <Button
            size="small"
            look="quiet"
            icon="download"
            aria-label={words.say('chart.downloadOf', { title })}
            onClick={download}
          >
            {words.say('chart.csv')}
          </Button>
        </div>
      </div>
      {says && <p className={styles.says}>{says}</p>}
      {isEmpty && !isTable && <p className={styles.empty}>{words.say('chart.empty')}</p>}
      {isTable && (
        <Table
          label={title}
          columns={table.headings.map(({ shown }, i) => ({
            key: String(i),
            heading: shown,
            isHeading: i === 0,
            isNumber: i > 0,
            cell: (row: ChartTable['rows'][number]) => row[i]?.shown ?? '',
          }))}
          rows={table.rows}
          rowKey={(_, index) => String(index)}
        />
      )}
      {!isEmpty && !isTable && (
        <div className={styles.plot}>
          {axis && <p className={styles.axis}>{axis}</p>}
          <WhenSeen>{children}</WhenSeen>
        </div>
      )}
      <figcaption className={styles.foot}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{source}</p>
      </figcaption>
    </figure>
  );
}
