import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './wide-grid.module.css';

/** A cell of the grid by its row and column, both from 0; the row -1 is that of the headings. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How large things are, in pixels at the usual size of type. */
export interface GridSizes {
  readonly row: number;
  readonly column: number;
  readonly name: number;
  readonly heading: number;
}

/** Rows and columns drawn beyond the edges of the view. */
const BEYOND = 4;

/**
 * A grid too long and too wide to draw at once: headings and names stay in view, the cells near it are drawn. One cell at a
 * time takes the keyboard; arrows, Home, End and Page keys go from cell to cell, Enter chooses.
 */
export function WideGrid({
  label,
  rows,
  columns,
  sizes,
  corner,
  heading,
  name,
  cell,
  cellLook,
  sorting,
  onChoose,
}: {
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  readonly sizes: GridSizes;
  readonly corner: ReactNode;
  readonly heading: (column: number) => ReactNode;
  readonly name: (row: number) => ReactNode;
  readonly cell: (place: GridPlace) => ReactNode;
  /** A class for the cell, where it is to look like something. */
  readonly cellLook: (place: GridPlace) => string | undefined;
  readonly sorting: (column: number) => 'ascending' | 'descending' | undefined;
  /** A heading was chosen, or a cell. */
  readonly onChoose: (place: GridPlace) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const [hasMoved, setHasMoved] = useState(false);
  const down = useVirtualizer({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: () => sizes.row,
    paddingStart: sizes.heading,
    scrollPaddingStart: sizes.heading,
    overscan: BEYOND * 2,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => frame.current,
    estimateSize: () => sizes.column,
    paddingStart: sizes.name,
    scrollPaddingStart: sizes.name,
    overscan: BEYOND,
  });
  useEffect(() => {
    down.measure();
    across.measure();
  }, [sizes, down, across]);

  const go = (place: GridPlace) => {
    const next = {
      row: Math.max(-1, Math.min(rows - 1, place.row)),
      column: Math.max(0, Math.min(columns - 1, place.column)),
    };
    if (next.row >= 0) down.scrollToIndex(next.row);
    across.scrollToIndex(next.column);
    setAt(next);
    setHasMoved(true);
  };
  useEffect(() => {
    if (!hasMoved) return;
    frame.current?.querySelector<HTMLElement>('[data-at="true"]')?.focus({ preventScroll: true });
  }, [at, hasMoved]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / sizes.row) - 1);
    const isToStart = getComputedStyle(event.currentTarget).direction === 'rtl';
    const { row, column } = at;
    const moves: Readonly<Record<string, GridPlace>> = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + (isToStart ? -1 : 1) },
      ArrowLeft: { row, column: column + (isToStart ? 1 : -1) },
      PageDown: { row: row + page, column },
      PageUp: { row: Math.max(0, row - page), column },
      Home: { row: event.ctrlKey ? 0 : row, column: 0 },
      End: { row: event.ctrlKey ? rows - 1 : row, column: columns - 1 },
    };
    const move = moves[event.key];
    if (!move) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      onChoose(at);
    } else go(move);
    event.preventDefault();
  };

  const shown = across.getVirtualItems();
  const tied = (place: GridPlace) => {
    const isAt = place.row === at.row && place.column === at.column;
    return {
      tabIndex: isAt ? 0 : -1,
      'data-at': isAt,
      'aria-colindex': place.column + 2,
      onClick: () => {
        setAt(place);
        setHasMoved(true);
        onChoose(place);
      },
    };
  };
  return (
    <div ref={frame} className={styles.frame}>
      {/* The keys are those of the cell that has the focus. */}
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        className={styles.grid}
        style={{ blockSize: down.getTotalSize(), inlineSize: across.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={styles.headings} style={{ blockSize: sizes.heading }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className={styles.corner}
            style={{ inlineSize: sizes.name, blockSize: sizes.heading }}
          >
            {corner}
          </div>
          {shown.map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-sort={sorting(index)}
              className={styles.heading}
              style={{ insetInlineStart: start, inlineSize: size, blockSize: sizes.heading }}
              {...tied({ row: -1, column: index })}
            >
              {heading(index)}
            </div>
          ))}
        </div>
        {down.getVirtualItems().map(({ index: row, start, size }) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 2}
            className={styles.row}
            style={{ insetBlockStart: start, blockSize: size }}
          >
            <div
              role="rowheader"
              aria-colindex={1}
              className={styles.name}
              style={{ inlineSize: sizes.name, blockSize: size }}
            >
              {name(row)}
            </div>
            {shown.map((item) => (
              <div
                key={item.index}
                role="gridcell"
                className={`${styles.cell ?? ''} ${cellLook({ row, column: item.index }) ?? ''}`}
                style={{ insetInlineStart: item.start, inlineSize: item.size, blockSize: size }}
                {...tied({ row, column: item.index })}
              >
                {cell({ row, column: item.index })}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
