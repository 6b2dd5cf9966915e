import { bookFile } from '#records';
import { reportBook, reportFiguresCsv, reportMarkdown, type Report } from '#reports';
import type { Words } from '#words';

/** The forms in which a report is written. */
export const REPORT_FORMS = ['xlsx', 'md', 'csv'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** A report as a file of a form. */
export async function reportFile(report: Report, form: ReportForm, words: Words): Promise<Blob> {
  switch (form) {
    case 'xlsx':
      return bookFile(reportBook(report, words));
    case 'md':
      return new Blob([reportMarkdown(report, words)], { type: 'text/markdown;charset=utf-8' });
    case 'csv':
      return new Blob([reportFiguresCsv(report)], { type: 'text/csv;charset=utf-8' });
  }
}
