import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** What ties a control to the words around it. */
type Ties = Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'>;

/** Label, hint and error around a control, tied to it for those who hear rather than see. */
function Labels({ label, hint, error, control }: Labelled & { readonly control: (ties: Ties) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {control({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <Icon name="warn" size={14} /> {error}
        </div>
      )}
    </div>
  );
}

/** A line of text to fill in. */
export function TextField({
  label,
  hint,
  error,
  ...rest
}: Labelled & Omit<ComponentProps<'input'>, 'className' | keyof Ties>) {
  return (
    <Labels
      label={label}
      hint={hint}
      error={error}
      control={(ties) => <input type="text" {...rest} {...ties} className={styles.control} />}
    />
  );
}

/** Lines of text to fill in. */
export function TextArea({
  label,
  hint,
  error,
  ...rest
}: Labelled & Omit<ComponentProps<'textarea'>, 'className' | keyof Ties>) {
  return (
    <Labels
      label={label}
      hint={hint}
      error={error}
      control={(ties) => <textarea {...rest} {...ties} className={styles.control} />}
    />
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
    <Labels
      label={label}
      hint={hint}
      error={error}
      control={(ties) => (
        <select
          {...ties}
          className={`${styles.control ?? ''} ${isCompact ? (styles.compact ?? '') : ''}`}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
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
