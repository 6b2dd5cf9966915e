import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './message.module.css';

const ICONS: Readonly<Record<string, IconName>> = { info: 'info', good: 'check', warn: 'warn', bad: 'warn' };

/** Something to be told in place. `isUrgent` has it read out at once (what went wrong), else when there is time. */
export function Message({
  tone,
  title,
  isUrgent = false,
  children,
}: {
  readonly tone: 'info' | 'good' | 'warn' | 'bad';
  readonly title?: string;
  readonly isUrgent?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className={`${styles.message ?? ''} ${styles[tone] ?? ''}`} role={isUrgent ? 'alert' : 'status'}>
      <Icon name={ICONS[tone] ?? 'info'} size={20} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
