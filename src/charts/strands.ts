import type { Mark } from './points.ts';

/** A line taken apart: where it is firm, where it is not, and the points that need a dot of their own. */
export interface Strands {
  readonly firm: ReadonlyArray<number | null>;
  /** Values that are not firm and their neighbours, so that every stretch to or from them is drawn as they are. */
  readonly soft: ReadonlyArray<number | null>;
  /** Hollow for every value that is not firm, full for a firm one with no firm neighbour. */
  readonly dots: ReadonlyArray<Mark | null>;
}

/** A line as its firm and its dashed stretches. */
export function strandsOf({
  values,
  marks,
}: {
  readonly values: ReadonlyArray<number | null>;
  readonly marks: readonly Mark[];
}): Strands {
  const isKnown = (p: number) => typeof values[p] === 'number';
  const isSoft = (p: number) => isKnown(p) && marks[p] === 'hollow';
  const isFirm = (p: number) => isKnown(p) && !isSoft(p);
  return {
    firm: values.map((value, p) => (isFirm(p) ? value : null)),
    soft: values.map((value, p) => ([p - 1, p, p + 1].some(isSoft) ? value : null)),
    dots: values.map((_, p) => {
      if (isSoft(p)) return 'hollow';
      return isFirm(p) && !isFirm(p - 1) && !isFirm(p + 1) ? 'full' : null;
    }),
  };
}
