import {
  CATALOGUE,
  headlineBasis,
  judged,
  type Guide,
  type Indicator,
  type IndicatorValue,
} from '#indicators';
import { periodsInYear, type Periods } from '../figures/periods.ts';
import { valuesOver } from '../figures/values.ts';

/** An indicator beyond one of its guides, with its whole interval. */
export interface Missed {
  readonly indicator: Indicator;
  readonly now: IndicatorValue;
  readonly guide: Guide;
}

/** An indicator that moved within a year by more than chance: the two intervals do not touch. */
export interface Moved {
  readonly indicator: Indicator;
  readonly now: number;
  readonly then: number;
}

/** What a period says by itself, before anybody reads the tiles. */
export interface InShort {
  readonly missed: readonly Missed[];
  readonly moved: readonly Moved[];
  /** How many indicators with guides rest on too few cases to be judged. */
  readonly tooSmall: number;
}

/** The other side of an indicator that is told already. */
const MIRRORS: ReadonlySet<string> = new Set(['dropout-rate']);

/** Goes through the catalogue for what a board would ask about. */
export function inShort({ counted, at, grain }: Periods): InShort {
  const yearBefore = at - (periodsInYear(grain) ?? 1);
  const lines = CATALOGUE.filter(({ id, alwaysSplit }) => !alwaysSplit && !MIRRORS.has(id)).flatMap(
    (indicator) => {
      const values = valuesOver(indicator, headlineBasis(indicator, counted), counted);
      const now = values[at];
      return now ? [{ indicator, now, then: values[yearBefore] }] : [];
    },
  );
  return {
    missed: lines.flatMap(({ indicator, now }) => {
      const guide = indicator.guides.find((one) => judged(one, now) === 'missed');
      return guide ? [{ indicator, now, guide }] : [];
    }),
    moved: lines.flatMap(({ indicator, now, then }) =>
      then && haveParted(now, then) ? [{ indicator, now: now.value ?? 0, then: then.value ?? 0 }] : [],
    ),
    tooSmall: lines.filter(
      ({ indicator, now }) => indicator.guides.length > 0 && now.status === 'small-numbers',
    ).length,
  };
}

function haveParted(now: IndicatorValue, then: IndicatorValue): boolean {
  if (now.status !== 'ok' || then.status !== 'ok') return false;
  if (now.lower === null || now.upper === null || then.lower === null || then.upper === null) return false;
  return now.lower > then.upper || now.upper < then.lower;
}
