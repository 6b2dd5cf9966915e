import { useWords } from '#ui';
import type { LessonFault } from '#workshop';
import { faultInWords } from './fault-words.ts';
import styles from './lesson.module.css';

/** So many are shown; what is behind them is as a rule the same again. */
const SHOWN = 12;

/** What is wrong with a lesson's file, and where. */
export function FaultList({ faults }: { readonly faults: readonly LessonFault[] }) {
  const words = useWords();
  return (
    <ul className={styles.faults}>
      {faults.slice(0, SHOWN).map((fault, i) => (
        <li key={i}>
          {faultInWords(fault, words)}
          {fault.where !== '' && (
            <>
              {' '}
              <code>{fault.where}</code>
            </>
          )}
        </li>
      ))}
      {faults.length > SHOWN && <li>{words.say('write.moreFaults', { count: faults.length - SHOWN })}</li>}
    </ul>
  );
}
