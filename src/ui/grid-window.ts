import { useLayoutEffect, useMemo, useState, useSyncExternalStore, type RefObject } from 'react';

/** A row or column that is drawn: where it begins and how wide it is, in pixels. */
export interface Lane {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

interface GridShape {
  readonly rows: number;
  readonly columns: number;
  readonly sizes: {
    readonly row: number;
    readonly column: number;
    readonly name: number;
    readonly heading: number;
  };
}

/** The first row and column drawn, and those after the last. */
type Drawn = readonly [top: number, bottom: number, start: number, end: number];

/** Rows and columns drawn beyond the edges of the view. */
const ROWS_BEYOND = 4;
const COLUMNS_BEYOND = 1;

/**
 * Which rows and columns of a grid are near the view of its frame. All rows are of one height and all columns of one width, so
 * that where the frame is scrolled to tells it, read once before anything is drawn anew.
 */
export function useGridWindow(
  frame: RefObject<HTMLElement | null>,
  { rows, columns, sizes }: GridShape,
): {
  readonly down: readonly Lane[];
  readonly across: readonly Lane[];
  /** Scrolls as far as a place needs to be seen; the row -1 is that of the headings. */
  readonly bringIntoView: (place: { readonly row: number; readonly column: number }) => void;
} {
  const [view] = useState(() => new View());
  const [top, bottom, start, end] = useSyncExternalStore(view.subscribe, view.drawn);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => view.look(element, { rows, columns, sizes });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [frame, view, rows, columns, sizes]);
  const down = useMemo(
    () => lanes(top, Math.min(bottom, rows), sizes.heading, sizes.row),
    [top, bottom, rows, sizes],
  );
  const across = useMemo(
    () => lanes(start, Math.min(end, columns), sizes.name, sizes.column),
    [start, end, columns, sizes],
  );
  const bringIntoView = ({ row, column }: { readonly row: number; readonly column: number }) => {
    const element = frame.current;
    if (!element) return;
    const { clientHeight, clientWidth, scrollTop, scrollLeft } = element;
    const top = row < 0 ? scrollTop : moved(scrollTop, row, sizes.row, clientHeight - sizes.heading);
    // Where lines run from the right, the browser counts from there backwards.
    const isFromRight = getComputedStyle(element).direction === 'rtl';
    const left = moved(Math.abs(scrollLeft), column, sizes.column, clientWidth - sizes.name);
    element.scrollTo({ top, left: isFromRight ? -left : left, behavior: 'instant' });
    view.look(element, { rows, columns, sizes });
  };
  return { down, across, bringIntoView };
}

/** What is near the view, kept outside of drawing: what it tells is drawn at once, or there would be nothing for a frame. */
class View {
  private now: Drawn = [0, 0, 0, 0];
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly drawn = () => this.now;

  look(element: HTMLElement, shape: GridShape): void {
    const found = drawnOf(element, shape);
    if (found.every((edge, i) => edge === this.now[i])) return;
    this.now = found;
    for (const listener of this.listeners) listener();
  }
}

function drawnOf(
  { scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement,
  { rows, columns, sizes }: GridShape,
): Drawn {
  const left = Math.abs(scrollLeft);
  return [
    Math.max(0, Math.floor(scrollTop / sizes.row) - ROWS_BEYOND),
    Math.min(rows, Math.ceil((scrollTop + clientHeight - sizes.heading) / sizes.row) + ROWS_BEYOND),
    Math.max(0, Math.floor(left / sizes.column) - COLUMNS_BEYOND),
    Math.min(columns, Math.ceil((left + clientWidth - sizes.name) / sizes.column) + COLUMNS_BEYOND),
  ];
}

/** Lanes are the same objects for as long as they lie where they lay, so that what is in them need not be drawn again. */
const known = new Map<string, Lane>();

function lanes(from: number, to: number, before: number, size: number): Lane[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const index = from + i;
    const key = `${index} ${before} ${size}`;
    const lane = known.get(key) ?? { index, start: before + index * size, size };
    known.set(key, lane);
    return lane;
  });
}

/** How far to be scrolled so that a lane is in the room that there is for lanes: no farther than it takes. */
function moved(scrolled: number, index: number, size: number, room: number): number {
  return Math.max(Math.min(scrolled, index * size), (index + 1) * size - room);
}
