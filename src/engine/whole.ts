/** Everything of the engine beside the list of schemes: one script, fetched behind that list. */
export { createEngine } from './engine.ts';
export { threadedReaders } from './readers.ts';
