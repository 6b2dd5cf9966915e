import { useSyncExternalStore } from 'react';

/** A clock for something done against time: what for, whole seconds so far, and whether it runs. */
export interface Stopwatch {
  readonly key: string | null;
  readonly seconds: number;
  readonly isRunning: boolean;
}

/** How often the clock is looked at: often enough for every second to be shown. */
const TICK_MS = 250;

const listeners = new Set<() => void>();
let shown: Stopwatch = { key: null, seconds: 0, isRunning: false };
/** Milliseconds up to `since`, the moment from which the clock counts on; null while the page is out of sight. */
let kept = 0;
let since: number | null = null;
let ticking: ReturnType<typeof setInterval> | null = null;

const elapsed = () => kept + (since === null ? 0 : performance.now() - since);

function show(change: Partial<Stopwatch> = {}): void {
  const next = { ...shown, seconds: Math.floor(elapsed() / 1000), ...change };
  if (next.key === shown.key && next.seconds === shown.seconds && next.isRunning === shown.isRunning) return;
  shown = next;
  for (const listener of listeners) listener();
}

/** The clock counts only what is seen: it rests while another tab or program is in front. */
function onVisibility(): void {
  if (!shown.isRunning) return;
  kept = elapsed();
  since = document.visibilityState === 'visible' ? performance.now() : null;
  show();
}

/** Starts the clock for something, from so many seconds on; what it ran for before is left. */
export function startStopwatch(key: string, seconds: number): void {
  kept = seconds * 1000;
  since = document.visibilityState === 'visible' ? performance.now() : null;
  ticking ??= setInterval(show, TICK_MS);
  document.addEventListener('visibilitychange', onVisibility);
  show({ key, isRunning: true });
}

/** Stops the clock; it stays at what it shows. */
export function stopStopwatch(): void {
  kept = elapsed();
  since = null;
  if (ticking !== null) clearInterval(ticking);
  ticking = null;
  document.removeEventListener('visibilitychange', onVisibility);
  show({ isRunning: false });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The clock as it stands, on every screen the same. */
export function useStopwatch(): Stopwatch {
  return useSyncExternalStore(subscribe, () => shown);
}
