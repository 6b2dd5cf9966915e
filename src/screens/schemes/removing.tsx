import type { SchemeSummary } from '#engine';
import { ConfirmDialog, useWords } from '#ui';
import { recordCount } from './record-count.ts';

/** Asks before a scheme is erased. */
export default function Removing({
  scheme,
  onClose,
  onConfirm,
}: {
  readonly scheme: SchemeSummary;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const words = useWords();
  return (
    <ConfirmDialog
      title={words.say('schemes.removeQuestion', { name: scheme.profile.name })}
      confirm={words.say('schemes.remove')}
      isOpen
      onClose={onClose}
      onConfirm={onConfirm}
    >
      {words.say('schemes.removeText', { count: recordCount(scheme) })}
    </ConfirmDialog>
  );
}
