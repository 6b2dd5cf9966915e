import { useRef, useState, type KeyboardEvent } from 'react';

/** Lines that a Page key goes over. */
const PAGE = 10;

/** Where a key leads among things in a line or, `across` to a line, in lines; null for a key that leads nowhere. */
export function placeAfter(key: string, at: number, count: number, across = 1): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: across,
    ArrowUp: -across,
    PageDown: PAGE * across,
    PageUp: -PAGE * across,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}

/**
 * One of many things takes the keyboard at a time, so that Tab passes them in one step; arrows go from one to the next.
 * What is spread over a thing makes it take part; `frame` goes around all of them.
 */
export function useRoving(count: number, across = 1) {
  const frame = useRef<SVGSVGElement & HTMLUListElement>(null);
  const [chosen, setAt] = useState(0);
  const at = Math.min(chosen, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, at, count, across);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    frame.current?.querySelector<HTMLElement | SVGElement>(`[data-place="${next}"]`)?.focus();
  };
  const tied = (place: number) => ({
    tabIndex: place === at ? 0 : -1,
    'data-place': place,
    onFocus: () => setAt(place),
  });
  return { frame, onKeyDown, tied };
}

/** Has a drawn thing chosen by Enter or the space bar, as a button is. */
export function chosenByKey(choose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
}
