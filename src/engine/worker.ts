import { openStorage } from '#storage';
import { serveEngine, type Port } from './channel.ts';
import { listFirst } from './list-first.ts';
import { fetchReaderThread, startReaderThread } from './reader-thread.ts';

// Inside a worker the global scope is the port; the DOM's types know it as a window only.
const port = globalThis as unknown as Port;

serveEngine(
  listFirst(
    () => openStorage(),
    async () => {
      const { createEngine, threadedReaders } = await import('./whole.ts');
      fetchReaderThread();
      return createEngine({
        storage: () => openStorage(),
        now: () => Date.now(),
        readers: threadedReaders(startReaderThread, navigator.hardwareConcurrency),
        newId: () =>
          Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(''),
      });
    },
  ),
  port,
);
