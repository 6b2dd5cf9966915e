import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './when-seen.module.css';

/** Longest wait for a browser that is never idle, or does not tell; in milliseconds. */
const PATIENCE = 2000;

/**
 * Draws its content once it comes near the view, or when the browser has nothing else to do: paper takes what is drawn
 * at the moment of printing. Until then it keeps the room.
 */
export function WhenSeen({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !place.current) return;
    const show = () => setIsSeen(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) show();
      },
      { rootMargin: '800px' },
    );
    observer.observe(place.current);
    const forget = onIdle(show);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      forget();
      window.removeEventListener('beforeprint', show);
    };
  }, [isSeen]);
  return isSeen ? children : <div ref={place} className={styles.room} />;
}

function onIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = window.requestIdleCallback(act, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(asked);
  }
  const asked = setTimeout(act, PATIENCE);
  return () => clearTimeout(asked);
}
