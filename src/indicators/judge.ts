import type { Basis, Guide, Indicator } from './indicator.ts';
import { isToBeJudged, type IndicatorValue } from './value.ts';

/** Whether a value keeps to a guide; `unclear` while its interval lies on both sides. */
export type Verdict = 'met' | 'missed' | 'unclear';

/**
 * Holds a value against one guide, or a target. With an interval the verdict stands only when the whole of it is on one side;
 * small, missing or cut short values are not judged (definitions section 8). A provisional value is where it stands on
 * what has come to its end, and is not where claims are still to come.
 */
export function judged(guide: Pick<Guide, 'kind' | 'value'>, found: IndicatorValue): Verdict | null {
  const { value, margin } = found;
  if (value === null || !isToBeJudged(found)) return null;
  const low = margin?.lower ?? value;
  const high = margin?.upper ?? value;
  const isAbove = guide.kind === 'at-least' ? low >= guide.value : low > guide.value;
  const isBelow = guide.kind === 'at-least' ? high < guide.value : high <= guide.value;
  const isGood = guide.kind === 'at-least' ? isAbove : isBelow;
  const isBad = guide.kind === 'at-least' ? isBelow : isAbove;
  return isGood ? 'met' : isBad ? 'missed' : 'unclear';
}

/** The verdict on all guides of an indicator together: missed if any is, else unclear if any is; null without one. */
export function judgedByAll({ guides }: Indicator, value: IndicatorValue): Verdict | null {
  const verdicts = guides.map((guide) => judged(guide, value));
  return (['missed', 'unclear', 'met'] as const).find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** An indicator with those of its guides that a value on a basis is held against: the band for a population never judges a facility. */
export function judgedOn<I extends Pick<Indicator, 'guides'>>(indicator: I, basis: Basis): I {
  const guides = indicator.guides.filter(({ bases }) => bases?.includes(basis) ?? true);
  return guides.length === indicator.guides.length ? indicator : { ...indicator, guides };
}
