import type { SchemeSummary } from '#engine';
import type { Basis, Indicator } from '#indicators';
import type { Counted, Filter, MeasureName } from '#measures';
import type { Standing } from '#reports';
import type { Grain } from '#units';

/** A number on the screen that can be asked about. */
export interface Subject {
  readonly scheme: SchemeSummary;
  /** An indicator on a basis, or a measure that stands by itself. */
  readonly of:
    | { readonly indicator: Indicator; readonly basis: Basis }
    | { readonly measure: MeasureName; readonly name: string };
  readonly counted: Counted;
  /** Position of its period in what was counted. */
  readonly position: number;
  /** The columns that it adds up: [0] for the whole, those of groups else. */
  readonly columns: readonly number[];
  readonly grain: Grain;
  /** What it is narrowed to. */
  readonly filter: Filter;
  /** Only its numerator is narrowed by all of the filter. */
  readonly isPart: boolean;
}

/** What stands for a number under a standing, at a position among the periods counted. */
export function subjectOf(
  scheme: SchemeSummary,
  { indicator, basis, counted, isPart }: Standing,
  { grain, filter }: { readonly grain: Grain; readonly filter: Filter },
  position: number,
  columns: readonly number[] = [0],
): Subject {
  return { scheme, of: { indicator, basis }, counted, position, columns, grain, filter, isPart };
}

/** A measure that stands by itself, in the column of a group or of the whole. */
export function measureSubject(
  scheme: SchemeSummary,
  of: { readonly measure: MeasureName; readonly name: string },
  { counted, grain, filter }: { readonly counted: Counted; readonly grain: Grain; readonly filter: Filter },
  position: number,
  column = 0,
): Subject {
  return { scheme, of, counted, position, columns: [column], grain, filter, isPart: false };
}
