import { useState } from 'react';
import type { SchemeSummary } from '#engine';
import { useSaveProfile } from '#state';
import { FormDialog, TextField, useNotices, useWords } from '#ui';
import { nameFor } from '../made-up-name.ts';
import { useTellFailure } from '../trouble-message.tsx';

/** Asks for another name of a scheme. */
export default function Renaming({
  scheme,
  onDone,
}: {
  readonly scheme: SchemeSummary;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const { tell } = useNotices();
  const save = useSaveProfile();
  const onError = useTellFailure();
  const [name, setName] = useState(scheme.profile.name);
  const [isTried, setIsTried] = useState(false);
  const isEmpty = name.trim() === '';
  const submit = () => {
    setIsTried(true);
    if (isEmpty) return;
    const given = nameFor(scheme, name, words);
    save.mutate(
      { scheme: scheme.id, profile: { ...scheme.profile, name: given } },
      {
        onError,
        onSuccess: () => {
          tell({ text: words.say('schemes.renamed', { name: given }) });
          onDone();
        },
      },
    );
  };
  return (
    <FormDialog
      title={words.say('schemes.renameThis', { name: scheme.profile.name })}
      isOpen
      onClose={onDone}
      onSave={submit}
    >
      <TextField
        label={words.say('schemes.newName')}
        value={name}
        maxLength={200}
        error={isTried && isEmpty ? words.say('profile.error.name') : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
