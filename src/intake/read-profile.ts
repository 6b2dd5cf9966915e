import { parseProfile } from '#records';
import { blankReport, faultyFile, type ReadFile } from './report.ts';
import type { SourceFile } from './read-file.ts';

/** Reads a profile.json; what is wrong with it is told field by field. */
export async function readProfile({ name, content }: SourceFile): Promise<ReadFile> {
  let json: unknown;
  try {
    json = JSON.parse((await content.text()).replace(/^\ufeff/, ''));
  } catch {
    return faultyFile(name, content.size, { code: 'not-json' });
  }
  const parsed = parseProfile(json);
  if ('faults' in parsed) {
    return faultyFile(name, content.size, { code: 'profile-faults', faults: parsed.faults });
  }
  const report = { ...blankReport(name, content.size), kind: 'profile' as const, profile: parsed.profile };
  return { report, table: null };
}
