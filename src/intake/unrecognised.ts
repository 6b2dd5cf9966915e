import { plainHeading } from '#records';
import { isLikely, share, type Attempt, type Recognised } from './recognise.ts';
import type { Unrecognised } from './opening.ts';
import type { FileFault, FileReport, HeadingsRead } from './report.ts';

/** Headings told back of a file that was left out. */
const MOST_HEADINGS = 12;

/** What a column of years is called, or a heading that is one. */
const YEARS =
  /^(?:year|years|annee|annees|an|exercice|financialyear|fiscalyear|fy|anneefiscale|(?:19|20)\d\d)$/;

/** What a report says of a table that was not recognised. */
export function unrecognised(
  { attempts, headings, ...told }: Unrecognised,
  isDecided: boolean,
): { readonly fault: FileFault; readonly report: Partial<FileReport> } {
  if (attempts.length === 0) return { fault: { code: 'blank' }, report: {} };
  const { fault, closest } = faultOf(
    attempts,
    headings.map(({ heading }) => heading),
    isDecided,
  );
  return { fault, report: { ...told, headings: closest?.headings ?? headings } };
}

/** What to say of a table that is of no kind, by the kinds that were tried on it; and the kind that comes closest. */
function faultOf(
  attempts: readonly Attempt[],
  headings: readonly string[],
  isDecided: boolean,
): { readonly fault: FileFault; readonly closest: Recognised | null } {
  const plain = headings.map(plainHeading);
  const ofRecords = attempts.filter(({ kind }) => kind !== 'return');
  const ofReturn = attempts.find(({ kind }) => kind === 'return');
  const [closest] = attempts
    .filter(({ missing }) => missing.length > 0)
    .sort(
      (a, b) =>
        Number(isLikely(b)) - Number(isLikely(a)) ||
        // One of three columns is chance as much as two of seven, but less of it.
        (isLikely(a) ? share(b) - share(a) : b.found - a.found) ||
        share(b) - share(a) ||
        b.found - a.found,
    );
  const nearest =
    closest && (isDecided || closest.found > 0) ? { kind: closest.kind, columns: closest.missing } : null;
  const read = inShort(headings);
  const told = (fault: FileFault) => ({ fault, closest: closest ?? ofReturn ?? null });
  if (!ofRecords.some(isLikely)) {
    if (ofReturn?.missing.length === 0) return told({ code: 'no-figures', ...read });
    if (plain.some((heading) => YEARS.test(heading))) return told({ code: 'yearly', ...read });
  }
  return closest && nearest && (isDecided || isLikely(closest))
    ? told({ code: 'missing-columns', ...nearest, ...read })
    : told({ code: 'unknown-kind', nearest, ...read });
}

/** The headings of a table that was recognised, as they are told back. */
export function headingsRead({ headings }: Recognised): HeadingsRead {
  return inShort(headings.map(({ heading }) => heading));
}

function inShort(headings: readonly string[]): HeadingsRead {
  const filled = headings.filter((heading) => heading !== '');
  return { headings: filled.slice(0, MOST_HEADINGS), headingCount: filled.length };
}
