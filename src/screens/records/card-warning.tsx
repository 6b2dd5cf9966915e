import { Icon } from '#ui';
import styles from './file-cards.module.css';

/** Something on the card of a file that is said in the open. */
export function CardWarning({ children }: { readonly children: string }) {
  return (
    <p className={styles.warning}>
      <Icon name="warn" size={18} /> <span>{children}</span>
    </p>
  );
}
