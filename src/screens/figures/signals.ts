import { useMemo } from 'react';
import type { PlanEntry, SchemeSummary } from '#engine';
import {
  controlled,
  FEWEST_POINTS,
  measuresIn,
  readSignals,
  type Basis,
  type Controlled,
  type Goal,
  type Indicator,
  type IndicatorValue,
  type NoReading,
  type SignalReading,
  type Target,
} from '#indicators';
import { useCounted, usePlan, useView } from '#state';
import type { Grain } from '#units';
import type { Words } from '#words';
import { standingOf, type Narrowed, type Standing } from './narrowed.ts';
import type { Periods } from './periods.ts';
import { besideOf, notesIn } from './plan.ts';
import { valuesOver } from './values.ts';
import { goalInWords, guideInWords } from './verdict-chip.tsx';

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
}

/** Holds an indicator's months against their limits; begun anew where notes in the plan say so. */
export function signalled(
  { indicator, basis }: { readonly indicator: Indicator; readonly basis: Basis },
  periods: SignalPeriods,
  plan: readonly PlanEntry[] | undefined,
  isFrozen: boolean,
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
  return { standing, grain, values, control, reading, target };
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
  return useMemo(
    () => months && signalled({ indicator, basis }, months, plan, isFrozen),
    [indicator, basis, months, plan, isFrozen],
  );
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

/** What chance makes of the last complete value, or why that cannot be told. */
export function variationInWords({ reading, standing, grain }: Signalled, words: Words): Told {
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
  return {
    word: words.say(`signal.${variation}`, { side }),
    sentence: words.say(`signal.says.${says}`, {
      side,
      grain,
      period: period ? words.period(period, grain) : '',
      rules: words.list(rules.map((rule) => words.say(`signal.rule.${rule}`, { side }))),
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
  const said = target
    ? [goalInWords(target, indicator, words, currency)]
    : indicator.guides.map((guide) => guideInWords(guide, indicator, words, currency));
  return {
    word: words.say(`assurance.${reading.assurance}`, { goal: target ? 'target' : 'guide' }),
    sentence: words.say(`assurance.says.${reading.assurance}`, { goal: words.list(said), grain }),
  };
}
