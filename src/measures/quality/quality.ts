import { KIND_NAMES, type Kind, type Records } from '#records';
import type { Day } from '#units';
import type { Facts } from '../facts.ts';
import { findingsOf, type Finding } from '../findings.ts';
import { comingOf, COMING_KINDS, monthsJudged } from '../month-findings.ts';
import { blankRows, cellsFilled, type CellsFilled } from './cells-filled.ts';
import { kindComings, lateRows, latenessOf, type KindComing, type Lateness } from './comings.ts';
import { unusualValues, type Unusual } from './unusual.ts';

/** All that is counted of the quality of a scheme's records. */
export interface Quality {
  readonly records: Readonly<Record<Kind, number>>;
  readonly cells: readonly CellsFilled[];
  readonly comings: readonly KindComing[];
  readonly lateness: Lateness | null;
  readonly findings: readonly Finding[];
  readonly unusual: readonly Unusual[];
  /** Months whose number of records was held against that of the months before. */
  readonly monthsJudged: number;
}

/** Counts the quality of records; `records` has all columns, `today` is the device's, `asOf` the day that age is told on. */
export function qualityOf(facts: Facts, records: Records, { today, asOf }: Days): Quality {
  const counts = KIND_NAMES.map((kind) => [kind, records[kind].length]);
  return {
    // One for each kind.
    records: Object.fromEntries(counts) as Record<Kind, number>,
    cells: cellsFilled(facts, records),
    comings: kindComings(records, asOf),
    lateness: latenessOf(records, asOf),
    findings: findingsOf(facts, today),
    unusual: unusualValues(facts, records),
    monthsJudged: COMING_KINDS.reduce((sum, kind) => {
      const coming = comingOf(records[kind], kind, facts.timeline.lastComplete);
      return sum + (coming ? monthsJudged(coming, kind) : 0);
    }, 0),
  };
}

interface Days {
  readonly today: Day;
  readonly asOf: Day;
}

/** Which records a line of the page is of. */
export type QualityLine =
  | { readonly what: 'blank' | 'unusual'; readonly kind: Kind; readonly column: string }
  | { readonly what: 'late' };

/** The records that a line is of, found again. */
export function rowsOfLine(
  facts: Facts,
  records: Records,
  line: QualityLine,
  asOf: Day,
): { readonly kind: Kind; readonly rows: Int32Array } {
  switch (line.what) {
    case 'late':
      return { kind: 'claims', rows: lateRows(records, asOf) };
    case 'blank':
      return { kind: line.kind, rows: blankRows(facts, records, line.kind, line.column) };
    case 'unusual': {
      const found = unusualValues(facts, records).find(
        ({ kind, column }) => kind === line.kind && column === line.column,
      );
      return { kind: line.kind, rows: found?.rows ?? new Int32Array(0) };
    }
  }
}
