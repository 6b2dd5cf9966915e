import { useEffect, useRef } from 'react';

/**
 * Does something when one leaves a screen, and when its page is hidden: a tab that is closed is hidden first, and of what
 * comes after that nothing is sure.
 */
export function useOnLeaving(act: () => void): void {
  const last = useRef(act);
  useEffect(() => {
    last.current = act;
  });
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') last.current();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      last.current();
    };
  }, []);
}
