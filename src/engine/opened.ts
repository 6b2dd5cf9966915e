import { factsOf, timelineOf, type Facts } from '#measures';
import type { Records, SchemeProfile } from '#records';
import type { Storage, StoredScheme } from '#storage';
import { TroubleFound } from './trouble.ts';

/** A scheme whose records are in memory; facts are null where there is no month to show. */
export interface Opened {
  readonly scheme: StoredScheme;
  readonly records: Records;
  readonly facts: Facts | null;
}

/** Schemes kept open: the one looked at, and the one before it for going to and fro. */
const MOST_OPEN = 2;

/** Opens schemes from storage and keeps the last few as long as their content stays the same. */
export class OpenedSchemes {
  private readonly storage: Storage;
  private readonly open = new Map<string, Opened>();

  constructor(storage: Storage) {
    this.storage = storage;
  }

  async get(id: string): Promise<Opened> {
    const scheme = await this.storage.scheme(id);
    if (!scheme) throw new TroubleFound('unknown-scheme', id);
    const known = this.open.get(id);
    // Compared with storage each time: another tab may have added records meanwhile.
    if (known?.scheme.fingerprint === scheme.fingerprint) {
      // What the list says of the scheme is always the latest: it may have been deleted, restored or renamed.
      const isSame = isSameProfile(known.scheme.profile, scheme.profile);
      const facts = isSame ? known.facts : factsFor(known.records, scheme.profile);
      return this.keep({ scheme, records: known.records, facts });
    }
    const stored = await this.storage.records(id);
    if (!stored) throw new TroubleFound('unknown-scheme', id);
    return this.keep({ ...stored, facts: factsFor(stored.records, stored.scheme.profile) });
  }

  close(id: string): void {
    this.open.delete(id);
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

/** Whether two profiles say the same. */
export function isSameProfile(a: SchemeProfile, b: SchemeProfile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What can be counted of records; null where there is no month to show. */
export function factsFor(records: Records, profile: SchemeProfile): Facts | null {
  const timeline = timelineOf(records, profile);
  return timeline && timeline.last >= timeline.first ? factsOf(records, profile, timeline) : null;
}
