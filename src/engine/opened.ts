import {
  COUNTED_COLUMNS,
  COUNTING_RULES,
  factsOf,
  timelineOf,
  type Division,
  type Facts,
  type MeasureName,
  type MonthCounts,
} from '#measures';
import {
  forgetDictionaries,
  specsOf,
  type AnyTable,
  type Kind,
  type Records,
  type SchemeProfile,
} from '#records';
import type { Storage, StoredScheme, WantedColumns } from '#storage';
import { TroubleFound } from './trouble.ts';
import { lackingIn, moreMonths } from './month-counts.ts';
import { countedOf, countingOf } from './of-profile.ts';

/** A scheme whose records are in memory. */
export class Opened {
  readonly scheme: StoredScheme;
  /** Columns that are not for counting may not have been read; `whole` gives tables that have all. */
  readonly records: Records;
  private made: { readonly facts: Facts | null } | null;

  /** `made` holds what measures stand on, where that is known already. */
  constructor(scheme: StoredScheme, records: Records, made: { readonly facts: Facts | null } | null = null) {
    this.scheme = scheme;
    this.records = records;
    this.made = made;
  }

  /** What measures stand on, made when it is first asked for: adding needs the records alone. Null without any month. */
  get facts(): Facts | null {
    this.made ??= { facts: factsFor(this.records, this.scheme.profile) };
    return this.made.facts;
  }

  /** The same under what the list says of the scheme by now, or with columns that had not been read. */
  with(scheme: StoredScheme, records = this.records): Opened {
    const { made } = this;
    if (!made) return new Opened(scheme, records);
    const before = { profile: this.scheme.profile, facts: made.facts };
    return new Opened(scheme, records, { facts: factsUnder(scheme.profile, before, records) });
  }
}

/** Schemes kept open: the one looked at, and the one before it for going to and fro. */
const MOST_OPEN = 2;
/** Counts kept in memory, of whatever splits and filters were asked for last. */
const MOST_COUNTS = 48;

/**
 * Opens schemes from storage and keeps the last few as long as their content stays the same. What has been counted is
 * kept by that content too, so that figures asked for again need no records at all.
 */
export class OpenedSchemes {
  private readonly storage: Storage;
  private readonly open = new Map<string, Opened>();
  private readonly opening = new Map<string, Promise<Opened>>();
  private readonly counts = new Map<string, Promise<unknown>>();

  constructor(storage: Storage) {
    this.storage = storage;
  }

  /** A scheme with the records that counting needs. */
  async get(id: string): Promise<Opened> {
    const scheme = await this.scheme(id);
    const known = this.open.get(id);
    // Compared with storage each time: another tab may have added records meanwhile.
    if (known && isSameRecords(known.scheme, scheme)) {
      // What the list says of the scheme is always the latest: it may have been deleted, restored or renamed.
      return this.keep(known.with(scheme));
    }
    const key = contentOf(scheme);
    const begun = this.opening.get(key);
    if (begun) return begun;
    const opening = this.read(id).finally(() => this.opening.delete(key));
    this.opening.set(key, opening);
    return opening;
  }

  /** A scheme with every column of some kinds of record. */
  async whole(id: string, kinds: readonly Kind[]): Promise<Opened> {
    for (;;) {
      const opened = await this.get(id);
      const lacking: WantedColumns = (kind, column) =>
        kinds.includes(kind) && !(column in opened.records[kind].columns) && !isRead(opened.records[kind]);
      const isWhole = kinds.every((kind) => isRead(opened.records[kind]));
      if (isWhole) return opened;
      const stored = await this.storage.records(id, lacking);
      if (!stored) throw new TroubleFound('unknown-scheme', id);
      if (!isSameRecords(stored.scheme, opened.scheme)) continue;
      const completed: Partial<Record<Kind, AnyTable>> = {};
      for (const kind of kinds) completed[kind] = joined(opened.records[kind], stored.records[kind]);
      // Each table under its kind, as it was.
      const records = { ...opened.records, ...completed } as Records;
      return this.keep(opened.with(opened.scheme, records));
    }
  }

  /** Keeps a scheme that has just been stored as it is in memory. */
  put(opened: Opened): void {
    this.keep(opened);
  }

  close(id: string): void {
    this.open.delete(id);
  }

  /**
   * What was counted of a scheme by month, with at least the measures named; null where there is no month to show. What
   * is kept grows by what is asked for.
   */
  async months(
    id: string,
    division: Division,
    names: readonly MeasureName[],
  ): Promise<{ readonly scheme: StoredScheme; readonly months: MonthCounts | null }> {
    const isNarrowed = (division.filter?.length ?? 0) > 0;
    const name = JSON.stringify(['months', division.split, division.filter ?? []]);
    // Filters are too many to keep on the device; the records are open by then anyway.
    const keeping = { isStored: !isNarrowed };
    const count = async ({ facts }: Opened, before: MonthCounts | null) =>
      facts && moreMonths(facts, division, before, names);
    for (;;) {
      const { scheme, counted } = await this.counted(id, name, keeping, (opened) => count(opened, null));
      if (!counted || lackingIn(counted, names).length === 0) return { scheme, months: counted };
      this.recount<MonthCounts | null>(scheme, name, keeping, count);
    }
  }

  /** Puts more in the place of what was counted, once that is there; whoever asks from now on waits for it. */
  private recount<T>(
    scheme: StoredScheme,
    name: string,
    { isStored }: Keeping,
    count: (opened: Opened, before: T | null) => Promise<T>,
  ): void {
    const of = contentOf(scheme);
    const key = `${of}\n${name}`;
    // Whatever stands under the name of what was counted is of its kind.
    const before = this.counts.get(key) as Promise<Counting<T>> | undefined;
    const more = async () => {
      const known = await before;
      const opened = await this.get(scheme.id);
      const then = contentOf(opened.scheme);
      const counted = await count(opened, known?.of === then ? known.counted : null);
      return this.kept(scheme.id, name, { of: then, counted }, isStored && then === of);
    };
    const recounting = more();
    // Who asked sees what went wrong when it is asked for again.
    recounting.catch(() => undefined);
    this.counts.set(key, recounting);
  }

  /** Something counted of a scheme: as it was kept, or anew from its records. `also`: what else it depends on. */
  async counted<T>(
    id: string,
    name: string,
    { isStored, also = '' }: Keeping,
    count: (opened: Opened) => T | Promise<T>,
  ): Promise<{ readonly scheme: StoredScheme; readonly counted: T }> {
    for (;;) {
      const scheme = await this.scheme(id);
      const of = contentOf(scheme, also);
      const key = `${of}\n${name}`;
      // Whatever stands under the name of what was counted is of its kind.
      const known = this.counts.get(key) as Promise<Counting<T>> | undefined;
      const counting = known ?? this.countedOrKept(scheme, name, { of, also, isStored }, count);
      this.counts.set(key, counting);
      for (const old of this.counts.keys()) if (this.counts.size > MOST_COUNTS) this.counts.delete(old);
      try {
        const found = await counting;
        if (found.of === of) return { scheme, counted: found.counted };
        // The scheme changed meanwhile: what was counted is of another content than was asked for.
        this.counts.delete(key);
      } catch (error) {
        this.counts.delete(key);
        throw error;
      }
    }
  }

  private async countedOrKept<T>(
    { id }: StoredScheme,
    name: string,
    { of, also, isStored }: { readonly of: string; readonly also: string; readonly isStored: boolean },
    count: (opened: Opened) => T | Promise<T>,
  ): Promise<Counting<T>> {
    const kept = isStored ? await this.storage.counts(id, name, of) : undefined;
    if (kept !== undefined) return { of, counted: kept as T };
    const opened = await this.get(id);
    const counted = await count(opened);
    const found = { of: contentOf(opened.scheme, also), counted };
    return this.kept(id, name, found, isStored && found.of === of);
  }

  /** What was counted, kept on the device too if it is to be; what could not be kept is counted again another time. */
  private kept<T>(id: string, name: string, found: Counting<T>, isStored: boolean): Counting<T> {
    if (isStored) this.storage.keepCounts(id, name, found).catch(() => undefined);
    return found;
  }

  private async scheme(id: string): Promise<StoredScheme> {
    const scheme = await this.storage.scheme(id);
    if (!scheme) throw new TroubleFound('unknown-scheme', id);
    return scheme;
  }

  private async read(id: string): Promise<Opened> {
    const stored = await this.storage.records(id, isForCounting);
    if (!stored) throw new TroubleFound('unknown-scheme', id);
    const { scheme, records } = stored;
    return this.keep(new Opened(scheme, records));
  }

  private keep(opened: Opened): Opened {
    this.open.delete(opened.scheme.id);
    this.open.set(opened.scheme.id, opened);
    for (const id of this.open.keys()) {
      if (this.open.size <= MOST_OPEN) break;
      this.open.delete(id);
    }
    return opened;
  }
}

/** What figures and oddities are counted from; the rest is read when somebody asks for the records themselves. */
const isForCounting: WantedColumns = (kind, column) => COUNTED_COLUMNS[kind].includes(column);

/** Whether a table has all its columns, and where its records came from. */
function isRead(table: AnyTable): boolean {
  return specsOf(table.kind).every(([name]) => name in table.columns) && table.row.length === table.length;
}

function joined(table: AnyTable, rest: AnyTable): AnyTable {
  return {
    ...table,
    columns: { ...table.columns, ...rest.columns },
    ...(rest.row.length === table.length ? { file: rest.file, row: rest.row } : {}),
  };
}

/** Whether what is counted is kept on the device, and what else than the scheme it depends on. */
interface Keeping {
  readonly isStored: boolean;
  readonly also?: string;
}

/** Something counted, and the content it was counted of. */
interface Counting<T> {
  readonly of: string;
  readonly counted: T;
}

/** All that figures and oddities of a scheme depend on, as one text: also which rows of which files they come from. */
function contentOf({ id, fingerprint, changedAt, profile }: StoredScheme, also = ''): string {
  return JSON.stringify([COUNTING_RULES, id, fingerprint, changedAt, countedOf(profile), also]);
}

/** Whether two states of a scheme have the same records, from the same rows of the same files. */
export function isSameRecords(a: StoredScheme, b: StoredScheme): boolean {
  return a.fingerprint === b.fingerprint && a.changedAt === b.changedAt;
}

/** Whether two profiles say the same. */
export function isSameProfile(a: SchemeProfile, b: SchemeProfile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What can be counted of records under a profile, from what was found under another where that says the same of it. */
export function factsUnder(
  profile: SchemeProfile,
  known: { readonly profile: SchemeProfile; readonly facts: Facts | null },
  records: Records,
): Facts | null {
  if (countingOf(profile) !== countingOf(known.profile)) return factsFor(records, profile);
  return known.facts && { ...known.facts, profile };
}

/** What can be counted of records; null where there is no month to show. */
export function factsFor(records: Records, profile: SchemeProfile): Facts | null {
  const timeline = timelineOf(records, profile);
  const facts = timeline && timeline.last >= timeline.first ? factsOf(records, profile, timeline) : null;
  forgetDictionaries();
  return facts;
}
