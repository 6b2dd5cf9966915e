import {
  comparabilityOf,
  DIFFERENCES,
  SEVERITIES,
  type Difference,
  type DifferenceKind,
  type SchemeAmong,
  type Severity,
} from '#indicators';
import type { Side, SideColumn } from './side.ts';

/** A difference in one of the indicators on show. */
export interface DifferenceIn {
  readonly column: SideColumn;
  readonly difference: Difference;
}

/** A kind of difference, and the indicators that it is in: that with the most schemes first. */
export interface NoteOn {
  readonly kind: DifferenceKind;
  /** The gravest of its indicators'. */
  readonly severity: Severity;
  readonly of: readonly [DifferenceIn, ...DifferenceIn[]];
}

/**
 * In what the schemes on show differ, the gravest first, then what bears on most indicators; a step an indicator. `scores` are
 * those of records that were looked at.
 */
export function* notesInSteps(
  side: Side,
  columns: readonly SideColumn[],
  scores: ReadonlyMap<string, number>,
): Generator<undefined, readonly NoteOn[]> {
  const found: DifferenceIn[] = [];
  for (const column of columns) {
    found.push(...differencesIn(side, column, scores).map((difference) => ({ column, difference })));
    yield;
  }
  const notes = DIFFERENCES.flatMap((kind): NoteOn[] => {
    const of = found
      .filter(({ difference }) => difference.kind === kind)
      .sort((a, b) => weightOf(a) - weightOf(b) || schemesIn(b) - schemesIn(a));
    const [first, ...rest] = of;
    return first ? [{ kind, severity: first.difference.severity, of: [first, ...rest] }] : [];
  });
  return notes.sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.of.length - a.of.length,
  );
}

function weightOf({ difference }: DifferenceIn): number {
  return SEVERITIES.indexOf(difference.severity);
}

function schemesIn({ difference }: DifferenceIn): number {
  return difference.groups.reduce((sum, { schemes }) => sum + schemes.length, 0);
}

function differencesIn(
  side: Side,
  column: SideColumn,
  scores: ReadonlyMap<string, number>,
): readonly Difference[] {
  const { indicator, formula, measured } = column;
  const schemes = side.rows.map((row): SchemeAmong => {
    const { id, profile, catalogue, rules, quality, timeline } = row.scheme;
    return {
      ...{ id, profile, catalogue, rules },
      quality: scores.get(id) ?? quality,
      firstMonth: timeline?.first ?? null,
      period: side.answer.periods[row.index]?.at(-1) ?? null,
      basis: column.column.basisOf[row.index] ?? null,
      value: side.value(row, column),
    };
  });
  const end = side.answer.ends.at(-1) ?? 0;
  return comparabilityOf({ indicator, formula, measured, end, basis: column.column.basis }, schemes);
}
