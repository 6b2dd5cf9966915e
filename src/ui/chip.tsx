import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { Icon, type IconName } from './icon.tsx';

export type ChipTone = 'plain' | 'good' | 'warn' | 'bad' | 'brand';

/** A state in a word with its sign; `title` says more on hovering, and is read out after the word. */
export function Chip({
  tone = 'plain',
  icon,
  title,
  children,
}: {
  readonly tone?: ChipTone;
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${styles.chip ?? ''} ${styles[tone] ?? ''}`} title={title}>
      {icon && <Icon name={icon} size={13} />}
      <span>{children}</span>
      {title && <span className="visually-hidden">: {title}</span>}
    </span>
  );
}
