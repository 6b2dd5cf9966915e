import type { Sign } from '#indicators';
import {
  countPeriods,
  MEASURE_NAMES,
  type Account,
  type ClaimsDevelopment,
  type Counting,
  type MeasureName,
} from '#measures';
import type { SchemeProfile } from '#records';
import type { PlanEntry, Storage, StoredScheme } from '#storage';
import type { Day } from '#units';
import { Archive } from './archive.ts';
import type {
  BehindPage,
  BehindRecordsRequest,
  CountAnswer,
  CountingsRequest,
  CountSchemeRequest,
  Engine,
  FindingFileRequest,
  FindingSummary,
  RecordsFileRequest,
  WarningsAnswer,
  WarningsRequest,
} from './contract.ts';
import { IntakeDesk } from './intake-desk.ts';
import { schemesIn } from './list-first.ts';
import { lineOf } from './listing.ts';
import { factsFor, isSameRecords, Opened } from './opened.ts';
import type { Readers } from './readers.ts';
import { summaryOf } from './stored-scheme.ts';
import { summaries, told } from './summaries.ts';
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
const warningRules = () => import('./warnings.ts');
const evidence = () => import('./evidence.ts');

/** The engine over a storage. Storage is opened at the first question and again after a failure to open. */
export function createEngine(needs: EngineNeeds): Engine {
  const archive = new Archive(needs.storage);
  const intake = new IntakeDesk(archive, needs);
  const desk = new Desk(archive, needs, (measures) => intake.expect(measures));
  return {
    schemes: () => answered(() => desk.schemes()),
    look: (request, hooks) => answered(() => intake.look(request, hooks ?? {})),
    add: (request) => answered(() => intake.add(request)),
    forget: ({ look }) => answered(() => Promise.resolve(intake.forget(look))),
    alikeIds: ({ look }) => answered(() => intake.alikeIds(look)),
    saveMaps: ({ scheme, maps }) => answered(() => desk.change(scheme, { maps })),
    refused: (request) => answered(() => intake.refused(request)),
    waiting: ({ scheme }) => answered(() => intake.waiting(scheme)),
    changed: (request) => answered(() => intake.changed(request)),
    problems: (request) => answered(() => Promise.resolve(intake.problems(request))),
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
    count: (request) => answered(() => desk.count(request)),
    development: ({ scheme }) => answered(() => desk.development(scheme)),
    behind: (request) => answered(() => desk.behind(request)),
    behindFile: (request) => answered(() => desk.behindFile(request)),
    account: (request) => answered(() => desk.account(request)),
    countings: (request) => answered(() => desk.countings(request)),
    recordsFile: (request) => answered(() => desk.recordsFile(request)),
    findings: ({ scheme, today }) => answered(() => desk.findings(scheme, today)),
    findingFile: (request) => answered(() => desk.findingFile(request)),
    quality: (request) => answered(async () => (await evidence()).quality(await archive.open(), request)),
    qualityFile: (request) =>
      answered(async () => (await evidence()).qualityFile(await archive.open(), request)),
    warnings: (request) => answered(() => desk.warnings(request)),
    warningFile: (request) => answered(() => desk.warningFile(request)),
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

  async development(id: string): Promise<ClaimsDevelopment | null> {
    const { opened } = await this.archive.open();
    const { counted } = await opened.counted(
      id,
      'development',
      { isStored: true },
      async ({ facts }) => facts && (await evidence()).developmentOf(facts),
    );
    return counted;
  }

  async behind(request: BehindRecordsRequest): Promise<BehindPage> {
    const found = await this.recordsBehind(request.scheme, request);
    if (!found) return { kind: null, total: 0, found: 0, lines: [] };
    const { table, rows, amounts, total } = found;
    const lines = Array.from(rows.subarray(request.offset, request.offset + request.limit), (row, i) => ({
      ...lineOf(table, row),
      amount: amounts[request.offset + i] ?? 0,
    }));
    return { kind: table.kind, total, found: rows.length, lines };
  }

  async behindFile(request: Omit<BehindRecordsRequest, 'offset' | 'limit'>): Promise<{ readonly csv: Blob }> {
    const found = await this.recordsBehind(request.scheme, request);
    if (!found) return { csv: new Blob([]) };
    const { recordsCsv } = await evidence();
    return { csv: recordsCsv(found.table, found.rows, found.amounts) };
  }

  async account(request: Omit<BehindRecordsRequest, 'offset' | 'limit'>): Promise<Account | null> {
    const { facts } = await this.archive.get(request.scheme);
    return facts && (await evidence()).accountOf(facts, request);
  }

  async countings(request: CountingsRequest): Promise<readonly Counting[] | null> {
    const { scheme, facts } = await this.archive.get(request.scheme);
    if (!facts || scheme.fingerprint !== request.fingerprint) return null;
    const { first, last } = facts.timeline;
    const period = request.period ?? { first, last, isToDate: false, isFromWithin: false };
    return (await evidence()).countingsOf(facts, { ...request, period });
  }

  async recordsFile(request: RecordsFileRequest): Promise<{ readonly file: Blob }> {
    const { records } = await this.archive.whole(request.scheme, request.kinds);
    return { file: await (await evidence()).recordsFile(records, request) };
  }

  async findings(id: string, today: Day): Promise<readonly FindingSummary[]> {
    const { opened } = await this.archive.open();
    const keeping = { isStored: true, also: String(today) };
    const { counted } = await opened.counted(id, 'findings', keeping, async ({ scheme, facts }) => {
      const found = facts ? (await evidence()).findingsOf(facts, today) : [];
      // Facts and lines have to be of the same records; another tab may have added some meanwhile.
      const whole = await opened.whole(id, [...new Set(found.map(({ kind }) => kind))]);
      if (!isSameRecords(whole.scheme, scheme)) return this.findings(id, today);
      return summaries(whole.records, found);
    });
    return counted;
  }

  async findingFile(request: FindingFileRequest): Promise<{ readonly csv: Blob }> {
    const { records, facts } = await this.archive.whole(request.scheme, [request.kind]);
    const { findingsOf, recordsCsv } = await evidence();
    const finding = (facts ? findingsOf(facts, request.today) : []).find(
      ({ code, kind }) => code === request.code && kind === request.kind,
    );
    return { csv: recordsCsv(records[request.kind], finding?.rows ?? new Int32Array(0), null) };
  }

  async warnings({ scheme: id, grain, last }: WarningsRequest): Promise<WarningsAnswer> {
    const { opened } = await this.archive.open();
    const name = JSON.stringify(['warnings', grain, last]);
    const { counted } = await opened.counted(id, name, { isStored: true }, async ({ scheme, facts }) => {
      const whole = await opened.whole(id, ['claims']);
      if (!isSameRecords(whole.scheme, scheme)) return this.warnings({ scheme: id, grain, last });
      const { warningsOf } = await warningRules();
      const { signs, ...found } = warningsOf(facts, whole.records.claims, { grain, last });
      const { scheme: then, records } = await opened.whole(id, [...new Set(signs.map(({ kind }) => kind))]);
      if (!isSameRecords(then, scheme)) return this.warnings({ scheme: id, grain, last });
      return {
        ...found,
        lines: signs.map(({ sign, ...evidence }) => ({ ...sign, ...told(records, evidence) })),
      };
    });
    return counted;
  }

  async warningFile({
    scheme: id,
    ...asked
  }: WarningsRequest & Pick<Sign, 'code' | 'subject'>): Promise<{ readonly csv: Blob }> {
    for (;;) {
      const { scheme, records: known, facts } = await this.archive.whole(id, ['claims']);
      if (!facts) return { csv: new Blob([]) };
      const { evidenceIn } = await warningRules();
      const { kind, rows } = evidenceIn(facts, known.claims, asked, asked);
      const whole = await this.archive.whole(id, [kind]);
      if (!isSameRecords(whole.scheme, scheme)) continue;
      const { recordsCsv } = await evidence();
      return { csv: recordsCsv(whole.records[kind], rows, null) };
    }
  }

  private async recordsBehind(id: string, request: Omit<BehindRecordsRequest, 'offset' | 'limit'>) {
    for (;;) {
      const { scheme, facts } = await this.archive.get(id);
      const { chosenOf, recordsBehind } = await evidence();
      const behind = facts && recordsBehind(facts, request);
      if (!behind) return null;
      const whole = await this.archive.whole(id, [behind.kind]);
      // Rows of one state mean nothing in the records of another.
      if (!isSameRecords(whole.scheme, scheme)) continue;
      return chosenOf(whole.records[behind.kind], behind, request);
    }
  }
}
