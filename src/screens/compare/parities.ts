import type { ExchangeRate } from '#indicators';
import { dayFromParts } from '#units';

const START_OF_EURO = dayFromParts(1999, 1, 1) ?? 0;
const COUNCIL_CFA = 'Council Decision 98/683/EC (CFA franc)';
const COUNCIL_COMOROS = 'Council Decision 98/683/EC (Comorian franc)';

/**
 * Parities that a treaty fixes, which a person may take instead of looking a rate up. Source: Council Decision 98/683/EC of 23
 * November 1998, OJ L 320, and the conversion rate of the French franc (Regulation 2866/98): 6.55957 francs a euro, 100 CFA
 * francs and 75 Comorian francs a French franc.
 */
export const FIXED_PARITIES: readonly ExchangeRate[] = [
  { from: 'EUR', to: 'XOF', rate: 655.957, day: START_OF_EURO, source: COUNCIL_CFA },
  { from: 'EUR', to: 'XAF', rate: 655.957, day: START_OF_EURO, source: COUNCIL_CFA },
  { from: 'EUR', to: 'KMF', rate: 491.96775, day: START_OF_EURO, source: COUNCIL_COMOROS },
];
