import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Load = () => Promise<unknown>;

const rest = new Set<Load>();
/** What is being fetched because somebody waits for it. */
const awaited = new Set<Promise<unknown>>();

/** Has something fetched with the rest, unless it is asked for before. Gives the way to call it off. */
export function withTheRest(load: Load): () => void {
  rest.add(load);
  return () => rest.delete(load);
}

/** A component that the first screen can do without: fetched when it is first shown, or with the rest. */
export function later<P>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  withTheRest(load);
  return lazy(() => {
    const coming = load();
    awaited.add(coming);
    const forget = () => awaited.delete(coming);
    coming.then(forget, forget);
    return coming;
  });
}

/**
 * Fetches everything that was left for later, so that it is there when the connection is not. One after another, and
 * behind what somebody waits for, since a poor line is soon full. A failure here is nobody's concern: what is missing is
 * asked for again when it is shown.
 */
export async function fetchTheRest(): Promise<void> {
  for (const load of rest) {
    await Promise.allSettled(awaited);
    await load().catch(() => undefined);
  }
}
