import type { FileReport } from './report.ts';

/**
 * Columns of a list of rows to be corrected: where each stands, with which addition it was left behind (blank before its
 * file was added: the next may be called the same), and what is wrong with it.
 */
export const FIX_HEADINGS = ['fix_file', 'fix_row', 'fix_addition', 'fix_problem'] as const;

/** Whether a table is a list of corrected rows. */
export function isFixList({ headings }: Pick<FileReport, 'headings'>): boolean {
  return FIX_HEADINGS.slice(0, 2).every((own) => headings.some(({ heading }) => heading === own));
}
