import { openStorage } from '#storage';
import { serveEngine, type Port } from './channel.ts';
import { listFirst } from './list-first.ts';
import { ownWorker } from './own-worker.ts';
import readerUrl from './reader-worker.ts?worker&url';

// Inside a worker the global scope is the port; the DOM's types know it as a window only.
const port = globalThis as unknown as Port;

/** A worker's address as it is built, beside this one's. */
const readerAddress = new URL(readerUrl, import.meta.url).href;

serveEngine(
  listFirst(
    () => openStorage(),
    async () => {
      const { createEngine, threadedReaders } = await import('./whole.ts');
      // Kept by the browser for when there is no line; without it files are read here.
      fetch(readerAddress).catch(() => undefined);
      return createEngine({
        storage: () => openStorage(),
        now: () => Date.now(),
        readers: threadedReaders(() => ownWorker(readerAddress, 'reader'), navigator.hardwareConcurrency),
        newId: () =>
          Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(''),
      });
    },
  ),
  port,
);
