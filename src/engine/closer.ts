/** A closer look at a table of a look: fetched while somebody says how it is to be read. */
import { closerLook, type CloserLook } from '#intake';
import type { CloserRequest } from './contract.ts';
import type { Look } from './looks.ts';

export async function closer(
  { read }: Look,
  { table }: Pick<CloserRequest, 'table'>,
): Promise<CloserLook | null> {
  const found = read.find(({ report }) => report.name === table);
  return found ? closerLook(found) : null;
}
