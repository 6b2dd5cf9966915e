import { indicatorOf, type Indicator, type IndicatorId } from '#indicators';

/** An indicator by an id that the catalogue is known to have. */
export function known(id: IndicatorId): Indicator {
  const found = indicatorOf(id);
  if (!found) throw new Error(`No indicator ${id}`);
  return found;
}
