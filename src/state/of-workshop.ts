import type { SchemeSummary } from '#engine';

/** What of the workshop a scheme was made for. */
export interface MadeFor {
  readonly what: 'lesson' | 'errors' | 'make';
  /** The id of the lesson, the exercise, or the story. */
  readonly item: string;
  /** As it is worked on; or the same without the mistakes, of a lesson (mended) or an exercise (clean). */
  readonly variant: 'plain' | 'mended' | 'clean';
}

/** The key that a scheme made for something of the workshop is kept by: one scheme at most. */
export function keyOfMade({ what, item, variant }: MadeFor): string {
  if (variant === 'mended') return `mended-${what}-${item}`;
  return variant === 'clean' ? `${what}-${item}-clean` : `${what}-${item}`;
}

/** The id of a scheme made from something by its key and the digest of what it is made from. */
export function idOfMade(key: string, digest: string): string {
  return `made-${key}-${digest}`;
}

/**
 * What of the workshop a scheme was made for, by its id; null for any other. That a lesson's scheme is mended stands
 * before the lesson: a lesson of one's own may be called whatever ends like it.
 */
export function madeFor(id: string): MadeFor | null {
  const [, mended, named, item, behind] =
    /^made-(mended-)?(lesson|errors|make)-(.+?)(-clean)?-[0-9a-z]+$/.exec(id) ?? [];
  const what = (['lesson', 'errors', 'make'] as const).find((one) => one === named);
  if (!what || !item) return null;
  if (mended) return { what, item: `${item}${behind ?? ''}`, variant: 'mended' };
  if (behind === '-clean' && what === 'errors') return { what, item, variant: 'clean' };
  return { what, item: `${item}${behind ?? ''}`, variant: 'plain' };
}

/**
 * Whether a scheme is what a lesson or an exercise of the workshop works on: made when it is wanted, and made again when
 * it is gone. It is nobody's, and stands in no list of schemes beside those that are.
 */
export function isOfWorkshop({ id }: Pick<SchemeSummary, 'id'>): boolean {
  const made = madeFor(id);
  return made !== null && made.what !== 'make';
}
