import { Progress } from '@base-ui/react/progress';
import type { ReactNode } from 'react';
import styles from './progress.module.css';
import { useIsLong } from './waiting.tsx';
import waiting from './waiting.module.css';

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
  if (!isLong) return <p role="status" className={waiting.waiting} />;
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
