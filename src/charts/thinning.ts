type Series = ReadonlyArray<number | null>;

/**
 * Positions worth drawing where there are more points than pixels across, in order: the first and the last, the least
 * and the greatest of every line in every stretch, one point that is not firm, and between any two points of a line
 * the gap that lies between them. A stretch is a pixel wide, or as much more as it takes to draw no more points than
 * pixels. All of them where they fit.
 */
export function thinned(
  lines: readonly Series[],
  pixels: number,
  isSoft: (position: number) => boolean = () => false,
): readonly number[] {
  const count = Math.max(0, ...lines.map((line) => line.length));
  const all = Array.from({ length: count }, (_, position) => position);
  if (count <= pixels) return all;
  let stretches = Math.max(1, Math.floor(pixels));
  for (;;) {
    const kept = keptIn(lines, count, stretches, isSoft);
    if (kept.length <= pixels || stretches === 1) return kept;
    // What is kept shrinks with the stretches, but for gaps; at least one fewer, so that this comes to an end.
    stretches = Math.max(1, Math.min(stretches - 1, Math.floor((stretches * pixels) / kept.length)));
  }
}

/**
 * One position a pixel for bars, which stand at equal distances: the one that reaches furthest from zero. All of them
 * where they fit.
 */
export function thinnedBars(heights: Series, pixels: number): readonly number[] {
  const stretches = Math.max(1, Math.min(heights.length, Math.floor(pixels)));
  return Array.from({ length: heights.length > 0 ? stretches : 0 }, (_, stretch) => {
    const [from, to] = stretchOf(stretch, stretches, heights.length);
    let furthest = from;
    for (let i = from; i < to; i++)
      if (Math.abs(heights[i] ?? 0) > Math.abs(heights[furthest] ?? 0)) furthest = i;
    return furthest;
  });
}

function stretchOf(stretch: number, stretches: number, count: number): readonly [from: number, to: number] {
  return [Math.floor((stretch * count) / stretches), Math.floor(((stretch + 1) * count) / stretches)];
}

function keptIn(
  lines: readonly Series[],
  count: number,
  stretches: number,
  isSoft: (position: number) => boolean,
): readonly number[] {
  const kept = new Set([0, count - 1]);
  for (let stretch = 0; stretch < stretches; stretch++) {
    const [from, to] = stretchOf(stretch, stretches, count);
    for (const line of lines) for (const position of extremesOf(line, from, to)) kept.add(position);
    const soft = firstOf(from, to, isSoft);
    if (soft !== null) kept.add(soft);
  }
  // A gap of one line may be a value of another, which then has gaps of its own beside it.
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const line of lines) keepGaps(line, kept);
  }
  return inOrder(kept);
}

/** Where a line is least and greatest within a stretch; nowhere where it is all gap. */
function extremesOf(line: Series, from: number, to: number): readonly number[] {
  let least = -1;
  let greatest = -1;
  for (let i = from; i < to; i++) {
    const value = line[i] ?? null;
    if (value === null) continue;
    if (least < 0 || value < (line[least] ?? 0)) least = i;
    if (greatest < 0 || value > (line[greatest] ?? 0)) greatest = i;
  }
  return least < 0 ? [] : [least, greatest];
}

function firstOf(from: number, to: number, isWanted: (position: number) => boolean): number | null {
  for (let i = from; i < to; i++) if (isWanted(i)) return i;
  return null;
}

/** Keeps a gap between every two kept values of a line that have one between them, so that no line runs across it. */
function keepGaps(line: Series, kept: Set<number>): void {
  const isGap = (position: number) => (line[position] ?? null) === null;
  const values = inOrder(kept).filter((position) => !isGap(position));
  values.forEach((position, i) => {
    const next = values[i + 1];
    const gap = next === undefined ? null : firstOf(position + 1, next, isGap);
    if (gap !== null) kept.add(gap);
  });
}

function inOrder(positions: ReadonlySet<number>): number[] {
  return [...positions].sort((a, b) => a - b);
}
