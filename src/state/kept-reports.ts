import { useMutation, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShelfEntry } from '#engine';
import { keptAtIn, keptContent, keptFrom, type Report } from '#reports';
import { newId } from './new-id.ts';
import { useKeepOnShelf, useRemoveFromShelf, useShelf } from './shelf.ts';

/** A report as it was when it was kept. */
export interface KeptReport {
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly report: Report;
  /** As the shelf has it, to be put back. */
  readonly entry: ShelfEntry;
}

/** The kept reports of a scheme, the last kept first, and what is kept of it that this app cannot read. */
export interface KeptReports {
  readonly reports: readonly KeptReport[];
  readonly unread: readonly ShelfEntry[];
}

/** The kept reports of a scheme. */
export function useKeptReports(scheme: string): Pick<UseQueryResult, 'isPending' | 'error'> & KeptReports {
  const { data, isPending, error } = useShelf('report');
  const found = useMemo(() => keptAmong(data ?? [], scheme), [data, scheme]);
  return { isPending, error, ...found };
}

/** With the scheme an id begins: with it a report goes. */
function startOf(scheme: string): string {
  return `${scheme} `;
}

/** The kept reports of a scheme among what the shelf has. */
export function keptAmong(entries: readonly ShelfEntry[], scheme: string): KeptReports {
  const reports: KeptReport[] = [];
  const unread: ShelfEntry[] = [];
  for (const entry of entries) {
    if (!entry.id.startsWith(startOf(scheme))) continue;
    const report = keptFrom(entry.content);
    if (report?.scheme !== scheme) unread.push(entry);
    else reports.push({ id: entry.id, at: keptAtIn(entry.content) ?? entry.changedAt, report, entry });
  }
  return { reports: reports.sort((a, b) => b.at - a.at), unread };
}

/** Keeps a report as it is. */
export function useKeepReport(): UseMutationResult<null, Error, Report> {
  const { mutateAsync } = useKeepOnShelf();
  return useMutation({
    mutationFn: (report) => {
      const id = `${startOf(report.scheme)}${newId()}`;
      return mutateAsync([{ kind: 'report', id, content: keptContent(report, Date.now()) }]);
    },
  });
}

/** Removes kept reports, or puts back what was removed, with the day on which it was kept. */
export function useRemoveReports(): {
  readonly remove: UseMutationResult<null, Error, readonly ShelfEntry[]>;
  readonly putBack: UseMutationResult<null, Error, readonly ShelfEntry[]>;
} {
  const { mutateAsync: removeAsync } = useRemoveFromShelf();
  const { mutateAsync: keepAsync } = useKeepOnShelf();
  return {
    remove: useMutation({
      mutationFn: (entries) => removeAsync({ kind: 'report', ids: entries.map(({ id }) => id) }),
    }),
    putBack: useMutation({
      mutationFn: (entries) => keepAsync(entries.map(({ kind, id, content }) => ({ kind, id, content }))),
    }),
  };
}
