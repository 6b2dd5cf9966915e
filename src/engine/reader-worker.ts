import { readSheets, readStretch, type SpreadsheetRead, type StretchRead } from '#intake';
import { valuesOf } from '#records';
import type { FromReader, ToReader } from './readers.ts';

// Inside a worker the global scope is the port; the DOM's types know it as a window only.
const port = globalThis as unknown as {
  postMessage(message: FromReader, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToReader>) => void): void;
};

const NEVER = new AbortController().signal;

port.addEventListener('message', ({ data: { id, ...task } }) => {
  const onProgress = (bytes: number, rows: number) => port.postMessage({ id, bytes, rows });
  const reading: Promise<StretchRead | SpreadsheetRead | null> =
    'stretch' in task
      ? readStretch(task.stretch, { signal: NEVER, onProgress })
      : readSheets(task.spreadsheet, NEVER);
  reading.then(
    (read) => port.postMessage({ id, read }, buffersOf(read)),
    (error: unknown) =>
      // What the browser says of a file that is gone has to arrive as what it is.
      port.postMessage({ id, failed: error instanceof Error ? error : new Error(String(error)) }),
  );
});

function buffersOf(read: StretchRead | SpreadsheetRead | null): ArrayBuffer[] {
  if (read === null || 'fault' in read) return [];
  return 'sheets' in read ? read.sheets.map(({ csv }) => csv.buffer) : arraysOf(read);
}

/** All arrays that were read: they change hands instead of being copied. */
function arraysOf({ table, refused, leftOut, leftBlank, repeats }: StretchRead): ArrayBuffer[] {
  const logs = [refused, leftOut, leftBlank].flatMap((log) => [log.column, log.value, log.reason, log.more]);
  const columns = [...Object.values(table.columns), table.file, ...logs];
  const rows = [table.row, refused.row, leftOut.row, leftBlank.row, repeats.row, repeats.firstRow];
  const views = columns.flatMap((column): ArrayBufferView[] => [
    valuesOf(column),
    ...(column.type === 'text' ? [column.words.bytes, column.words.ends] : []),
  ]);
  return [...new Set([...views, ...rows].map(({ buffer }) => buffer as ArrayBuffer))];
}
