import { hideAll, hideSmallInSteps, RECEIVED } from '#exchange';
import type { ComparedScheme } from '#indicators';
import { countedFor, MEASURE_NAMES, type MeasureName, type MonthCounts, type Split } from '#measures';
import { schemeForComparing, schemesOfFiles } from './compared-schemes.ts';
import type { OpenedSchemes } from './opened.ts';
import type { Storage } from '#storage';
import { inTurns } from './turns.ts';

/**
 * What small counts are hidden together with, whichever of it is looked at: were each way of dividing a scheme hidden by
 * itself, two of them together would tell what each hides. They are those that mean the same in every scheme.
 */
export const HIDDEN_WITH = ['sex', 'age', 'poverty', 'benefit'] as const satisfies readonly Split[];

/** Of more schemes than this only what was asked for last is kept. */
const MOST_KEPT_WHOLE = 50;
/** How many files are read at a time: with all that is counted by every group each is large. */
const BATCH = 10;

/** Which schemes without their small counts, and what of them. */
export interface HiddenAsked {
  readonly below: number;
  readonly split: Split | null;
  readonly measures: readonly MeasureName[];
}

interface Kept {
  readonly content: string;
  readonly below: number;
  /** Null where all of it is kept. */
  readonly only: Pick<HiddenAsked, 'split' | 'measures'> | null;
  readonly scheme: ComparedScheme;
}

interface From {
  readonly opened: OpenedSchemes;
  readonly storage: Storage;
}

/** Schemes without their small counts. What was hidden of each stays here, so that another look at it needs no more work. */
export class HiddenSchemes {
  private readonly kept = new Map<string, Kept>();

  /** Schemes by id, each with what tells one state of it from another; `tell` is told how many are done. */
  async of(
    from: From,
    contents: ReadonlyMap<string, string>,
    asked: HiddenAsked,
    { tell, signal }: { readonly tell: (done: number) => void; readonly signal?: AbortSignal | undefined },
  ): Promise<ComparedScheme[]> {
    const found: ComparedScheme[] = [];
    const all = [...contents];
    for (let next = 0; next < all.length; next += BATCH) {
      const batch = all.slice(next, next + BATCH);
      const lacking = batch.filter(([id, content]) => !this.keptOf(id, content, asked));
      const read = await filesOf(from, lacking, asked);
      for (const [id, content] of batch) {
        signal?.throwIfAborted();
        const before = this.keptOf(id, content, asked);
        const scheme = before ?? (await this.hidden(from, id, asked, read.get(id), signal));
        const isMany = contents.size > MOST_KEPT_WHOLE;
        if (!before) {
          const only = isMany ? { split: asked.split, measures: asked.measures } : null;
          const told = only ? onlyOf(scheme, only) : scheme;
          this.kept.set(id, { content, below: asked.below, only, scheme: told });
          found.push(told);
        } else found.push(before);
        tell(found.length);
      }
    }
    return found;
  }

  private keptOf(
    id: string,
    content: string,
    { below, split, measures }: HiddenAsked,
  ): ComparedScheme | null {
    const kept = this.kept.get(id);
    if (kept?.content !== content || kept.below !== below) return null;
    // Groups of a scheme's own words are kept with what was asked for them alone.
    const isOwnWords = split !== null && !isHiddenWith(split);
    if (!kept.only) return isOwnWords && !kept.scheme.divided[split] ? null : kept.scheme;
    if (split === null) return kept.scheme;
    const has = new Set(kept.only.measures);
    return kept.only.split === split && measures.every((name) => has.has(name)) ? kept.scheme : null;
  }

  private async hidden(
    { opened, storage }: From,
    id: string,
    asked: HiddenAsked,
    read: ComparedScheme | undefined,
    signal?: AbortSignal,
  ): Promise<ComparedScheme> {
    const scheme = read ?? (await schemeForComparing(opened, storage, id, wantOf(asked)));
    const own = asked.split !== null && !isHiddenWith(asked.split) ? asked.split : null;
    const divided = Object.fromEntries(
      HIDDEN_WITH.flatMap((split) => (scheme.divided[split] ? [[split, scheme.divided[split]]] : [])),
    );
    const made = await inTurns(hideSmallInSteps({ ...scheme, divided }, asked.below), signal);
    const ofOwn = own && scheme.divided[own];
    return ofOwn ? { ...made, divided: { ...made.divided, [own]: hideAll(ofOwn) } } : made;
  }
}

function isHiddenWith(split: Split): boolean {
  return HIDDEN_WITH.some((one) => one === split);
}

function wantOf({ split }: HiddenAsked) {
  const splits: readonly Split[] =
    split === null || isHiddenWith(split) ? HIDDEN_WITH : [...HIDDEN_WITH, split];
  return { measures: MEASURE_NAMES, splits, isByAgeOfSex: false };
}

async function filesOf(
  { storage }: From,
  batch: ReadonlyArray<readonly [string, string]>,
  asked: HiddenAsked,
): Promise<ReadonlyMap<string, ComparedScheme>> {
  const ids = batch.flatMap(([id]) => (id.startsWith(RECEIVED) ? [id] : []));
  if (ids.length === 0) return new Map();
  const schemes = await schemesOfFiles(storage, ids, wantOf(asked));
  return new Map(ids.flatMap((id, i) => (schemes[i] ? [[id, schemes[i]] as const] : [])));
}

/** Of a scheme the whole, and some measures by one split. */
function onlyOf(
  scheme: ComparedScheme,
  { split, measures }: Pick<HiddenAsked, 'split' | 'measures'>,
): ComparedScheme {
  const months = split && scheme.divided[split];
  return { ...scheme, ageOfSex: {}, divided: months ? { [split]: onlyMeasures(months, measures) } : {} };
}

function onlyMeasures(months: MonthCounts, names: readonly MeasureName[]): MonthCounts {
  const wanted = new Set<string>(countedFor(names));
  const measures = Object.entries(months.measures).filter(([name]) => wanted.has(name));
  return { ...months, measures: Object.fromEntries(measures) };
}
