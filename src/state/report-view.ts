import { useMemo } from 'react';
import { REPORT_KINDS, type ReportKind } from '#reports';
import { currentPath, currentSearch, navigate, useHashSearch } from './hash-location.ts';

/** What is done on the page of reports. */
export const REPORT_PARTS = ['report', 'book', 'kept', 'many', 'files', 'systems'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What of the reports is shown, as the address says it. */
export interface ReportView {
  readonly part: ReportPart;
  readonly kind: ReportKind;
  readonly paper: Paper;
  /** The kept report that is open; null for none. */
  readonly kept: string | null;
}

/** Reads the part of an address after the question mark; what it says wrongly is taken as not said. */
export function reportViewOf(query: string): ReportView {
  const search = new URLSearchParams(query);
  return {
    part: REPORT_PARTS.find((part) => part === search.get('part')) ?? 'report',
    kind: REPORT_KINDS.find((kind) => kind === search.get('report')) ?? 'board',
    paper: PAPERS.find((paper) => paper === search.get('paper')) ?? 'a4',
    kept: search.get('kept'),
  };
}

/** The address of the page on show with something of it changed. */
function pathWith(changed: Partial<ReportView>): string {
  const search = new URLSearchParams(currentSearch());
  const { part, kind, paper, kept } = { ...reportViewOf(currentSearch()), ...changed };
  const put = (name: string, value: string | null, usual: string | null) =>
    value === usual || value === null ? search.delete(name) : search.set(name, value);
  put('part', part, 'report');
  put('report', kind, 'board');
  put('paper', paper, 'a4');
  put('kept', kept, null);
  const query = search.toString();
  return `${currentPath()}${query ? `?${query}` : ''}`;
}

function change(changed: Partial<ReportView>): void {
  navigate(pathWith(changed), { replace: false });
}

/** The same as a link has it. */
function addressWith(changed: Partial<ReportView>): string {
  return `#${pathWith(changed)}`;
}

/** What of the reports is shown, and how to change that. */
export function useReportView(): {
  readonly view: ReportView;
  readonly change: (changed: Partial<ReportView>) => void;
  readonly addressWith: (changed: Partial<ReportView>) => string;
} {
  const search = useHashSearch();
  return useMemo(() => ({ view: reportViewOf(search), change, addressWith }), [search]);
}
