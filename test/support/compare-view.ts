import type { CompareView } from '#state';

/** A comparison of which the address says nothing. */
export const WHOLE_VIEW: CompareView = {
  ...{ look: 'grid', schemes: null, grain: 'rolling12', end: null, before: null, part: null },
  ...{ indicator: null, basis: null, against: null, benchmark: 'pooled', benchmarkOf: null, mine: null },
  ...{ peersBy: null, peers: null, currency: null, standard: 'none', hideBelow: null },
  ...{ isAnonymous: false, isLarge: false, isAll: false, order: null },
};
