import { CATALOGUE_VERSION, type ComparedScheme } from '#indicators';
import { COUNTING_RULES, type Division, type MeasureName, type MonthCounts, type Split } from '#measures';
import type { Storage, StoredScheme } from '#storage';
import type { OpenedSchemes } from './opened.ts';

/** What of a scheme is wanted for comparing. */
export interface WantedOfScheme {
  readonly measures: readonly MeasureName[];
  readonly splits: readonly Split[];
  readonly isByAgeOfSex: boolean;
}

/** A scheme as it is put beside others: from what was counted of its records. */
export async function schemeForComparing(
  opened: OpenedSchemes,
  _storage: Storage,
  id: string,
  { measures, splits, isByAgeOfSex }: WantedOfScheme,
): Promise<ComparedScheme> {
  const months = async (division: Division) => opened.months(id, division, measures);
  const { scheme, months: whole } = await months({ split: null });
  const divided: Partial<Record<Split, MonthCounts>> = {};
  for (const split of splits) {
    const { months: parts } = await months({ split });
    if (parts) divided[split] = parts;
  }
  const ageOfSex: { F?: MonthCounts; M?: MonthCounts } = {};
  if (isByAgeOfSex)
    for (const sex of ['F', 'M'] as const) {
      const { months: ages } = await months({ split: 'age', filter: [{ split: 'sex', group: sex }] });
      if (ages) ageOfSex[sex] = ages;
    }
  return { ...toldOf(scheme), whole, divided, ageOfSex };
}

function toldOf({ id, origin, profile }: StoredScheme) {
  return {
    id,
    origin,
    profile,
    catalogue: CATALOGUE_VERSION,
    rules: COUNTING_RULES,
    quality: null,
    hiddenBelow: null,
    writtenOn: null,
  };
}
