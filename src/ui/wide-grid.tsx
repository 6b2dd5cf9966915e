import {
  memo,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useGridWindow, type Lane } from './grid-window.ts';
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

interface WideGridProps {
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  readonly sizes: GridSizes;
  readonly corner: ReactNode;
  readonly heading: (column: number) => ReactNode;
  readonly name: (row: number) => ReactNode;
  readonly cell: (place: GridPlace) => ReactNode;
  /** The cell in words, for whoever does not see it. */
  readonly cellName: (place: GridPlace) => string;
  /** A class for the cell, where it is to look like something. */
  readonly cellLook: (place: GridPlace) => string | undefined;
  readonly sorting: (column: number) => 'ascending' | 'descending' | undefined;
  /** A heading was chosen, or a cell. */
  readonly onChoose: (place: GridPlace) => void;
}

/** Room below the rows for a bar to scroll by. */
const SCROLLBAR = '1.25rem';

/**
 * A grid too long and too wide to draw at once: headings and names stay in view, the cells near it are drawn. One cell at a
 * time takes the keyboard; arrows, Home, End and Page keys go from cell to cell, Enter chooses.
 */
export function WideGrid(props: WideGridProps) {
  const { label, rows, columns, sizes, corner, heading, sorting, onChoose } = props;
  const { name, cell, cellName, cellLook } = props;
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const { down, across: shown, bringIntoView } = useGridWindow(frame, props);
  const { at, take, onKeyDown } = useCursor(frame, props, bringIntoView);
  // The same function always, so that rows need not be drawn again for it.
  const latest = useRef({ take, onChoose });
  useEffect(() => {
    latest.current = { take, onChoose };
  });
  const onTake = useCallback((place: GridPlace) => {
    latest.current.take(place);
    latest.current.onChoose(place);
  }, []);
  const isAtDrawn =
    shown.some(({ index }) => index === at.column) &&
    (at.row < 0 || down.some(({ index }) => index === at.row));
  const nameSize = { inlineSize: sizes.name };
  const whole = {
    blockSize: sizes.heading + rows * sizes.row,
    inlineSize: sizes.name + columns * sizes.column,
  };
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ blockSize: `min(75vh, calc(${whole.blockSize}px + ${SCROLLBAR}))` }}
      // While the cell that takes the keyboard is scrolled away, the grid itself takes it.
      tabIndex={isAtDrawn ? -1 : 0}
      onKeyDown={onKeyDown}
    >
      {/* As wide as the grid, so that names stay in view to its end. */}
      <div style={{ inlineSize: whole.inlineSize }}>
        <div className={styles.names} style={nameSize}>
          {down.map((lane) => (
            <RowName key={lane.index} id={`${id}-${lane.index}`} lane={lane} name={name} />
          ))}
        </div>
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={rows + 1}
          aria-colcount={columns + 1}
          className={styles.grid}
          style={whole}
        >
          <div role="row" aria-rowindex={1} className={styles.headings} style={{ blockSize: sizes.heading }}>
            <div role="columnheader" aria-colindex={1} className={styles.corner} style={nameSize}>
              {corner}
            </div>
            {shown.map(({ index, start, size }) => (
              <div
                key={index}
                role="columnheader"
                aria-sort={sorting(index)}
                className={styles.heading}
                style={{ insetInlineStart: start, inlineSize: size }}
                tabIndex={at.row < 0 && at.column === index ? 0 : -1}
                data-at={at.row < 0 && at.column === index}
                aria-colindex={index + 2}
                onClick={() => onTake({ row: -1, column: index })}
              >
                {heading(index)}
              </div>
            ))}
          </div>
          {down.map((lane) => (
            <GridRow
              key={lane.index}
              nameId={`${id}-${lane.index}`}
              lane={lane}
              shown={shown}
              at={at.row === lane.index ? at.column : null}
              cell={cell}
              cellName={cellName}
              cellLook={cellLook}
              onTake={onTake}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/**
 * The name of a row, beside the others: together they stay in view as one surface, which costs a browser far less than a surface
 * for each. The row takes it as its own for whoever does not see it.
 */
const RowName = memo(function RowName({
  id,
  lane: { index, start, size },
  name,
}: Pick<WideGridProps, 'name'> & { readonly id: string; readonly lane: Lane }) {
  const place = { insetBlockStart: start, blockSize: size };
  return (
    <div id={id} role="rowheader" aria-colindex={1} className={styles.name} style={place}>
      {name(index)}
    </div>
  );
});

/** A row of cells near the view: drawn anew only when something of it changes, not whenever another comes into view. */
const GridRow = memo(function GridRow({
  nameId,
  lane: { index: row, start, size },
  shown,
  at,
  cell,
  cellName,
  cellLook,
  onTake,
}: Pick<WideGridProps, 'cell' | 'cellName' | 'cellLook'> & {
  readonly nameId: string;
  readonly lane: Lane;
  readonly shown: readonly Lane[];
  /** The column of its cell that takes the keyboard; null where that is in another row. */
  readonly at: number | null;
  readonly onTake: (place: GridPlace) => void;
}) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-owns={nameId}
      className={styles.row}
      style={{ insetBlockStart: start, blockSize: size, paddingInlineStart: shown[0]?.start }}
    >
      {shown.map((item) => (
        <GridCell
          key={item.index}
          row={row}
          column={item}
          isAt={at === item.index}
          cell={cell}
          cellName={cellName}
          cellLook={cellLook}
          onTake={onTake}
        />
      ))}
    </div>
  );
});

/** A cell: drawn once for as long as it is near the view, and anew when what it tells changes. */
const GridCell = memo(function GridCell({
  row,
  column: { index, size },
  isAt,
  cell,
  cellName,
  cellLook,
  onTake,
}: Pick<WideGridProps, 'cell' | 'cellName' | 'cellLook'> & {
  readonly row: number;
  readonly column: Lane;
  readonly isAt: boolean;
  readonly onTake: (place: GridPlace) => void;
}) {
  const place = { row, column: index };
  return (
    <div
      role="gridcell"
      aria-label={cellName(place)}
      className={`${styles.cell ?? ''} ${cellLook(place) ?? ''}`}
      style={{ inlineSize: size }}
      tabIndex={isAt ? 0 : -1}
      data-at={isAt}
      aria-colindex={index + 2}
      onClick={() => onTake(place)}
    >
      {cell(place)}
    </div>
  );
});

/** The cell that has the keyboard, and the keys that move it. */
function useCursor(
  frame: RefObject<HTMLDivElement | null>,
  { rows, columns, sizes, onChoose }: WideGridProps,
  bringIntoView: (place: GridPlace) => void,
) {
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const [hasMoved, setHasMoved] = useState(false);
  useEffect(() => {
    if (!hasMoved) return;
    frame.current?.querySelector<HTMLElement>('[data-at="true"]')?.focus({ preventScroll: true });
  }, [at, hasMoved, frame]);
  const take = (place: GridPlace) => {
    setAt(place);
    setHasMoved(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      // A link inside a cell is followed as links are.
      if (event.target instanceof HTMLElement && event.target.closest('a')) return;
      onChoose(at);
    } else {
      const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / sizes.row) - 1);
      const isToStart = getComputedStyle(event.currentTarget).direction === 'rtl';
      const move = moved(at, event, { page, last: { row: rows - 1, column: columns - 1 }, isToStart });
      if (!move) return;
      bringIntoView(move);
      take(move);
    }
    event.preventDefault();
  };
  return { at, take, onKeyDown };
}

interface Extent {
  readonly page: number;
  readonly last: GridPlace;
  readonly isToStart: boolean;
}

/** Where a key leads from a cell, within the grid; null for a key that leads nowhere. */
function moved(
  { row, column }: GridPlace,
  { key, ctrlKey }: KeyboardEvent,
  { page, last, isToStart }: Extent,
): GridPlace | null {
  const forward = isToStart ? -1 : 1;
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + forward },
    ArrowLeft: { row, column: column - forward },
    PageDown: { row: row + page, column },
    PageUp: { row: Math.max(0, row - page), column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  const to = moves[key];
  return to
    ? {
        row: Math.max(-1, Math.min(last.row, to.row)),
        column: Math.max(0, Math.min(last.column, to.column)),
      }
    : null;
}
