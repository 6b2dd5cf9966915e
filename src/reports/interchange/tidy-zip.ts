import { zipFile } from '#records';
import type { InterchangeAsked } from './asked.ts';
import { codelistsCsv } from './codelists.ts';
import { tidyCsv } from './tidy.ts';

/** Values as a tidy CSV, and the lists of the codes in it, in one ZIP. */
export function tidyZip(asked: InterchangeAsked): Promise<Blob> {
  return zipFile([
    { name: 'values.csv', text: tidyCsv(asked) },
    { name: 'codelists.csv', text: codelistsCsv(asked) },
  ]);
}
