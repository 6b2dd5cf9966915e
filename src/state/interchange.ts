import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { Engine, SchemeSummary } from '#engine';
import type { SmallTable, SmallTableFault } from '#intake';
import type { Split } from '#measures';
import {
  adxXml,
  dataValues,
  dataValuesJson,
  fhirJson,
  kpiBook,
  kpiCsv,
  tidyZip,
  type InterchangeAsked,
  type KpiSet,
  type SystemMap,
  type ValuesBlock,
} from '#reports';
import { GRAINS, type Grain } from '#units';
import { useEngine } from './engine-context.ts';
import { contentOf } from './scheme-queries.ts';
import { valueIn } from './trouble-error.ts';

interface BlocksAsked {
  readonly scheme: SchemeSummary;
  readonly grains: readonly Grain[];
  readonly splits: ReadonlyArray<Split | null>;
}

/** Counts of a scheme, one after another; none where it has no months. */
async function gathered(engine: Engine, { scheme, grains, splits }: BlocksAsked): Promise<ValuesBlock[]> {
  const blocks: ValuesBlock[] = [];
  for (const grain of grains) {
    for (const split of splits) {
      const { counted } = valueIn(await engine.count({ scheme: scheme.id, grain, split }));
      if (counted) blocks.push({ grain, counted });
    }
  }
  return blocks;
}

/** What a file for another system is written from, kept as long as the records are the same. */
export function useBlocks(asked: BlocksAsked): UseQueryResult<readonly ValuesBlock[]> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['interchange', contentOf(asked.scheme), asked.grains, asked.splits],
    queryFn: () => gathered(engine, asked),
    // All of a scheme's counts: they are not kept longer than somebody looks at them.
    gcTime: 0,
  });
}

/** A form that other systems read. Values of DHIS2 are named by a map; sheets are a CSV or a spreadsheet. */
export type InterchangeForm =
  | { readonly form: 'dhis2' | 'adx'; readonly map: SystemMap }
  | { readonly form: 'fhir' | 'tidy' }
  | { readonly form: KpiSet; readonly as: 'csv' | 'xlsx' };

/** Writes a file for another system from what was counted. */
export function useInterchangeFile(): UseMutationResult<Blob, Error, InterchangeForm & InterchangeAsked> {
  return useMutation({ mutationFn: fileOf });
}

async function fileOf(asked: InterchangeForm & InterchangeAsked): Promise<Blob> {
  switch (asked.form) {
    case 'dhis2':
      return textFile(dataValuesJson(dataValues(asked).values, asked.map), 'application/json');
    case 'adx':
      return textFile(
        adxXml(dataValues(asked).values, asked.map, asked.today, saidOfAll(asked)),
        'application/xml',
      );
    case 'fhir':
      return textFile(fhirJson(asked), 'application/fhir+json');
    case 'tidy':
      return tidyZip(asked);
    default:
      return asked.as === 'xlsx'
        ? kpiBook(asked.form, asked)
        : textFile(kpiCsv(asked.form, asked), 'text/csv');
  }
}

/** What has to be known of every value of a file, where its form has no place for it at the values. */
function saidOfAll({ isMadeUp, words }: InterchangeAsked): string | null {
  return isMadeUp ? words.say('interchange.madeUpXml') : null;
}

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

/** A sheet of another tool as it stands, and all that our figures may be looked for in; nothing of it is kept. */
export function useSheetOfKpis(): UseMutationResult<
  {
    readonly table: SmallTable | { readonly fault: SmallTableFault };
    readonly blocks: readonly ValuesBlock[];
  },
  Error,
  { readonly scheme: SchemeSummary; readonly file: File }
> {
  const engine = useEngine();
  return useMutation({
    mutationFn: async ({ scheme, file }) => {
      const table = valueIn(await engine.smallTable({ file }));
      if ('fault' in table) return { table, blocks: [] };
      return { table, blocks: await gathered(engine, { scheme, grains: GRAINS, splits: [null, 'days'] }) };
    },
  });
}
