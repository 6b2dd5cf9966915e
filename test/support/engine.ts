import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { createEngine, type Answer, type Engine } from '#engine';
import { openStorage, type Storage } from '#storage';
import { dayFromIso } from '#units';
import { profileOf } from './stored.ts';

/** Today, as the device says. */
export const TODAY = dayFromIso('2026-11-21') ?? 0;

/** What a scheme of a test says of itself where nothing depends on it. */
export const PROFILE = profileOf('Hills');

const opened: Storage[] = [];
afterEach(() => opened.splice(0).forEach((storage) => storage.close()));

let databases = 0;

/** The name of a database that no other test has. */
export function ownDatabase(): string {
  return `database-${++databases}`;
}

/** A database to look into; it is closed when the test is over. */
export async function storageOf(database: string): Promise<Storage> {
  const storage = await openStorage(database);
  opened.push(storage);
  return storage;
}

let clock = 1_700_000_000_000;

/** An engine over a database. A second one over the same is that of a page loaded anew. */
export function engineOver(database = ownDatabase()): Engine {
  return createEngine({
    storage: () => storageOf(database),
    now: () => ++clock,
    newId: () => `id${++clock}`,
  });
}

/** What was answered; trouble ends the test. */
export function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble.code);
  return answer.value;
}
