import ReaderThread from './reader-worker.ts?worker&inline';

/** Starts a thread that reads files, from within the engine's: a page from a disk may load no other file. */
export function startReaderThread(): Worker {
  return new ReaderThread({ name: 'reader' });
}

/** It is here already. */
export function fetchReaderThread(): void {
  // Nothing to fetch.
}
