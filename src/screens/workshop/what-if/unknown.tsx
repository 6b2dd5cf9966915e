import { useWords } from '#ui';
import type { Begun } from '#workshop';
import styles from './what-if.module.css';

/** Says why a number is not what the scheme's records tell, and what it begins at instead; nothing where they tell it. */
export function Unknown({
  name,
  begun: { reason },
  value,
}: {
  readonly name: string;
  readonly begun: Begun;
  readonly value: string;
}) {
  const words = useWords();
  if (reason === null) return null;
  return (
    <p className={styles.hint}>
      {words.say('what-if.unknownStart', { name, reason: words.say(`reason.${reason}`), value })}
    </p>
  );
}
