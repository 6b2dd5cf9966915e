import { useEffect, useState, useSyncExternalStore } from 'react';

/** Whether the window fills the screen, whether it can, and how to have it or leave it. */
export interface FullScreen {
  readonly isFull: boolean;
  readonly isPossible: boolean;
  readonly turn: () => void;
}

function subscribeFull(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}

export function useFullScreen(): FullScreen {
  const isFull = useSyncExternalStore(subscribeFull, () => document.fullscreenElement !== null);
  const isPossible = document.fullscreenEnabled;
  const turn = () => {
    if (!isPossible) return;
    // A browser that refuses leaves everything as it is, in a window; that can be presented too.
    const done = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch(() => undefined);
  };
  return { isFull, isPossible, turn };
}

/** How long nothing must have moved before controls fade, in milliseconds. */
const STILL = 3500;
const MOVES = ['pointermove', 'pointerdown', 'focusin'] as const;

/** Whether nobody has moved anything for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), STILL);
    const move = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), STILL);
    };
    for (const kind of MOVES) window.addEventListener(kind, move);
    return () => {
      clearTimeout(timer);
      for (const kind of MOVES) window.removeEventListener(kind, move);
    };
  }, []);
  return isIdle;
}

/** Keeps the screen from sleeping while it is looked at, where the browser can. */
export function useWakefulScreen(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let held: WakeLockSentinel | null = null;
    let isOver = false;
    // It is given back whenever the window is out of sight; a device that saves its battery may refuse it.
    const hold = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (lock) => {
          if (isOver) void lock.release();
          else held = lock;
        },
        () => undefined,
      );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', hold);
      void held?.release();
    };
  }, []);
}
