import type { Bytes } from './sheets.ts';

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const LINE_END = 10;

/**
 * The CSV of a sheet with the marks of currencies that formats show in some columns, as if they were typed there, and
 * without those of others: a number that is no amount may be shown with a currency as well.
 */
export function withShownIn(isKept: (column: number) => boolean, csv: Bytes, behindShown: number): Bytes {
  const out = new Uint8Array(csv.length);
  let to = 0;
  let cell = 0;
  let column = 0;
  let isQuoted = false;
  for (const byte of csv) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (byte === behindShown && !isQuoted) {
      if (isKept(column)) out[to++] = SPACE;
      else to = cell;
      continue;
    }
    out[to++] = byte;
    if (isQuoted || (byte !== COMMA && byte !== LINE_END)) continue;
    column = byte === COMMA ? column + 1 : 0;
    cell = to;
  }
  return out.slice(0, to);
}
