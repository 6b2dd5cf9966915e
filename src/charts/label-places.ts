/** A name that wants to stand near a point; the first ones get their places first. */
export interface Wanting {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a name was put: its start or end, and the line its letters stand on. */
export interface PlacedText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Room on a plot, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names beside their points so that none covers another, nor a mark of those given, nor the edge: each is tried right, left,
 * above and below its point, and left out where there is no place; `kept` is room for other words. Numbers are pixels; `letter` is the width of a letter.
 */
export function placedLabels(
  wanting: readonly Wanting[],
  marks: ReadonlyArray<{ readonly x: number; readonly y: number }>,
  bounds: Box,
  { em, letter, r }: { readonly em: number; readonly letter: number; readonly r: number },
  kept: readonly Box[] = [],
): PlacedText[] {
  const around = marks.map(({ x, y }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const taken: Box[] = [...kept, ...around];
  const placed: PlacedText[] = [];
  for (const { key, x, y, text } of wanting) {
    const wide = text.length * letter;
    const off = r + 3;
    const tries: ReadonlyArray<readonly [number, number, PlacedText['anchor']]> = [
      [x + off, y + em * 0.35, 'start'],
      [x - off, y + em * 0.35, 'end'],
      [x, y - off - em * 0.2, 'middle'],
      [x, y + off + em * 0.85, 'middle'],
      [x + off, y - em * 0.6, 'start'],
      [x - off, y - em * 0.6, 'end'],
      [x + off, y + em * 1.2, 'start'],
      [x - off, y + em * 1.2, 'end'],
    ];
    for (const [at, line, anchor] of tries) {
      const left = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2;
      const box = { left, right: left + wide, top: line - em * 0.85, bottom: line + em * 0.25 };
      if (!isWithin(box, bounds) || taken.some((other) => areTouching(box, other))) continue;
      taken.push(box);
      placed.push({ key, text, x: at, y: line, anchor });
      break;
    }
  }
  return placed;
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function areTouching(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
