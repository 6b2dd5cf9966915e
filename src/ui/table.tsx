import { memo, type ReactNode } from 'react';
import { useRowsInView } from './rows-in-view.ts';
import styles from './table.module.css';

export interface TableColumn<R> {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: R) => ReactNode;
  /** Numbers stand flush at the end so that their digits line up. */
  readonly isNumber?: boolean;
  /** The cell that names its row. */
  readonly isHeading?: boolean;
}

/**
 * A table that scrolls sideways inside its own frame when it is too wide, by keyboard too. Of a long one, the rows near
 * the view are drawn; columns that stay the same object keep their cells.
 */
export function Table<R>({
  label,
  columns,
  rows,
  rowKey,
  isLabelHidden = true,
}: {
  readonly label: string;
  readonly columns: ReadonlyArray<TableColumn<R>>;
  readonly rows: readonly R[];
  readonly rowKey: (row: R, index: number) => string;
  readonly isLabelHidden?: boolean;
}) {
  const { from, to, above, below, body } = useRowsInView(rows.length);
  const isPart = to - from < rows.length;
  // Above the rows stands that of headings, which is counted too.
  const numberOf = (index: number) => (isPart ? index + 2 : undefined);
  return (
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-rowcount={isPart ? rows.length + 1 : undefined}>
        <caption className={isLabelHidden ? 'visually-hidden' : styles.caption}>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumber ? styles.number : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 && <Room height={above} columns={columns.length} />}
          {rows.slice(from, to).map((row, i) => (
            <Row key={rowKey(row, from + i)} row={row} columns={columns} number={numberOf(from + i)} />
          ))}
          {below > 0 && <Room height={below} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row<R>({
  row,
  columns,
  number,
}: {
  readonly row: R;
  readonly columns: ReadonlyArray<TableColumn<R>>;
  /** Which row of all it is, where not all are there. */
  readonly number: number | undefined;
}) {
  return (
    <tr aria-rowindex={number}>
      {columns.map((column) => {
        const className = column.isNumber ? styles.number : undefined;
        return column.isHeading ? (
          <th key={column.key} scope="row" className={className}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={className}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}) as <R>(props: {
  readonly row: R;
  readonly columns: ReadonlyArray<TableColumn<R>>;
  readonly number: number | undefined;
}) => ReactNode;

/** The room of rows that are not drawn. */
function Room({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className={styles.room}>
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}
