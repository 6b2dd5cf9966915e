import { idColumnOf } from '#records';
import type { ReadOptions } from './read-file.ts';
import type { Stretch, StretchOptions, StretchRead } from './stretch.ts';

/** Reads one stretch where that is best done. */
type PartReader = (
  stretch: Stretch,
  options: ReadOptions,
  onProgress: StretchOptions['onProgress'],
) => Promise<StretchRead | null>;

/** A large file in stretches of equal length; one of a kind without ids in one, to see what repeats. */
function stretchesOf(whole: Stretch, options: ReadOptions): Stretch[] {
  const { content, from: start, recognised } = whole;
  const length = content.size - start;
  const isDivisible = idColumnOf(recognised.kind) !== null;
  const stretchBytes = options.readers?.stretchBytes ?? Infinity;
  const count = isDivisible ? Math.max(1, Math.ceil(length / stretchBytes)) : 1;
  const border = (i: number) => start + Math.floor((length * i) / count);
  return Array.from({ length: count }, (_, i): Stretch => {
    // One byte before, so that a line end right before the border is seen.
    const from = i === 0 ? start : border(i) - 1;
    return { ...whole, from, to: i + 1 === count ? Infinity : border(i + 1), isAtRecord: i === 0 };
  });
}

/**
 * Reads a large file in stretches, all at once. Each but the first begins at a line end, which may stand inside a cell: where the
 * stretch before ends elsewhere, the next is read again from there.
 */
export async function readInStretches(
  whole: Stretch,
  options: ReadOptions,
  readOne: PartReader,
): Promise<StretchRead[] | null> {
  const stretches = stretchesOf(whole, options);
  const progress = stretches.map(() => ({ bytes: 0, rows: 0 }));
  const tell = (i: number) => (bytes: number, rows: number) => {
    progress[i] = { bytes, rows };
    const sum = (of: 'bytes' | 'rows') => progress.reduce((total, part) => total + part[of], 0);
    options.onProgress(sum('bytes'), sum('rows'));
  };
  const all = await Promise.all(stretches.map((stretch, i) => readOne(stretch, options, tell(i))));
  const read: StretchRead[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const before = read.at(-1);
    const found = all[i];
    const isRight = !before || !found || found.begin === before.end;
    const again = { ...stretch, from: before?.end ?? 0, isAtRecord: true };
    const part = isRight ? found : await readOne(again, options, tell(i));
    if (!part) return null;
    read.push(part);
  }
  return read;
}
