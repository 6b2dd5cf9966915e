import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '#intake';

/** Data handed to everyone who builds this; it stands beside the project and is not part of it. */
const SHARED = path.resolve(import.meta.dirname, '../../../shared/data');

export function sharedFolder(name: string): string | null {
  const folder = path.join(SHARED, name);
  return existsSync(folder) ? folder : null;
}

/** A name for a test that says plainly when it is skipped, and why. */
export function testName(name: string, folder: string | null): string {
  return folder ? name : `${name} (skipped: ../shared/data is not beside this checkout)`;
}

export function fileOf(folder: string, name: string): SourceFile {
  return { name, content: new Blob([readFileSync(path.join(folder, name))]) };
}

export function filesOf(folder: string, wanted: (name: string) => boolean = () => true): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => wanted(name))
    .map((name) => fileOf(folder, name));
}

export function textFile(name: string, text: string): SourceFile {
  return { name, content: new Blob([text]) };
}
