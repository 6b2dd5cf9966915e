import { useState, type ReactNode } from 'react';
import { Button, TextField, useWords } from '#ui';
import { focusAround } from '../focus-around.ts';
import styles from './make.module.css';

export const LONGEST_NAME = 60;
export const MOST_LINES = 40;
const LEAST_WEIGHT = 0.01;
const MOST_WEIGHT = 1000;

/** A number in a line of its own; what cannot be is not taken, and stands red until it is. */
export function AmountField({
  label,
  value,
  least,
  most,
  onMove,
}: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onMove: (value: number) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const numberOf = (text: string) => {
    const number = Number(text);
    return text.trim() !== '' && number >= least && number <= most ? number : null;
  };
  return (
    <TextField
      type="number"
      step="any"
      label={label}
      error={
        typed !== null && numberOf(typed) === null
          ? words.say('make.between', { least: words.number(least, 2), most: words.number(most) })
          : null
      }
      value={typed ?? String(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const number = numberOf(event.currentTarget.value);
        if (number !== null) onMove(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** The name of what a line is about. */
export function LineName({
  name,
  onName,
}: {
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const words = useWords();
  return (
    <TextField
      label={words.say('make.lineName')}
      maxLength={LONGEST_NAME}
      error={name.trim() === '' ? words.say('make.nameNeeded') : null}
      value={name}
      onChange={(event) => onName(event.currentTarget.value)}
    />
  );
}

/** How much of the whole a line is, beside the others. */
export function Weight({
  weight,
  onWeight,
}: {
  readonly weight: number;
  readonly onWeight: (weight: number) => void;
}) {
  const words = useWords();
  return (
    <AmountField
      label={words.say('make.weight')}
      value={weight}
      least={LEAST_WEIGHT}
      most={MOST_WEIGHT}
      onMove={onWeight}
    />
  );
}

/** Lines of which there is one at least, each with a way to take it out, and a way to one more. */
export function Lines({
  legend,
  hint,
  count,
  removal,
  onAdd,
  onRemove,
  children,
}: {
  readonly legend: string;
  readonly hint?: string;
  readonly count: number;
  readonly removal: (at: number) => string;
  readonly onAdd: () => void;
  readonly onRemove: (at: number) => void;
  readonly children: (at: number) => ReactNode;
}) {
  const words = useWords();
  return (
    <fieldset className={styles.lines} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && <p className={styles.note}>{hint}</p>}
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className={styles.line}>
          {children(at)}
          {count > 1 && (
            <Button
              size="small"
              look="quiet"
              icon="trash"
              aria-label={removal(at)}
              onClick={({ currentTarget }) => {
                focusAround(currentTarget);
                onRemove(at);
              }}
            >
              {words.say('make.remove')}
            </Button>
          )}
        </div>
      ))}
      {count < MOST_LINES && (
        <div>
          <Button size="small" onClick={onAdd}>
            {words.say('make.addLine', { what: legend })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
