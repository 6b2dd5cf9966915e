import { Field } from '@base-ui/react/field';
import type { ComponentProps, ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** Label, hint and error around a control, tied to it for those who hear rather than see. */
function Labels({ label, hint, error, children }: Labelled & { readonly children: ReactNode }) {
  return (
    <Field.Root className={styles.field} invalid={Boolean(error)}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      {children}
      {hint && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      <Field.Error className={styles.error} match={Boolean(error)}>
        <Icon name="warn" size={14} /> {error}
      </Field.Error>
    </Field.Root>
  );
}

/** A line of text to fill in. */
export function TextField({
  label,
  hint,
  error,
  ...rest
}: Labelled & Omit<ComponentProps<typeof Field.Control>, 'className'>) {
  return (
    <Labels label={label} hint={hint} error={error}>
      <Field.Control {...rest} className={styles.control} />
    </Labels>
  );
}

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** One of several, by the browser's own list: the quickest on every phone and the surest for every reader. */
export function SelectField<V extends string>({
  label,
  hint,
  error,
  value,
  choices,
  onChoose,
  isCompact = false,
}: Labelled & {
  readonly value: V;
  readonly choices: ReadonlyArray<Choice<V>>;
  readonly onChoose: (value: V) => void;
  readonly isCompact?: boolean;
}) {
  return (
    <Labels label={label} hint={hint} error={error}>
      <Field.Control
        className={`${styles.control ?? ''} ${isCompact ? (styles.compact ?? '') : ''}`}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
        render={(props) => (
          // Base UI ties label, hint and error to whatever it renders; the element is ours.
          <select {...(props as ComponentProps<'select'>)}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        )}
      />
    </Labels>
  );
}

/** An error that belongs to a whole form. */
export function FieldError({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.error} role="alert">
      <Icon name="warn" size={14} /> {children}
    </p>
  );
}
