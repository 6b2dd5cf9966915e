import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import type { Choice } from './field.tsx';
import styles from './segments.module.css';

/** A choice of a few, all in view: a group of radio buttons that lie side by side. */
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
    <div className={styles.group}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <RadioGroup
        aria-labelledby={id}
        className={styles.segments}
        value={value}
        onValueChange={(chosen) => onChoose(chosen)}
      >
        {choices.map((choice) => (
          <label key={choice.value} className={styles.segment}>
            <Radio.Root value={choice.value} className={styles.radio}>
              <Radio.Indicator />
            </Radio.Root>
            {choice.label}
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
