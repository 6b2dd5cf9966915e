import { useMutation, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShelfEntry } from '#engine';
import { keptContent, keptFrom, type Report } from '#reports';
import { newId } from './new-id.ts';
import { useKeepOnShelf, useRemoveFromShelf, useShelf } from './shelf.ts';

/** A report as it was when it was kept. */
export interface KeptReport {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly report: Report;
  /** As the shelf has it, to be put back. */
  readonly entry: ShelfEntry;
}

/** The kept reports of a scheme, the last kept first, and how many entries this app cannot read. */
export interface KeptReports {
  readonly reports: readonly KeptReport[];
  readonly unread: number;
}

/** The kept reports of a scheme. */
export function useKeptReports(scheme: string): Pick<UseQueryResult, 'isPending' | 'error'> & KeptReports {
  const { data, isPending, error } = useShelf('report');
  const found = useMemo(() => keptAmong(data ?? [], scheme), [data, scheme]);
  return { isPending, error, ...found };
}

function keptAmong(entries: readonly ShelfEntry[], scheme: string): KeptReports {
  const read = entries.map((entry) => ({ entry, report: keptFrom(entry.content) }));
  const reports = read.flatMap(({ entry, report }): KeptReport[] =>
    report?.scheme === scheme ? [{ id: entry.id, at: entry.changedAt, report, entry }] : [],
  );
  return {
    reports: reports.sort((a, b) => b.at - a.at),
    unread: read.filter(({ report }) => report === null).length,
  };
}

/** Keeps a report as it is. */
export function useKeepReport(): UseMutationResult<null, Error, Report> {
  const { mutateAsync } = useKeepOnShelf();
  return useMutation({
    mutationFn: (report) =>
      // It begins with the scheme, with which it goes.
      mutateAsync([{ kind: 'report', id: `${report.scheme} ${newId()}`, content: keptContent(report) }]),
  });
}

/** Removes a kept report, or puts one back that was removed. */
export function useRemoveReport(): {
  readonly remove: UseMutationResult<null, Error, KeptReport>;
  readonly putBack: UseMutationResult<null, Error, KeptReport>;
} {
  const { mutateAsync: removeAsync } = useRemoveFromShelf();
  const { mutateAsync: keepAsync } = useKeepOnShelf();
  return {
    remove: useMutation({ mutationFn: ({ id }) => removeAsync({ kind: 'report', ids: [id] }) }),
    putBack: useMutation({
      mutationFn: ({ entry: { kind, id, content } }) => keepAsync([{ kind, id, content }]),
    }),
  };
}
