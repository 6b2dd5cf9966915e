import type { SchemeSummary } from '#engine';

/** All records of a scheme, of every kind. */
export function recordCount({ counts }: SchemeSummary): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
