import type { SchemeSummary } from '#engine';

/**
 * Whether a scheme is what a lesson or an exercise of the workshop works on: made when it is wanted, and made again when
 * it is gone. It is nobody's, and stands in no list of schemes beside those that are.
 */
export function isOfWorkshop({ id }: Pick<SchemeSummary, 'id'>): boolean {
  return /^made-((mended-)?lesson|errors)-/.test(id);
}
