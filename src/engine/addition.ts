import type { StoredAddition } from '#storage';
import type { KindChange } from './contract.ts';
import type { Look } from './looks.ts';

/** What an addition is remembered by: its files, and what they changed. */
export function additionOf(
  scheme: string,
  look: Look,
  changes: readonly KindChange[],
  at: number,
): StoredAddition {
  const sum = (of: (change: KindChange) => number) =>
    changes.reduce((total, change) => total + of(change), 0);
  return {
    scheme,
    at,
    files: look.read
      .filter(({ report }) => !report.fault)
      .map(({ report }) => ({
        name: report.name,
        kind: report.kind ?? '',
        accepted: report.rowsAccepted,
        refused: report.refused.rows,
      })),
    added: sum(({ added }) => added),
    replaced: sum(({ replaced }) => replaced),
    unchanged: sum(({ unchanged }) => unchanged),
  };
}
