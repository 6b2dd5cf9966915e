import { Admission, type Admitted, type HowToRead } from './admit.ts';
import { textOf, withoutNoughts, type Decoding } from './decoding.ts';
import { FORMS } from './plain-forms.ts';
import { isCalendar } from './readings.ts';
import { Scanner } from './scan.ts';
import { FileWindow } from './file-window.ts';

/** A stretch of a table file to be read, and all that is known of the file by then; plain data. */
export interface Stretch extends HowToRead {
  readonly content: Blob;
  /** Bytes of the file: records that begin at `from` or later and before `to`. */
  readonly from: number;
  readonly to: number;
  /** Whether a record begins right at `from`; else the first one begins after the next line end. */
  readonly isAtRecord: boolean;
  /** How the file becomes UTF-8 where it is not; null where its bytes are taken as they are. */
  readonly decoding: Pick<Decoding, 'encoding' | 'isStrict'> | null;
  readonly delimiter: string;
}

/** What was read of a stretch. Rows are numbered from its own first record, which is 1. */
export interface StretchRead extends Admitted {
  /** Where its first record begins in the file, and where the first one after it does. */
  readonly begin: number;
  readonly end: number;
  /** Records passed, blank lines included. */
  readonly records: number;
}

export interface StretchOptions {
  readonly signal: AbortSignal;
  /** Told after every piece: bytes and records gone through so far. */
  readonly onProgress: (bytes: number, rows: number) => void;
  /** Bytes asked for at a time. */
  readonly pieceBytes?: number;
}

/** Reads stretches, here or elsewhere. Null where the bytes are not of the encoding that the stretch says. */
export type StretchReader = (stretch: Stretch, options: StretchOptions) => Promise<StretchRead | null>;

const PIECE_BYTES = 1 << 21;

/** Reads a stretch piece by piece, keeping no more than a few pieces in memory. Throws the signal's reason when stopped. */
export const readStretch: StretchReader = async (
  stretch,
  { signal, onProgress, pieceBytes = PIECE_BYTES },
) => {
  const { from, to, content, decoding, recognised } = stretch;
  const isElsewhere = Object.values(stretch.map.readings ?? {}).some(isCalendar);
  const { made } = recognised;
  const { currencyAt, own } = stretch;
  const admission = new Admission(stretch, {
    dayIn: isElsewhere ? (await import('./calendars.ts')).dayIn : null,
    maker:
      made.length > 0
        ? (await import('./made-cells.ts')).makerOf(made, FORMS, (column) =>
            isCalendar(stretch.map.readings?.[column]),
          )
        : null,
    currencies:
      currencyAt === undefined
        ? null
        : new (await import('./currency-column.ts')).CurrencyColumn(currencyAt, own?.ofRows),
  });
  const scanner = new Scanner(stretch.delimiter, recognised.headings.length);
  const whole = decoding ? Infinity : content.size;
  const window = new FileWindow(from);
  let begin = stretch.isAtRecord ? from : -1;
  let isPastEnd = false;
  let hasGuessed = false;
  // No record is shorter than its delimiters and a letter for each of some cells.
  const mostRows = Math.ceil((Math.min(to, content.size) - from) / (2 * recognised.headings.length));
  try {
    for await (const piece of decoding
      ? encoded(content, decoding, from)
      : bytesFrom(content, from, pieceBytes)) {
      signal.throwIfAborted();
      window.add(piece);
      const isEnd = piece.length === 0 || window.end >= whole;
      if (begin < 0) {
        begin = window.afterLineEnd(isEnd);
        if (begin < 0) continue;
        window.drop(begin);
      }
      if (!decoding && !window.isUtf8(isEnd)) return null;
      for (const batch of window.scan(scanner, to, isEnd)) admission.add(batch);
      if (!hasGuessed && admission.seen > 0) {
        hasGuessed = true;
        const share = (Math.min(to, content.size) - window.start) / (window.start - begin);
        // A little more than the guess, so that what is gathered seldom has to move.
        if (share > 0) admission.expect(Math.min(mostRows, Math.ceil(admission.seen * (1 + share) * 1.02)));
      }
      isPastEnd = window.start >= to;
      onProgress(Math.min(window.end, to) - from, admission.seen);
      if (isPastEnd || isEnd) break;
    }
  } catch (error) {
    // TextDecoder's answer to bytes that are not of the encoding.
    if (error instanceof TypeError && decoding?.isStrict) return null;
    throw error;
  }
  return { ...admission.finish(), begin, end: window.start, records: scanner.number };
};

/** The bytes of a file from a place on, piece by piece; the next piece is on its way while one is gone through. */
async function* bytesFrom(content: Blob, from: number, length: number): AsyncGenerator<Uint8Array> {
  const read = (at: number) => {
    const piece = content.slice(at, at + length).arrayBuffer();
    // Whoever stops in between does not wait for it any more.
    piece.catch(() => undefined);
    return piece;
  };
  let next = read(from);
  for (let at = from; at < content.size; at += length) {
    const piece = new Uint8Array(await next);
    if (at + length < content.size) next = read(at + length);
    yield piece;
  }
  yield new Uint8Array(0);
}

/** The text of a file as UTF-8 from a place on, piece by piece. */
async function* encoded(
  content: Blob,
  decoding: Pick<Decoding, 'encoding' | 'isStrict'>,
  from: number,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let left = from;
  for await (const text of textOf(content, decoding)) {
    const bytes = encoder.encode(withoutNoughts(text));
    const skipped = Math.min(left, bytes.length);
    left -= skipped;
    if (bytes.length > skipped) yield bytes.subarray(skipped);
  }
  yield new Uint8Array(0);
}
