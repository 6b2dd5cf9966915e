import { unzipSync, zipSync, type Zippable } from 'fflate';
import { KIND_NAMES, profileAsJson, type Kind, type SchemeProfile } from '#records';
import type { Maps } from './choices.ts';
import { mapsAsJson } from './maps-file.ts';
import type { SourceFile } from './read-file.ts';

/** Why a file of a whole scheme is refused: a closed list, worded elsewhere. */
export const SCHEME_FILE_FAULTS = ['too-large', 'not-a-scheme', 'newer-version', 'damaged'] as const;
export type SchemeFileFault = (typeof SCHEME_FILE_FAULTS)[number];

/** How such files are called at their end. */
export const SCHEME_FILE_ENDING = 'schemescope-scheme.zip';
/** Bytes of records that one file carries, unpacked; larger schemes go from device to device as CSV, kind by kind. */
export const MOST_SCHEME_BYTES = 150 * 2 ** 20;

const LABEL = 'scheme.json';
const PROFILE = 'profile.json';
const MAPS = 'maps.json';
const FORMAT = 'schemescope-scheme';
const VERSION = 1;
/** All files of a scheme say the same time, so that the same records make the same file. */
const NO_TIME = '1980-01-02T00:00';

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
  if (tables.reduce((sum, { csv }) => sum + csv.size, 0) > MOST_SCHEME_BYTES) return null;
  const encoder = new TextEncoder();
  const parts: Zippable = {
    [LABEL]: encoder.encode(`${JSON.stringify({ format: FORMAT, version: VERSION, isMadeUp })}\n`),
    [PROFILE]: encoder.encode(`${JSON.stringify(profileAsJson(profile), null, 1)}\n`),
    ...(Object.keys(maps).length > 0 && { [MAPS]: encoder.encode(mapsAsJson(maps)) }),
  };
  for (const { kind, csv } of tables) parts[`${kind}.csv`] = new Uint8Array(await csv.arrayBuffer());
  return new Blob([zipSync(parts, { mtime: NO_TIME })], { type: 'application/zip' });
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
  let total = 0;
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!known.includes(name)) return false;
        total += originalSize;
        return total <= MOST_SCHEME_BYTES;
      },
    });
  } catch {
    return { fault: 'damaged' };
  }
  if (total > MOST_SCHEME_BYTES) return { fault: 'too-large' };
  const label = labelIn(parts[LABEL]);
  if ('fault' in label) return label;
  if (!parts[PROFILE]) return { fault: 'damaged' };
  const files = Object.entries(parts).flatMap(([name, part]) =>
    name === LABEL ? [] : [{ name, content: new Blob([part.slice()]) }],
  );
  return { files, isMadeUp: label.isMadeUp, digest: digestOf(bytes) };
}

function labelIn(
  part: Uint8Array | undefined,
): { readonly isMadeUp: boolean } | { readonly fault: SchemeFileFault } {
  let label: unknown = null;
  try {
    label = JSON.parse(new TextDecoder().decode(part));
  } catch {
    return { fault: 'not-a-scheme' };
  }
  if (typeof label !== 'object' || label === null || !('format' in label) || label.format !== FORMAT)
    return { fault: 'not-a-scheme' };
  if (!('version' in label) || label.version !== VERSION) return { fault: 'newer-version' };
  // What does not say that it is made up is taken for somebody's records.
  return { isMadeUp: 'isMadeUp' in label && label.isMadeUp === true };
}

/** Tells files apart: FNV-1a of 32 bits (Fowler, Noll, Vo) in letters and digits. */
function digestOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
