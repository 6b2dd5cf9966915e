import type { ReactNode } from 'react';
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

/** A table that scrolls sideways inside its own frame when it is too wide, by keyboard too. */
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
  return (
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
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
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
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
          ))}
        </tbody>
      </table>
    </div>
  );
}
