import { useEffect, useRef, type ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './message.module.css';

const ICONS: Readonly<Record<string, IconName>> = { info: 'info', good: 'check', warn: 'warn', bad: 'warn' };

/**
 * Something to be told in place. `isUrgent` has it read out at once (what went wrong), else when there is time.
 * `isArrival` takes the focus when it appears, where what one had pressed is gone.
 */
export function Message({
  tone,
  title,
  isUrgent = false,
  isArrival = false,
  children,
}: {
  readonly tone: 'info' | 'good' | 'warn' | 'bad';
  readonly title?: string;
  readonly isUrgent?: boolean;
  readonly isArrival?: boolean;
  readonly children?: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isArrival) place.current?.focus();
  }, [isArrival]);
  return (
    <div
      ref={place}
      className={`${styles.message ?? ''} ${styles[tone] ?? ''}`}
      role={isUrgent ? 'alert' : 'status'}
      tabIndex={isArrival ? -1 : undefined}
    >
      <Icon name={ICONS[tone] ?? 'info'} size={20} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
