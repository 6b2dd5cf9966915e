import { useMemo } from 'react';
import type { GridSizes } from '#ui';
import type { Words } from '#words';
import { useNarrow } from './narrow.ts';
import type { SideColumn } from './side.ts';
import { columnHeading } from './value-words.ts';

interface Room extends Omit<GridSizes, 'heading'> {
  /** Pixels a character of a heading takes on average, generously, and from one line to the next. */
  readonly letter: number;
  readonly line: number;
  /** Lines that headings have at most; they are cut after these. */
  readonly most: number;
}

/** Of a phone 360 pixels wide two columns of values are to be seen. */
const NARROW: Room = { row: 60, column: 108, name: 108, letter: 7.3, line: 16.5, most: 4 };
const USUAL: Room = { row: 44, column: 116, name: 208, letter: 7.3, line: 16.5, most: 4 };
const LARGE: Room = { row: 60, column: 168, name: 288, letter: 10, line: 22.5, most: 3 };
const LARGE_NARROW: Room = { ...LARGE, row: 76, column: 124, name: 110 };

/** Room about the text of a heading, both sides together, in pixels. */
const ABOUT = 16;

/** How large rows and columns are, and how many lines headings have: no more than the longest needs, which may be cut. */
export function useGridSizes(
  columns: readonly SideColumn[],
  isLarge: boolean,
  words: Words,
): { readonly sizes: GridSizes; readonly lines: number } {
  const isNarrow = useNarrow();
  return useMemo(() => {
    const { row, column, name, letter, line, most } = isLarge
      ? isNarrow
        ? LARGE_NARROW
        : LARGE
      : isNarrow
        ? NARROW
        : USUAL;
    const inLine = Math.floor((column - ABOUT) / letter);
    const needed = Math.max(1, ...columns.map((one) => linesOf(columnHeading(one, words), inLine)));
    const lines = Math.min(most, needed);
    return { sizes: { row, column, name, heading: Math.ceil(lines * line) + ABOUT + 1 }, lines };
  }, [columns, isLarge, isNarrow, words]);
}

/** Lines of so many characters that the words of a text fill; a word that is longer is broken. */
function linesOf(text: string, most: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > most) [lines, used] = [lines + 1, 0];
    used += word.length + (used > 0 ? 1 : 0);
    while (used > most) [lines, used] = [lines + 1, used - most];
  }
  return lines;
}
