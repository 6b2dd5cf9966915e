import type { ReactNode } from 'react';
import { Icon } from '#ui';
import styles from './file-cards.module.css';

/** Something on the card of a file that is said in the open, and what can be done about it. */
export function CardWarning({
  children,
  action,
}: {
  readonly children: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles.warning}>
      <Icon name="warn" size={18} />{' '}
      <div className={styles.warned}>
        <p>{children}</p>
        {action}
      </div>
    </div>
  );
}
