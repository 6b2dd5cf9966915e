/** What is wrong with a comparison file: a closed list, worded elsewhere. */
export const COMPARISON_FAULTS = [
  'too-large',
  'no-text',
  'not-json',
  'not-csv',
  'bad-quote',
  'bad-line',
  'cut-short',
  'twice',
  'other-format',
  'newer-version',
  'not-said',
  'not-a-month',
  'not-a-day',
  'bad-id',
  'bad-profile',
  'bad-number',
  'bad-list',
  'bad-length',
  'unknown-code',
] as const;
export type ComparisonFaultCode = (typeof COMPARISON_FAULTS)[number];

/** One thing wrong, where it stands in the file (names from the outside in, with dots) and what was found there. */
export interface ComparisonFault {
  readonly code: ComparisonFaultCode;
  readonly at: string;
  readonly found: string;
}

/** Faults that are told of a file: what is beyond them is mostly more of the same. */
const MOST_FAULTS = 20;
const MOST_SHOWN = 60;

/** Collects what is wrong. */
export class Faults {
  readonly list: ComparisonFault[] = [];

  /** Notes a fault and gives null, to stand for what cannot be read. */
  note(code: ComparisonFaultCode, at: string, found: unknown): null {
    if (this.list.length < MOST_FAULTS) this.list.push({ code, at: at.slice(0, 200), found: shown(found) });
    return null;
  }
}

function shown(found: unknown): string {
  if (found === undefined) return '';
  const text =
    typeof found === 'string' ? found : JSON.stringify(Array.isArray(found) ? found.slice(0, 9) : found);
  return text.slice(0, MOST_SHOWN);
}
