import type { Maps, TableMap } from '#intake';
import type { AnyTable, SchemeProfile } from '#records';
import type { StoredScheme } from '#storage';
import type { LookRequest } from './contract.ts';
import type { Look, LookRead, mapsAfter } from './looks.ts';

/**
 * Reads the chosen files in the way of the scheme that they go into. A profile among them may say which that is, and a
 * file of maps how they are read; where that is another way, they are read again.
 * So they are where amounts name a currency, and only a profile among them tells that of the scheme.
 */
export async function lookFor(
  { scheme, choices, takesMaps = false }: LookRequest,
  by: {
    readonly stored: (scheme: string) => Promise<StoredScheme | undefined>;
    readonly target: (look: LookRead) => Promise<string | null>;
    readonly read: (maps: Maps, currency: string | undefined) => Promise<LookRead>;
    /** Handed in: what is fetched later imports nothing that the first figures come with. */
    readonly joined: typeof mapsAfter;
  },
): Promise<{ readonly look: Look; readonly target: string | null }> {
  const storedAs = async (id: string | null) => (id === null ? undefined : by.stored(id));
  const named = await storedAs(scheme);
  const maps = named?.maps ?? {};
  const currency = named?.profile.currency;
  const look = await by.read(maps, currency);
  const target = await by.target(look);
  const into = target === scheme ? named : await storedAs(target);
  const given = target === null || takesMaps ? mapsAmong(look) : [];
  const theirs = given.reduce(by.joined, into?.maps ?? {});
  const its = (into ?? look).profile?.currency;
  const isSame =
    JSON.stringify(theirs) === JSON.stringify(maps) &&
    (its === currency || !look.read.some(({ report }) => report.currencies));
  const read = isSame ? look : await by.read(theirs, its);
  const decided = [...given, ...decidedMaps(read, choices)].reduce(by.joined, {});
  return { look: { ...read, decided, areMapsTaken: given.length > 0 }, target };
}

/** What files of a look say of how others are read, one after the other. */
function mapsAmong({ read }: LookRead): Maps[] {
  return read.flatMap(({ report: { maps } }) => maps ?? []);
}

/** What was decided of the tables, each by itself. */
function decidedMaps({ read }: LookRead, choices: LookRequest['choices']): Maps[] {
  return read.flatMap(({ report, table }) => {
    const decided = choices[report.name];
    return table && decided ? [{ [table.kind]: lasting(table, decided) }] : [];
  });
}

/** What holds for the months to come: a day, an amount or an id that one file had in every row is no other file's. */
function lasting({ columns }: AnyTable, { constants, ...map }: TableMap): TableMap {
  const types = new Map(Object.entries(columns).map(([name, { type }]) => [name, type]));
  const kept = Object.entries(constants ?? {}).filter(([column]) => types.get(column) === 'code');
  return { ...map, constants: Object.fromEntries(kept) };
}

/** The scheme that records go into: the one named, or that of the profile among the files where that is to decide. */
export function targetOf(
  profile: SchemeProfile | null,
  { scheme, isProfileToDecide }: LookRequest,
  schemes: readonly StoredScheme[],
): string | null {
  if (!profile || !isProfileToDecide) return scheme;
  const isNamed = (one: StoredScheme) =>
    one.origin === 'own' && one.deletedAt === null && one.profile.name === profile.name;
  return schemes.find(isNamed)?.id ?? null;
}
