import { useState } from 'react';
import { idFault, type SystemMap } from '#reports';
import { TextField, useWords } from '#ui';

/** An id of the other system: taken over once it is left, if it is one. */
export function IdField({
  label,
  hint,
  id,
  idScheme,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly id: string;
  readonly idScheme: SystemMap['idScheme'];
  readonly onChange: (id: string) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const text = typed ?? id;
  const fault = text.trim() === '' ? null : idFault(text.trim(), idScheme);
  const take = () => {
    setIsLeft(true);
    if (typed === null || fault) return;
    setTyped(null);
    if (typed.trim() !== id) onChange(typed.trim());
  };
  return (
    <TextField
      label={label}
      hint={hint}
      error={isLeft && fault ? words.say(`interchange.map.wrong.${fault}`) : null}
      value={text}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setIsLeft(false);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
