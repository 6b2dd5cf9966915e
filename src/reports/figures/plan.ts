import type { KeptThreshold, PinnedNote, PlanEntry, PlannedTarget } from '#engine';
import { targetAt, type Aim } from '#indicators';
import type { Grain, Period } from '#units';

/** The targets in a plan; none while it is not there yet. */
export function targetsIn(plan: readonly PlanEntry[] = []): PlannedTarget[] {
  return plan.filter((entry): entry is PlannedTarget => entry.kind === 'target');
}

/** What a plan judges by in the place of our recommendations. */
export function thresholdsIn(plan: readonly PlanEntry[] = []): KeptThreshold[] {
  return plan.filter((entry): entry is KeptThreshold => entry.kind === 'threshold');
}

/** The notes in a plan that bear on an indicator, in the order of their months; null takes those of all. */
export function notesIn(plan: readonly PlanEntry[] = [], indicator: string | null = null): PinnedNote[] {
  return plan
    .filter(
      (entry): entry is PinnedNote =>
        entry.kind === 'note' &&
        (indicator === null || entry.indicator === null || entry.indicator === indicator),
    )
    .sort((a, b) => a.month - b.month);
}

/** What of a plan stands beside the values of an indicator in a period. */
export interface Beside {
  readonly target: PlannedTarget | null;
  readonly pins: readonly string[];
}

/** Looks up what stands beside an indicator's values; targets only where these are of the whole scheme. */
export function besideOf(
  plan: readonly PlanEntry[] | undefined,
  aim: Aim,
  isWhole: boolean,
): (period: Period) => Beside {
  const targets = isWhole ? targetsIn(plan) : [];
  const notes = notesIn(plan, aim.indicator);
  return (period) => ({
    target: targetAt(targets, aim, period.last),
    pins: pinnedTo(notes, period, aim.grain),
  });
}

/** The texts pinned to a period: to its last month where periods overlap, else to any of its months. */
export function pinnedTo(notes: readonly PinnedNote[], { first, last }: Period, grain: Grain): string[] {
  const from = grain === 'rolling12' ? last : first;
  return notes.filter(({ month }) => from <= month && month <= last).map(({ text }) => text);
}
