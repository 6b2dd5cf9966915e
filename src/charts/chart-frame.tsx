import { useId, useRef, useState, type ReactNode } from 'react';
import type { CsvCell } from '#records';
import { Button, Table, useNotices, useWords } from '#ui';
import styles from './chart-frame.module.css';
import { PickName, type Picking } from './picking.tsx';
import { WhenSeen } from './when-seen.tsx';

/** A cell of a chart's table: what is shown, and what a file gets. */
export interface ChartCell {
  readonly shown: string;
  readonly written: CsvCell;
  /** Stands for what is shown where that can be pressed. */
  readonly pressed?: ReactNode;
}

/** The data of a chart as a table: what is shown, and what a file gets, which has no other place for units. */
export interface ChartTable {
  readonly headings: ReadonlyArray<{ readonly shown: string; readonly written: string }>;
  readonly rows: ReadonlyArray<readonly ChartCell[]>;
  /** The group that each row is of, where rows are groups. */
  readonly groups?: readonly string[];
}

const PICTURES = [
  ['svg', 'chart.svg', 'chart.svgOf'],
  ['png', 'chart.png', 'chart.pngOf'],
] as const;

interface TableLine {
  readonly cells: ChartTable['rows'][number];
  readonly group: string | undefined;
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
  only = null,
  source,
  notes = [],
  table,
  fileName,
  isEmpty = false,
  picking,
  children,
}: {
  readonly title: string;
  /** What the numbers on the axis are. */
  readonly axis?: string | undefined;
  readonly says?: string | undefined;
  /** Whose figures these are; null where the table says it. */
  readonly scheme: string | null;
  /** What the figures are narrowed to; null where they are of all. */
  readonly only?: string | null;
  readonly source: string;
  readonly notes?: readonly string[];
  readonly table: ChartTable;
  readonly fileName: string;
  /** There is no value to draw. */
  readonly isEmpty?: boolean;
  /** Which groups can be picked in the chart, and in its table. */
  readonly picking?: Picking | undefined;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const { tell } = useNotices();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const download = async () => {
    const { saveTable } = await import('./table-file.ts');
    saveTable({ table, scheme, only, fileName }, words);
  };
  const picture = async (form: 'svg' | 'png') => {
    if (!frame.current) return;
    const { savePicture } = await import('./picture.ts');
    await savePicture(frame.current, fileName.replace(/\.csv$/, ''), form);
  };
  const tellFailure = () => void tell({ text: words.say('chart.pictureFailed') });
  return (
    <figure
      ref={frame}
      className={`${styles.frame ?? ''} ${isEmpty ? (styles.small ?? '') : ''}`}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        <FrameTools
          title={title}
          isTable={isTable}
          onTable={() => setIsTable(!isTable)}
          onCsv={() => void download()}
          onPicture={isEmpty || isTable ? null : (form) => picture(form).catch(tellFailure)}
        />
      </div>
      {only !== null && <p className={styles.only}>{words.say('filter.only', { only })}</p>}
      {says && <p className={styles.says}>{says}</p>}
      {picking && !isEmpty && <p className={`${styles.hint ?? ''} no-print`}>{picking.hint}</p>}
      {isEmpty && !isTable && <p className={styles.empty}>{words.say('chart.empty')}</p>}
      {isTable && <FrameTable label={title} table={table} picking={picking} />}
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
        <p data-source>{source}</p>
      </figcaption>
    </figure>
  );
}

/** What can be done with a chart: read it as a table, and take it away. */
function FrameTools({
  title,
  isTable,
  onTable,
  onCsv,
  onPicture,
}: {
  readonly title: string;
  readonly isTable: boolean;
  readonly onTable: () => void;
  readonly onCsv: () => void;
  /** Null where there is nothing drawn. */
  readonly onPicture: ((form: 'svg' | 'png') => Promise<void>) | null;
}) {
  const words = useWords();
  return (
    <div className={`${styles.tools ?? ''} no-print`}>
      <Button
        size="small"
        look="quiet"
        icon={isTable ? 'chart' : 'table'}
        aria-label={words.say(isTable ? 'chart.chartOf' : 'chart.tableOf', { title })}
        aria-pressed={isTable}
        onClick={onTable}
      >
        {words.say(isTable ? 'chart.chart' : 'chart.table')}
      </Button>
      <Button
        size="small"
        look="quiet"
        icon="download"
        aria-label={words.say('chart.downloadOf', { title })}
        onClick={onCsv}
      >
        {words.say('chart.csv')}
      </Button>
      {onPicture &&
        PICTURES.map(([form, name, of]) => (
          <Button
            key={form}
            size="small"
            look="quiet"
            aria-label={words.say(of, { title })}
            onClick={() => void onPicture(form)}
          >
            {words.say(name)}
          </Button>
        ))}
    </div>
  );
}

/** The data of a chart as a table. */
function FrameTable({
  label,
  table: { headings, rows, groups },
  picking,
}: {
  readonly label: string;
  readonly table: ChartTable;
  readonly picking: Picking | undefined;
}) {
  return (
    <Table
      label={label}
      columns={headings.map(({ shown }, i) => ({
        key: String(i),
        heading: shown,
        isHeading: i === 0,
        isNumber: i > 0,
        cell: ({ cells, group }: TableLine) => {
          const text = cells[i]?.shown ?? '';
          const isName = i === 0 && group !== undefined;
          if (isName) return <PickName name={text} groupKey={group} picking={picking} />;
          return cells[i]?.pressed ?? text;
        },
      }))}
      rows={rows.map((cells, row): TableLine => ({ cells, group: groups?.[row] }))}
      rowKey={(_, index) => String(index)}
    />
  );
}
