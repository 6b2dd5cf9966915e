import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Data handed to everyone who builds this; it stands beside the project and is not part of it. */
const SHARED = path.resolve(import.meta.dirname, '../../../shared/data');

export function sharedFolder(name: string): string | null {
  const folder = path.join(SHARED, name);
  return existsSync(folder) ? folder : null;
}

/** The files of a folder whose names are wanted, with their bytes. */
export function filesIn(
  folder: string,
  wanted: (name: string) => boolean = () => true,
): Array<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map(({ name }) => ({ name, bytes: Uint8Array.from(readFileSync(path.join(folder, name))) }));
}
