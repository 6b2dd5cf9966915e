import type { Engine, Hooks, Progress } from './contract.ts';
import { ENGINE_METHODS, type EngineMethod } from './engine-methods.ts';
import { TroubleFound } from './trouble.ts';

/** Either end of a channel between threads: a Worker, the inside of one, or a MessagePort. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type ToEngine =
  | { readonly id: number; readonly method: EngineMethod; readonly request: unknown }
  | { readonly id: number; readonly stop: true };

type FromEngine =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly bug: string }
  | { readonly id: number; readonly progress: Progress };

type Call = (request: unknown, hooks?: Hooks) => Promise<unknown>;

/** The engine's methods as calls of one shape; each end of a channel is typed by the same contract. */
export function callsOf(engine: Engine): Readonly<Record<EngineMethod, Call>> {
  return engine as unknown as Readonly<Record<EngineMethod, Call>>;
}

/** An engine whose methods all go through one call. */
export function engineOver(
  call: (method: EngineMethod, request: unknown, hooks?: Hooks) => Promise<unknown>,
): Engine {
  const methods = ENGINE_METHODS.map((method): [EngineMethod, Call] => [
    method,
    (request, hooks) => call(method, request, hooks),
  ]);
  return Object.fromEntries(methods) as unknown as Engine;
}

/** Puts an engine behind a port: answers calls, tells progress, obeys stops. */
export function serveEngine(engine: Engine, port: Port): void {
  const running = new Map<number, AbortController>();
  const send = (message: FromEngine) => port.postMessage(message);

  port.addEventListener('message', ({ data }) => {
    const message = data as ToEngine;
    if ('stop' in message) {
      running.get(message.id)?.abort();
      return;
    }
    const { id, method, request } = message;
    const controller = new AbortController();
    running.set(id, controller);
    const hooks: Hooks = {
      signal: controller.signal,
      onProgress: (progress) => send({ id, progress }),
    };
    callsOf(engine)
      [method](request, hooks)
      .then((answer) => send({ id, answer }))
      // An answer that cannot be sent is told like any other bug, or its caller would wait for ever.
      .catch((error: unknown) =>
        send({ id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      )
      .finally(() => running.delete(id));
  });
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: Hooks['onProgress'];
}

/** The engine at the other end of a port. `fail` ends everything that waits, when that end has died. */
export function connectEngine(port: Port): { readonly engine: Engine; readonly fail: (why: string) => void } {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  port.addEventListener('message', ({ data }) => {
    const message = data as FromEngine;
    const call = waiting.get(message.id);
    if (!call) return;
    if ('progress' in message) {
      call.onProgress?.(message.progress);
      return;
    }
    waiting.delete(message.id);
    if ('bug' in message) call.reject(new Error(message.bug));
    else call.resolve(message.answer);
  });

  const call = (method: EngineMethod, request: unknown, hooks: Hooks = {}): Promise<unknown> =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject, onProgress: hooks.onProgress });
      hooks.signal?.addEventListener('abort', () => port.postMessage({ id, stop: true } satisfies ToEngine));
      port.postMessage({ id, method, request } satisfies ToEngine);
    });

  return {
    engine: engineOver(call),
    fail: (why) => {
      for (const { resolve } of waiting.values()) {
        resolve({ ok: false, trouble: new TroubleFound('engine-failed', why).trouble });
      }
      waiting.clear();
    },
  };
}
