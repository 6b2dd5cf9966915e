import { countPeriods, MEASURE_NAMES, type MeasureName } from '#measures';
import type { SchemeProfile } from '#records';
import type { PlanEntry, Storage, StoredScheme } from '#storage';
import { Archive } from './archive.ts';
import type { CompareDesk } from './compare-desk.ts';
import type { CountAnswer, CountSchemeRequest, Engine } from './contract.ts';
import type { EvidenceDesk } from './evidence-desk.ts';
import type { ExchangeDesk } from './exchange-desk.ts';
import { IntakeDesk } from './intake-desk.ts';
import { schemesIn } from './list-first.ts';
import { factsFor, isSameRecords, Opened } from './opened.ts';
import type { Readers } from './readers.ts';
import { summaryOf } from './stored-scheme.ts';
import { answered, TroubleFound } from './trouble.ts';

/** What the engine takes from outside, so that it runs the same in a worker and in a test. */
export interface EngineNeeds {
  readonly storage: () => Promise<Storage>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Who reads large files; without it they are read here. */
  readonly readers?: Readers;
}

/** Fetched when it is first asked for: the first figures do without it. */
const evidence = () => import('./evidence.ts');
/** So are these. */
const comparing = () => import('./comparing.ts');
const exchange = () => import('./exchange-desk.ts');

/** The engine over a storage. Storage is opened at the first question and again after a failure to open. */
export function createEngine(needs: EngineNeeds): Engine {
  const archive = new Archive(needs.storage);
  const intake = new IntakeDesk(archive, needs);
  const desk = new Desk(archive, needs, (measures) => intake.expect(measures));
  const behind = <T>(ask: (desk: EvidenceDesk) => Promise<T>) =>
    answered(async () => ask(new (await evidence()).EvidenceDesk(archive, isSameRecords)));
  let kept: CompareDesk | null = null;
  const sideBySide = async () => {
    const { CompareDesk } = await comparing();
    kept ??= new CompareDesk(archive);
    return kept;
  };
  const beside = <T>(ask: (desk: ExchangeDesk) => Promise<T>) =>
    answered(async () => ask(new (await exchange()).ExchangeDesk(archive, needs, isSameRecords)));
  return {
    schemes: () => answered(() => desk.schemes()),
    look: (request, hooks) => answered(() => intake.look(request, hooks ?? {})),
    add: (request) => answered(() => intake.add(request)),
    forget: ({ look }) => answered(() => Promise.resolve(intake.forget(look))),
    alikeIds: ({ look }) => answered(() => intake.alikeIds(look)),
    saveMaps: ({ scheme, maps }) => answered(() => desk.change(scheme, { maps })),
    refused: (request) => answered(() => intake.refused(request)),
    closer: (request) => answered(() => intake.closer(request)),
    waiting: ({ scheme }) => answered(() => intake.waiting(scheme)),
    changed: (request) => answered(() => intake.changed(request)),
    problems: (request) => answered(() => intake.problems(request)),
    saveProfile: ({ scheme, profile }) => answered(() => desk.saveProfile(scheme, profile)),
    deleteScheme: ({ scheme }) => answered(() => desk.change(scheme, { deletedAt: needs.now() })),
    restoreScheme: ({ scheme }) => answered(() => desk.change(scheme, { deletedAt: null })),
    removeScheme: ({ scheme }) => answered(() => desk.remove(scheme)),
    additions: ({ scheme }) => answered(() => intake.additions(scheme)),
    undo: (request) => answered(() => intake.rewind(request, false)),
    putBack: (request) => answered(() => intake.rewind(request, true)),
    plan: ({ scheme }) => answered(() => desk.plan(scheme)),
    keepInPlan: ({ scheme, entry }) => answered(() => desk.keepInPlan(scheme, entry)),
    removeFromPlan: ({ scheme, id }) => answered(() => desk.removeFromPlan(scheme, id)),
    compare: (request, hooks) => answered(async () => (await sideBySide()).compare(request, hooks)),
    count: (request) => answered(() => desk.count(request)),
    development: ({ scheme }) => behind((desk) => desk.development(scheme)),
    behind: (request) => behind((desk) => desk.behind(request)),
    behindFile: (request) => behind((desk) => desk.behindFile(request)),
    account: (request) => behind((desk) => desk.account(request)),
    countings: (request) => behind((desk) => desk.countings(request)),
    recordsFile: (request) => behind((desk) => desk.recordsFile(request)),
    findings: ({ scheme, today }) => behind((desk) => desk.findings(scheme, today)),
    findingFile: (request) => behind((desk) => desk.findingFile(request)),
    quality: (request) => behind((desk) => desk.quality(request)),
    qualityFile: (request) => behind((desk) => desk.qualityFile(request)),
    warnings: (request) => behind((desk) => desk.warnings(request)),
    warningFile: (request) => behind((desk) => desk.warningFile(request)),
    smallTable: ({ file }, hooks) => beside((desk) => desk.smallTable(file, hooks)),
    comparisonLeft: (request, hooks) => beside((desk) => desk.comparisonLeft(request, hooks)),
    comparisonFile: (request) => beside((desk) => desk.comparisonFile(request)),
    keepCompared: (request) => beside((desk) => desk.keepCompared(request)),
    compared: () => beside((desk) => desk.compared()),
    removeCompared: ({ ids }) => beside((desk) => desk.removeCompared(ids)),
    restoreCompared: ({ ids }) => beside((desk) => desk.restoreCompared(ids)),
    given: () => beside((desk) => desk.given()),
    keepGiven: ({ given }) => beside((desk) => desk.keepGiven(given)),
    removeGiven: ({ ids }) => beside((desk) => desk.removeGiven(ids)),
    shelf: ({ kind }) => beside((desk) => desk.shelf(kind)),
    keepOnShelf: ({ entries }) => beside((desk) => desk.keepOnShelf(entries)),
    removeFromShelf: ({ kind, ids }) => beside((desk) => desk.removeFromShelf(kind, ids)),
  };
}

class Desk {
  private readonly archive: Archive;
  private readonly needs: EngineNeeds;
  private readonly onAsked: (measures: readonly MeasureName[]) => void;

  constructor(archive: Archive, needs: EngineNeeds, onAsked: (measures: readonly MeasureName[]) => void) {
    this.archive = archive;
    this.needs = needs;
    this.onAsked = onAsked;
  }

  async schemes(): Promise<readonly StoredScheme[]> {
    const { storage } = await this.archive.open();
    return schemesIn(storage);
  }

  /** Changes what a scheme says of itself; its records stay. */
  async saveProfile(id: string, profile: SchemeProfile): Promise<null> {
    const { storage, opened } = await this.archive.open();
    for (;;) {
      const { scheme, records } = await opened.get(id);
      const facts = factsFor(records, profile);
      const summary = summaryOf(records, facts);
      const isSaved = await storage.changeScheme(id, (stored) =>
        isSameRecords(stored, scheme) ? { ...stored, ...summary, profile } : null,
      );
      if (isSaved) {
        opened.put(new Opened({ ...scheme, ...summary, profile }, records, { facts }));
        return null;
      }
    }
  }

  /** Hides a scheme or shows it again, or changes how its tables are read; needs nothing of its records. */
  async change(id: string, change: Partial<Pick<StoredScheme, 'deletedAt' | 'maps'>>): Promise<null> {
    const { storage } = await this.archive.open();
    const isChanged = await storage.changeScheme(id, (stored) => ({ ...stored, ...change }));
    if (!isChanged) throw new TroubleFound('unknown-scheme', id);
    return null;
  }

  async remove(id: string): Promise<null> {
    const { storage, opened } = await this.archive.open();
    opened.close(id);
    await storage.remove(id);
    // Reports name people's families: nothing of them stays without the scheme.
    await (await storage.shelf()).removeOf(id);
    return null;
  }

  async plan(id: string): Promise<readonly PlanEntry[]> {
    const { storage } = await this.archive.open();
    return storage.plan(id);
  }

  async keepInPlan(id: string, entry: PlanEntry): Promise<null> {
    const { storage } = await this.archive.open();
    const isKept = await storage.keepInPlan(id, { ...entry, id: entry.id || this.needs.newId() });
    if (!isKept) throw new TroubleFound('unknown-scheme', id);
    return null;
  }

  async removeFromPlan(id: string, entry: string): Promise<null> {
    const { storage } = await this.archive.open();
    await storage.removeFromPlan(id, entry);
    return null;
  }

  async count(request: CountSchemeRequest): Promise<CountAnswer> {
    const { scheme: id, grain, measures = MEASURE_NAMES, ...division } = request;
    if (measures.length > 0) this.onAsked(measures);
    const { opened } = await this.archive.open();
    const { scheme, months } = await opened.months(id, division, measures);
    return { counted: months && countPeriods(months, grain, measures), fingerprint: scheme.fingerprint };
  }
}
