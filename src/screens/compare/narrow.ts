import { useSyncExternalStore } from 'react';

/** Under which a screen has room for one thing at a time. */
const NARROW = '(max-width: 39.99rem)';

function subscribe(tell: () => void): () => void {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
}

/** Whether the window is as narrow as a phone held upright. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}
