import { useSyncExternalStore } from 'react';

/**
 * The address after "#", so that the app works from any folder of any host. Path and search both stand there:
 * "#/scheme/a/overview?grain=month".
 */
function currentHash(): string {
  return window.location.hash.replace(/^#?\/?/, '/');
}

/** Calls a listener whenever the address changes; gives how to stop. */
export function followHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The path part of the address as it is now. */
export function currentPath(): string {
  return currentHash().split('?', 1)[0] ?? '/';
}

/** The search part of the address as it is now, without its question mark. */
export function currentSearch(): string {
  return currentHash().split('?').slice(1).join('?');
}

/** Goes to an address within the app. */
export function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const before = window.location.href;
  const after = new URL(hashHref(to), before).href;
  if (after === before) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', after);
  // Writing history does not announce itself as following a link does.
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: after }));
}

/** A link's target for an address within the app. */
function hashHref(to: string): string {
  return `#${to.startsWith('/') ? to : `/${to}`}`;
}

/** The path part and how to go elsewhere, in the shape the router asks for. */
export const useHashPath = Object.assign(
  (): [string, typeof navigate] => [useSyncExternalStore(followHash, currentPath), navigate],
  { hrefs: hashHref },
);

/** The search part, without its question mark. */
export function useHashSearch(): string {
  return useSyncExternalStore(followHash, currentSearch);
}
