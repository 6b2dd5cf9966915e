import { Progress } from '@base-ui/react/progress';
import { useEffect, useState, type ReactNode } from 'react';
import styles from './progress.module.css';

/** How long a wait may be before it has to be shown. */
const PATIENCE_MS = 300;

/** True once a wait has lasted long enough to be worth showing, so that short ones do not flicker. */
function useIsLong(): boolean {
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

/** A wait whose end can be told, with what stands beside it (rows read, a way to stop). */
export function ProgressBar({
  label,
  share,
  children,
}: {
  readonly label: string;
  /** 0..1, or null while nothing is known yet. */
  readonly share: number | null;
  readonly children?: ReactNode;
}) {
  const isLong = useIsLong();
  if (!isLong) return <p role="status" className={styles.waiting} />;
  return (
    <div className={styles.progress}>
      <Progress.Root value={share === null ? null : Math.round(share * 100)} className={styles.root}>
        <Progress.Label>{label}</Progress.Label>
        <Progress.Track className={styles.track}>
          <Progress.Indicator className={styles.bar} />
        </Progress.Track>
      </Progress.Root>
      <div className={styles.beside}>{children}</div>
    </div>
  );
}
