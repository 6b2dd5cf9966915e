/** Additions taken back and put back: fetched when somebody wants that. */
import type { Maps } from '#intake';
import { KIND_NAMES, takenBack, type Incoming, type Records, type SchemeProfile } from '#records';
import type { Journal, Storage, StoredScheme } from '#storage';
import { isSameSaid, journalOf, leavingOut, tablesChanged, type Said } from './again.ts';
import type { putInto } from './looks.ts';
import { withChanges, withoutChanges } from './map-changes.ts';
import type { factsFor, Opened, OpenedSchemes } from './opened.ts';
import type { isAsRead, schemeWith } from './stored-scheme.ts';
import type { TroubleFound } from './trouble.ts';

/** What is wanted: an addition of a scheme taken back, or put back. */
export interface Rewinding {
  readonly scheme: string;
  readonly addition: number;
  readonly isBack: boolean;
  readonly now: () => number;
}

/** What the engine does everywhere, handed in. */
interface Means {
  readonly putInto: PutInto;
  readonly schemeWith: typeof schemeWith;
  readonly factsFor: typeof factsFor;
  readonly isAsRead: typeof isAsRead;
  readonly Opened: typeof Opened;
  readonly TroubleFound: typeof TroubleFound;
}

/** How tables are put into records. */
type PutInto = typeof putInto;

/** Takes an addition back or puts it back, over whatever other tabs do meanwhile. */
export async function rewind(
  { storage, opened }: { readonly storage: Storage; readonly opened: OpenedSchemes },
  { scheme: id, addition, isBack, now }: Rewinding,
  { putInto, schemeWith, factsFor, isAsRead, Opened, TroubleFound }: Means,
): Promise<null> {
  for (;;) {
    const { scheme: before, records } = await opened.whole(id, KIND_NAMES);
    if (before.deletedAt !== null) throw new TroubleFound('unknown-scheme', id);
    const known = (await storage.additions(id)).find(({ key }) => key === addition);
    const [first, ...later] = await storage.journals(id, addition);
    const isPossible = isBack ? known?.puttingBack === 'possible' : known?.canBeUndone;
    if (!isPossible || !first) throw new TroubleFound('not-undoable');
    const after = rewound(records, [first, ...later], before, putInto);
    const result = { records: after.records, changed: tablesChanged(records, after.records) };
    const facts = factsFor(after.records, after.profile);
    const scheme = { ...schemeWith(before, result, after.profile, facts, now()), maps: after.maps };
    const write = (journals: Rewound['journals']) =>
      storage.undo(
        id,
        (stored) => {
          // Adding what is there already changes no record, but what is kept of additions that were taken back.
          const isSame = isAsRead(stored, before, null) && stored?.changedAt === before.changedAt;
          return isSame ? scheme : null;
        },
        result.changed,
        { addition, at: isBack ? null : scheme.changedAt, journals },
      );
    const isWritten = await write(after.journals).catch((error: unknown) => {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (!isFull || isBack) throw error;
      // Taking back makes room: that there is none to put it back is no reason to keep it.
      return write(new Map([...after.journals].filter(([key]) => key !== addition)));
    });
    if (isWritten) {
      opened.put(new Opened(scheme, after.records, { facts }));
      return null;
    }
    // Another tab was quicker: what it did comes first.
    opened.close(id);
  }
}

/** An addition with what is kept of it. */
interface Kept {
  readonly addition: number;
  readonly journal: Journal;
}

/** What a scheme holds once an addition is taken back or put back, and what is then kept of it and of later ones. */
interface Rewound {
  readonly records: Records;
  readonly journals: ReadonlyMap<number, Journal>;
  readonly profile: SchemeProfile;
  readonly maps: Maps;
}

/** What a scheme says beside its records. */
type Told = Pick<StoredScheme, 'profile' | 'maps'>;

/**
 * Records without the first of some additions, which end with the last one made; with it again where it was taken back
 * before. All of them are taken back from the end, and those that hold are then done again.
 */
function rewound(
  records: Records,
  [own, ...later]: readonly [Kept, ...Kept[]],
  now: Told,
  putInto: PutInto,
): Rewound {
  return own.journal.takenOut
    ? putBack(records, own, later, now, putInto)
    : withdrawn(records, own, later, now, putInto);
}

function withdrawn(
  records: Records,
  own: Kept,
  later: readonly Kept[],
  { profile, maps }: Told,
  putInto: PutInto,
): Rewound {
  const { state, undone } = stateBefore(records, [own, ...later]);
  const { replacing, profile: told, maps: decided = [] } = own.journal;
  const profiles = later.flatMap(({ addition, journal }) =>
    changeWithout(journal.profile, told) === journal.profile ? [] : [{ addition, profile: journal.profile }],
  );
  const read = withoutChanges(maps ?? {}, decided, undone.slice(1));
  const again = undone.slice(1).map(({ profile: change, ...one }) => ({
    ...one,
    ...read.later.find(({ addition }) => addition === one.addition),
    profile: changeWithout(change, told),
  }));
  const done = doneAgain(state, again, putInto);
  // Somebody may have said otherwise since.
  const isTold = told !== null && isSameSaid(profile, told.since);
  const incoming = (undone[0]?.incoming ?? []).map(({ table, columns }) => ({
    table,
    columns: [...columns],
  }));
  const takenOut = { incoming, isTold, profiles, maps: { taken: read.taken, later: read.before } };
  done.journals.set(own.addition, { steps: [], replacing, profile: told, maps: decided, takenOut });
  return { ...done, profile: isTold ? told.before : profile, maps: read.maps };
}

function putBack(
  records: Records,
  own: Kept,
  later: readonly Kept[],
  { profile, maps }: Told,
  putInto: PutInto,
): Rewound {
  const { state, undone } = stateBefore(records, later);
  const { replacing, profile: told, maps: decided = [], takenOut } = own.journal;
  const { incoming = [], isTold = false, profiles = [] } = takenOut ?? {};
  const first = {
    ...{ addition: own.addition, replacing, profile: told, maps: decided },
    incoming: incoming.map(({ table, columns }) => ({ table, columns: new Set(columns) })),
  };
  const again = undone.map((one) => ({
    ...one,
    ...takenOut?.maps?.later.find(({ addition }) => addition === one.addition),
    profile: (profiles.find(({ addition }) => addition === one.addition) ?? one).profile,
  }));
  const done = doneAgain(state, [first, ...again], putInto);
  const isAsLeft = isTold && told !== null && isSameSaid(profile, told.before);
  return {
    ...done,
    profile: isAsLeft ? told.since : profile,
    maps: withChanges(maps ?? {}, takenOut?.maps?.taken ?? []),
  };
}

/** An addition that is to be done again. */
interface ToDo extends Said, Pick<Journal, 'replacing'> {
  readonly addition: number;
  readonly incoming: readonly Incoming[];
}

/** Records as they were before the first of some additions, and those of them that held, to be done again. */
function stateBefore(
  records: Records,
  additions: readonly Kept[],
): { readonly state: Records; readonly undone: readonly ToDo[] } {
  let state = records;
  const undone: ToDo[] = [];
  for (const { addition, journal } of additions.toReversed()) {
    if (journal.takenOut) continue;
    const incoming: Incoming[] = [];
    for (const step of journal.steps.toReversed()) {
      const { before, incoming: one } = takenBack(state[step.kind], step);
      // Each table under its kind, as it was.
      state = { ...state, [step.kind]: before };
      if (one) incoming.unshift(one);
    }
    const { replacing, profile, maps = [] } = journal;
    undone.unshift({ addition, incoming, replacing, profile, maps });
  }
  return { state, undone };
}

function doneAgain(before: Records, additions: readonly ToDo[], putInto: PutInto) {
  let records = before;
  const journals = new Map<number, Journal>();
  for (const { addition, incoming, replacing, profile, maps = [] } of additions) {
    const put = putInto(records, incoming);
    const done = leavingOut(put, replacing);
    records = done.records;
    journals.set(addition, journalOf(done, put.records, replacing, { profile, maps }));
  }
  return { records, journals };
}

/** What a later addition changed in the profile once what an earlier one said was never said. */
function changeWithout(change: Journal['profile'], told: Journal['profile']): Journal['profile'] {
  const isNext = change && told && isSameSaid(change.before, told.since);
  return isNext ? { ...change, before: told.before } : change;
}
