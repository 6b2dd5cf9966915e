import { startTransition, useEffect, useState } from 'react';

/**
 * What was drawn last: null at first, then the value one frame after it was drawn. For what goes through all values of hundreds of
 * schemes, which must not keep the values themselves from being seen.
 */
export function useOnceDrawn<T>(value: T): T | null {
  const [drawn, setDrawn] = useState<T | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDrawn(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return drawn;
}
