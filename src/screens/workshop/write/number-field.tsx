import { useState } from 'react';
import { TextField, useWords } from '#ui';

/** A number to type. What cannot be is told and not taken; the one before stays until it can. */
export function NumberField({
  label,
  hint,
  value,
  least,
  most,
  isWhole = true,
  onNumber,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  readonly onNumber: (value: number) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState({ text: String(value), value });
  // A value that comes from elsewhere takes the place of what was typed.
  const text = typed.value === value ? typed.text : String(value);
  const read = (of: string) => {
    const number = of.trim() === '' ? Number.NaN : Number(of.replace(',', '.'));
    const isIn = number >= least && number <= most && (!isWhole || Number.isInteger(number));
    return isIn ? number : null;
  };
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode={isWhole ? 'numeric' : 'decimal'}
      value={text}
      error={
        read(text) === null
          ? words.say('write.between', { least: words.number(least), most: words.number(most) })
          : null
      }
      onChange={({ currentTarget }) => {
        const number = read(currentTarget.value);
        setTyped({ text: currentTarget.value, value: number ?? value });
        if (number !== null) onNumber(number);
      }}
    />
  );
}
