import { SidePanel, useWords } from '#ui';
import { ACTS } from './keys.ts';
import styles from './present.module.css';

/** Which key does what. */
export function KeyList({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords();
  return (
    <SidePanel title={words.say('present.keysTitle')} isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {ACTS.map((act) => (
          <div key={act}>
            <dt>{words.say(`present.key.${act}`)}</dt>
            <dd>{words.say(`present.does.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </SidePanel>
  );
}
