import { callsOf, connectEngine, engineOver } from './channel.ts';
import type { Engine } from './contract.ts';
import { startEngineThread } from './engine-thread.ts';

/**
 * The engine in a worker of its own. A worker that dies answers everything that waited with a trouble, and the next
 * call starts a new one, which opens everything again from storage.
 */
export function startEngine(): Engine {
  const start = (): Engine => {
    const worker = startEngineThread();
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
