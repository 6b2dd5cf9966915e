import { plainHeading } from '#records';
import type { Beginning } from './beginning.ts';
import { choicesWith, mapWith, type Choices } from './choices.ts';
import { HEAD_BYTES, strictly, type Decoding } from './decoding.ts';
import { namedMonth, turnedForm, type FormKnown } from './months-across.ts';
import { sampleAfter, topOf, type Known, type Row, type Unrecognised } from './opening.ts';
import {
  headingsKnown,
  isLikely,
  keysOf,
  recognise,
  share,
  type Attempt,
  type HeadingsKnown,
  type Recognised,
} from './recognise.ts';
import {
  faultyFile,
  type FileFault,
  type FileReport,
  type HeadingsRead,
  type ReadFile,
  type TurnedTable,
} from './report.ts';

/** Headings told back of a file that was left out. */
const MOST_HEADINGS = 12;

/** An amount as spreadsheets have it, with its currency; a month with its year is none. */
const AMOUNT = /^(?:\p{Sc}|[A-Z]{3}) (?!(?:19|20)\d\d$)-?\d+(?:\.\d+)?$/u;

/** What a column of years is called, or a heading that is one. */
const YEARS =
  /^(?:year|years|annee|annees|an|exercice|financialyear|fiscalyear|fy|anneefiscale|(?:19|20)\d\d)$/;

/** What a table is to be read as instead. */
interface Instead {
  readonly content: Blob;
  readonly choices: Choices;
  /** Whether it is UTF-8 by now, whatever it was. */
  readonly turned: TurnedTable | null;
}

/** What a table whose month, or months, stand elsewhere than in a column of their own is to be read as; null where it has none. */
async function readInstead(opening: Unrecognised, form: FormKnown): Promise<Instead | null> {
  const { content, known } = form;
  const { kind, constants } = known.choices;
  // What was tried before is not tried again.
  if (constants?.month || (kind !== undefined && kind !== 'return' && kind !== 'finance')) return null;
  const turned = kind === 'finance' ? null : await turnedForm(form);
  if (turned) return { content: turned.content, choices: known.choices, turned: turned.told };
  const named = namedMonth(likeliestHeadings(opening.rows, known)?.cells ?? [], form);
  const month = named && { kind: named.kind, constants: { month: named.month } };
  return month && { content, choices: choicesWith(known.choices, month), turned: null };
}

/** A table of which no row is headings, and what a closer look at it takes. */
interface FormToTell extends FormKnown, Pick<Beginning, 'isWhole' | 'columnsFor' | 'forms'> {
  readonly known: Known;
}

/** What is told of a table that was not recognised. */
interface NotRead extends Pick<ReadFile, 'beginning'> {
  readonly fault: FileFault;
  readonly report: Partial<FileReport>;
}

/** Reads a table of which no row is headings as what it may be instead, or says what is wrong with it. */
export async function readUnrecognised(
  opening: Unrecognised,
  form: FormToTell,
  readAs: (
    content: Blob,
    head: Uint8Array<ArrayBuffer>,
    decoding: Decoding,
    choices: Choices,
  ) => Promise<ReadFile | null>,
): Promise<ReadFile> {
  const { name, content, decoding } = form;
  const instead = await readInstead(opening, form);
  if (instead) {
    const head = new Uint8Array(await instead.content.slice(0, HEAD_BYTES).arrayBuffer());
    const asNow = instead.turned ? strictly('utf-8') : decoding;
    // Rows of a form that was turned are not those of the file.
    const choices = instead.turned ? { ...instead.choices, headingRow: 0 } : instead.choices;
    const read = await readAs(instead.content, head, asNow, choices);
    const told = { bytes: content.size, encoding: decoding.encoding, turned: instead.turned };
    if (read?.table) return { ...read, report: { ...read.report, ...told } };
  }
  const { fault, report: more, ...rest } = unrecognised(opening, form);
  const { report } = faultyFile(name, content.size, fault);
  return { ...rest, report: { ...report, ...more, encoding: decoding.encoding }, table: null };
}

/** What a report says of a table that was not recognised, and what there is to look at of it. */
function unrecognised(
  { rows, text, delimiter }: Unrecognised,
  { name, known, thisYear, ...form }: FormToTell,
): NotRead {
  const found = likeliestHeadings(rows, known);
  if (!found) return { fault: { code: 'blank' }, report: {} };
  const at = rows.indexOf(found);
  const told = recognise(found.cells, known);
  if (!('attempts' in told)) throw new Error('Headings that were not recognised before');
  const isBare = at + 1 === rows.length && headingsKnown(found.cells, known) > 0;
  const { fault, closest } = isBare
    ? { fault: { code: 'no-rows' } as const, closest: null }
    : faultOf(told.attempts, found.cells, known.choices.kind !== undefined);
  const keys = keysOf(found.cells.map(plainHeading));
  const bare = found.cells.map((heading, i) => ({ heading, key: keys[i] ?? '', column: null }));
  const headings = closest?.headings ?? bare;
  const shown = { headingRow: found.row, sample: sampleAfter(rows, at), top: topOf(rows) };
  const report = { headings, delimiter, ...shown };
  if (!closest) return { fault, report };
  const beginning: Beginning = {
    ...{ file: name, recognised: closest, delimiter, headingRow: found.row, lastYear: thisYear },
    ...{ daysFrom: known.daysFrom, isWhole: form.isWhole, columnsFor: form.columnsFor, forms: form.forms },
    map: { ...mapWith(known.maps[closest.kind], known.choices), constants: closest.constants },
    records: new TextEncoder().encode(text.slice(found.end)),
  };
  return { fault, report, beginning };
}

/**
 * The row that comes closest to being headings: the one that somebody said, or the one with most known words, where there is more than one, which may
 * be chance; else the first that names most columns, since titles and notes stand in one or two cells.
 */
function likeliestHeadings(rows: readonly Row[], known: HeadingsKnown): Row | undefined {
  const said = rows.find(({ row }) => row === known.choices.headingRow);
  if (said) return said;
  // Below headings there is something.
  const above = rows.length > 1 ? rows.slice(0, -1) : rows;
  const scored = above.map(({ cells }) => headingsKnown(cells, known));
  const best = Math.max(...scored);
  if (best > 1) return above[scored.indexOf(best)];
  const isName = (cell: string) => /\p{L}|#|%/u.test(cell) && !AMOUNT.test(cell);
  const names = above.map(({ cells }) => cells.filter(isName).length);
  const widest = Math.max(...rows.map(({ cells }) => cells.filter((cell) => cell !== '').length));
  const at = names.findIndex((count) => count * 2 > widest);
  return above[Math.max(0, at)];
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
  // Whoever said what a table is needs to hear what it lacks.
  if (!isDecided && !ofRecords.some(isLikely)) {
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
