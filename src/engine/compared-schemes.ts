import { completed, RECEIVED } from '#exchange';
import { CATALOGUE_VERSION, type ComparedScheme } from '#indicators';
import { COUNTING_RULES, type Division, type MeasureName, type MonthCounts, type Split } from '#measures';
import type { ComparedPart, Storage, StoredScheme } from '#storage';
import type { OpenedSchemes } from './opened.ts';

/** What of a scheme is to be put beside others: nothing else is read or counted. */
export interface WantedOfScheme {
  readonly measures: readonly MeasureName[];
  readonly splits: readonly Split[];
  /** Whether by age, of women and of men alone. */
  readonly isByAgeOfSex: boolean;
}

/**
 * A scheme as far as it is to be put beside others, whether its records are here or a comparison file was received. A
 * split that a file does not have is not there; a measure that it does not have says so. Rejects with unknown-scheme.
 */
export async function schemeForComparing(
  opened: OpenedSchemes,
  storage: Storage,
  id: string,
  want: WantedOfScheme,
): Promise<ComparedScheme> {
  const received = id.startsWith(RECEIVED) ? await schemesOfFiles(storage, [id], want) : [];
  return received[0] ?? ofRecords(opened, id, want);
}

async function ofRecords(
  opened: OpenedSchemes,
  id: string,
  { measures, splits, isByAgeOfSex }: WantedOfScheme,
): Promise<ComparedScheme> {
  for (;;) {
    const { scheme, months: whole } = await opened.months(id, { split: null }, measures);
    const states = new Set([stateOf(scheme)]);
    const divided: Partial<Record<Split, MonthCounts>> = {};
    const ageOfSex: Partial<Record<'F' | 'M', MonthCounts>> = {};
    const count = async (division: Division) => {
      const found = await opened.months(id, division, measures);
      states.add(stateOf(found.scheme));
      return found.months;
    };
    if (whole) {
      for (const split of splits) {
        const months = await count({ split });
        if (months) divided[split] = months;
      }
      for (const sex of isByAgeOfSex ? (['F', 'M'] as const) : []) {
        const months = await count({ split: 'age', filter: [{ split: 'sex', group: sex }] });
        if (months) ageOfSex[sex] = months;
      }
    }
    // Another tab may have added records meanwhile.
    if (states.size > 1) continue;
    return {
      id,
      origin: scheme.origin,
      profile: scheme.profile,
      catalogue: CATALOGUE_VERSION,
      rules: COUNTING_RULES,
      whole,
      divided,
      ageOfSex,
      quality: null,
      hiddenBelow: null,
      writtenOn: null,
    };
  }
}

function stateOf({ fingerprint, changedAt, profile }: StoredScheme): string {
  return JSON.stringify([fingerprint, changedAt, profile]);
}

/** The schemes of comparison files, read together; undefined where none was received under the id. */
export async function schemesOfFiles(
  storage: Storage,
  ids: readonly string[],
  { measures, splits, isByAgeOfSex }: WantedOfScheme,
): Promise<ReadonlyArray<ComparedScheme | undefined>> {
  const beside = await storage.beside();
  const wanted: readonly ComparedPart[] = [
    'whole',
    ...splits,
    ...(isByAgeOfSex ? (['age-of-women', 'age-of-men'] as const) : []),
  ];
  const all = await beside.comparedWith(ids, wanted);
  return all.map((one) => {
    if (!one) return undefined;
    const { id, origin, isMadeUp, profile, catalogue, rules, quality, hiddenBelow, writtenOn } = one.kept;
    const found = new Map(
      wanted.flatMap((part, i) => {
        const months = one.counts[i];
        return months ? [[part, completed(months, measures)] as const] : [];
      }),
    );
    const women = found.get('age-of-women');
    const men = found.get('age-of-men');
    return {
      ...{ id, origin, profile, catalogue, rules, quality, hiddenBelow, writtenOn },
      ...(isMadeUp && { isMadeUp }),
      whole: found.get('whole') ?? null,
      divided: Object.fromEntries(splits.flatMap((split) => entry(split, found.get(split)))),
      ageOfSex: { ...(women && { F: women }), ...(men && { M: men }) },
    };
  });
}

function entry(split: Split, months: MonthCounts | undefined): Array<readonly [Split, MonthCounts]> {
  return months ? [[split, months]] : [];
}
