import {
  comparisonCsv,
  comparisonFile,
  hideSmallInSteps,
  readComparison,
  type ComparisonFault,
} from '#exchange';
import { qualityScores } from '#indicators';
import { MEASURE_NAMES } from '#measures';
import type { Given, KeptCompared, RemovedCompared } from '#storage';
import type { Archive } from './archive.ts';
import { schemeForComparing } from './compared-schemes.ts';
import type { ComparisonFileRequest, KeptComparison } from './contract-comparing.ts';
import type { Engine } from './contract.ts';
import type { EngineNeeds } from './engine.ts';
import type { isSameRecords } from './opened.ts';
import { inTurns } from './turns.ts';

/** What comes from other devices and from publications to be put beside schemes, and what goes to them. */
export class ExchangeDesk {
  private readonly archive: Archive;
  private readonly needs: Pick<EngineNeeds, 'now' | 'newId'>;
  private readonly isSameRecords: typeof isSameRecords;

  constructor(archive: Archive, needs: Pick<EngineNeeds, 'now' | 'newId'>, same: typeof isSameRecords) {
    this.archive = archive;
    this.needs = needs;
    this.isSameRecords = same;
  }

  async comparisonFile(request: ComparisonFileRequest): Promise<{ readonly file: Blob }> {
    const { storage, opened } = await this.archive.open();
    const want = { measures: MEASURE_NAMES, splits: request.splits, isByAgeOfSex: request.isByAgeOfSex };
    const counted = await schemeForComparing(opened, storage, request.scheme, want);
    const { EvidenceDesk } = await import('./evidence.ts');
    const quality = await new EvidenceDesk(this.archive, this.isSameRecords).quality(request);
    const stored = await storage.scheme(request.scheme);
    const score = quality && qualityScores(quality, stored?.waiting ?? {}).overall;
    const scheme = { ...counted, quality: score };
    const { hideBelow } = request;
    const written = hideBelow === null ? scheme : await inTurns(hideSmallInSteps(scheme, hideBelow));
    const file = comparisonFile(written, request.today);
    const text = request.format === 'csv' ? comparisonCsv(file) : JSON.stringify(file);
    const type = request.format === 'csv' ? 'text/csv' : 'application/json';
    return { file: new Blob([text], { type }) };
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

/** What was removed since the app was opened, so that it can be put back. */
const REMOVED = new WeakMap<Archive, Map<string, RemovedCompared>>();

const NOT_KEPT = { isKept: false };

/** What reading would refuse anyway is not brought into memory. */
const MOST_BYTES = 64_000_000;

function tooLarge(bytes: number): ComparisonFault {
  return { code: 'too-large', at: '', found: String(bytes) };
}
