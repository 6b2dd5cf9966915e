import { unzipSync } from 'fflate';
import {
  digestOf,
  KIND_NAMES,
  profileAsJson,
  sha256Of,
  zipFile,
  type Kind,
  type SchemeProfile,
} from '#records';
import type { Maps } from './choices.ts';
import { mapsAsJson } from './maps-file.ts';
import type { SourceFile } from './read-file.ts';
import { crc32, zipEntries, type ZipEntry } from './zip-entries.ts';

/** Why a file of a whole scheme is refused: a closed list, worded elsewhere. */
export const SCHEME_FILE_FAULTS = ['too-large', 'not-a-scheme', 'newer-version', 'damaged'] as const;
export type SchemeFileFault = (typeof SCHEME_FILE_FAULTS)[number];

/** How such files are called at their end. */
export const SCHEME_FILE_ENDING = 'schemescope-scheme.zip';
/** Bytes that one file carries, unpacked and all told; larger schemes go from device to device as CSV, kind by kind. */
export const MOST_SCHEME_BYTES = 150 * 2 ** 20;

const LABEL = 'scheme.json';
const PROFILE = 'profile.json';
const MAPS = 'maps.json';
const FORMAT = 'schemescope-scheme';
const VERSION = 1;

/** A scheme as it is put into one file. */
export interface PackedScheme {
  readonly isMadeUp: boolean;
  readonly profile: SchemeProfile;
  readonly maps: Maps;
  /** The records of each kind, as a CSV that reads back as they are. */
  readonly tables: ReadonlyArray<{ readonly kind: Kind; readonly csv: Blob }>;
}

/** A whole scheme as one file: a ZIP of its profile, how its files are read, and its records as CSV; null where that is too large. */
export async function packScheme({ isMadeUp, profile, maps, tables }: PackedScheme): Promise<Blob | null> {
  // Before anything is read: the records alone may be too much.
  if (tables.reduce((sum, { csv }) => sum + csv.size, 0) > MOST_SCHEME_BYTES) return null;
  const encoder = new TextEncoder();
  const parts = [
    { name: PROFILE, bytes: encoder.encode(`${JSON.stringify(profileAsJson(profile), null, 1)}\n`) },
    ...(Object.keys(maps).length > 0 ? [{ name: MAPS, bytes: encoder.encode(mapsAsJson(maps)) }] : []),
  ];
  for (const { kind, csv } of tables)
    parts.push({ name: `${kind}.csv`, bytes: new Uint8Array(await csv.arrayBuffer()) });
  const sums: Record<string, string> = {};
  for (const { name, bytes } of parts) {
    const sum = await sha256Of(bytes);
    if (sum !== null) sums[name] = sum;
  }
  const label = {
    format: FORMAT,
    version: VERSION,
    isMadeUp,
    ...(Object.keys(sums).length > 0 && { sha256: sums }),
  };
  const all = [{ name: LABEL, bytes: encoder.encode(`${JSON.stringify(label)}\n`) }, ...parts];
  if (all.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_SCHEME_BYTES) return null;
  return zipFile(all);
}

/** The files that a file of a whole scheme holds, as they are read when they come by themselves; nothing throws. */
export async function unpackScheme(
  file: Blob,
): Promise<
  | { readonly files: readonly SourceFile[]; readonly isMadeUp: boolean; readonly digest: string }
  | { readonly fault: SchemeFileFault }
> {
  if (file.size > MOST_SCHEME_BYTES) return { fault: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { fault: 'not-a-scheme' };
  const known = [LABEL, PROFILE, MAPS, ...KIND_NAMES.map((kind) => `${kind}.csv`)];
  const entries = zipEntries(bytes)?.filter(({ name }) => known.includes(name));
  if (!entries) return { fault: 'damaged' };
  const names = new Set(entries.map(({ name }) => name));
  // Of two of a name nobody could say which one is meant.
  if (names.size !== entries.length) return { fault: 'damaged' };
  const total = entries.reduce((sum, { size, originalSize }) => sum + Math.max(size, originalSize), 0);
  if (total > MOST_SCHEME_BYTES) return { fault: 'too-large' };
  let parts: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => known.includes(name) });
  } catch {
    return { fault: 'damaged' };
  }
  const label = labelIn(parts[LABEL]);
  if ('fault' in label) return label;
  if (!parts[PROFILE] || !(await isWhole(parts, entries, label.sums))) return { fault: 'damaged' };
  const files = Object.entries(parts).flatMap(([name, part]) =>
    name === LABEL ? [] : [{ name, content: new Blob([part]) }],
  );
  return { files, isMadeUp: label.isMadeUp, digest: digestOf(bytes) };
}

type Sums = Readonly<Record<string, unknown>>;

/** Whether every part is as it was packed: of the length and the check sum that the archive says, and of the digest that the label says. */
async function isWhole(
  parts: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  entries: readonly ZipEntry[],
  sums: Sums | null,
): Promise<boolean> {
  for (const { name, originalSize, crc } of entries) {
    const part = parts[name];
    if (part?.length !== originalSize || crc32(part) !== crc) return false;
  }
  // Files of before carry none.
  if (sums === null) return true;
  const names = entries.flatMap(({ name }) => (name === LABEL ? [] : [name]));
  if (names.length !== Object.keys(sums).length) return false;
  for (const name of names) {
    const part = parts[name];
    const sum = part ? await sha256Of(part) : null;
    if (!Object.hasOwn(sums, name) || (sum !== null && sum !== sums[name])) return false;
  }
  return true;
}

function labelIn(
  part: Uint8Array | undefined,
): { readonly isMadeUp: boolean; readonly sums: Sums | null } | { readonly fault: SchemeFileFault } {
  let label: unknown = null;
  try {
    label = JSON.parse(new TextDecoder().decode(part));
  } catch {
    return { fault: 'not-a-scheme' };
  }
  if (typeof label !== 'object' || label === null || !('format' in label) || label.format !== FORMAT)
    return { fault: 'not-a-scheme' };
  if (!('version' in label) || label.version !== VERSION) return { fault: 'newer-version' };
  const sums = 'sha256' in label ? label.sha256 : null;
  if (typeof sums !== 'object') return { fault: 'damaged' };
  // What does not say that it is made up is taken for somebody's records.
  return { isMadeUp: 'isMadeUp' in label && label.isMadeUp === true, sums: sums as Sums | null };
}
