import { openStorage } from '#storage';
import { serveEngine, type Port } from './channel.ts';
import { createEngine } from './engine.ts';
import { ownWorker } from './own-worker.ts';
import readerUrl from './reader-worker.ts?worker&url';
import { threadedReaders } from './readers.ts';

// Inside a worker the global scope is the port; the DOM's types know it as a window only.
const port = globalThis as unknown as Port;

serveEngine(
  createEngine({
    storage: () => openStorage(),
    now: () => Date.now(),
    readers: threadedReaders(
      () => ownWorker(new URL(readerUrl, import.meta.url).href, 'reader'),
      navigator.hardwareConcurrency,
    ),
    newId: () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(''),
  }),
  port,
);
