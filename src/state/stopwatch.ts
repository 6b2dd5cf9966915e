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
/** Keeps the seconds so far of what the clock runs for, so that a page that goes takes few of them along. */
let keep: ((seconds: number) => void) | null = null;
/** Seconds after which they are kept again. */
const KEPT_EVERY = 15;

const elapsed = () => kept + (since === null ? 0 : performance.now() - since);

function show(change: Partial<Stopwatch> = {}): void {
  const next = { ...shown, seconds: Math.floor(elapsed() / 1000), ...change };
  if (next.key === shown.key && next.seconds === shown.seconds && next.isRunning === shown.isRunning) return;
  const isToKeep = next.isRunning && next.seconds !== shown.seconds && next.seconds % KEPT_EVERY === 0;
  shown = next;
  if (isToKeep && next.seconds > 0) keep?.(next.seconds);
  for (const listener of listeners) listener();
}

/** The clock counts only what is seen: it rests while another tab or program is in front. */
function onVisibility(): void {
  if (!shown.isRunning) return;
  kept = elapsed();
  since = document.visibilityState === 'visible' ? performance.now() : null;
  show();
  // It may be the last that is heard of this page.
  if (since === null) keep?.(shown.seconds);
}

/** Starts the clock for something, from so many seconds on; what it ran for before is left, and its time kept. */
export function startStopwatch(key: string, seconds: number): void {
  if (shown.isRunning && shown.key !== key) keep?.(Math.floor(elapsed() / 1000));
  keep = null;
  kept = seconds * 1000;
  since = document.visibilityState === 'visible' ? performance.now() : null;
  ticking ??= setInterval(show, TICK_MS);
  document.addEventListener('visibilitychange', onVisibility);
  show({ key, isRunning: true });
}

/** Says how the time of what the clock runs for is kept, wherever one is meanwhile; until it is stopped. */
export function keepStopwatch(keeping: (seconds: number) => void): void {
  keep = keeping;
}

/** Stops the clock; it stays at what it shows, and who stops it keeps that. */
export function stopStopwatch(): void {
  keep = null;
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
