import { Fragment } from 'react';
import type { CompareView } from '#state';
import { usePrinting, useWords } from '#ui';
import styles from './grid.module.css';
import { sheetTitle } from './grid-sheet.ts';
import { againstWords } from './held-against.ts';
import type { Side, SideColumn, SideRow } from './side.ts';
import { groundWords, sourceWords } from './source-words.ts';
import { lookNameOf, StandingMark } from './standing-mark.tsx';
import { columnHeading, numberWords, valueWords } from './value-words.ts';

/** Columns that stand beside the names on an A4 page on its side, and in large type. */
const COLUMNS = 10;
const LARGE_COLUMNS = 6;

interface PrintedProps {
  readonly side: Side;
  readonly view: CompareView;
  readonly rows: readonly SideRow[];
}

/** The whole grid on paper, so many columns at a time under headings that every page has: drawn only while it is printed. */
export function PrintedGrid(props: PrintedProps) {
  return usePrinting() ? <PrintedSheet {...props} /> : null;
}

function PrintedSheet({ side, view, rows }: PrintedProps) {
  const words = useWords();
  const { columns } = side;
  const size = view.isLarge ? LARGE_COLUMNS : COLUMNS;
  const blocks = Array.from({ length: Math.ceil(columns.length / size) }, (_, i) => i * size);
  const title = sheetTitle(side, view, rows, words);
  const benchmark = againstWords(side, view, words);
  return (
    <div className={`${styles.sheet ?? ''} ${view.isLarge ? (styles.largeSheet ?? '') : ''}`}>
      {blocks.map((first) => {
        const shown = columns.slice(first, first + size);
        const told = words.say('compare.sheet.columns', {
          from: first + 1,
          to: first + shown.length,
          count: columns.length,
        });
        return (
          <table key={first} className={rows.length > FEW ? styles.block : styles.shortBlock}>
            <colgroup>
              <col className={styles.blockName} />
            </colgroup>
            <thead>
              <tr>
                <th colSpan={size + 1} className={styles.blockTitle}>
                  {words.say('compare.sheet.head', { title, benchmark, columns: told })}
                </th>
              </tr>
              <tr>
                <th scope="col">{words.say('compare.scheme')}</th>
                {shown.map((column) => (
                  <th key={column.index} scope="col">
                    {columnHeading(column, words)}
                  </th>
                ))}
                <Rest count={size - shown.length} />
              </tr>
            </thead>
            <tbody>
              <tr className={styles.blockAgainst}>
                <th scope="row">{words.say('compare.sheet.heldAgainst', { benchmark })}</th>
                {shown.map((column) => (
                  <td key={column.index}>{numberWords(side, column, side.benchmark(column).value, words)}</td>
                ))}
                <Rest count={size - shown.length} />
              </tr>
              {rows.map((row) => (
                <PrintedRow
                  key={row.index}
                  side={side}
                  row={row}
                  columns={shown}
                  rest={size - shown.length}
                />
              ))}
            </tbody>
          </table>
        );
      })}
      {[...groundWords(side, view, columns, words), sourceWords(side, view, words)].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** Rows of a block that is not broken over two pages. */
const FEW = 16;

function PrintedRow({
  side,
  row,
  columns,
  rest,
}: {
  readonly side: Side;
  readonly row: SideRow;
  readonly columns: readonly SideColumn[];
  readonly rest: number;
}) {
  const words = useWords();
  return (
    <tr>
      <th scope="row" className={row.isMine ? styles.mine : undefined}>
        {row.isMine ? words.say('compare.mineNamed', { name: row.name }) : row.name}
      </th>
      {columns.map((column) => {
        const value = side.value(row, column);
        const standing = side.standing(row, column);
        return (
          <td key={column.index} className={styles[lookNameOf(standing, value)]}>
            <StandingMark standing={standing} isHollow={value.status !== 'ok'} />{' '}
            {valueWords(side, column, value, words)}
          </td>
        );
      })}
      <Rest count={rest} />
    </tr>
  );
}

/** Room of columns that a block is short of, so that those of all blocks are as wide. */
function Rest({ count }: { readonly count: number }) {
  return (
    <Fragment>
      {Array.from({ length: count }, (_, i) => (
        <td key={i} className={styles.blockRest} />
      ))}
    </Fragment>
  );
}
