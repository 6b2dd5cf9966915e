import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import { App } from '#app';
import { createEngine, type Engine } from '#engine';
import { openStorage } from '#storage';

let count = 0;

/** An engine in this thread over a database of its own. */
export function freshEngine(): Engine {
  const database = `app-${++count}`;
  let ids = 0;
  return createEngine({
    storage: () => openStorage(database),
    now: () => Date.now(),
    newId: () => `id${++ids}`,
  });
}

/** The whole app at an address, over an engine. */
export function renderApp(address: string, engine: Engine = freshEngine()) {
  window.location.hash = address;
  return { engine, ...render(<App engine={engine} locale="en-GB" />) };
}
