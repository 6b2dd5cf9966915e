import type { Report } from '#reports';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';

/** The name of the file that a report is saved as. */
export function reportFileName(report: Report, ending: string, words: Words): string {
  return fileName(
    report.name,
    words.say(`report.file.${report.kind}`, { month: words.month(report.end) }),
    ending,
  );
}
