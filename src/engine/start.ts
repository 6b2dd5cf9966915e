import { callsOf, connectEngine, engineOver } from './channel.ts';
import type { Engine } from './contract.ts';

/**
 * The engine in a worker of its own. A worker that dies answers everything that waited with a trouble, and the next
 * call starts a new one, which opens everything again from storage.
 */
export function startEngine(): Engine {
  let current: Engine | null = null;

  const start = (): Engine => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
    const { engine, fail } = connectEngine(worker);
    worker.addEventListener('error', (event) => {
      current = null;
      fail(event.message);
      worker.terminate();
    });
    return engine;
  };

  return engineOver((method, request, hooks) => {
    current ??= start();
    return callsOf(current)[method](request, hooks);
  });
}
