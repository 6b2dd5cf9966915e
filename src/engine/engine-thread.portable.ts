import EngineThread from './worker.ts?worker&inline';

/** Starts the engine's thread from within the page: a page from a disk may load no other file. */
export function startEngineThread(): Worker {
  return new EngineThread({ name: 'engine' });
}
