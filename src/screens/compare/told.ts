import type { Indicator } from '#indicators';
import type { Split } from '#measures';
import type { CompareView } from '#state';
import type { Side, SideColumn } from './side.ts';

/** Shares of groups, which a scheme narrowed to one of these has all or nothing of. */
const SETTLED: Partial<Readonly<Record<Split, readonly string[]>>> = {
  sex: ['women-share-insured', 'women-share-claims'],
  poverty: ['insured-below-poverty-line'],
};

/** Whether an indicator goes without saying of a group: the share of women among women. */
export function isSettled({ id }: Pick<Indicator, 'id'>, part: CompareView['part']): boolean {
  return part !== null && (SETTLED[part.split]?.includes(id) ?? false);
}

/** The columns that say something of the group chosen, and those that cannot be told of it or go without saying. */
export function columnsTold(
  { rows, columns, value }: Side,
  { part }: Pick<CompareView, 'part'>,
): { readonly told: readonly SideColumn[]; readonly untold: readonly SideColumn[] } {
  if (part === null) return { told: columns, untold: [] };
  const isTold = (column: SideColumn) =>
    !isSettled(column.indicator, part) && rows.some((row) => value(row, column).value !== null);
  const told = columns.filter(isTold);
  return { told, untold: columns.filter((column) => !told.includes(column)) };
}
