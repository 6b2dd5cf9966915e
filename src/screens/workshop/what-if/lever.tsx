import { useId, useState } from 'react';
import { useWords } from '#ui';
import styles from './what-if.module.css';

/** Numbers that read well on a scale: 1, 2 and 5 times powers of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5].find((one) => one * power >= value) ?? 10;
  return factor * power;
}

/** Steps that a slider has from end to end. */
const STEPS = 200;

/** No scheme has more of anything; beyond it sums over years would be no numbers any more. */
const MOST_TYPED = 1e12;

/** The least that can be typed: nothing, but where a lever began below that. */
function leastOf(start: number): number {
  return start < 0 ? -MOST_TYPED : 0;
}

/** A number from an address, as far as a lever that began at `start` could have been moved to it. */
export function within(
  value: number,
  start: number,
  most: number = MOST_TYPED,
  least: number = leastOf(start),
): number {
  return Math.min(most, Math.max(least, value));
}

export interface LeverProps {
  readonly label: string;
  readonly value: number;
  /** Where the lever stood before anybody moved it; it reaches twice as far. */
  readonly start: number;
  /** What is said of the number: its unit, and where it began. */
  readonly hint?: string | undefined;
  /** The number as it is read out, with its unit. */
  readonly said: string;
  readonly isWhole?: boolean;
  /** More cannot be, moved or typed; without it the slider ends somewhere, and more can be typed. */
  readonly most?: number | undefined;
  /** What can be typed at most and at least, where that is not what goes by where the lever began. */
  readonly mostTyped?: number | undefined;
  readonly leastTyped?: number | undefined;
  readonly onMove: (value: number) => void;
}

/** A number to move: by slider, or typed. */
export function Lever({
  label,
  value,
  start,
  hint,
  said,
  isWhole = false,
  most,
  mostTyped = most,
  leastTyped: least = leastOf(start),
  onMove,
}: LeverProps) {
  const words = useWords();
  const id = useId();
  // As somebody types it: it may be empty for a moment, or end in a comma.
  const [typed, setTyped] = useState<string | null>(null);
  const top = most ?? roundUp(Math.max(Math.abs(start) * 2, isWhole ? 10 : 1));
  const bottom = Math.max(least, least < 0 ? -top : 0);
  const step = Math.max(roundUp(top / STEPS), isWhole ? 1 : 0);
  const numberIn = (text: string) => {
    const number = Number(text);
    const isNumber = text.trim() !== '' && Number.isFinite(number);
    return isNumber && number >= least && number <= (mostTyped ?? MOST_TYPED) ? number : null;
  };
  const move = (text: string) => {
    const number = numberIn(text);
    if (number !== null) onMove(number);
  };
  const isWrong = typed !== null && numberIn(typed) === null;
  const described = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ') || undefined;
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
          aria-valuetext={said}
          aria-describedby={described}
          onChange={(event) => move(event.currentTarget.value)}
        />
        <input
          type="number"
          aria-label={label}
          aria-describedby={described}
          aria-invalid={isWrong || undefined}
          {...(least > -MOST_TYPED && { min: least })}
          {...(mostTyped !== undefined && { max: mostTyped })}
          step="any"
          value={typed ?? String(tidy(value))}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            move(event.currentTarget.value);
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p id={`${id}-error`} className={styles.error}>
          {mostTyped === undefined
            ? words.say(least < 0 ? 'what-if.numberWanted' : 'what-if.numberFrom')
            : words.say('what-if.numberBetween', {
                least: words.number(least),
                most: words.number(mostTyped),
              })}
        </p>
      )}
    </div>
  );
}

/** Without more decimals than anybody would type: six figures, or two decimals of large numbers. */
function tidy(value: number): number {
  return Number(Math.abs(value) >= 1000 ? value.toFixed(2) : value.toPrecision(6));
}
