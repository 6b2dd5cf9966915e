import { useId } from 'react';
import type { Choice } from './field.tsx';
import styles from './segments.module.css';

/**
 * A choice of a few, all in view: radio buttons that lie side by side. The browser's own, because their tab stop is
 * the chosen one however the choice came about.
 */
export function Segments<V extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: V;
  readonly choices: ReadonlyArray<Choice<V>>;
  readonly onChoose: (value: V) => void;
}) {
  const id = useId();
  return (
    <div className={styles.group} role="radiogroup" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.segments}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.segment}>
            <input
              type="radio"
              name={id}
              className={styles.radio}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </div>
  );
}
