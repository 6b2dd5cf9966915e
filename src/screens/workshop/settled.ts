import { useEffect, useState } from 'react';

/** How long nothing must have changed before it has settled, in milliseconds. */
const SETTLED_MS = 400;

/** A value as it last stood still: what is costly, or is read out, waits for that. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
