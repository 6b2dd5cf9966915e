import { STATUSES, type IndicatorValue } from '../value.ts';
import { REASONS, type Reason } from '#units';
import type { Basis } from '../indicator.ts';
import type { IndicatorId } from '../catalogue.ts';

/** An indicator on the basis on which schemes are put side by side. */
export interface ComparedColumn {
  readonly indicator: IndicatorId;
  readonly basis: Basis;
  /** On which basis each scheme gives the indicator first; null for one that cannot on any. */
  readonly basisOf: ReadonlyArray<Basis | null>;
  /** How far other bases that schemes give lie from this one, where schemes give both. */
  readonly apart: readonly BasisApart[];
}

/** How many times the value on this basis that on another is, in the middle of the schemes that give both. */
export interface BasisApart {
  readonly basis: Basis;
  readonly schemes: number;
  readonly times: number;
}

/** How many values there are: schemes, indicators, periods. */
export interface CellsShape {
  readonly rows: number;
  readonly columns: number;
  readonly periods: number;
}

/**
 * Values of many schemes, indicators and periods as flat arrays that cross a thread cheaply: cell (row, column, period)
 * is at (row * columns + column) * periods + period. A number that is not known is NaN and has a reason.
 */
export interface Cells extends CellsShape {
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly marginLower: Float64Array;
  readonly marginUpper: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Position in STATUSES. */
  readonly status: Uint8Array;
  /** Position in REASONS plus 1; 0 for none. */
  readonly reason: Uint8Array;
}

/** Where a cell is. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly period: number;
}

/** Cells of a shape in which nothing is known yet: each missing as outside the records. */
export function emptyCells(shape: CellsShape): Cells {
  const length = shape.rows * shape.columns * shape.periods;
  const numbers = () => new Float64Array(length).fill(Number.NaN);
  return {
    ...shape,
    value: numbers(),
    lower: numbers(),
    upper: numbers(),
    marginLower: numbers(),
    marginUpper: numbers(),
    numerator: numbers(),
    denominator: numbers(),
    status: new Uint8Array(length).fill(STATUSES.indexOf('missing')),
    reason: new Uint8Array(length).fill(reasonCode('outside-records')),
  };
}

/** Puts a value into its cell. */
export function putCell(cells: Cells, place: CellPlace, value: IndicatorValue): void {
  const i = indexOf(cells, place);
  cells.value[i] = value.value ?? Number.NaN;
  cells.lower[i] = value.lower ?? Number.NaN;
  cells.upper[i] = value.upper ?? Number.NaN;
  cells.marginLower[i] = value.margin?.lower ?? Number.NaN;
  cells.marginUpper[i] = value.margin?.upper ?? Number.NaN;
  cells.numerator[i] = value.numerator ?? Number.NaN;
  cells.denominator[i] = value.denominator ?? Number.NaN;
  cells.status[i] = STATUSES.indexOf(value.status);
  cells.reason[i] = reasonCode(value.reason);
}

/** The value in a cell, as it was reckoned. */
export function cellAt(cells: Cells, place: CellPlace): IndicatorValue {
  const i = indexOf(cells, place);
  const lower = known(cells.marginLower[i]);
  const upper = known(cells.marginUpper[i]);
  return {
    value: known(cells.value[i]),
    lower: known(cells.lower[i]),
    upper: known(cells.upper[i]),
    margin: lower === null || upper === null ? null : { lower, upper },
    numerator: known(cells.numerator[i]),
    denominator: known(cells.denominator[i]),
    status: STATUSES[cells.status[i] ?? 0] ?? 'missing',
    reason: REASONS[(cells.reason[i] ?? 0) - 1] ?? null,
  };
}

/** All values of an indicator in a period, one a scheme. */
export function columnOf(cells: Cells, column: number, period = 0): IndicatorValue[] {
  return Array.from({ length: cells.rows }, (_, row) => cellAt(cells, { row, column, period }));
}

function indexOf({ columns, periods }: CellsShape, { row, column, period }: CellPlace): number {
  return (row * columns + column) * periods + period;
}

const REASON_CODES: ReadonlyMap<Reason, number> = new Map(REASONS.map((reason, i) => [reason, i + 1]));

function reasonCode(reason: Reason | null): number {
  return reason === null ? 0 : (REASON_CODES.get(reason) ?? 0);
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
