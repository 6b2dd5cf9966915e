import { useId } from 'react';
import styles from './what-if.module.css';

/** Numbers that read well on a scale: 1, 2 and 5 times powers of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5].find((one) => one * power >= value) ?? 10;
  return factor * power;
}

/** Steps that a slider has from end to end. */
const STEPS = 200;

export interface LeverProps {
  readonly label: string;
  readonly value: number;
  /** Where the lever stood before anybody moved it; it reaches twice as far. */
  readonly start: number;
  /** What is said of the number: its unit, and where it began. */
  readonly hint?: string | undefined;
  readonly isWhole?: boolean;
  readonly most?: number;
  readonly onMove: (value: number) => void;
}

/** A number to move: by slider, or typed. */
export function Lever({ label, value, start, hint, isWhole = false, most, onMove }: LeverProps) {
  const id = useId();
  const top = most ?? roundUp(Math.max(Math.abs(start) * 2, isWhole ? 10 : 1));
  const bottom = start < 0 ? -top : 0;
  const step = Math.max(roundUp(top / STEPS), isWhole ? 1 : 0);
  const move = (text: string) => {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) onMove(Math.max(bottom, number));
  };
  return (
    <div className={styles.lever}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.controls}>
        <input
          id={id}
          type="range"
          min={bottom}
          max={top}
          step={step}
          value={value}
          aria-describedby={hint && `${id}-hint`}
          onChange={(event) => move(event.currentTarget.value)}
        />
        <input
          type="number"
          aria-label={label}
          min={bottom}
          step="any"
          value={Math.round(value * 100) / 100}
          onChange={(event) => move(event.currentTarget.value)}
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
