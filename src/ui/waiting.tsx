import { useEffect, useState } from 'react';
import styles from './waiting.module.css';

/** How long a wait may be before it has to be shown. */
const PATIENCE_MS = 300;

/** True once a wait has lasted long enough to be worth showing, so that short ones do not flicker. */
export function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

/** A wait of unknown length. */
export function Waiting({ label }: { readonly label: string }) {
  const isLong = useIsLong();
  return (
    <p role="status" className={styles.waiting} data-waiting>
      {isLong && (
        <>
          <span className={styles.spinner} aria-hidden="true" /> {label}
        </>
      )}
    </p>
  );
}
