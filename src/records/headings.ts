import type { Kind } from './kinds.ts';
import { RETURN_HEADINGS } from './kinds/return-headings.ts';
import type { ColumnSpec } from './specs.ts';

const OF_RETURN: Readonly<Record<string, readonly string[]>> = RETURN_HEADINGS;

/** Headings that mean a column of a kind, besides its own name; best first. */
export function headingsOf(kind: Kind, name: string, { headings }: ColumnSpec): readonly string[] {
  return kind === 'return' ? (OF_RETURN[name] ?? headings) : headings;
}
