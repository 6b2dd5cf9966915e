import { useEffect } from 'react';
import { useWords } from '#ui';
import { followPlaces, goToPlace } from './places.ts';

/** Set once the first screen is there: coming back to the page must not take the focus from the browser. */
const arrivals = { isFirst: true };

/** Puts the focus on the heading of the screen, where what had it is gone. */
export function focusTitle(): void {
  document.getElementById('page-title')?.focus();
}

/**
 * Names the tab after a screen, and when one comes from another puts the focus on its heading, and back to where one was
 * reading when one goes back.
 */
export function useArrival(screen: string, scheme?: string): void {
  const words = useWords();
  useEffect(() => {
    document.title = scheme
      ? words.say('app.titleWithScheme', { screen, scheme })
      : words.say('app.title', { screen });
  }, [words, screen, scheme]);
  useEffect(() => {
    if (!arrivals.isFirst) {
      goToPlace();
      document.getElementById('page-title')?.focus({ preventScroll: true });
    } else followPlaces();
    arrivals.isFirst = false;
  }, [screen]);
}
