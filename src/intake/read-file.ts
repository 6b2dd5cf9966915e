import { parseProfile, specsOf } from '#records';
import { Admission } from './admit.ts';
import { leniently, strictly, textOf, type Decoding } from './decoding.ts';
import { Evidence, needsReading, type ReadingChoice } from './readings.ts';
import { headingsKnown, recognise, type Recognised } from './recognise.ts';
import {
  blankReport,
  faultyFile,
  type ColumnReading,
  type FileReport,
  type Question,
  type ReadFile,
} from './report.ts';
import { rowsOf, type Row } from './rows.ts';
import { contentOf } from './sniff.ts';

/** A file as it was chosen. */
export interface SourceFile {
  readonly name: string;
  readonly content: Blob;
}

/** What the person decided for a file's columns: column -> reading. */
export type Choices = Readonly<Record<string, ReadingChoice | undefined>>;

export interface ReadOptions {
  readonly choices: Choices;
  readonly signal: AbortSignal;
  /** Told after every batch: bytes gone through (a file is gone through twice) and records admitted or refused. */
  readonly onProgress: (bytes: number, rows: number) => void;
}

const HEAD_BYTES = 65_536;
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How long reading goes on before waiting messages, such as "stop", are let through. */
const LONGEST_STRETCH_MS = 40;

/**
 * Reads one file: a table of records or a scheme profile. Everything expected to go wrong comes back in the report;
 * only being stopped throws (the signal's reason).
 */
export async function readFile(source: SourceFile, options: ReadOptions): Promise<ReadFile> {
  const { name, content: blob } = source;
  try {
    const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
    const content = contentOf(head);
    if (content.is === 'fault') return faultyFile(name, blob.size, content.fault);
    if (content.is === 'json') return await readProfile(source);
    return await readTable(source, content.encoding, options);
  } catch (error) {
    options.signal.throwIfAborted();
    // A file that was moved or changed after it was chosen fails while being read.
    if (error instanceof DOMException) return faultyFile(name, blob.size, { code: 'unreadable' });
    throw error;
  }
}

async function readProfile({ name, content }: SourceFile): Promise<ReadFile> {
  let json: unknown;
  try {
    json = JSON.parse((await content.text()).replace(/^\ufeff/, ''));
  } catch {
    return faultyFile(name, content.size, { code: 'not-json' });
  }
  const parsed = parseProfile(json);
  if ('faults' in parsed) {
    return faultyFile(name, content.size, { code: 'profile-faults', faults: parsed.faults });
  }
  const report = { ...blankReport(name, content.size), kind: 'profile' as const, profile: parsed.profile };
  return { report, table: null };
}

interface Look {
  readonly decoding: Decoding;
  readonly delimiter: string;
  readonly headingRow: number;
  readonly recognised: Recognised;
  readonly readings: readonly ColumnReading[];
  readonly questions: readonly Question[];
}

/** Goes through the file twice: once to decide what its cells mean, once to take them in. */
async function readTable(source: SourceFile, encoding: string, options: ReadOptions): Promise<ReadFile> {
  const { name, content } = source;
  const looked = await look(source, encoding, options);
  if ('fault' in looked) return faultyFile(name, content.size, looked.fault);
  const admission = await admitRows(source, looked, options);
  const rowsRead = admission.accepted + admission.refused.length + admission.repeats.length;
  if (rowsRead === 0) return faultyFile(name, content.size, { code: 'no-rows' });
  const { recognised } = looked;
  const report: FileReport = {
    ...blankReport(name, content.size),
    kind: recognised.kind,
    encoding: looked.decoding.encoding,
    unreadableCharacters: looked.decoding.unreadable,
    accents: looked.decoding.accents,
    delimiter: looked.delimiter,
    headings: recognised.headings,
    notKept: recognised.notKept,
    readings: looked.readings,
    questions: looked.questions,
    rowsRead,
    rowsAccepted: admission.accepted,
    repeats: admission.repeats,
    refused: admission.refused,
    leftBlank: admission.leftBlank,
  };
  return { report, table: admission.finish() };
}

async function look(source: SourceFile, encoding: string, options: ReadOptions) {
  try {
    return await lookThrough(source, strictly(encoding), options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // TextDecoder's answer to bytes that are not of the encoding.
    return lookThrough(source, await leniently(source.content, encoding, options.signal), options);
  }
}

async function lookThrough(source: SourceFile, decoding: Decoding, options: ReadOptions) {
  const delimiter = await delimiterOf(source, decoding.encoding);
  let recognised: Recognised | null = null;
  let headingRow = 0;
  let evidence: ReadonlyArray<{ column: string; position: number; gathered: Evidence }> = [];
  for await (const { rows, bytes } of batches(source, decoding, delimiter, options.signal)) {
    options.onProgress(bytes, 0);
    const [heading] = recognised ? [] : rows;
    if (heading) {
      const known = recognise(heading.cells.map((cell) => cell.trim()));
      if ('fault' in known) return known;
      recognised = known.recognised;
      headingRow = heading.number;
      evidence = evidenceFor(recognised);
    }
    for (const row of rows) {
      if (row.number === headingRow || row.isQuoteOpen) continue;
      for (const { position, gathered } of evidence) gathered.add((row.cells[position] ?? '').trim());
    }
  }
  if (!recognised) return { fault: { code: 'blank' } as const };
  return { decoding, delimiter, headingRow, recognised, ...verdicts(evidence, options.choices) };
}

function evidenceFor({ kind, positions }: Recognised) {
  return specsOf(kind).flatMap(([column, spec], i) => {
    const position = positions[i] ?? -1;
    return position >= 0 && needsReading(spec) ? [{ column, position, gathered: new Evidence(spec) }] : [];
  });
}

function verdicts(
  evidence: ReadonlyArray<{ readonly column: string; readonly gathered: Evidence }>,
  choices: Choices,
): Pick<Look, 'readings' | 'questions'> {
  const readings: ColumnReading[] = [];
  const questions: Question[] = [];
  for (const { column, gathered } of evidence) {
    const verdict = gathered.verdict(column);
    const choice = choices[column];
    if (!verdict) continue;
    if ('choices' in verdict) questions.push(verdict);
    if (choice) readings.push({ column, choice, by: 'person' });
    else if ('choice' in verdict) readings.push(verdict);
  }
  return { readings, questions };
}

async function admitRows(source: SourceFile, looked: Look, options: ReadOptions): Promise<Admission> {
  const choices = Object.fromEntries(looked.readings.map(({ column, choice }) => [column, choice]));
  const admission = new Admission(source.name, looked.recognised, choices);
  const { decoding, delimiter } = looked;
  for await (const { rows, bytes } of batches(source, decoding, delimiter, options.signal)) {
    for (const row of rows) if (row.number !== looked.headingRow) admission.add(row);
    options.onProgress(source.content.size + bytes, admission.accepted + admission.refused.length);
  }
  return admission;
}

/** The delimiter under which the first line holds most known headings, else most cells. */
async function delimiterOf({ content }: SourceFile, encoding: string): Promise<string> {
  const head = new TextDecoder(encoding).decode(await content.slice(0, HEAD_BYTES).arrayBuffer());
  const line = head.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const scored = await Promise.all(
    DELIMITERS.map(async (delimiter) => {
      const first = (await rowsOf(single(line), delimiter).next()).value as Row[] | undefined;
      const cells = first?.[0]?.cells ?? [];
      return { delimiter, known: headingsKnown(cells), cells: cells.length };
    }),
  );
  return scored.sort((a, b) => b.known - a.known || b.cells - a.cells)[0]?.delimiter ?? ',';
}

async function* single(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** The file's records in batches; between batches others get their turn, and the signal is obeyed. */
async function* batches(
  { content }: SourceFile,
  decoding: Decoding,
  delimiter: string,
  signal: AbortSignal,
): AsyncGenerator<{ readonly rows: Row[]; readonly bytes: number }> {
  let bytes = 0;
  const text = textOf(content, decoding, (more) => (bytes += more));
  let turned = performance.now();
  for await (const rows of rowsOf(text, delimiter)) {
    if (performance.now() - turned > LONGEST_STRETCH_MS) {
      await turn();
      turned = performance.now();
    }
    signal.throwIfAborted();
    yield { rows, bytes };
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
