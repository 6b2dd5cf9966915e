import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './when-seen.module.css';

/** Draws its content once it comes near the view (or goes to paper), and keeps the room for it until then. */
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
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [isSeen]);
  return isSeen ? children : <div ref={place} className={styles.room} />;
}
