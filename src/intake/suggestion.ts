import { plainHeading, specsOf, type Kind } from '#records';
import { isoDay, lastDayOf, monthFromIso } from '#units';
import type { CellFault } from './report.ts';

/**
 * What a refused cell was probably meant to say, as it would have to be written; null where nothing is likely. Letters
 * for digits (O, l), a code with one or two letters wrong, a day that its month does not have.
 */
export function suggestionFor({ column, value, reason }: CellFault, kind: Kind | null): string | null {
  const spec = kind && specsOf(kind).find(([name]) => name === column)?.[1];
  switch (reason) {
    case 'unknown-code':
      return spec ? nearest(value, spec.codes) : null;
    case 'not-a-number':
    case 'not-a-count':
      return /^[\d.,OolI|' -]+$/.test(value) && /\d/.test(value) ? withDigits(value) : null;
    case 'not-a-date':
    case 'not-a-month':
      return /\d/.test(value) && /[OolI|]/.test(value) && withDigits(value) !== value
        ? withDigits(value)
        : null;
    case 'no-such-date':
      return lastOfMonth(value);
    default:
      return null;
  }
}

function withDigits(value: string): string {
  return value.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1');
}

/** The day before the first of the next month, where a date written YYYY-MM-DD has a day too many. */
function lastOfMonth(value: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const first = monthFromIso(`${year}-${month}`);
  if (first === null) return null;
  const last = lastDayOf(first);
  return Number(day) > 28 && Number(day) <= 31 ? isoDay(last) : null;
}

/** The code that differs least from a word, where that is by two letters at most. */
function nearest(word: string, codes: readonly string[]): string | null {
  const plain = plainHeading(word);
  const [best] = codes
    .map((code) => ({ code, distance: distance(plain, plainHeading(code)) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.min(2, Math.floor(plain.length / 3)) ? best.code : null;
}

/** Letters to put in, leave out or change to make one word another (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const now = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const [left = 0, above = 0, corner = 0] = [now[j], before[j + 1], before[j]];
      now.push(Math.min(left + 1, above + 1, corner + (a[i] === b[j] ? 0 : 1)));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
