import type { Indicator } from './indicator.ts';

/**
 * How bad a value is: higher is worse. Where a band is good, the distance to it, 0 within; null where nothing says what
 * is good.
 */
export function badness(
  { direction, guides }: Pick<Indicator, 'direction' | 'guides'>,
  value: number,
): number | null {
  if (direction === 'higher') return -value;
  if (direction === 'lower') return value;
  if (guides.length === 0 || direction === 'none') return null;
  return Math.max(
    0,
    ...guides.map((guide) => (guide.kind === 'at-most' ? value - guide.value : guide.value - value)),
  );
}
