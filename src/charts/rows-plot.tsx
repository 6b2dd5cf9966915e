import type { ReactNode } from 'react';
import styles from './rows-plot.module.css';
import { fitted, inLines, LETTER, Room, type RoomSize } from './room.tsx';
import { chosenByKey, useRoving } from './roving.ts';
import type { Scale } from './scale.ts';

/** Where a number stands across the plot, in pixels; what lies beyond the axis stands at its edge. */
export type Across = (value: number) => number;

/** A row: its name, its marks, and its figures in words beside them. */
export interface PlotRow {
  readonly key: string;
  readonly name: string;
  readonly isMine: boolean;
  /** All that the row says, for those who hear it. */
  readonly said: string;
  readonly cells: readonly string[];
  /** Drawn about a height of 0; `r` is half the width of a mark. */
  readonly marks: (across: Across, r: number) => ReactNode;
}

interface RowsPlotProps {
  readonly label: string;
  readonly nameHeading: string;
  /** Above the cells. */
  readonly headings: readonly string[];
  readonly rows: readonly PlotRow[];
  readonly scale: Scale;
  /** How numbers on the axis are written; null where rows have no axis in common. */
  readonly format: ((value: number) => string) | null;
  /** A line down through all rows. */
  readonly guide: { readonly value: number; readonly label: string } | null;
  readonly onOpen: (key: string) => void;
}

/** Rows one below the other on a common axis, in a frame in which they scroll under the axis. */
export function RowsPlot(props: RowsPlotProps) {
  return <Room>{(size) => <Rows {...props} places={placesOf(size, props)} />}</Room>;
}

interface Places extends RoomSize {
  readonly isNarrow: boolean;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Where each cell ends; below names the first begins where they do, and the others end here. */
  readonly cells: readonly number[];
  /** Headings of cells that stand below names, in lines. */
  readonly headings: ReadonlyArray<readonly string[]>;
}

/** Width, in letters, under which names and figures stand above the marks. */
const NARROW = 48;
const MOST_NAME = 26;
const MOST_CELL = 22;

function placesOf({ width, em }: RoomSize, { rows, headings }: RowsPlotProps): Places {
  const isNarrow = width < NARROW * em;
  const gap = em;
  if (isNarrow) {
    const cells = narrowCells(width, em, rows, headings);
    const lines = headings.map((heading, i) => inLines(heading, roomOf(cells, i, em), em * SMALL));
    return {
      ...{ width, em, isNarrow, row: em * 4.6, left: gap, right: width - gap * 1.6 },
      ...{ cells, headings: lines },
    };
  }
  const letters = headings.map((heading, i) =>
    Math.min(MOST_CELL, Math.max(heading.length, ...rows.map(({ cells }) => cells[i]?.length ?? 0))),
  );
  const widths = letters.map((count) => (count + 1) * em * LETTER + gap / 2);
  let end = width - gap / 2;
  const ends = widths.reduceRight<number[]>((all, one) => {
    all.unshift(end);
    end -= one;
    return all;
  }, []);
  const longest = Math.max(0, ...rows.map(({ name }) => name.length)) + 2;
  const left = Math.min(longest * em * LETTER, MOST_NAME * em, width * 0.3) + gap * 1.5;
  return {
    width,
    em,
    isNarrow,
    row: em * 2.2,
    left,
    right: Math.max(left + em * 6, end - gap),
    cells: ends,
    headings: [],
  };
}

/** So many rows are seen whole by scrolling the page. */
const FEW_ROWS = 30;

/** Size of figures below names, against that of letters. */
const SMALL = 0.92;

/** Where figures end that stand below names: columns as wide as their figures and the words of their headings need. */
function narrowCells(
  width: number,
  em: number,
  rows: readonly PlotRow[],
  headings: readonly string[],
): readonly number[] {
  const needed = headings.map((heading, i) => {
    const word = Math.max(...heading.split(' ').map((one) => one.length));
    return 2 + Math.max(word, ...rows.map(({ cells }) => cells[i]?.length ?? 0));
  });
  const all = needed.reduce((sum, one) => sum + one, 0);
  let used = 0;
  return needed.map((one) => {
    used += one;
    return em / 2 + ((width - em) * used) / all;
  });
}

/** Pixels that a figure below names has. */
function roomOf(cells: readonly number[], index: number, em: number): number {
  return (cells[index] ?? 0) - (cells[index - 1] ?? em / 2) - em * 0.4;
}

function Rows({
  label,
  rows,
  scale,
  guide,
  onOpen,
  places,
  ...rest
}: RowsPlotProps & { readonly places: Places }) {
  const { frame, onKeyDown, tied } = useRoving(rows.length);
  const { width, em, row: tall, left, right } = places;
  const across: Across = (value) =>
    left + Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min))) * (right - left);
  const height = rows.length * tall;
  // Where figures stand below names, a line goes through the marks only.
  const down = (x: number) =>
    places.isNarrow
      ? rows.map((_, i) => `M${x} ${(i + 1) * tall - em * 2}V${(i + 1) * tall - em * 0.3}`).join('')
      : `M${x} 0V${height}`;
  return (
    <div className={`${styles.frame ?? ''} ${rows.length > FEW_ROWS ? (styles.many ?? '') : ''}`}>
      <Head {...rest} scale={scale} guide={guide} places={places} across={across} />
      <svg
        ref={frame}
        role="group"
        aria-label={label}
        className={styles.rows}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={onKeyDown}
      >
        {rest.format &&
          scale.ticks.map((tick) => <path key={tick} d={down(across(tick))} stroke="var(--mark-grid)" />)}
        {guide && (
          <path
            d={down(across(guide.value))}
            stroke="var(--mark-guide)"
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
        )}
        {rows.map((row, i) => (
          <g
            key={row.key}
            role="button"
            aria-label={row.said}
            className={styles.row}
            transform={`translate(0 ${i * tall})`}
            {...tied(i)}
            onClick={() => onOpen(row.key)}
            onKeyDown={chosenByKey(() => onOpen(row.key))}
          >
            <rect
              className={styles.ground}
              x={1}
              y={1}
              width={width - 2}
              height={tall - 2}
              rx={4}
              fill="none"
            />
            <RowWords row={row} places={places} />
            <g transform={`translate(0 ${places.isNarrow ? tall - em * 1.2 : tall / 2})`}>
              {row.marks(across, em * 0.42)}
            </g>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The axis above the rows, which stays in view. */
function Head({
  nameHeading,
  headings,
  scale,
  format,
  guide,
  places,
  across,
}: Omit<RowsPlotProps, 'label' | 'rows' | 'onOpen'> & { readonly places: Places; readonly across: Across }) {
  const { width, em, isNarrow, left, right, cells } = places;
  // Where figures stand in a line under names, so do their headings, above the axis.
  const lines = Math.max(0, ...places.headings.map((one) => one.length));
  const top = isNarrow ? em * (lines * 1.15 + 0.3) : 0;
  const height = top + em * (guide ? 3.4 : 2);
  const line = height - em * 0.6;
  const at = guide ? across(guide.value) : 0;
  const isLate = at > (left + right) / 2;
  return (
    <svg
      className={styles.head}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {!isNarrow && (
        <text x={em / 2} y={line} className={styles.soft}>
          {fitted(nameHeading, left - em, em)}
        </text>
      )}
      {places.headings.flatMap((texts, i) =>
        texts.map((text, at) => (
          <text
            key={`${i} ${text}`}
            {...cellPlace(places, i)}
            y={em * (1 + at * 1.15)}
            fontSize={em * SMALL}
            className={styles.soft}
          >
            {fitted(text, roomOf(cells, i, em), em * SMALL)}
          </text>
        )),
      )}
      {headings.map((heading, i) =>
        isNarrow || cells[i] === undefined ? null : (
          <text key={heading} x={cells[i]} y={line} textAnchor="end" className={styles.soft}>
            {fitted(heading, MOST_CELL * em * LETTER, em)}
          </text>
        ),
      )}
      {guide && (
        <>
          <text
            x={isLate ? Math.min(width - 2, at) : Math.max(2, at)}
            y={top + em}
            textAnchor={isLate ? 'end' : 'start'}
            fill="var(--mark-guide)"
          >
            {fitted(guide.label, isLate ? at : width - at, em)}
          </text>
          <path d={`M${at} ${top + em * 1.3}V${height}`} stroke="var(--mark-guide)" strokeWidth={1.5} />
        </>
      )}
      {format &&
        scale.ticks.map((tick) => (
          <text key={tick} x={across(tick)} y={line} textAnchor="middle" className={styles.soft}>
            {format(tick)}
          </text>
        ))}
    </svg>
  );
}

/** The place across of a figure below a name: the first begins where the name does, the others end where their columns do. */
function cellPlace({ cells, em }: Places, index: number) {
  return index === 0
    ? ({ x: em / 2, textAnchor: 'start' } as const)
    : ({ x: cells[index] ?? 0, textAnchor: 'end' } as const);
}

function RowWords({ row, places }: { readonly row: PlotRow; readonly places: Places }) {
  const { width, em, isNarrow, left, cells } = places;
  const weight = row.isMine ? 700 : 400;
  if (isNarrow) {
    return (
      <>
        <text x={em / 2} y={em * 1.2} fontWeight={row.isMine ? 700 : 600}>
          {fitted(row.name, width - em, em)}
        </text>
        {row.cells.map((told, i) => (
          <text
            key={cells[i]}
            {...cellPlace(places, i)}
            y={em * 2.35}
            fontSize={em * SMALL}
            className={styles.soft}
          >
            {fitted(told, roomOf(cells, i, em), em * SMALL)}
          </text>
        ))}
      </>
    );
  }
  return (
    <>
      <text x={em / 2} y={places.row / 2 + em * 0.35} fontWeight={weight}>
        {fitted(row.name, left - em * 1.2, em)}
      </text>
      {cells.map((end, i) => (
        <text key={end} x={end} y={places.row / 2 + em * 0.35} textAnchor="end" fontWeight={weight}>
          {fitted(row.cells[i] ?? '', (MOST_CELL + 1) * em * LETTER, em)}
        </text>
      ))}
    </>
  );
}
