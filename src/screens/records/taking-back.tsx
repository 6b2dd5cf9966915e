import { useState } from 'react';
import type { Addition } from '#engine';
import { ConfirmDialog, useWords } from '#ui';
import styles from './history.module.css';

/** Asks before an addition is taken back, and says what that does. */
export default function TakingBack({
  addition: { key, at, files, added, replaced, removed = 0 },
  later,
  onClose,
  onConfirm,
}: {
  readonly addition: Addition;
  /** Additions that were made after it and hold, the latest first. */
  readonly later: readonly Addition[];
  readonly onClose: () => void;
  /** `also`: those of them that are to be taken back before it. */
  readonly onConfirm: (also: readonly Addition[]) => void;
}) {
  const words = useWords();
  const [also, setAlso] = useState<readonly Addition[]>([]);
  const correcting = later.filter(({ corrects }) => corrects?.[key] !== undefined);
  const staying = later.length - also.length;
  const choose = (one: Addition, isChosen: boolean) =>
    setAlso(correcting.filter((other) => (other === one ? isChosen : also.includes(other))));
  return (
    <ConfirmDialog
      title={words.say('again.undoQuestion', { when: words.moment(at) })}
      confirm={words.say('again.undo')}
      isOpen
      onClose={onClose}
      onConfirm={() => onConfirm(also)}
    >
      {[
        words.list(files.map(({ name }) => name)),
        words.say('again.undoText', { added, replaced, removed }),
        words.say('again.undoKept'),
        ...(staying > 0 ? [words.say('again.undoLater', { count: staying })] : []),
      ].map((text) => (
        <span key={text} className={styles.sentence}>
          {text}
        </span>
      ))}
      {correcting.map((one) => (
        <label key={one.key} className={styles.also}>
          <input
            type="checkbox"
            checked={also.includes(one)}
            onChange={({ currentTarget }) => choose(one, currentTarget.checked)}
          />
          <span>
            {words.say('again.undoAlso', {
              when: words.moment(one.at),
              files: words.list(one.files.map(({ name }) => name)),
              count: one.corrects?.[key] ?? 0,
            })}
          </span>
        </label>
      ))}
    </ConfirmDialog>
  );
}
