import { parseProfile } from '#records';
import { readMaps } from './maps-file.ts';
import { blankReport, faultyFile, type ReadFile } from './report.ts';
import type { SourceFile } from './read-file.ts';

/** Reads a file of JSON: a scheme profile, or how files are read. What is wrong with it is told part by part. */
export async function readJson({ name, content }: SourceFile): Promise<ReadFile> {
  let json: unknown;
  try {
    json = JSON.parse((await content.text()).replace(/^\ufeff/, ''));
  } catch {
    return faultyFile(name, content.size, { code: 'not-json' });
  }
  const report = blankReport(name, content.size);
  if (namesItsForm(json)) {
    const read = await readMaps(content);
    if ('fault' in read) return faultyFile(name, content.size, { code: 'maps-fault', fault: read.fault });
    return { report: { ...report, maps: read.maps }, table: null };
  }
  const parsed = parseProfile(json);
  if ('faults' in parsed) {
    return faultyFile(name, content.size, { code: 'profile-faults', faults: parsed.faults });
  }
  return { report: { ...report, kind: 'profile', profile: parsed.profile }, table: null };
}

/** A file of maps says first what it is; a profile never does. */
function namesItsForm(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'form' in json;
}
