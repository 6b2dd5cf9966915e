import type { PinnedNote, PlannedTarget } from '#engine';
import type { Unit } from '#indicators';
import { isGrain, isoMonth, monthFromIso } from '#units';

/** A target as it is being typed. */
export interface TargetDraft {
  readonly goal: PlannedTarget['goal'];
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** A grain, or `all`. */
  readonly grain: string;
}

/** A note as it is being typed. */
export interface NoteDraft {
  readonly month: string;
  readonly text: string;
  /** Bears on every figure rather than on one. */
  readonly isOfAll: boolean;
}

export const ALL_GRAINS = 'all';

/** Whether values of a unit are typed as percentages, as they are shown. */
export function isTypedAsPercent(unit: Unit): boolean {
  return unit === 'share' || unit === 'ratio';
}

export function targetDraftOf(target: PlannedTarget, unit: Unit): TargetDraft {
  const value = isTypedAsPercent(unit) ? Number((target.value * 100).toPrecision(12)) : target.value;
  return {
    goal: target.goal,
    value: String(value),
    from: isoMonth(target.from),
    to: target.to === null ? '' : isoMonth(target.to),
    grain: target.grain ?? ALL_GRAINS,
  };
}

/** The target a draft stands for, or the fields that cannot be read. */
export function targetOf(
  draft: TargetDraft,
  unit: Unit,
  kept: Pick<PlannedTarget, 'id' | 'indicator' | 'basis'>,
): { readonly target: PlannedTarget } | { readonly wrong: ReadonlyArray<keyof TargetDraft> } {
  const typed = numberIn(draft.value);
  const from = monthFromIso(draft.from.trim());
  const to = draft.to.trim() === '' ? null : monthFromIso(draft.to.trim());
  const isToWrong = draft.to.trim() !== '' && (to === null || (from !== null && to < from));
  if (typed === null || from === null || isToWrong) {
    return {
      wrong: [
        ...(typed === null ? (['value'] as const) : []),
        ...(from === null ? (['from'] as const) : []),
        ...(isToWrong ? (['to'] as const) : []),
      ],
    };
  }
  const value = isTypedAsPercent(unit) ? Number((typed / 100).toPrecision(12)) : typed;
  const grain = isGrain(draft.grain) ? draft.grain : null;
  const { id, indicator, basis } = kept;
  return { target: { kind: 'target', id, indicator, basis, goal: draft.goal, value, grain, from, to } };
}

/** The note a draft stands for, or the fields that cannot be read. */
export function noteOf(
  draft: NoteDraft,
  kept: Pick<PinnedNote, 'id' | 'indicator'>,
): { readonly note: PinnedNote } | { readonly wrong: ReadonlyArray<keyof NoteDraft> } {
  const month = monthFromIso(draft.month.trim());
  const text = draft.text.trim();
  if (month === null || text === '') {
    return {
      wrong: [...(month === null ? (['month'] as const) : []), ...(text === '' ? (['text'] as const) : [])],
    };
  }
  return {
    note: { kind: 'note', id: kept.id, month, text, indicator: draft.isOfAll ? null : kept.indicator },
  };
}

/** A number as people write it, with a point or a comma before its decimals and perhaps a percent sign; null for none. */
function numberIn(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
