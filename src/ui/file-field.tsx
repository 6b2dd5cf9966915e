import { useId, useState, type DragEvent } from 'react';
import styles from './file-field.module.css';
import { Icon } from './icon.tsx';

/** Files by choosing or dropping, several at once. The same file can be chosen again after it was corrected. */
export function FileField({
  label,
  dropHint,
  hint,
  onFiles,
}: {
  readonly label: string;
  readonly dropHint: string;
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = Array.from(list ?? []);
    if (files.length > 0) onFiles(files);
  };
  const dropping = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      take(event.dataTransfer.files);
    },
  };
  return (
    <div className={`${styles.zone ?? ''} ${isOver ? (styles.over ?? '') : ''}`} {...dropping}>
      <div className={styles.line}>
        <input
          id={id}
          type="file"
          multiple
          className={`visually-hidden ${styles.input ?? ''}`}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className={styles.button}>
          <Icon name="records" size={18} />
          {label}
        </label>
        <span className={styles.drop} aria-hidden="true">
          {dropHint}
        </span>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
