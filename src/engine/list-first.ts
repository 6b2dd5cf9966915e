import type { Storage, StoredScheme } from '#storage';
import { callsOf, engineOver } from './channel.ts';
import type { Engine } from './contract.ts';
import { answered, TroubleFound } from './trouble.ts';

/** All schemes of a storage, the last changed first. */
export async function schemesIn(storage: Storage): Promise<readonly StoredScheme[]> {
  const schemes = await storage.schemes();
  return schemes.sort((a, b) => b.changedAt - a.changedAt);
}

/**
 * An engine that lists schemes before it has come as a whole. The first screen asks for no more, and on a poor line it
 * would wait long for what reads and counts records; that is fetched behind the list, or with the first question for it.
 */
export function listFirst(openStorage: () => Promise<Storage>, fetchWhole: () => Promise<Engine>): Engine {
  let coming: Promise<Engine> | null = null;
  let isHere = false;

  const whole = (): Promise<Engine> => {
    coming ??= fetchWhole().then(
      (engine) => {
        isHere = true;
        return engine;
      },
      (error: unknown) => {
        // The line was down; the next question tries again.
        coming = null;
        throw new TroubleFound('engine-failed', String(error));
      },
    );
    return coming;
  };

  const list = async () => {
    const storage = await openStorage();
    try {
      return await schemesIn(storage);
    } finally {
      storage.close();
    }
  };

  return engineOver(async (method, request, hooks) => {
    if (method === 'schemes' && !isHere) {
      const answer = await answered(list);
      whole().catch(() => undefined);
      return answer;
    }
    const found = await answered(whole);
    return found.ok ? callsOf(found.value)[method](request, hooks) : found;
  });
}
