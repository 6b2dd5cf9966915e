import { ownWorker } from './own-worker.ts';
import readerUrl from './reader-worker.ts?worker&url';

/** A worker's address as it is built, beside this one's. */
const address = new URL(readerUrl, import.meta.url).href;

/** Starts a thread that reads files, from a file of its own beside the engine's. */
export function startReaderThread(): Worker {
  return ownWorker(address, 'reader');
}

/** Has the browser keep it for when there is no line; without it files are read where the engine is. */
export function fetchReaderThread(): void {
  fetch(address).catch(() => undefined);
}
