import { basesShown, CATALOGUE, columnBelow, type Basis, type Formula, type Indicator } from '#indicators';
import type { Counted, Split } from '#measures';
import type { Kind, SchemeProfile } from '#records';
import type { Grain, Month, Period } from '#units';
import { basisWritten, columnsOf } from '../walk.ts';

/** What an indicator book is of: a scheme, a span, and what was counted for it. */
export interface BookOf {
  readonly profile: Pick<SchemeProfile, 'name' | 'country' | 'currency'>;
  readonly isMadeUp: boolean;
  /** Rows that wait to be corrected and are in no figure, by kind, with those of the kind that are. */
  readonly waiting: ReadonlyArray<{ readonly kind: Kind; readonly rows: number; readonly counted: number }>;
  readonly grain: Grain;
  /** The periods that end in these months, both included. */
  readonly from: Month;
  readonly to: Month;
  /** Of the grain: the whole first, then divided as indicators that are always split ask for (`splitsInBook`). */
  readonly counted: readonly [Counted, ...Counted[]];
  /** Decimals of amounts in the scheme's currency. */
  readonly moneyDecimals: number;
}

/** An indicator on a basis, of the whole or of one of the groups that it is always divided into. */
export interface BookLine {
  readonly indicator: Indicator;
  readonly basis: Basis;
  /** The basis as it is told: '' where it is the only one, or could not be used. */
  readonly basisTold: Basis;
  readonly formula: Formula;
  readonly counted: Counted;
  readonly column: number;
  /** The column that its denominator is of. */
  readonly below: number;
  /** Null for the whole. */
  readonly group: { readonly split: Split; readonly name: string } | null;
}

/** The divisions that a book needs beside the whole: those of the indicators that are always split. */
export function splitsInBook(): Split[] {
  return [...new Set(CATALOGUE.flatMap(({ alwaysSplit }) => alwaysSplit ?? []))];
}

/** The lines of a book: the whole catalogue in its order, on the bases that are shown. */
export function bookLines(counted: readonly Counted[]): BookLine[] {
  return CATALOGUE.flatMap((indicator) =>
    counted
      .filter(({ split }) => split === indicator.alwaysSplit)
      .flatMap((one) =>
        columnsOf(indicator, one).flatMap((column) =>
          basesShown(indicator, one).flatMap((basis) => lineOf(indicator, basis, one, column)),
        ),
      ),
  );
}

function lineOf(indicator: Indicator, basis: Basis, counted: Counted, column: number): BookLine[] {
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  const group = counted.groups[column - 1];
  return formula
    ? [
        {
          indicator,
          basis,
          basisTold: basisWritten(indicator, basis, counted),
          formula,
          counted,
          column,
          below: columnBelow(indicator, counted, column),
          group: counted.split && group !== undefined ? { split: counted.split, name: group } : null,
        },
      ]
    : [];
}

/** The periods of a book with their positions in what was counted. */
export function bookPeriods({
  counted: [whole],
  from,
  to,
}: Pick<BookOf, 'counted' | 'from' | 'to'>): Array<readonly [at: number, period: Period]> {
  return whole.periods.flatMap((period, at) =>
    period.last >= from && period.last <= to ? [[at, period] as const] : [],
  );
}
