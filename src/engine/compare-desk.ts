import { RECEIVED } from '#exchange';
import {
  canBeStandardised,
  CATALOGUE,
  CATALOGUE_VERSION,
  endOffered,
  endProposed,
  endsOffered,
  FEWEST_SCHEMES,
  indicatorOf,
  measuresCompared,
  measuresOfStrata,
  reckonSideBySide,
  strataOf,
  type ComparedColumn,
  type ComparedScheme,
  type Indicator,
  type IndicatorId,
  type MonthsOfScheme,
  type Strata,
} from '#indicators';
import { COUNTING_RULES, countsOf, countSomePeriods, type MeasureName, type Split } from '#measures';
import type { ComparedRow } from '#storage';
import type { Month } from '#units';
import type { Archive } from './archive.ts';
import { schemeForComparing, schemesOfFiles } from './compared-schemes.ts';
import type { CompareAnswer, CompareRequest } from './contract-comparing.ts';
import type { Hooks } from './contract.ts';
import { HiddenSchemes } from './hidden-schemes.ts';

type Opening = Awaited<ReturnType<Archive['open']>>;

/** Schemes side by side. What was counted of each stays here, so that another period or indicator needs no storage. */
export class CompareDesk {
  private readonly archive: Archive;
  private readonly known = new Map<string, Known>();
  private readonly hidden = new HiddenSchemes();
  /** What was last counted of each by age and sex, and of what. */
  private readonly divided = new Map<
    string,
    { readonly key: string; readonly ageOfSex: ComparedScheme['ageOfSex'] }
  >();

  constructor(archive: Archive) {
    this.archive = archive;
  }

  async compare(request: CompareRequest, { onProgress, signal }: Hooks = {}): Promise<CompareAnswer> {
    const opening = await this.archive.open();
    const columns = request.columns ?? COMPARABLE.map((indicator) => ({ indicator, basis: null }));
    const hideBelow = request.hideBelow ?? null;
    const want: Want = {
      measures: measuresCompared(columns.map(({ indicator }) => indicator)),
      split: request.part?.split ?? null,
    };
    const contents = await contentsOf(opening, request.schemes);
    const kept = keptUnder(request, contents);
    const beside = kept === null ? null : await opening.storage.beside();
    const before = kept === null ? null : await beside?.keptAnswer(kept);
    if (before) {
      const { columns, cells, periods, rows, ends } = before;
      return {
        columns,
        cells,
        periods,
        rows,
        ends,
        offered: endsOffered(request.grain, monthsOf(rows)),
        strata: null,
      };
    }
    const tell = (done: number) => onProgress?.({ done, total: contents.size, rows: 0 });
    const schemes =
      hideBelow === null
        ? await this.schemes(opening, contents, want, { tell, signal })
        : await this.hidden.of(opening, contents, { ...want, below: hideBelow }, { tell, signal });
    const months = monthsOf(
      schemes.map(({ profile, whole }) => ({ profile, timeline: whole?.timeline ?? null })),
    );
    const offered = endsOffered(request.grain, months);
    const ends = endsOf(request, months, offered);
    const end = ends.at(-1) ?? null;
    const reckoned = reckonSideBySide(schemes, { ...request, ends, columns });
    // What is counted by age of each sex is hidden nowhere.
    const strata =
      request.isByAgeAndSex && hideBelow === null && end !== null
        ? await this.strata(opening, contents, reckoned.columns, { grain: request.grain, end })
        : null;
    const rows = schemes.map((scheme) => rowOf(scheme, end));
    // It saves waiting and nothing else: where there is no room for it, the next one is reckoned as this one was.
    if (kept !== null) beside?.keepAnswer({ ...reckoned, rows, ends, of: kept }).catch(() => undefined);
    return { ...reckoned, rows, ends, offered, strata };
  }

  /** Events and exposure by age and sex of the columns that are rates of use. */
  private async strata(
    opening: Opening,
    contents: ReadonlyMap<string, string>,
    columns: readonly ComparedColumn[],
    at: { readonly grain: CompareRequest['grain']; readonly end: Month },
  ): Promise<ReadonlyArray<ReadonlyArray<Strata | null>>> {
    const wanted = columns.map(standardisable);
    const measures = [...new Set(wanted.flatMap((one) => (one ? one.measures : [])))];
    const found: Array<ReadonlyArray<Strata | null>> = [];
    for (const [id, content] of contents) {
      const key = JSON.stringify([content, measures]);
      const known = this.divided.get(id);
      const ageOfSex = known?.key === key ? known.ageOfSex : await ageOfSexIn(opening, id, measures);
      this.divided.set(id, { key, ageOfSex });
      found.push(wanted.map((one) => one && strataOf({ ageOfSex }, one.indicator, one.basis, at)));
    }
    return found;
  }

  /** Schemes with all that is known of them. */
  private async schemes(
    opening: Opening,
    contents: ReadonlyMap<string, string>,
    want: Want,
    { tell, signal }: { readonly tell: (done: number) => void; readonly signal: AbortSignal | undefined },
  ): Promise<ComparedScheme[]> {
    const schemes: ComparedScheme[] = [];
    for (const batch of batchesOf([...contents])) {
      signal?.throwIfAborted();
      await this.received(opening, batch, want);
      schemes.push(
        ...(await Promise.all(batch.map(([id, content]) => this.scheme(opening, id, content, want)))),
      );
      tell(schemes.length);
    }
    return schemes;
  }

  /** Reads together what of files that were received is not known yet. */
  private async received(
    { storage }: Opening,
    batch: ReadonlyArray<readonly [string, string]>,
    want: Want,
  ): Promise<void> {
    const files = batch.filter(([id]) => id.startsWith(RECEIVED));
    const lacking = files.filter(([id, content]) => {
      const known = this.knownOf(id, content);
      return !known || !holds(known, want);
    });
    if (lacking.length < 2) return;
    const wanted = wantedWith(want, ...lacking.flatMap(([id, content]) => this.knownOf(id, content) ?? []));
    const schemes = await schemesOfFiles(
      storage,
      lacking.map(([id]) => id),
      wanted,
    );
    lacking.forEach(([id, content], i) => {
      const scheme = schemes[i];
      if (scheme) this.known.set(id, { content, want: wanted, scheme });
    });
  }

  private async scheme({ opened, storage }: Opening, id: string, content: string, want: Want) {
    const known = this.knownOf(id, content);
    if (known && holds(known, want)) return known.scheme;
    const wanted = wantedWith(want, ...(known ? [known] : []));
    const scheme = await schemeForComparing(opened, storage, id, wanted);
    this.known.set(id, { content, want: wanted, scheme });
    return scheme;
  }

  private knownOf(id: string, content: string): Known | null {
    const known = this.known.get(id);
    return known?.content === content ? known : null;
  }
}

/** Files received are read many at a time; of schemes whose records may have to be opened, one after the other. */
function batchesOf(
  contents: ReadonlyArray<readonly [string, string]>,
): Array<Array<readonly [string, string]>> {
  const received = contents.filter(([id]) => id.startsWith(RECEIVED));
  const here = contents.filter(([id]) => !id.startsWith(RECEIVED)).map((one) => [one]);
  const batches = Array.from({ length: Math.ceil(received.length / BATCH) }, (_, i) =>
    received.slice(i * BATCH, (i + 1) * BATCH),
  );
  return [...here, ...batches];
}

const BATCH = 100;

/** Of fewer schemes nobody waits for an answer. */
const WORTH_KEEPING = 50;

/**
 * Of what an answer is one that may be kept: what was asked, the state of every scheme, and by which definitions, rules and
 * build it is reckoned. Null where it is not kept: values over time, standardised or with small counts hidden.
 */
function keptUnder(request: CompareRequest, contents: ReadonlyMap<string, string>): string | null {
  const { grain, part, end, columns, length, isByAgeAndSex = false, hideBelow = null } = request;
  if (contents.size < WORTH_KEEPING || length > 1 || isByAgeAndSex || hideBelow !== null) return null;
  return JSON.stringify([
    { grain, part, end, columns },
    [...contents],
    [CATALOGUE_VERSION, COUNTING_RULES],
    // The name of a built file changes with all that it is made from.
    import.meta.url,
  ]);
}

interface Want {
  readonly measures: readonly MeasureName[];
  readonly split: Split | null;
}

/** A scheme that is kept here, of which state of its records, and what of it. */
interface Known {
  readonly content: string;
  readonly want: { readonly measures: readonly MeasureName[]; readonly splits: readonly Split[] };
  readonly scheme: ComparedScheme;
}

/** What is wanted now with what was wanted of some schemes before. */
function wantedWith({ measures, split }: Want, ...known: readonly Known[]) {
  return {
    measures: [...new Set([...known.flatMap(({ want }) => want.measures), ...measures])],
    splits: [...new Set([...known.flatMap(({ want }) => want.splits), ...(split ? [split] : [])])],
    isByAgeOfSex: false,
  };
}

function holds({ want: { measures, splits } }: Known, want: Want): boolean {
  if (want.split !== null && !splits.includes(want.split)) return false;
  if (want.measures.length === measures.length && want.measures.every((name, i) => name === measures[i]))
    return true;
  const has = new Set(measures);
  return want.measures.every((name) => has.has(name));
}

/** Indicators that say something of a scheme as a whole. */
const COMPARABLE: readonly IndicatorId[] = CATALOGUE.filter(({ alwaysSplit }) => alwaysSplit === null).map(
  ({ id }) => id,
);

/**
 * The schemes asked for that are there, with their records or as a file that was received, each with what tells one state of
 * it from another. Of a scheme that is there as both, its records speak.
 */
async function contentsOf(
  { storage }: Pick<Opening, 'storage'>,
  asked: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  const beside = await storage.beside();
  const [schemes, files] = await Promise.all([storage.schemes(), beside.compared()]);
  const here = schemes
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ id, fingerprint, changedAt, profile }) => [id, [fingerprint, changedAt, profile]] as const);
  const known = new Set(here.map(([id]) => `${RECEIVED}${id}`));
  const received = files
    .filter(({ id }) => !known.has(id))
    .map(({ id, receivedAt, writtenOn }) => [id, [receivedAt, writtenOn]] as const);
  const wanted = asked && new Set(asked);
  return new Map(
    [...here, ...received]
      .filter(([id]) => !wanted || wanted.has(id))
      .map(([id, state]) => [id, JSON.stringify(state)]),
  );
}

/**
 * The months in which the periods end that were asked for, up to the last of them; a month in which no quarter or fiscal year
 * of most schemes ends stands for the last one before it.
 */
function endsOf(
  { grain, end: asked, length, before }: CompareRequest,
  months: readonly MonthsOfScheme[],
  offered: readonly Month[],
): Month[] {
  const isAnyMonth = grain === 'month' || grain === 'rolling12';
  const standing = (month: Month) => (isAnyMonth ? month : endOffered(offered, month));
  const proposed = endProposed(grain, months, FEWEST_SCHEMES);
  if (proposed === null) return [];
  const end = asked === null ? proposed : (standing(asked) ?? proposed);
  if (before === undefined) return Array.from({ length }, (_, i) => end - length + 1 + i);
  const earlier = before === null ? null : standing(before);
  return [earlier !== null && earlier < end ? earlier : end - 12, end];
}

function monthsOf(schemes: ReadonlyArray<Pick<ComparedRow, 'profile' | 'timeline'>>): MonthsOfScheme[] {
  return schemes.flatMap(({ profile: { fiscalYearStart }, timeline }) =>
    timeline ? [{ ...timeline, fiscalYearStart }] : [],
  );
}

/** What a column stands on by age and sex; null for one that is no rate of use. */
function standardisable({ indicator: id, basis }: ComparedColumn): {
  readonly indicator: Indicator;
  readonly basis: ComparedColumn['basis'];
  readonly measures: readonly MeasureName[];
} | null {
  const indicator = indicatorOf(id);
  const formula = indicator?.bases.find(([name]) => name === basis)?.[1];
  if (!indicator || !formula || !canBeStandardised(indicator, formula)) return null;
  return { indicator, basis, measures: measuresOfStrata(formula) };
}

/** A scheme counted by age, of women and of men: only these measures, since each sex is a pass over all records. */
async function ageOfSexIn(
  { opened, storage }: Opening,
  id: string,
  measures: readonly MeasureName[],
): Promise<ComparedScheme['ageOfSex']> {
  if (measures.length === 0) return {};
  const wanted = { measures, splits: [], isByAgeOfSex: true };
  return (await schemeForComparing(opened, storage, id, wanted)).ageOfSex;
}

/** Persons insured at the end of a month; null where that is not known. */
function insuredAt({ whole }: ComparedScheme, end: Month): number | null {
  if (!whole || !('insured-at-end' in whole.measures)) return null;
  const counted = countSomePeriods(whole, 'month', [end - whole.timeline.first], ['insured-at-end']);
  const [insured] = countsOf(counted, 'insured-at-end').values;
  return insured === undefined || Number.isNaN(insured) ? null : insured;
}

function rowOf(scheme: ComparedScheme, end: Month | null): ComparedRow {
  const { id, origin, isMadeUp, profile, catalogue, rules, quality, hiddenBelow, writtenOn, whole } = scheme;
  const told = { id, origin, profile, catalogue, rules, quality, hiddenBelow, writtenOn };
  const insured = end === null ? null : insuredAt(scheme, end);
  return { ...told, ...(isMadeUp && { isMadeUp }), timeline: whole?.timeline ?? null, insured };
}
