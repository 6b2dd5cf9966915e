import type { Guide, Indicator } from './indicator.ts';

/** What a scheme judges by in the place of our recommendation for an indicator; by nothing where `value` is null. */
export interface OwnThreshold {
  readonly indicator: string;
  readonly goal: Guide['kind'];
  readonly value: number | null;
}

/** An indicator with what a scheme has put in the place of our recommendations; what is published stays as it is. */
export function guidedBy<I extends Pick<Indicator, 'id' | 'guides'>>(
  indicator: I,
  thresholds: readonly OwnThreshold[],
): I {
  const own = thresholds.filter((one) => one.indicator === indicator.id);
  if (own.length === 0) return indicator;
  const guides = indicator.guides.flatMap((guide): Guide[] => {
    const instead = guide.authority === 'recommended' && own.find(({ goal }) => goal === guide.kind);
    if (!instead) return [guide];
    return instead.value === null ? [] : [{ ...guide, value: instead.value, authority: 'own' }];
  });
  return { ...indicator, guides };
}
