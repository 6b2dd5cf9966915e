import { ownWorker } from './own-worker.ts';
import workerUrl from './worker.ts?worker&url';

/** Starts the engine's thread from a file of its own beside the page. */
export function startEngineThread(): Worker {
  return ownWorker(new URL(workerUrl, document.baseURI).href, 'engine');
}
