import { startTransition, useEffect, useState } from 'react';

/** Milliseconds that steps may take before a frame is let through. */
const LONGEST_STEPS = 6;

/**
 * What steps come to: null at first, and what they came to last while others are taken. They begin once what is there has been
 * drawn and let every frame through. For what goes through all values of hundreds of schemes, which must not keep the values
 * themselves from being seen. `begin` is the same function while it would come to the same.
 */
export function useOnceDrawn<T>(begin: () => Generator<undefined, T>): T | null {
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let steps: Generator<undefined, T> | undefined;
    const go = () => {
      steps ??= begin();
      for (const since = performance.now(); performance.now() - since < LONGEST_STEPS;) {
        const { done, value } = steps.next();
        if (done !== true) continue;
        startTransition(() => setFound(() => value));
        return;
      }
      timer = setTimeout(go);
    };
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(go);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [begin]);
  return found;
}
