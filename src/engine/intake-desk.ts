import { cellReader, type CloserLook, type Problem } from '#intake';
import type { MeasureName } from '#measures';
import { DEFAULT_GRACE_DAYS, KIND_NAMES, type Kind, type Records, type SchemeProfile } from '#records';
import type { KeptAddition, StoredScheme, KeptWaitingFile } from '#storage';
import { Ahead } from './ahead.ts';
import type { Archive } from './archive.ts';
import { appliedTo, pseudonyms, toBeAdded } from './coded-looks.ts';
import type {
  AddAnswer,
  AddRequest,
  AlikeInFiles,
  ChangedLine,
  ChangedRequest,
  CloserRequest,
  Hooks,
  LookAnswer,
  LookRequest,
  ProblemsRequest,
  RefusedRequest,
  RefusedRows,
} from './contract.ts';
import type { EngineNeeds } from './engine.ts';
import { schemesIn } from './list-first.ts';
import {
  kindsIn,
  lookInto,
  Looks,
  mapsAfter,
  noRecords,
  putInto,
  type KeptLook,
  type Look,
} from './looks.ts';
import { moreMonths } from './month-counts.ts';
import { factsFor, factsUnder, isSameRecords, Opened } from './opened.ts';
import { READ_HERE } from './readers.ts';
import type { Rewinding } from './rewinding.ts';
import { isAsRead, schemeWith } from './stored-scheme.ts';
import { TroubleFound } from './trouble.ts';
import { standAside } from './turns.ts';

const NEVER = new AbortController().signal;
/** Fetched when they are first asked for: the first figures do without them. */
const evidence = () => import('./evidence.ts');
const again = () => import('./again.ts');
const fixes = () => import('./fixes.ts');
const looking = () => import('./look-for.ts');

/** Records in, and out again: looking into files, adding what they hold, and taking an addition back. */
export class IntakeDesk {
  private readonly archive: Archive;
  private readonly needs: EngineNeeds;
  private readonly looks = new Looks();
  private readonly ahead = new Ahead();
  /** Measures that are likely to be asked for next. */
  private expected: readonly MeasureName[] = [];

  constructor(archive: Archive, needs: EngineNeeds) {
    this.archive = archive;
    this.needs = needs;
  }

  /** Says what is likely to be asked for after the next addition. */
  expect(measures: readonly MeasureName[]): void {
    this.expected = measures;
  }

  async look(request: LookRequest, { signal = NEVER, onProgress }: Hooks): Promise<LookAnswer> {
    const { lookFor, targetOf } = await looking();
    const { look: asRead, target } = await lookFor(request, {
      stored: async (scheme) => (await this.archive.open()).storage.scheme(scheme),
      target: async ({ profile }) =>
        targetOf(profile, request, await schemesIn((await this.archive.open()).storage)),
      read: (maps, currency) => {
        const waiting = async () => (request.scheme === null ? [] : this.waiting(request.scheme));
        const readers = this.needs.readers ?? READ_HERE;
        return lookInto(request, { maps, currency, waiting, readers }, signal, onProgress);
      },
      joined: mapsAfter,
    });
    const stored = target === null ? null : await this.forAdding(target, asRead);
    await standAside(signal);
    const { addedBefore, changesWithAbsent, withAlike } = await again();
    const { look, alike } = withAlike(asRead, stored?.records ?? noRecords(), request.sameIds ?? []);
    const result = await appliedTo(look, stored);
    const profile = look.profile ?? stored?.scheme.profile ?? UNKNOWN_PROFILE;
    await standAside(signal);
    const facts = factsFor(result.records, profile);
    const { findingsOf, reportSummaries, summaries } = await evidence();
    const found = facts ? findingsOf(facts, request.today) : [];
    const findings = summaries(await this.tellable(result.records, stored, found), found);
    await standAside(signal);
    const id = this.needs.newId();
    this.looks.keep(id, {
      look,
      into: stored?.scheme ?? null,
      applied: result,
      counting: { profile, facts },
    });
    this.ahead.ofAdding(facts, result, this.expected);
    return {
      look: id,
      scheme: target,
      ...(await reportSummaries(look.read.map(({ report }) => report))),
      profile: look.profile,
      areMapsTaken: look.areMapsTaken,
      changes: changesWithAbsent(result, look),
      extent: facts && { dataAsAt: facts.timeline.dataAsAt, quiet: facts.timeline.quiet },
      findings,
      alike,
      addedBefore: addedBefore(look, target === null ? [] : await this.additions(target)),
    };
  }

  /** Records with all columns of those kinds of which some are told: of kinds without a file only some may have been read. */
  private async tellable(
    records: Records,
    stored: Opened | null,
    found: ReadonlyArray<{ readonly kind: Kind }>,
  ): Promise<Records> {
    const kinds = [...new Set(found.map(({ kind }) => kind))].filter(
      (kind) => stored !== null && records[kind] === stored.records[kind],
    );
    if (!stored || kinds.length === 0) return records;
    const whole = await this.archive.whole(stored.scheme.id, kinds);
    // Rows of one state mean nothing in the records of another; whoever adds is told that it has changed.
    if (!isSameRecords(whole.scheme, stored.scheme)) throw new TroubleFound('look-gone');
    return { ...records, ...Object.fromEntries(kinds.map((kind) => [kind, whole.records[kind]])) };
  }

  async refused(request: RefusedRequest): Promise<RefusedRows> {
    const { refusedRows } = await fixes();
    return refusedRows(this.looks.get(request.look).look, request);
  }

  async closer(request: CloserRequest): Promise<CloserLook | null> {
    const { closer } = await import('./closer.ts');
    return closer(this.looks.get(request.look).look, request);
  }

  /** Refused rows kept with the additions of a scheme, without those that came in since. */
  async waiting(id: string): Promise<readonly KeptWaitingFile[]> {
    const { storage } = await this.archive.open();
    return storage.waiting(id);
  }

  async alikeIds(look: string): Promise<AlikeInFiles> {
    return (await pseudonyms()).alikeIdsIn(this.looks.get(look));
  }

  async changed(request: ChangedRequest): Promise<readonly ChangedLine[]> {
    const { applied: result } = this.looks.get(request.look);
    return (await again()).changedLines(result, request);
  }

  async problems({ look, which, ...some }: ProblemsRequest): Promise<readonly Problem[]> {
    const reports = this.looks.get(look).look.read.map(({ report }) => report);
    return (await evidence()).someProblems(reports, which, some);
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
    const { storage, opened } = await this.archive.open();
    const id = request.madeUpAs ?? request.scheme ?? this.needs.newId();
    for (;;) {
      const before = request.scheme === null ? null : await this.forAdding(request.scheme, look);
      if (before && before.scheme.deletedAt !== null) throw new TroubleFound('unknown-scheme', id);
      const { isAsShown, result: merged, ...coding } = await toBeAdded(kept, before, request.areIdsCoded);
      const { additionOf, journalOf, leavingOut, replaceable, saidBy } = await again();
      const replacing = replaceable(look, request.replacing ?? []);
      // What is left out has to be what was shown.
      if (replacing.length > 0 && !isAsShown) throw new TroubleFound('look-gone', request.look);
      const result = leavingOut(merged, replacing);
      const isKept = look.profile !== null || (before !== null && look.areMapsTaken);
      if (result.changed.length === 0 && !isKept) throw new TroubleFound('nothing-to-add');
      const profile = request.profile ?? before?.scheme.profile;
      if (!profile) throw new Error('A new scheme needs a profile');
      const facts =
        isAsShown && result.removed === 0
          ? factsUnder(profile, kept.counting, result.records)
          : factsFor(result.records, profile);
      const scheme: StoredScheme = {
        ...schemeWith(before?.scheme ?? null, result, profile, facts, this.needs.now()),
        id,
        maps: mapsAfter(before?.scheme.maps ?? {}, look.decided),
        ...coding,
        origin: request.madeUpAs === undefined ? 'own' : 'made-up',
      };
      // A new scheme writes all its tables, so that nothing of an earlier one under its id shows through.
      const tables = before
        ? result.changed
        : KIND_NAMES.map((kind) => ({ table: result.records[kind], before: null }));
      const writing = storage.addRecords(
        id,
        (stored) => (!before || isAsRead(stored, before.scheme, request.profile) ? scheme : null),
        tables,
        additionOf(id, look, result, scheme.changedAt),
        {
          journal: journalOf(result, merged.records, replacing, saidBy(before?.scheme, scheme, look.decided)),
          isAnew: !before,
          ...(await leftBehind(look, coding.idKey !== undefined, before?.scheme.waiting)),
        },
      );
      const counting = facts && moreMonths(facts, { split: null }, null, request.next ?? this.expected);
      // What cannot be counted does not undo what was written: whoever asks for it is told.
      const [isWritten] = await Promise.all([writing, counting?.catch(() => null)]);
      if (isWritten) {
        opened.put(new Opened(scheme, result.records, { facts }));
        return { scheme: id, changes: result.changes, removed: result.removed };
      }
      // Another tab was quicker: what it added is read first, and these records are put into that.
      opened.close(id);
    }
  }

  async additions(id: string): Promise<readonly KeptAddition[]> {
    const { storage } = await this.archive.open();
    const additions = await storage.additions(id);
    return additions.toSorted((a, b) => b.at - a.at || b.key - a.key);
  }

  /** Takes an addition back, or puts it back. */
  async rewind(request: Pick<Rewinding, 'scheme' | 'addition'>, isBack: boolean): Promise<null> {
    const { rewind } = await import('./rewinding.ts');
    const asked = { ...request, isBack, now: this.needs.now };
    // Handed over: what is fetched later and asked for these itself would take them out of the first scripts.
    return rewind(await this.archive.open(), asked, {
      ...{ putInto, schemeWith, factsFor, isAsRead },
      ...{ Opened, TroubleFound },
    });
  }

  /** A scheme with all of the tables that an addition changes. */
  private async forAdding(id: string, look: Look) {
    const { scheme } = await this.archive.get(id);
    return this.archive.whole(id, scheme.fingerprints ? kindsIn(look) : KIND_NAMES);
  }
}

/** The rows that an addition of a look leaves to be corrected, and those of before that come in with it. */
async function leftBehind(look: Look, areIdsCoded: boolean, before: StoredScheme['waiting'] = {}) {
  const isAny = look.read.some(({ report }) => report.refused.rows > 0);
  if (!isAny && Object.keys(before).length === 0) return { waiting: [], corrected: [] };
  return (await fixes()).leftBehind(look, areIdsCoded, cellReader);
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
