import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type {
  Addition,
  BehindPage,
  BehindRecordsRequest,
  ChangedLine,
  ChangedRequest,
  CountingsRequest,
  FindingSummary,
  RefusedRequest,
  RefusedRows,
  QualityAnswer,
  SchemeSummary,
  WaitingFile,
  WarningsAnswer,
  WarningsRequest,
} from '#engine';
import type { Account, ClaimsDevelopment, Counted, Counting, Filter, MeasureName, Split } from '#measures';
import type { Grain } from '#units';
import { useEngine } from './engine-context.ts';
import { today } from './clock.ts';
import { filterBelow } from './filter.ts';
import { valueIn } from './trouble-error.ts';
import { useView } from './view.ts';

export const SCHEMES_KEY = ['schemes'] as const;

/** All schemes on this device, the last changed first; deleted ones too, until they are removed for good. */
export function useSchemes(): UseQueryResult<readonly SchemeSummary[]> {
  const engine = useEngine();
  return useQuery({ queryKey: SCHEMES_KEY, queryFn: async () => valueIn(await engine.schemes(null)) });
}

/** The scheme being looked at: the one in the address, else the one changed last. */
export interface SchemeChoice {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly scheme: SchemeSummary | null;
  /** The address names a scheme that is not here. */
  readonly isUnknown: boolean;
}

/** The scheme in the address, or the one changed last. */
export function useScheme(): SchemeChoice {
  const { view } = useView();
  const { data, isPending, error } = useSchemes();
  const present = data?.filter(({ deletedAt }) => deletedAt === null) ?? [];
  const scheme = view.scheme === null ? present[0] : present.find(({ id }) => id === view.scheme);
  return {
    isPending,
    error,
    scheme: scheme ?? null,
    isUnknown: !isPending && view.scheme !== null && !scheme,
  };
}

/** What answers about a scheme depend on: its records, where they came from, and what its profile says. */
function contentKey(scheme: SchemeSummary | null): readonly unknown[] {
  return scheme ? [scheme.id, scheme.fingerprint, scheme.changedAt, scheme.profile] : ['none'];
}

/** What was counted, and for which question: while a new one is on its way, the answer to the one before stands. */
export interface CountedFor {
  /** Tells one state of a scheme from another. */
  readonly content: string;
  readonly grain: Grain;
  readonly split: Split | null;
  readonly filter: Filter;
  /** Null where the scheme has no months to show. */
  readonly counted: Counted | null;
  /**
   * The same with only so much of the filter as narrows denominators too: a part of a whole stands over it. Null where
   * that is all of the filter.
   */
  readonly below: Counted | null;
}

const WHOLE: Filter = [];

/** Whether an answer says all that is asked, of this state of the scheme and this filter. */
function holds(
  { counted, below, content, filter }: CountedFor,
  wantedContent: string,
  wantedFilter: Filter,
  measures: readonly MeasureName[],
): boolean {
  if (content !== wantedContent || JSON.stringify(filter) !== JSON.stringify(wantedFilter)) return false;
  const hasAll = (of: Counted | null) => of === null || measures.every((name) => name in of.measures);
  return hasAll(counted) && (filterBelow(filter) === null || hasAll(below));
}

/** Tells the state of a scheme's records and profile that an answer belongs to. */
export function contentOf(scheme: SchemeSummary | null): string {
  return JSON.stringify(contentKey(scheme));
}

/** What is counted for a grain and a split, narrowed by a filter: the measures named, or all of them. */
export function useCounted(
  scheme: SchemeSummary | null,
  grain: Grain,
  split: Split | null,
  filter: Filter = WHOLE,
  measures?: readonly MeasureName[],
): UseQueryResult<CountedFor> {
  const engine = useEngine();
  const client = useQueryClient();
  const question = ['count', ...contentKey(scheme), grain, split, filter];
  return useQuery({
    queryKey: [...question, measures],
    // What another screen has asked for may hold all of it.
    initialData: () => {
      const [known] = client
        .getQueriesData<CountedFor>({ queryKey: question })
        .map(([, known]) => known)
        .filter((one) => one && measures && holds(one, contentOf(scheme), filter, measures));
      return known && { ...known, filter };
    },
    queryFn: async ({ signal }): Promise<CountedFor> => {
      const ask = async (narrowed: Filter) => {
        const request = { scheme: scheme?.id ?? '', grain, split, filter: narrowed, measures };
        const answer = valueIn(await engine.count(request, { signal }));
        // Another tab changed the records since this one listed them: the list is asked for again.
        if (answer.fingerprint !== scheme?.fingerprint)
          void client.invalidateQueries({ queryKey: SCHEMES_KEY });
        return answer.counted;
      };
      const counted = await ask(filter);
      const wider = filterBelow(filter);
      const below = wider && (await ask(wider));
      return { content: contentOf(scheme), grain, split, filter, counted, below };
    },
    enabled: scheme !== null,
    placeholderData: keepPreviousData,
  });
}

/** The groups that occur in a scheme, split by split; null until they are there. */
export function useGroups(
  scheme: SchemeSummary,
  splits: readonly Split[],
  isWanted: boolean,
): {
  readonly groups: ReadonlyArray<{ readonly split: Split; readonly names: readonly string[] | null }>;
  readonly error: Error | null;
} {
  const engine = useEngine();
  // Years are fewest, and only the names are wanted.
  const groupsOf = async (split: Split) =>
    valueIn(await engine.count({ scheme: scheme.id, grain: 'year', split, measures: [] })).counted?.groups ??
    [];
  const { data, error } = useQuery({
    queryKey: ['groups', ...contentKey(scheme), ...splits],
    queryFn: () => Promise.all(splits.map(groupsOf)),
    enabled: isWanted && splits.length > 0,
  });
  return { groups: splits.map((split, i) => ({ split, names: data?.[i] ?? null })), error };
}

/** How a scheme's claims came in over time; null where there are too few months to tell. */
export function useDevelopment(scheme: SchemeSummary): UseQueryResult<ClaimsDevelopment | null> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['development', ...contentKey(scheme)],
    queryFn: async () => valueIn(await engine.development({ scheme: scheme.id })),
  });
}

/** What is odd about a scheme's records. */
export function useFindings(scheme: SchemeSummary | null): UseQueryResult<readonly FindingSummary[]> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['findings', ...contentKey(scheme)],
    queryFn: async () => valueIn(await engine.findings({ scheme: scheme?.id ?? '', today: today() })),
    enabled: scheme !== null,
  });
}

/** How good a scheme's records are; null where they have no month at all. */
export function useQuality(scheme: SchemeSummary): UseQueryResult<QualityAnswer | null> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['quality', ...contentKey(scheme), today()],
    queryFn: async () => valueIn(await engine.quality({ scheme: scheme.id, today: today() })),
  });
}

/** Every time records were added to a scheme, the latest first. */
export function useAdditions(scheme: SchemeSummary | null): UseQueryResult<readonly Addition[]> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['additions', ...contentKey(scheme)],
    queryFn: async () => valueIn(await engine.additions({ scheme: scheme?.id ?? '' })),
    enabled: scheme !== null,
  });
}

/** A page of the records behind a number. */
export function useBehind(
  scheme: SchemeSummary,
  request: Omit<BehindRecordsRequest, 'scheme'>,
): UseQueryResult<BehindPage> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['behind', ...contentKey(scheme), request],
    queryFn: async () => valueIn(await engine.behind({ scheme: scheme.id, ...request })),
    placeholderData: keepPreviousData,
  });
}

/** What is worth a look in a period; null where nothing is asked. */
export function useWarnings(
  scheme: SchemeSummary,
  request: Omit<WarningsRequest, 'scheme'> | null,
): UseQueryResult<WarningsAnswer> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['warnings', ...contentKey(scheme), request],
    queryFn: async () =>
      valueIn(await engine.warnings({ grain: 'month', last: 0, ...request, scheme: scheme.id })),
    enabled: request !== null,
    placeholderData: keepPreviousData,
  });
}

/** How each of some numbers was counted, in their order. */
export function useAccounts(
  scheme: SchemeSummary,
  requests: ReadonlyArray<Omit<BehindRecordsRequest, 'scheme' | 'offset' | 'limit'>>,
): UseQueryResult<ReadonlyArray<Account | null>> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['account', ...contentKey(scheme), requests],
    queryFn: async () => {
      const answers = await Promise.all(
        requests.map((request) => engine.account({ scheme: scheme.id, ...request })),
      );
      return answers.map(valueIn);
    },
  });
}

/** The measures that count a record; null where the records have changed since it was listed. */
export function useCountings(
  scheme: SchemeSummary,
  request: Omit<CountingsRequest, 'scheme' | 'fingerprint'>,
): UseQueryResult<readonly Counting[] | null> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['countings', ...contentKey(scheme), request],
    queryFn: async () => {
      const { id, fingerprint } = scheme;
      return valueIn(await engine.countings({ scheme: id, fingerprint, ...request }));
    },
  });
}

/** The first records that adding a look would change or leave out, `limit` of them. */
export function useChanged(
  request: Omit<ChangedRequest, 'offset'>,
  isWanted: boolean,
): UseQueryResult<readonly ChangedLine[]> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['changed', request],
    queryFn: async () => valueIn(await engine.changed({ ...request, offset: 0 })),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
}

/** The first refused rows of a table of a look, whole, `limit` of them. */
export function useRefused(
  request: Omit<RefusedRequest, 'offset'>,
  isWanted: boolean,
): UseQueryResult<RefusedRows> {
  const engine = useEngine();
  return useQuery({
    queryKey: ['refused', request],
    queryFn: async () => valueIn(await engine.refused({ ...request, offset: 0 })),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
}

/** Refused rows that were kept with the additions of a scheme and wait for being corrected. */
export function useWaitingRows(scheme: SchemeSummary): UseQueryResult<readonly WaitingFile[]> {
  const engine = useEngine();
  const count = Object.values(scheme.waiting ?? {}).reduce((sum, rows) => sum + rows, 0);
  return useQuery({
    queryKey: ['waiting', ...contentKey(scheme)],
    queryFn: async () => valueIn(await engine.waiting({ scheme: scheme.id })),
    enabled: count > 0,
  });
}
