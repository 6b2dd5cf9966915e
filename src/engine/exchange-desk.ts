import {
  comparisonCsv,
  comparisonFile,
  hideSmallInSteps,
  readComparison,
  type ComparisonFault,
} from '#exchange';
import { HEADLINES, qualityScores, reckonSideBySide, type ComparedScheme } from '#indicators';
import { smallTable } from '#intake';
import { MEASURE_NAMES } from '#measures';
import type { Given, KeptCompared, RemovedCompared, ShelfEntry, Shelved } from '#storage';
import { periodsOf } from '#units';
import type { Archive } from './archive.ts';
import { schemeForComparing } from './compared-schemes.ts';
import type { ComparisonFileRequest, KeptComparison } from './contract-comparing.ts';
import type { Engine, Hooks } from './contract.ts';
import type { EngineNeeds } from './engine.ts';
import type { isSameRecords } from './opened.ts';
import { inTurns } from './turns.ts';

/** What comes from other devices, publications and the workshop to stand beside records, and what goes to others. */
export class ExchangeDesk {
  private readonly archive: Archive;
  private readonly needs: Pick<EngineNeeds, 'now' | 'newId'>;
  private readonly isSameRecords: typeof isSameRecords;

  constructor(archive: Archive, needs: Pick<EngineNeeds, 'now' | 'newId'>, same: typeof isSameRecords) {
    this.archive = archive;
    this.needs = needs;
    this.isSameRecords = same;
  }

  /** A table of a few pages as its cells stand, read here so that the page stays free; nothing of it is kept. */
  smallTable(file: Blob, { signal = new AbortController().signal }: Hooks = {}) {
    return smallTable(file, signal);
  }

  async comparisonFile(request: ComparisonFileRequest): Promise<{ readonly file: Blob }> {
    const { storage } = await this.archive.open();
    const counted = await this.written(request);
    const { EvidenceDesk } = await import('./evidence.ts');
    const quality = await new EvidenceDesk(this.archive, this.isSameRecords).quality(request);
    const stored = await storage.scheme(request.scheme);
    const score = quality && qualityScores(quality, stored?.waiting ?? {}).overall;
    const file = comparisonFile({ ...counted.hidden, quality: score }, request.today);
    const text = request.format === 'csv' ? comparisonCsv(file) : JSON.stringify(file);
    const type = request.format === 'csv' ? 'text/csv' : 'application/json';
    return { file: new Blob([text], { type }) };
  }

  /** How much a comparison file would leave: counted by hiding in truth what is to be hidden. */
  async comparisonLeft(request: Omit<ComparisonFileRequest, 'format' | 'today'>, { signal }: Hooks = {}) {
    const { whole, hidden } = await this.written(request, signal);
    const { timeline, fiscalYearStart } = whole.whole ?? {};
    if (!timeline || !fiscalYearStart) return { spans: [] };
    const { first, lastComplete } = timeline;
    const years = periodsOf('year', first, lastComplete, fiscalYearStart);
    const year = years.findLast(({ last, isToDate }) => !isToDate && last <= lastComplete);
    const spans = [
      { grain: 'rolling12' as const, end: lastComplete },
      ...(year ? [{ grain: 'year' as const, end: year.last }] : []),
    ];
    return {
      spans: spans.map(({ grain, end }) => {
        const asked = { grain, ends: [end], part: null, columns: MAIN };
        const { cells, columns } = reckonSideBySide([whole, hidden], asked);
        const isTold = (row: number, column: number) =>
          !Number.isNaN(cells.value[row * columns.length + column] ?? Number.NaN);
        const known = columns.flatMap((_, column) => (isTold(0, column) ? [column] : []));
        return { grain, end, known: known.length, left: known.filter((column) => isTold(1, column)).length };
      }),
    };
  }

  /** A scheme as it goes into a file, and as it is: what was last asked for is not hidden anew. */
  private async written(
    request: Omit<ComparisonFileRequest, 'format' | 'today'>,
    signal?: AbortSignal,
  ): Promise<Written> {
    const { storage, opened } = await this.archive.open();
    const { scheme: id, splits, isByAgeOfSex, hideBelow } = request;
    const stored = await storage.scheme(id);
    const key = JSON.stringify([
      [id, splits, isByAgeOfSex, hideBelow],
      [stored?.fingerprint, stored?.changedAt, stored?.profile],
    ]);
    const before = WRITTEN.get(this.archive);
    if (before?.key === key) return before;
    const whole = await schemeForComparing(opened, storage, id, {
      measures: MEASURE_NAMES,
      splits,
      isByAgeOfSex,
    });
    const hidden = hideBelow === null ? whole : await inTurns(hideSmallInSteps(whole, hideBelow), signal);
    const written = { key, whole, hidden };
    WRITTEN.set(this.archive, written);
    return written;
  }

  /** Reads comparison files one after the other: what is wrong with one keeps no other from being kept. */
  async keepCompared({ files, isOlderToo = false }: Parameters<Engine['keepCompared']>[0]) {
    const beside = await this.beside();
    const answers: KeptComparison[] = [];
    // The names of files of this turn that are kept, by the scheme.
    const names = new Map<string, string>();
    for (const { name, content } of files) {
      const bytes = content.size > MOST_BYTES ? null : new Uint8Array(await content.arrayBuffer());
      const read = bytes ? readComparison(bytes) : { faults: [tooLarge(content.size)] };
      if ('faults' in read) {
        answers.push({ file: name, faults: read.faults });
        continue;
      }
      const { scheme, passedOver } = read;
      const told = { file: name, id: scheme.id, name: scheme.profile.name };
      const earlier = names.get(scheme.id);
      const { before, isKept } = await beside.keepCompared(
        scheme,
        { file: name, receivedAt: this.needs.now() },
        ({ writtenOn }) => {
          if (writtenOn === scheme.writtenOn) return earlier === undefined || earlier <= name;
          return isOlderToo || (writtenOn ?? -Infinity) < (scheme.writtenOn ?? Infinity);
        },
      );
      if (!isKept) {
        const stays = before?.writtenOn ?? 0;
        answers.push({ ...told, stays, isSameDay: stays === scheme.writtenOn });
        continue;
      }
      names.set(scheme.id, name);
      answers.push({
        ...told,
        isMadeUp: scheme.isMadeUp === true,
        replaced: before?.writtenOn ?? null,
        isOlder: (before?.writtenOn ?? -Infinity) > (scheme.writtenOn ?? Infinity),
        passedOver,
      });
    }
    return answers;
  }

  async compared(): Promise<readonly KeptCompared[]> {
    // Whoever lists them is about to put them side by side; that they cannot be yet is told to whoever does.
    import('./comparing.ts').catch(() => undefined);
    return (await this.beside()).compared();
  }

  async removeCompared(ids: readonly string[]): Promise<null> {
    for (const one of await (await this.beside()).removeCompared(ids)) this.removed().set(one.scheme.id, one);
    return null;
  }

  async restoreCompared(ids: readonly string[]): Promise<readonly string[]> {
    const beside = await this.beside();
    const removed = this.removed();
    const restored: string[] = [];
    for (const id of ids) {
      const one = removed.get(id);
      const { isKept } = one ? await beside.keepCompared(one.scheme, one.from, () => false) : NOT_KEPT;
      if (isKept) restored.push(id);
      removed.delete(id);
    }
    return restored;
  }

  async given(): Promise<readonly Given[]> {
    return (await this.beside()).given();
  }

  async keepGiven(given: Given): Promise<null> {
    await (await this.beside()).keepGiven({ ...given, id: given.id || this.needs.newId() });
    return null;
  }

  async removeGiven(ids: readonly string[]): Promise<null> {
    await (await this.beside()).removeGiven(ids);
    return null;
  }

  async shelf(kind: Shelved): Promise<readonly ShelfEntry[]> {
    return (await this.ofWorkshop()).entries(kind);
  }

  async keepOnShelf(entries: ReadonlyArray<Omit<ShelfEntry, 'changedAt'>>): Promise<null> {
    const changedAt = this.needs.now();
    await (await this.ofWorkshop()).keep(entries.map((entry) => ({ ...entry, changedAt })));
    return null;
  }

  async removeFromShelf(kind: Shelved, ids: readonly string[]): Promise<null> {
    await (await this.ofWorkshop()).remove(kind, ids);
    return null;
  }

  private async ofWorkshop() {
    return (await this.archive.open()).storage.shelf();
  }

  private removed(): Map<string, RemovedCompared> {
    const removed = REMOVED.get(this.archive) ?? new Map<string, RemovedCompared>();
    REMOVED.set(this.archive, removed);
    return removed;
  }

  private async beside() {
    const { storage } = await this.archive.open();
    return storage.beside();
  }
}

/** A scheme that goes into a file; of which state of its records and by which choices. */
interface Written {
  readonly key: string;
  readonly whole: ComparedScheme;
  readonly hidden: ComparedScheme;
}

/** What was last told or written of a scheme, so that a file takes no longer than telling of it did. */
const WRITTEN = new WeakMap<Archive, Written>();

const MAIN = HEADLINES.filter(({ alwaysSplit }) => alwaysSplit === null).map(({ id }) => ({
  indicator: id,
  basis: null,
}));

/** What was removed since the app was opened, so that it can be put back. */
const REMOVED = new WeakMap<Archive, Map<string, RemovedCompared>>();

const NOT_KEPT = { isKept: false };

/** What reading would refuse anyway is not brought into memory. */
const MOST_BYTES = 64_000_000;

function tooLarge(bytes: number): ComparisonFault {
  return { code: 'too-large', at: '', found: String(bytes) };
}
