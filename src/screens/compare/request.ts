import type { CompareRequest } from '#engine';
import { indicatorOf, HEADLINES, type Basis, type IndicatorId } from '#indicators';
import type { CompareView } from '#state';

/** Months of a trend. */
const TREND_MONTHS = 36;

/** The indicator on show where the looks have one at a time. */
export function indicatorShown({ indicator }: Pick<CompareView, 'indicator'>): IndicatorId {
  return indicatorOf(indicator ?? '')?.id ?? 'incurred-claims-ratio';
}

/** The second indicator, where two are held against each other. */
export function indicatorAgainst({ against }: Pick<CompareView, 'against'>): IndicatorId {
  return indicatorOf(against ?? '')?.id ?? 'expense-ratio';
}

/** What has to be asked of the engine for a look. */
export function requestOf(view: CompareView): CompareRequest {
  const { schemes, grain, end, part, look, before, standard, hideBelow } = view;
  const asked = { schemes, grain, end, part, hideBelow };
  const one = { indicator: indicatorShown(view), basis: basisAsked(view) };
  switch (look) {
    case 'grid':
    case 'spine':
      return { ...asked, length: 1, columns: view.isAll ? null : MAIN };
    case 'dots':
    case 'funnel':
      return {
        ...asked,
        length: 1,
        columns: [one],
        isByAgeAndSex: standard !== 'none' && part === null && hideBelow === null,
      };
    case 'trends':
      return { ...asked, length: TREND_MONTHS, columns: [one] };
    case 'before':
      return { ...asked, length: 1, before, columns: [one] };
    case 'pair':
      return { ...asked, length: 1, columns: [one, { indicator: indicatorAgainst(view), basis: null }] };
  }
}

const MAIN = HEADLINES.filter(({ alwaysSplit }) => alwaysSplit === null).map(({ id }) => ({
  indicator: id,
  basis: null,
}));

function basisAsked({ basis, indicator }: CompareView): Basis | null {
  const found = indicatorOf(indicator ?? '')?.bases.find(([name]) => name === basis);
  return basis === null || !found ? null : found[0];
}
