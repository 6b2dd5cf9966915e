import type { Addition } from '#engine';
import { ConfirmDialog, useWords } from '#ui';

/** Asks before an addition is taken back, and says what that does. */
export default function TakingBack({
  addition: { at, files, added, replaced, removed = 0 },
  later,
  onClose,
  onConfirm,
}: {
  readonly addition: Addition;
  /** Additions that were made after it. */
  readonly later: number;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const words = useWords();
  return (
    <ConfirmDialog
      title={words.say('again.undoQuestion', { when: words.moment(at) })}
      confirm={words.say('again.undo')}
      isOpen
      onClose={onClose}
      onConfirm={onConfirm}
    >
      {[
        words.list(files.map(({ name }) => name)),
        words.say('again.undoText', { added, replaced, removed }),
        ...(later > 0 ? [words.say('again.undoLater', { count: later })] : []),
      ].map((text) => (
        <span key={text} style={{ display: 'block' }}>
          {text}
        </span>
      ))}
    </ConfirmDialog>
  );
}
