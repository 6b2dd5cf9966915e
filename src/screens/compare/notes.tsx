import type { CompareView } from '#state';
import type { Side, SideColumn } from './side.ts';

/** What differs between schemes that stand side by side, and how much it may matter. */
export function Notes(_props: {
  readonly side: Side;
  readonly view: CompareView;
  readonly columns: readonly SideColumn[];
}) {
  return null;
}
