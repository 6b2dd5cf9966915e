import { useLayoutEffect, useRef } from 'react';

/** What can be done while presenting. */
export const ACTS = [
  'next',
  'back',
  'first',
  'last',
  'black',
  'white',
  'laser',
  'notes',
  'full',
  'keys',
  'leave',
] as const;
export type Act = (typeof ACTS)[number];

/** Clickers send the keys that turn pages; black and white are what presentations have had them on for long. */
const KEYS: Readonly<Record<string, Act>> = {
  PageDown: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  l: 'laser',
  n: 'notes',
  f: 'full',
  '?': 'keys',
  Escape: 'leave',
};

/** Where an arrow to the side leads, on or back as one reads; null for any other key. */
export function turnOf(key: string, direction: 'ltr' | 'rtl'): 'next' | 'back' | null {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
  return (key === 'ArrowRight') === (direction === 'ltr') ? 'next' : 'back';
}

/** What a key does; null for one that does nothing. */
export function actOf(key: string, direction: 'ltr' | 'rtl'): Act | null {
  const turn = turnOf(key, direction);
  if (turn) return turn;
  const named = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, named) ? (KEYS[named] ?? null) : null;
}

/** Does what keys ask for; keys that the element with the focus needs are left to it. */
export function useKeys(direction: 'ltr' | 'rtl', onAct: (act: Act) => void): void {
  const act = useRef(onAct);
  // Before anything is painted: a key pressed at what is seen already must not come too early, nor to what was seen before.
  useLayoutEffect(() => {
    act.current = onAct;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!(target instanceof Element) || target.closest('input, select, textarea, dialog, [role="dialog"]'))
        return;
      if (key === ' ' && target.closest('button, a')) return;
      const meant = actOf(key, direction);
      if (!meant) return;
      event.preventDefault();
      // A chart with the focus would take the arrows for its own points.
      event.stopPropagation();
      act.current(meant);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [direction]);
}
