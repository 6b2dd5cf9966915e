import { callsOf, connectEngine, engineOver } from './channel.ts';
import type { Engine } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/**
 * The engine in a worker of its own. A worker that dies answers everything that waited with a trouble, and the next
 * call starts a new one, which opens everything again from storage.
 */
export function startEngine(): Engine {
  const start = (): Engine => {
    const worker = ownWorker();
    const { engine, fail } = connectEngine(worker);
    worker.addEventListener('error', (event) => {
      current = null;
      fail(event.message);
      worker.terminate();
    });
    return engine;
  };

  // Not only at the first call: it can open the storage while the first screen is made.
  let current: Engine | null = start();

  return engineOver((method, request, hooks) => {
    current ??= start();
    return callsOf(current)[method](request, hooks);
  });
}

/**
 * A worker that is held to the page's content security policy. One that is loaded from an address takes its policy
 * from the headers of that answer, which a static host does not send; one that is loaded from a blob inherits the
 * page's, so that nothing can leave from where the records are either.
 */
function ownWorker(): Worker {
  const code = `import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`;
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return new Worker(address, { type: 'module', name: 'engine' });
  } finally {
    // The worker has its own hold on what it was started with.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
