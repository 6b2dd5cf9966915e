import type { SourceFile } from '#intake';
import { count, factsOf, timelineOf, type Filter } from '#measures';
import { indicatorValuesCsv, splitsInFile, type ValuesBlock } from '#reports';
import { periodsOf, type Grain } from '#units';
import { readScheme } from './scheme.ts';
import { parseValues, type ValueRow } from './value-rows.ts';

export * from './value-rows.ts';

/** What the product exports for a scheme's files: every month and every rolling 12. */
export async function exportedValues(files: readonly SourceFile[], filter: Filter = []): Promise<ValueRow[]> {
  const { records, profile } = await readScheme(files);
  const timeline = timelineOf(records, profile);
  if (!timeline) return [];
  const facts = factsOf(records, profile, timeline);
  const blocks = (['month', 'rolling12'] satisfies Grain[]).flatMap((grain) =>
    splitsInFile(false).map((split): ValuesBlock => {
      const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
      return { grain, counted: count(facts, { periods, split, filter }) };
    }),
  );
  return parseValues(indicatorValuesCsv(profile.name, blocks));
}
