import { useMemo } from 'react';
import type { PlanEntry, SchemeSummary } from '#engine';
import {
  changeBetween,
  controlled,
  FEWEST_POINTS,
  measuresIn,
  readSignals,
  shareInAbove,
  valueOf,
  varianceTogether,
  type Basis,
  type Controlled,
  type Goal,
  type Indicator,
  type IndicatorValue,
  type NoReading,
  type SignalReading,
  type Target,
  type Variation,
} from '#indicators';
import {
  besideOf,
  notesIn,
  standingOf,
  valuesOver,
  type Narrowed,
  type Periods,
  type Standing,
} from '#reports';
import { useCounted, usePlan, useView } from '#state';
import type { Grain, Period } from '#units';
import type { Words } from '#words';

/** Months, or quarters where these are looked at and are enough for limits: periods that do not overlap, up to the one that figures stand for. */
export interface SignalPeriods extends Narrowed {
  readonly grain: Extract<Grain, 'month' | 'quarter'>;
  /** Position of the last one that is looked at. */
  readonly upTo: number;
}

/** Of what periods signals are read where some of a grain are there: of quarters only where there are enough for limits. */
export function signalGrainOf(grain: Grain, count: number): SignalPeriods['grain'] {
  return grain === 'quarter' && count >= FEWEST_POINTS ? 'quarter' : 'month';
}

/** The periods that signals are read from beside those on show; null until they are counted. */
export function useSignalPeriods(scheme: SchemeSummary, periods: Periods): SignalPeriods | null {
  const { filter, measures, thresholds, at } = periods;
  const grain = signalGrainOf(periods.grain, at + 1);
  const { data, isPlaceholderData } = useCounted(scheme, grain, null, filter, measures);
  const end = periods.counted.periods[at]?.last;
  return useMemo(() => {
    if (!data?.counted || isPlaceholderData || end === undefined) return null;
    const { counted, below } = data;
    const upTo = counted.periods.findLastIndex(({ last }) => last <= end);
    return upTo < 0 ? null : { counted, below, filter, grain, upTo, ...(thresholds && { thresholds }) };
  }, [data, isPlaceholderData, end, filter, grain, thresholds]);
}

/** An indicator's months under their limits, with what to conclude from the last complete one. */
export interface Signalled {
  readonly standing: Standing;
  readonly grain: SignalPeriods['grain'];
  /** Up to the last period that is looked at. */
  readonly values: readonly IndicatorValue[];
  readonly control: Controlled;
  readonly reading: SignalReading | NoReading;
  /** What values are held against: the scheme's own target, else the guides; null without either. */
  readonly target: Target | null;
  /** What the 12 months on show tell beside those before; null where that cannot be told, or chance explains it. */
  readonly yearOn: YearOn | null;
}

/** Twelve months and the twelve before them, which differ by more than chance explains. */
export interface YearOn {
  readonly period: Period & { readonly grain: Grain };
  readonly before: number;
  readonly now: number;
  readonly variation: Exclude<Variation, 'common-cause'>;
}

const YEAR_BACK = { month: null, quarter: null, rolling12: 12, year: 1 } as const;

/**
 * Holds the 12 months on show, or the last firm ones before them, against the 12 before, as they are held side by side
 * before and after; null for months and quarters, and where chance explains the difference.
 */
export function yearOnOf(standing: Standing, { grain, at }: Pick<Periods, 'grain' | 'at'>): YearOn | null {
  const { indicator, basis, counted } = standing;
  const back = YEAR_BACK[grain];
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  if (!indicator.isComparedOverTime || back === null || !formula) return null;
  const valueAt = (period: number) => valueOf(indicator, basis, counted, { period, column: 0 });
  const firm = Array.from({ length: back }, (_, i) => at - i).find(
    (position) => position >= back && valueAt(position).status === 'ok',
  );
  const period = counted.periods[firm ?? -1];
  if (firm === undefined || !period) return null;
  const [before, now] = [valueAt(firm - back), valueAt(firm)];
  if (before.value === null || now.value === null) return null;
  const then = counted.periods[firm - back];
  const how = {
    isOverlapping: false,
    spread: varianceTogether([before, now]),
    sharesIn: [
      then ? shareInAbove(formula, counted, then) : 1,
      shareInAbove(formula, counted, period),
    ] as const,
  };
  const { side } = changeBetween(directedIn(standing), formula, before, now, how);
  if (side === null || side === 'similar') return null;
  const variation = side === 'better' ? 'improving' : side === 'worse' ? 'concerning' : 'changed';
  return { period: { ...period, grain }, before: before.value, now: now.value, variation };
}

/** Holds an indicator's months against their limits; begun anew where notes in the plan say so. */
export function signalled(
  { indicator, basis }: { readonly indicator: Indicator; readonly basis: Basis },
  periods: SignalPeriods,
  plan: readonly PlanEntry[] | undefined,
  isFrozen: boolean,
  yearOn: YearOn | null,
): Signalled {
  const { grain, upTo, filter } = periods;
  const standing = standingOf(indicator, periods, upTo, basis);
  const { counted } = standing;
  const values = valuesOver(indicator, standing.basis, counted).slice(0, upTo + 1);
  const restarts = notesIn(plan, indicator.id).filter(({ isLimitsStart }) => isLimitsStart);
  const starts = restarts.map(({ month }) => counted.periods.findIndex(({ last }) => last >= month));
  const control = controlled(indicator, standing.basis, values, { starts, isFrozen });
  const period = counted.periods[upTo];
  const aim = { indicator: indicator.id, basis: standing.basis, grain };
  const target = period ? besideOf(plan, aim, filter.length === 0)(period).target : null;
  const goals: readonly Goal[] = target
    ? [{ kind: target.goal, value: target.value }]
    : standing.indicator.guides;
  const reading = readSignals(directedIn(standing), control, values, goals, isOfOneDay(standing));
  return { standing, grain, values, control, reading, target, yearOn };
}

/** An indicator's months under their limits, as plan and address have them; null until they are counted. */
export function useSignalled(
  scheme: SchemeSummary,
  periods: Periods,
  { indicator, basis }: Pick<Standing, 'indicator' | 'basis'>,
): Signalled | null {
  const { isFrozen } = useView().view;
  const { data: plan } = usePlan(scheme);
  const months = useSignalPeriods(scheme, periods);
  return useMemo(() => {
    if (!months) return null;
    const yearOn = yearOnOf(standingOf(indicator, periods, periods.at, basis), periods);
    return signalled({ indicator, basis }, months, plan, isFrozen, yearOn);
  }, [indicator, basis, periods, months, plan, isFrozen]);
}

/** Whether a value stands for one day, and so carries most of itself into the next. */
export function isOfOneDay({ indicator, basis, counted }: Standing): boolean {
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  return formula ? measuresIn(formula).every((name) => counted.ofOneDay.includes(name)) : false;
}

/** A part of a whole has no way that is good: what is good is said of the whole. */
export function directedIn({ indicator, isPart }: Standing): Indicator {
  return isPart ? { ...indicator, direction: 'none', guides: [] } : indicator;
}

/** How messages name a side. */
export function sideName(side: 1 | -1 | null): 'up' | 'down' {
  return side === -1 ? 'down' : 'up';
}

/** One of the two things to conclude: a word, and the sentence behind it. */
export interface Told {
  readonly word: string;
  readonly sentence: string;
}

/** What chance makes of the last complete value, which is that of one month or quarter, or why that cannot be told. */
export function variationInWords(found: Signalled, words: Words, currency: string): Told {
  const { reading, standing, grain, values } = found;
  if ('reason' in reading) {
    const { reason, known } = reading;
    return {
      word: words.say(`signal.none.${reason}`),
      sentence: words.say(`signal.why.${reason}`, { known, grain }),
    };
  }
  const { variation, rules, hasFewEvents, at } = reading;
  const side = sideName(reading.side);
  const period = standing.counted.periods[at];
  const says = variation !== 'common-cause' && hasFewEvents ? 'few' : variation;
  const sentence = words.say(`signal.says.${says}`, {
    side,
    grain,
    period: period ? words.period(period, grain) : '',
    value: valueInWords(standing, values[at], words, currency),
    rules: words.list(rules.map((rule) => words.say(`signal.rule.${rule}`, { side }))),
  });
  const blind = variation === 'common-cause' ? smallInWords(found, words) : '';
  return {
    word: words.say(`signal.${variation}`, { side, grain }),
    sentence: `${sentence} ${blind}`.trim(),
  };
}

/** A value, and of a share also what it is a share of. */
function valueInWords(
  { indicator, basis }: Standing,
  found: IndicatorValue | undefined,
  words: Words,
  currency: string,
): string {
  const known = found?.value ?? null;
  if (known === null) return words.say('indicator.noFigure');
  const [numerator, denominator] = [found?.numerator ?? null, found?.denominator ?? null];
  const value = words.quantity(known, indicator.unit, currency);
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  const isOfCounts = formula?.op === 'ratio' && formula.interval?.method === 'wilson';
  if (!isOfCounts || numerator === null || denominator === null) return value;
  const [part, whole] = [words.number(numerator), words.number(denominator)];
  return words.say('signal.fraction', { value, part, whole });
}

/** What the limits cannot show, where most of the values between them stand on few events. */
function smallInWords({ control, values, grain }: Signalled, words: Words): string {
  const drawn = values.filter((_, i) => (control.points[i] ?? null) !== null);
  const small = drawn.filter(({ status }) => status === 'small-numbers').length;
  return small * 2 > drawn.length ? words.say('signal.small', { small, count: drawn.length, grain }) : '';
}

/** What 12 months tell beside the 12 before. */
export function yearOnInWords(
  { period, before, now, variation }: YearOn,
  { standing: { indicator } }: Signalled,
  words: Words,
  currency: string,
): Told {
  const side = now > before ? 'up' : 'down';
  const figure = (value: number) => words.quantity(value, indicator.unit, currency);
  return {
    word: words.say('signal.yearOn', { side }),
    sentence: words.say('signal.yearOnSays', {
      side,
      sense: variation,
      period: words.period(period, period.grain),
      now: figure(now),
      before: figure(before),
    }),
  };
}

/** What chance leaves of the target or the guides; null where there is no reading. */
export function assuranceInWords(
  { reading, standing: { indicator }, target, grain }: Signalled,
  words: Words,
  currency: string,
): Told | null {
  if ('reason' in reading) return null;
  const goals: readonly Goal[] = target ? [{ kind: target.goal, value: target.value }] : indicator.guides;
  const said = goals.map(({ kind, value }) =>
    words.say(`assurance.goal.${kind}`, { value: words.quantity(value, indicator.unit, currency) }),
  );
  const goal = target ? 'target' : 'guide';
  return {
    word: words.say(`assurance.${reading.assurance}`, { goal, grain }),
    sentence: words.say(`assurance.says.${reading.assurance}`, { goal, asked: words.list(said), grain }),
  };
}
