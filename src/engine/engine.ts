import { count, findingsOf, recordsBehind, type BehindRequest, type Facts, type Finding } from '#measures';
import {
  fingerprintOf,
  KIND_NAMES,
  type AnyTable,
  type Kind,
  type Records,
  type SchemeProfile,
} from '#records';
import type { Storage, StoredAddition, StoredScheme } from '#storage';
import { periodsOf, type Day } from '#units';
import type {
  AddAnswer,
  AddRequest,
  BehindPage,
  BehindRecordsRequest,
  CountAnswer,
  CountSchemeRequest,
  Engine,
  FindingSummary,
  Hooks,
  KindChange,
  LookAnswer,
  LookRequest,
} from './contract.ts';
import { lineOf, recordsCsv } from './listing.ts';
import { applied, lookInto, Looks, noRecords, type Look } from './looks.ts';
import { factsFor, OpenedSchemes } from './opened.ts';
import { answered, TroubleFound } from './trouble.ts';

/** What the engine takes from outside, so that it runs the same in a worker and in a test. */
export interface EngineNeeds {
  readonly storage: () => Promise<Storage>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

const EXAMPLES = 20;

/** The engine over a storage. Storage is opened at the first question and again after a failure to open. */
export function createEngine(needs: EngineNeeds): Engine {
  const desk = new Desk(needs);
  return {
    schemes: () => answered(() => desk.schemes()),
    look: (request, hooks) => answered(() => desk.look(request, hooks ?? {})),
    add: (request) => answered(() => desk.add(request)),
    forget: ({ look }) => answered(() => Promise.resolve(desk.forget(look))),
    saveProfile: ({ scheme, profile }) => answered(() => desk.change(scheme, { profile })),
    deleteScheme: ({ scheme }) => answered(() => desk.change(scheme, { deletedAt: needs.now() })),
    restoreScheme: ({ scheme }) => answered(() => desk.change(scheme, { deletedAt: null })),
    removeScheme: ({ scheme }) => answered(() => desk.remove(scheme)),
    additions: ({ scheme }) => answered(() => desk.additions(scheme)),
    count: (request) => answered(() => desk.count(request)),
    behind: (request) => answered(() => desk.behind(request)),
    behindFile: (request) => answered(() => desk.behindFile(request)),
    findings: ({ scheme, today }) => answered(() => desk.findings(scheme, today)),
    findingFile: (request) => answered(() => desk.findingFile(request)),
  };
}

class Desk {
  private readonly needs: EngineNeeds;
  private readonly looks = new Looks();
  private opening: Promise<{ storage: Storage; opened: OpenedSchemes }> | null = null;

  constructor(needs: EngineNeeds) {
    this.needs = needs;
  }

  async schemes(): Promise<readonly StoredScheme[]> {
    const { storage } = await this.open();
    const schemes = await storage.schemes();
    return schemes.sort((a, b) => b.changedAt - a.changedAt);
  }

  async look(request: LookRequest, hooks: Hooks): Promise<LookAnswer> {
    const look = await lookInto(request, hooks);
    const target = await this.targetOf(look, request);
    const stored = target === null ? null : await this.opened(target);
    const { records, changes } = applied(look, stored?.records ?? noRecords());
    const profile = look.profile ?? stored?.scheme.profile ?? UNKNOWN_PROFILE;
    const id = this.needs.newId();
    this.looks.keep(id, look);
    return {
      look: id,
      scheme: target,
      files: look.read.map(({ report }) => report),
      profile: look.profile,
      changes,
      findings: summaries(records, factsFor(records, profile), request.today),
    };
  }

  private async targetOf(
    { profile }: Look,
    { scheme, isProfileToDecide }: LookRequest,
  ): Promise<string | null> {
    if (!profile || !isProfileToDecide) return scheme;
    const schemes = await this.schemes();
    const named = schemes.find(
      ({ origin, deletedAt, profile: { name } }) =>
        origin === 'own' && deletedAt === null && name === profile.name,
    );
    return named?.id ?? null;
  }

  forget(look: string): null {
    this.looks.forget(look);
    return null;
  }

  async add(request: AddRequest): Promise<AddAnswer> {
    const look = this.looks.get(request.look);
    if (look.hasQuestions) throw new TroubleFound('questions-open');
    const { storage, opened } = await this.open();
    const before = request.scheme === null ? null : await opened.get(request.scheme);
    const { records, changed, changes } = applied(look, before?.records ?? noRecords());
    if (changed.length === 0 && !look.profile) throw new TroubleFound('nothing-to-add');

    const id = request.madeUpAs ?? request.scheme ?? this.needs.newId();
    const scheme: StoredScheme = {
      ...summaryOf(records, request.profile),
      id,
      profile: request.profile,
      origin: request.madeUpAs === undefined ? 'own' : 'made-up',
      changedAt: this.needs.now(),
      deletedAt: null,
    };
    // A new scheme writes all its tables, so that nothing of an earlier one under its id shows through.
    const tables = before ? changed : KIND_NAMES.map((kind) => records[kind]);
    await storage.addRecords(scheme, tables, additionOf(id, look, changes, scheme.changedAt));
    opened.close(id);
    this.looks.forget(request.look);
    return { scheme: id, changes };
  }

  /** Changes what a scheme says of itself, or whether it is deleted; its records stay. */
  async change(id: string, change: Partial<Pick<StoredScheme, 'profile' | 'deletedAt'>>): Promise<null> {
    const { storage } = await this.open();
    const { scheme, records } = await this.opened(id);
    const changed = { ...scheme, ...change };
    await storage.saveScheme(
      change.profile ? { ...changed, ...summaryOf(records, change.profile) } : changed,
    );
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

  async count({ scheme: id, grain, split }: CountSchemeRequest): Promise<CountAnswer> {
    const { scheme, facts } = await this.opened(id);
    if (!facts) return { counted: null, fingerprint: scheme.fingerprint };
    const { timeline, profile } = facts;
    const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
    return { counted: count(facts, { periods, split }), fingerprint: scheme.fingerprint };
  }

  async behind(request: BehindRecordsRequest): Promise<BehindPage> {
    const found = await this.recordsBehind(request.scheme, request);
    if (!found) return { kind: null, total: 0, lines: [] };
    const { table, rows, amounts } = found;
    const lines = Array.from(rows.subarray(request.offset, request.offset + request.limit), (row, i) => ({
      ...lineOf(table, row),
      amount: amounts[request.offset + i] ?? 0,
    }));
    return { kind: table.kind, total: rows.length, lines };
  }

  async behindFile(request: Omit<BehindRecordsRequest, 'offset' | 'limit'>): Promise<{ readonly csv: Blob }> {
    const found = await this.recordsBehind(request.scheme, request);
    return { csv: found ? recordsCsv(found.table, found.rows, found.amounts) : new Blob([]) };
  }

  async findings(id: string, today: Day): Promise<readonly FindingSummary[]> {
    const { records, facts } = await this.opened(id);
    return summaries(records, facts, today);
  }

  async findingFile(request: {
    readonly scheme: string;
    readonly today: Day;
    readonly code: Finding['code'];
    readonly kind: Kind;
  }): Promise<{ readonly csv: Blob }> {
    const { records, facts } = await this.opened(request.scheme);
    const finding = (facts ? findingsOf(facts, request.today) : []).find(
      ({ code, kind }) => code === request.code && kind === request.kind,
    );
    return { csv: recordsCsv(records[request.kind], finding?.rows ?? new Int32Array(0), null) };
  }

  private async recordsBehind(id: string, request: BehindRequest) {
    const { records, facts } = await this.opened(id);
    const behind = facts && recordsBehind(facts, request);
    return behind && { table: records[behind.kind] as AnyTable, rows: behind.rows, amounts: behind.amounts };
  }

  private async opened(id: string) {
    const { opened } = await this.open();
    return opened.get(id);
  }

  private open() {
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
  graceDays: 60,
  maternityWaitingDays: 0,
  gfr: null,
  asfr: null,
  fiscalYearStart: 1,
  dataAsAt: null,
};

function summaries(records: Records, facts: Facts | null, today: Day): FindingSummary[] {
  return (facts ? findingsOf(facts, today) : []).map(({ code, kind, rows }) => ({
    code,
    kind,
    count: rows.length,
    examples: Array.from(rows.subarray(0, EXAMPLES), (row) => lineOf(records[kind], row)),
  }));
}

/** What a list of schemes shows of one without reading its records again. */
function summaryOf(
  records: Records,
  profile: SchemeProfile,
): Pick<StoredScheme, 'fingerprint' | 'counts' | 'dataAsAt' | 'insured'> {
  const facts = factsFor(records, profile);
  const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, records[kind].length])) as Record<
    Kind,
    number
  >;
  return {
    fingerprint: fingerprintOf(records),
    counts,
    dataAsAt: facts?.timeline.dataAsAt ?? null,
    insured: facts && insuredNow(facts),
  };
}

function insuredNow(facts: Facts): number | null {
  const { last } = facts.timeline;
  const counted = count(facts, { periods: [{ first: last, last, isToDate: false }], split: null });
  const insured = counted.measures['insured-at-end'].values[0] ?? Number.NaN;
  return Number.isNaN(insured) ? null : insured;
}

function additionOf(scheme: string, look: Look, changes: readonly KindChange[], at: number): StoredAddition {
  const sum = (of: (change: KindChange) => number) =>
    changes.reduce((total, change) => total + of(change), 0);
  return {
    scheme,
    at,
    files: look.read
      .filter(({ report }) => !report.fault)
      .map(({ report }) => ({
        name: report.name,
        kind: report.kind ?? '',
        accepted: report.rowsAccepted,
        refused: report.refused.length,
      })),
    added: sum(({ added }) => added),
    replaced: sum(({ replaced }) => replaced),
    unchanged: sum(({ unchanged }) => unchanged),
  };
}
