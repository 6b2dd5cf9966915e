import type { ReactNode } from 'react';
import type { ChartTable, ControlPoint } from '#charts';
import type { PlanEntry } from '#engine';
import { CROWD, FEWEST_POINTS, outsideIn, variationAt } from '#indicators';
import { markOf, noteOn, notesIn, pinnedTo } from '#reports';
import type { Grain } from '#units';
import type { Words } from '#words';
import { headingsIn } from '../figures/chart-parts.tsx';
import { claimsComingNotes } from '../figures/late-claims.ts';
import { directedIn, isOfOneDay, sideName, type Signalled } from '../figures/signals.ts';

/** What a control chart shows: an indicator's periods under their limits, at the positions in range. */
export interface ControlShown {
  readonly found: Signalled;
  readonly positions: readonly number[];
  readonly plan: readonly PlanEntry[] | undefined;
  readonly currency: string;
  readonly words: Words;
}

/** The points of the chart; a value that is not complete is a gap. */
export function controlPoints(shown: ControlShown): ControlPoint[] {
  const { found, positions, plan, words } = shown;
  const { control, standing, grain, values } = found;
  const notes = notesIn(plan, standing.indicator.id);
  const starts = new Set(control.phases.map(({ start }) => start).filter((start) => start > 0));
  return positions.flatMap((i) => {
    const period = standing.counted.periods[i];
    const value = values[i];
    if (!period || !value) return [];
    const limits = control.limits[i] ?? null;
    return [
      {
        key: String(period.last),
        label: words.shortPeriod(period, grain),
        name: words.period(period, grain),
        value: control.points[i] ?? null,
        mark: markOf(value),
        mean: limits?.mean ?? null,
        lower: limits?.lower ?? null,
        upper: limits?.upper ?? null,
        signal: signalAt(shown, i),
        isStart: starts.has(i),
        note: noteOn(value, words),
        pins: pinnedTo(notes, period, grain),
      },
    ];
  });
}

function signalAt({ found, words }: ControlShown, i: number): ControlPoint['signal'] {
  const { control, standing, grain, values } = found;
  const signals = control.signals[i] ?? [];
  const [first] = signals;
  if (!first) return null;
  const variation = variationAt(directedIn(standing), control, i);
  const isJudged = variation !== 'common-cause' && values[i]?.status !== 'small-numbers';
  const rules = signals.map(({ rule, side, since }) => {
    const begin = standing.counted.periods[since];
    return words.say(`control.rule.${rule}`, {
      side: sideName(side),
      since: begin ? words.period(begin, grain) : '',
      count: rule === 'steady' ? i - since : i - since + 1,
    });
  });
  const sense = isJudged ? variation : 'changed';
  const told = words.say('control.told', { sense, rules: words.list(rules) });
  return { way: sideName(first.side), sense, told };
}

/** The points that break a rule, the latest first, in a sentence each. */
export function pointsTold(shown: ControlShown): string[] {
  const { found, currency, words } = shown;
  const { unit } = found.standing.indicator;
  return controlPoints(shown)
    .flatMap(({ name, value, signal }) =>
      signal && value !== null
        ? [
            words.say('control.point', {
              period: name,
              value: words.quantity(value, unit, currency),
              rules: signal.told,
            }),
          ]
        : [],
    )
    .reverse();
}

/** How to read the chart, and what makes it weak. */
export function controlNotes(shown: ControlShown, asked: Grain): string[] {
  const { found, words } = shown;
  const { control, grain } = found;
  const points = controlPoints(shown);
  const gaps = points.filter(({ value }) => value === null).length;
  const senses = new Set(points.flatMap(({ signal }) => signal?.sense ?? []));
  return [
    words.say(`control.kind.${control.kind}`),
    ...(asked === grain ? [] : [words.say('control.whyMonths', { asked })]),
    ...(senses.size > 0
      ? [words.say('control.marks', { hasWay: [...senses].some((one) => one !== 'changed') ? 'yes' : 'no' })]
      : []),
    ...restartNote(shown, points),
    ...trialNote(shown),
    ...crowdNote(shown),
    ...(isOfOneDay(found.standing) ? [words.say('control.stock')] : []),
    ...claimsComingNotes(found.standing, shown.positions, grain, words),
    ...(gaps > 0 ? [words.say('control.gaps', { count: gaps })] : []),
  ];
}

function restartNote({ words, found, plan }: ControlShown, points: readonly ControlPoint[]): string[] {
  const { standing, grain } = found;
  const marks = notesIn(plan, standing.indicator.id).filter(({ isLimitsStart }) => isLimitsStart);
  const restarts = points
    .filter(({ isStart }) => isStart)
    .map(({ key, name }) => {
      const period = standing.counted.periods.find(({ last }) => String(last) === key);
      const note = period ? pinnedTo(marks, period, grain).join(' · ') : '';
      return words.say('control.restart', { period: name, note });
    });
  return restarts.length > 0 ? [words.say('control.restarts', { restarts: words.list(restarts) })] : [];
}

function trialNote({ found: { control, standing, grain }, words }: ControlShown): string[] {
  const trials = control.phases.flatMap(({ start, end, known }) => {
    const hasLimits = control.limits.slice(start, end).some((limits) => limits !== null);
    const period = standing.counted.periods[start];
    return hasLimits && known < FEWEST_POINTS && period
      ? [words.say('control.trialPhase', { period: words.period(period, grain), count: known })]
      : [];
  });
  return trials.length > 0 ? [words.say('control.trial', { phases: words.list(trials) })] : [];
}

function crowdNote({ found: { control }, words }: ControlShown): string[] {
  const known = control.points.filter((point, i) => point !== null && control.limits[i]).length;
  const outside = outsideIn(control);
  const isCrowd = known >= FEWEST_POINTS && outside >= CROWD;
  return isCrowd ? [words.say('control.crowd', { share: words.percent(outside) })] : [];
}

/** The chart as a table: every period with its limits, and the rules that it breaks in words. */
export function controlTable(
  shown: ControlShown,
  pressed: (text: string, position: number) => ReactNode,
): ChartTable {
  const { found, positions, currency, words } = shown;
  const { unit } = found.standing.indicator;
  const heading = headingsIn(words, currency);
  const points = controlPoints(shown);
  const cell = (value: number | null) => ({
    shown: value === null ? '–' : words.quantity(value, unit, currency),
    written: value,
  });
  const text = (said: string) => ({ shown: said, written: said });
  return {
    headings: [
      heading(words.say('chart.period')),
      heading(words.say('chart.value'), unit),
      heading(words.say('control.lower'), unit),
      heading(words.say('control.mean'), unit),
      heading(words.say('control.upper'), unit),
      heading(words.say('control.rules')),
      heading(words.say('chart.status')),
      heading(words.say('chart.notes')),
    ],
    rows: points.map(({ name, value, lower, mean, upper, signal, note, pins }, i) => [
      text(name),
      value === null
        ? cell(null)
        : { ...cell(value), pressed: pressed(cell(value).shown, positions[i] ?? 0) },
      cell(lower),
      cell(mean),
      cell(upper),
      text(signal?.told ?? ''),
      text(note ?? words.say('status.ok')),
      text(pins.join(' · ')),
    ]),
  };
}
