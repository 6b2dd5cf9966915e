import type { KeptThreshold, PinnedNote, PlannedTarget } from '#engine';
import type { Unit } from '#indicators';
import { isGrain, isoMonth, monthFromIso } from '#units';
import type { Words } from '#words';

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
  /** Limits of control charts are reckoned anew from its month on. */
  readonly isLimitsStart: boolean;
}

/** A threshold as it is being typed; unused where nothing is to be judged by. */
export interface ThresholdDraft {
  readonly value: string;
  readonly isUnused: boolean;
}

export const ALL_GRAINS = 'all';

/** Whether values of a unit are typed as percentages, as they are shown. */
export function isTypedAsPercent(unit: Unit): boolean {
  return unit === 'share' || unit === 'ratio';
}

/** A value as it would be typed. */
export function typedValue(value: number, unit: Unit): string {
  return String(isTypedAsPercent(unit) ? Number((value * 100).toPrecision(12)) : value);
}

/** The value that was typed; null where it is no number. */
export function valueTyped(typed: string, unit: Unit): number | null {
  const number = numberIn(typed);
  return number !== null && isTypedAsPercent(unit) ? Number((number / 100).toPrecision(12)) : number;
}

export function targetDraftOf(target: PlannedTarget, unit: Unit): TargetDraft {
  return {
    goal: target.goal,
    value: typedValue(target.value, unit),
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
  most: number | null = null,
): { readonly target: PlannedTarget } | { readonly wrong: ReadonlyArray<keyof TargetDraft> } {
  const typed = valueTyped(draft.value, unit);
  // No share of a whole is more than all of it.
  const value = typed !== null && most !== null && (typed < 0 || typed > most) ? null : typed;
  const from = monthFromIso(draft.from.trim());
  const to = draft.to.trim() === '' ? null : monthFromIso(draft.to.trim());
  const isToWrong = draft.to.trim() !== '' && (to === null || (from !== null && to < from));
  if (value === null || from === null || isToWrong) {
    return {
      wrong: [
        ...(value === null ? (['value'] as const) : []),
        ...(from === null ? (['from'] as const) : []),
        ...(isToWrong ? (['to'] as const) : []),
      ],
    };
  }
  const grain = isGrain(draft.grain) ? draft.grain : null;
  const { id, indicator, basis } = kept;
  return { target: { kind: 'target', id, indicator, basis, goal: draft.goal, value, grain, from, to } };
}

/** The threshold a draft stands for; null where its value cannot be read. */
export function thresholdOf(
  { value, isUnused }: ThresholdDraft,
  unit: Unit,
  kept: KeptThreshold,
): KeptThreshold | null {
  if (isUnused) return { ...kept, value: null };
  const typed = valueTyped(value, unit);
  return typed === null ? null : { ...kept, value: typed };
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
  const indicator = draft.isOfAll ? null : kept.indicator;
  const mark = draft.isLimitsStart ? { isLimitsStart: true } : {};
  return { note: { kind: 'note', id: kept.id, month, text, indicator, ...mark } };
}

/**
 * Every number that a text can stand for as people write it, with a point or a comma before its decimals, perhaps thousands
 * apart and a percent sign: none, one, or two where three digits after a comma may be either.
 */
export function numbersIn(typed: string): readonly number[] {
  const text = typed.trim().replace(/\s*%$/, '');
  if (/^-?\d+(\.\d+)?$/.test(text)) return [Number(text)];
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text))
    return [Number(text.replace(',', '.')), Number(text.replace(',', ''))];
  if (/^-?\d+,\d+$/.test(text)) return [Number(text.replace(',', '.'))];
  // Thousands apart: by spaces, or by one mark where it stands twice or another one comes before the decimals.
  const found =
    /^-?[1-9]\d{0,2}(?:[\s']\d{3})+(?:[.,]\d+)?$/.test(text) ||
    /^-?[1-9]\d{0,2}(?:,\d{3}){2,}$|^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(text) ||
    /^-?[1-9]\d{0,2}(?:\.\d{3}){2,}$|^-?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(text);
  if (!found) return [];
  const marks = [...text.matchAll(/[.,\s']/g)];
  const [first, last] = [marks[0], marks.at(-1)];
  const isOfDecimals =
    last !== undefined && first !== undefined && first[0] !== last[0] && /[.,]/.test(last[0]);
  const whole = (isOfDecimals ? text.slice(0, last.index) : text).replaceAll(/[.,\s']/g, '');
  return [Number(isOfDecimals ? `${whole}.${text.slice(last.index + 1)}` : whole)];
}

/** The number that was typed; null for none, and where it may be one or another. */
export function numberIn(typed: string): number | null {
  const [number, other] = numbersIn(typed);
  return number !== undefined && other === undefined ? number : null;
}

/** Asks which number is meant where what was typed may be one or another; null where it is plain. */
export function numberQuestion(typed: string, words: Words): string | null {
  const [one, other] = numbersIn(typed);
  return one === undefined || other === undefined
    ? null
    : words.say('plan.error.ambiguous', { one: String(one), other: String(other) });
}
