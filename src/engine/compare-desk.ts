import { hideSmallInSteps, RECEIVED } from '#exchange';
import {
  canBeStandardised,
  CATALOGUE,
  indicatorOf,
  measuresCompared,
  measuresOfStrata,
  reckonSideBySide,
  strataOf,
  type ComparedColumn,
  type ComparedScheme,
  type Indicator,
  type IndicatorId,
  type Strata,
} from '#indicators';
import { countPeriods, countsOf, MEASURE_NAMES, type MeasureName, type Split } from '#measures';
import type { Month } from '#units';
import type { Archive } from './archive.ts';
import { schemeForComparing } from './compared-schemes.ts';
import type { CompareAnswer, ComparedRow, CompareRequest } from './contract-comparing.ts';
import type { Hooks } from './contract.ts';
import { inTurns } from './turns.ts';

/** The share of schemes that have to have a month complete before it is proposed to compare them in. */
const MOST = 2 / 3;

type Opening = Awaited<ReturnType<Archive['open']>>;

/** Schemes side by side. What was counted of each stays here, so that another period or indicator needs no storage. */
export class CompareDesk {
  private readonly archive: Archive;
  private readonly known = new Map<string, Known>();
  private readonly hiding = new WeakMap<ComparedScheme, Hidden>();
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
      // What a hidden count could be reckoned from is told by all that is counted.
      measures:
        hideBelow === null ? measuresCompared(columns.map(({ indicator }) => indicator)) : MEASURE_NAMES,
      split: request.part?.split ?? null,
    };
    const contents = await contentsOf(opening, request.schemes);
    const schemes: ComparedScheme[] = [];
    for (const batch of batchesOf([...contents])) {
      signal?.throwIfAborted();
      const found = batch.map(([id, content]) => this.scheme(opening, id, content, want));
      const whole = await Promise.all(found);
      const before = schemes.length;
      const tell = (done: number) => onProgress?.({ done: before + done, total: contents.size, rows: 0 });
      const hidden = hideBelow === null ? null : this.hidden(whole, hideBelow, tell);
      schemes.push(...(hidden ? await inTurns(hidden, signal) : whole));
      tell(whole.length);
    }
    const end = request.end ?? endProposed(schemes);
    const ends = end === null ? [] : endsOf(request, end);
    const reckoned = reckonSideBySide(schemes, { ...request, ends, columns });
    const strata =
      request.isByAgeAndSex && end !== null
        ? await this.strata(opening, contents, reckoned.columns, { grain: request.grain, end })
        : null;
    return { ...reckoned, rows: schemes.map((scheme) => rowOf(scheme, end)), ends, strata };
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

  /** Schemes without their small counts, in steps; one from a file keeps what its sender has hidden. */
  private *hidden(
    schemes: readonly ComparedScheme[],
    below: number,
    tell: (done: number) => void,
  ): Generator<undefined, ComparedScheme[]> {
    const found: ComparedScheme[] = [];
    for (const scheme of schemes) {
      const before = this.hiding.get(scheme);
      const isKnown = before?.below === below;
      if (scheme.hiddenBelow !== null) found.push(scheme);
      else if (isKnown) found.push(before.scheme);
      else {
        const made = yield* hideSmallInSteps(scheme, below);
        this.hiding.set(scheme, { below, scheme: made });
        found.push(made);
        tell(found.length);
      }
    }
    return found;
  }

  private async scheme({ opened, storage }: Opening, id: string, content: string, want: Want) {
    const before = this.known.get(id);
    const known = before?.content === content ? before : null;
    if (known && holds(known, want)) return known.scheme;
    const measures = [...new Set([...(known?.want.measures ?? []), ...want.measures])];
    const splits = [...new Set([...(known?.want.splits ?? []), ...(want.split ? [want.split] : [])])];
    const wanted = { measures, splits, isByAgeOfSex: false };
    const scheme = await schemeForComparing(opened, storage, id, wanted);
    this.known.set(id, { content, want: wanted, scheme });
    return scheme;
  }
}

/** A scheme with small counts hidden. */
interface Hidden {
  readonly below: number;
  readonly scheme: ComparedScheme;
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

const BATCH = 50;

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

function holds({ want: { measures, splits } }: Known, want: Want): boolean {
  const has = new Set(measures);
  return (want.split === null || splits.includes(want.split)) && want.measures.every((name) => has.has(name));
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

/** The months in which the periods end that were asked for, up to the last of them. */
function endsOf({ length, before }: CompareRequest, end: Month): Month[] {
  if (before !== undefined) return [before !== null && before < end ? before : end - 12, end];
  return Array.from({ length }, (_, i) => end - length + 1 + i);
}

/** The latest month that most schemes have complete; null where none has any. */
function endProposed(schemes: readonly ComparedScheme[]): Month | null {
  const ends = schemes.flatMap(({ whole }) => (whole ? [whole.timeline.lastComplete] : []));
  const latestFirst = ends.sort((a, b) => b - a);
  return latestFirst[Math.ceil(latestFirst.length * MOST) - 1] ?? null;
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
  const counted = countPeriods(whole, 'month', ['insured-at-end']);
  const period = counted.periods.findIndex(({ last }) => last === end);
  const insured =
    period < 0 ? Number.NaN : countsOf(counted, 'insured-at-end').values[period * counted.width];
  return insured === undefined || Number.isNaN(insured) ? null : insured;
}

function rowOf(scheme: ComparedScheme, end: Month | null): ComparedRow {
  const { id, origin, isMadeUp, profile, catalogue, rules, quality, hiddenBelow, writtenOn, whole } = scheme;
  const told = { id, origin, profile, catalogue, rules, quality, hiddenBelow, writtenOn };
  const insured = end === null ? null : insuredAt(scheme, end);
  return { ...told, ...(isMadeUp && { isMadeUp }), timeline: whole?.timeline ?? null, insured };
}
