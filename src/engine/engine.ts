import type { Problem } from '#intake';
import type { Sign } from '#indicators';
import {
  countPeriods,
  MEASURE_NAMES,
  type Account,
  type ClaimsDevelopment,
  type Counting,
  type Finding,
  type MeasureName,
} from '#measures';
import { DEFAULT_GRACE_DAYS, KIND_NAMES, type Kind, type SchemeProfile } from '#records';
import type { PlanEntry, Storage, StoredAddition, StoredScheme } from '#storage';
import { type Day } from '#units';
import type {
  AddAnswer,
  AddRequest,
  BehindPage,
  BehindRecordsRequest,
  CountAnswer,
  CountingsRequest,
  CountSchemeRequest,
  Engine,
  FindingSummary,
  Hooks,
  LookAnswer,
  LookRequest,
  ProblemsRequest,
  RecordsFileRequest,
  WarningsAnswer,
  WarningsRequest,
} from './contract.ts';
import { Ahead } from './ahead.ts';
import { alikeIdsIn, appliedTo, toBeAdded } from './coded-looks.ts';
import { schemesIn } from './list-first.ts';
import { lineOf } from './listing.ts';
import { kindsIn, lookFor, lookInto, Looks, mapsAfter, targetOf, type KeptLook, type Look } from './looks.ts';
import { factsFor, factsUnder, isSameRecords, Opened, OpenedSchemes } from './opened.ts';
import { fileSummary, firstProblems, summaries, told } from './summaries.ts';
import { READ_HERE, type Readers } from './readers.ts';
import { additionOf, fingerprintsOf, isAsRead, summaryOf } from './stored-scheme.ts';
import { moreMonths } from './month-counts.ts';
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

const NEVER = new AbortController().signal;
/** Fetched when it is first asked for: the first figures do without it. */
const warningRules = () => import('./warnings.ts');
const evidence = () => import('./evidence.ts');

/** The engine over a storage. Storage is opened at the first question and again after a failure to open. */
export function createEngine(needs: EngineNeeds): Engine {
  const desk = new Desk(needs);
  return {
    schemes: () => answered(() => desk.schemes()),
    look: (request, hooks) => answered(() => desk.look(request, hooks ?? {})),
    add: (request) => answered(() => desk.add(request)),
    forget: ({ look }) => answered(() => Promise.resolve(desk.forget(look))),
    alikeIds: ({ look }) => answered(() => alikeIdsIn(desk.looks.get(look))),
    problems: (request) => answered(() => Promise.resolve(desk.problems(request))),
    saveMaps: ({ scheme, maps }) => answered(() => desk.change(scheme, { maps })),
    saveProfile: ({ scheme, profile }) => answered(() => desk.saveProfile(scheme, profile)),
    deleteScheme: ({ scheme }) => answered(() => desk.change(scheme, { deletedAt: needs.now() })),
    restoreScheme: ({ scheme }) => answered(() => desk.change(scheme, { deletedAt: null })),
    removeScheme: ({ scheme }) => answered(() => desk.remove(scheme)),
    additions: ({ scheme }) => answered(() => desk.additions(scheme)),
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
    warnings: (request) => answered(() => desk.warnings(request)),
    warningFile: (request) => answered(() => desk.warningFile(request)),
  };
}

class Desk {
  private readonly needs: EngineNeeds;
  readonly looks = new Looks();
  private readonly ahead = new Ahead();
  /** Measures that are likely to be asked for next. */
  private askedLast: readonly MeasureName[] = [];
  private opening: Promise<{ storage: Storage; opened: OpenedSchemes }> | null = null;

  constructor(needs: EngineNeeds) {
    this.needs = needs;
  }

  async schemes(): Promise<readonly StoredScheme[]> {
    const { storage } = await this.open();
    return schemesIn(storage);
  }

  async look(request: LookRequest, { signal = NEVER, onProgress }: Hooks): Promise<LookAnswer> {
    const { look, target } = await lookFor(request, {
      maps: async (scheme) => (await (await this.open()).storage.scheme(scheme))?.maps ?? {},
      target: async ({ profile }) => targetOf(profile, request, await this.schemes()),
      read: (maps) => lookInto(request, maps, this.needs.readers ?? READ_HERE, signal, onProgress),
    });
    const stored = target === null ? null : await this.forAdding(target, look);
    await standAside(signal);
    const result = await appliedTo(look, stored);
    const profile = look.profile ?? stored?.scheme.profile ?? UNKNOWN_PROFILE;
    await standAside(signal);
    const facts = factsFor(result.records, profile);
    const { findingsOf } = await evidence();
    const findings = summaries(result.records, facts ? findingsOf(facts, request.today) : []);
    await standAside(signal);
    const id = this.needs.newId();
    this.looks.keep(id, {
      look,
      into: stored?.scheme ?? null,
      applied: result,
      counting: { profile, facts },
    });
    this.ahead.ofAdding(facts, result, this.askedLast);
    const reports = look.read.map(({ report }) => report);
    return {
      look: id,
      scheme: target,
      files: reports.map(fileSummary),
      refused: firstProblems(reports, 'refused'),
      leftOut: firstProblems(reports, 'leftOut'),
      leftBlank: firstProblems(reports, 'leftBlank'),
      profile: look.profile,
      changes: result.changes,
      extent: facts && { dataAsAt: facts.timeline.dataAsAt, quiet: facts.timeline.quiet },
      findings,
    };
  }

  problems(request: ProblemsRequest): readonly Problem[] {
    return this.looks.problems(request);
  }

  forget(look: string): null {
    this.looks.forget(look);
    return null;
  }

  async add(request: AddRequest): Promise<AddAnswer> {
    const kept = this.looks.take(request.look);
    try {
      return await this.addLook(request, kept);
    } catch (error) {
      // Whatever went wrong, the files are still to be added.
      this.looks.keep(request.look, kept);
      throw error;
    }
  }

  private async addLook(request: AddRequest, kept: KeptLook): Promise<AddAnswer> {
    const { look } = kept;
    if (look.hasQuestions) throw new TroubleFound('questions-open');
    const { storage, opened } = await this.open();
    const id = request.madeUpAs ?? request.scheme ?? this.needs.newId();
    for (;;) {
      const before = request.scheme === null ? null : await this.forAdding(request.scheme, look);
      if (before && before.scheme.deletedAt !== null) throw new TroubleFound('unknown-scheme', id);
      const { isAsShown, result, ...coding } = await toBeAdded(kept, before, request.areIdsCoded);
      if (result.changed.length === 0 && !look.profile) throw new TroubleFound('nothing-to-add');
      const profile = request.profile ?? before?.scheme.profile;
      if (!profile) throw new Error('A new scheme needs a profile');
      const facts = isAsShown
        ? factsUnder(profile, kept.counting, result.records)
        : factsFor(result.records, profile);
      const scheme: StoredScheme = {
        ...summaryOf(result.records, facts),
        id,
        profile,
        ...fingerprintsOf(result, before?.scheme.fingerprints),
        maps: mapsAfter(before?.scheme.maps ?? {}, look.decided),
        ...coding,
        origin: request.madeUpAs === undefined ? 'own' : 'made-up',
        changedAt: Math.max(this.needs.now(), (before?.scheme.changedAt ?? 0) + 1),
        deletedAt: null,
      };
      // A new scheme writes all its tables, so that nothing of an earlier one under its id shows through.
      const tables = before
        ? result.changed
        : KIND_NAMES.map((kind) => ({ table: result.records[kind], before: null }));
      const writing = storage.addRecords(
        id,
        (stored) => (!before || isAsRead(stored, before.scheme, request.profile) ? scheme : null),
        tables,
        additionOf(id, look, result.changes, scheme.changedAt),
      );
      const counting = facts && moreMonths(facts, { split: null }, null, request.next ?? this.askedLast);
      // What cannot be counted does not undo what was written: whoever asks for it is told.
      const [isWritten] = await Promise.all([writing, counting?.catch(() => null)]);
      if (isWritten) {
        opened.put(new Opened(scheme, result.records, { facts }));
        return { scheme: id, changes: result.changes };
      }
      // Another tab was quicker: what it added is read first, and these records are put into that.
      opened.close(id);
    }
  }

  /** Changes what a scheme says of itself; its records stay. */
  async saveProfile(id: string, profile: SchemeProfile): Promise<null> {
    const { storage, opened } = await this.open();
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
    const { storage } = await this.open();
    const isChanged = await storage.changeScheme(id, (stored) => ({ ...stored, ...change }));
    if (!isChanged) throw new TroubleFound('unknown-scheme', id);
    return null;
  }

  async remove(id: string): Promise<null> {
    const { storage, opened } = await this.open();
    opened.close(id);
    await storage.remove(id);
    return null;
  }

  async additions(id: string): Promise<readonly StoredAddition[]> {
    const { storage } = await this.open();
    const additions = await storage.additions(id);
    return additions.sort((a, b) => b.at - a.at);
  }

  async plan(id: string): Promise<readonly PlanEntry[]> {
    const { storage } = await this.open();
    return storage.plan(id);
  }

  async keepInPlan(id: string, entry: PlanEntry): Promise<null> {
    const { storage } = await this.open();
    const isKept = await storage.keepInPlan(id, { ...entry, id: entry.id || this.needs.newId() });
    if (!isKept) throw new TroubleFound('unknown-scheme', id);
    return null;
  }

  async removeFromPlan(id: string, entry: string): Promise<null> {
    const { storage } = await this.open();
    await storage.removeFromPlan(id, entry);
    return null;
  }

  async count(request: CountSchemeRequest): Promise<CountAnswer> {
    const { scheme: id, grain, measures = MEASURE_NAMES, ...division } = request;
    if (measures.length > 0) this.askedLast = measures;
    const { opened } = await this.open();
    const { scheme, months } = await opened.months(id, division, measures);
    return { counted: months && countPeriods(months, grain, measures), fingerprint: scheme.fingerprint };
  }

  async development(id: string): Promise<ClaimsDevelopment | null> {
    const { opened } = await this.open();
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
    const { facts } = await this.opened(request.scheme);
    return facts && (await evidence()).accountOf(facts, request);
  }

  async countings(request: CountingsRequest): Promise<readonly Counting[] | null> {
    const { scheme, facts } = await this.opened(request.scheme);
    if (!facts || scheme.fingerprint !== request.fingerprint) return null;
    const { first, last } = facts.timeline;
    const period = request.period ?? { first, last, isToDate: false, isFromWithin: false };
    return (await evidence()).countingsOf(facts, { ...request, period });
  }

  async recordsFile(request: RecordsFileRequest): Promise<{ readonly file: Blob }> {
    const { records } = await this.whole(request.scheme, request.kinds);
    return { file: await (await evidence()).recordsFile(records, request) };
  }

  async findings(id: string, today: Day): Promise<readonly FindingSummary[]> {
    const { opened } = await this.open();
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

  async findingFile(request: {
    readonly scheme: string;
    readonly today: Day;
    readonly code: Finding['code'];
    readonly kind: Kind;
  }): Promise<{ readonly csv: Blob }> {
    const { records, facts } = await this.whole(request.scheme, [request.kind]);
    const { findingsOf, recordsCsv } = await evidence();
    const finding = (facts ? findingsOf(facts, request.today) : []).find(
      ({ code, kind }) => code === request.code && kind === request.kind,
    );
    return { csv: recordsCsv(records[request.kind], finding?.rows ?? new Int32Array(0), null) };
  }

  async warnings({ scheme: id, grain, last }: WarningsRequest): Promise<WarningsAnswer> {
    const { opened } = await this.open();
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
      const { scheme, records: known, facts } = await this.whole(id, ['claims']);
      if (!facts) return { csv: new Blob([]) };
      const { evidenceIn } = await warningRules();
      const { kind, rows } = evidenceIn(facts, known.claims, asked, asked);
      const whole = await this.whole(id, [kind]);
      if (!isSameRecords(whole.scheme, scheme)) continue;
      const { recordsCsv } = await evidence();
      return { csv: recordsCsv(whole.records[kind], rows, null) };
    }
  }

  private async recordsBehind(id: string, request: Omit<BehindRecordsRequest, 'offset' | 'limit'>) {
    for (;;) {
      const { scheme, facts } = await this.opened(id);
      const { chosenOf, recordsBehind } = await evidence();
      const behind = facts && recordsBehind(facts, request);
      if (!behind) return null;
      const whole = await this.whole(id, [behind.kind]);
      // Rows of one state mean nothing in the records of another.
      if (!isSameRecords(whole.scheme, scheme)) continue;
      return chosenOf(whole.records[behind.kind], behind, request);
    }
  }

  /** A scheme with all of the tables that an addition changes. */
  private async forAdding(id: string, look: Look) {
    const { scheme } = await this.opened(id);
    return this.whole(id, scheme.fingerprints ? kindsIn(look) : KIND_NAMES);
  }

  private async whole(id: string, kinds: readonly Kind[]) {
    const { opened } = await this.open();
    return opened.whole(id, kinds);
  }

  private async opened(id: string) {
    const { opened } = await this.open();
    return opened.get(id);
  }

  private async open() {
    const { opening } = this;
    const already = await opening;
    // Whoever came first has opened it anew by now.
    if (already && !already.storage.isOpen() && this.opening === opening) this.opening = null;
    this.opening ??= this.needs.storage().then(
      (storage) => ({ storage, opened: new OpenedSchemes(storage) }),
      (error: unknown) => {
        this.opening = null;
        throw error;
      },
    );
    return this.opening;
  }
}

/** Stands in while a new scheme's profile is not known yet, so that oddities can be shown before it is. */
const UNKNOWN_PROFILE: SchemeProfile = {
  name: '',
  country: '',
  currency: '',
  targetPopulation: null,
  graceDays: DEFAULT_GRACE_DAYS,
  maternityWaitingDays: 0,
  gfr: null,
  asfr: null,
  fiscalYearStart: 1,
  dataAsAt: null,
};

/** Lets waiting messages in, such as "stop", and obeys them. */
async function standAside(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}
