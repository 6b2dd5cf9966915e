import { useState } from 'react';
import { useLocation } from 'wouter';
import { SCHEME_FILE_ENDING, type SchemeFileFault, type SourceFile } from '#intake';
import { addressOf, isOfWorkshop, useIntake, useOpenSchemeFile, useSchemeFile, useSchemes } from '#state';
import { Button, FileField, Message, saveFile, Section, SelectField, useNotices, useWords } from '#ui';
import { fileName } from '../../file-name.ts';
import { nameFor } from '../../made-up-name.ts';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import styles from './room.module.css';

const FAULTS = {
  'too-large': 'carry.fault.tooLarge',
  'not-a-scheme': 'carry.fault.notAScheme',
  'newer-version': 'carry.fault.newerVersion',
  damaged: 'carry.fault.damaged',
} as const satisfies Record<SchemeFileFault, string>;

/** A whole scheme as one file: saved here, and opened on another device. */
export function SchemeFiles() {
  const words = useWords();
  return (
    <Section title={words.say('carry.title')}>
      <p>{words.say('carry.text')}</p>
      <SaveScheme />
      <OpenScheme />
    </Section>
  );
}

function SaveScheme() {
  const words = useWords();
  const { tell } = useNotices();
  const { data } = useSchemes();
  const file = useSchemeFile();
  const onError = useTellFailure();
  const [chosen, setChosen] = useState<string | null>(null);
  const schemes = data?.filter((one) => one.deletedAt === null && !isOfWorkshop(one)) ?? [];
  const scheme = schemes.find(({ id }) => id === chosen) ?? schemes[0];
  if (!scheme) return <p>{words.say('carry.none')}</p>;
  const save = () =>
    file.mutate(scheme, {
      onError,
      onSuccess: (made) => {
        if (made) saveFile(fileName(scheme.profile.name, '', SCHEME_FILE_ENDING), made);
        else tell({ text: words.say('carry.tooLarge') });
      },
    });
  return (
    <>
      <div className={styles.row}>
        <SelectField
          label={words.say('carry.scheme')}
          isCompact
          value={scheme.id}
          choices={schemes.map(({ id, origin, profile }) => ({
            value: id,
            label: nameFor({ origin }, profile.name, words),
          }))}
          onChoose={setChosen}
        />
        <Button icon="download" isBusy={file.isPending} onClick={save}>
          {words.say('carry.save')}
        </Button>
      </div>
      {scheme.origin !== 'made-up' && <Message tone="warn">{words.say('carry.real')}</Message>}
    </>
  );
}

function OpenScheme() {
  const words = useWords();
  const [, navigate] = useLocation();
  const open = useOpenSchemeFile();
  const { desk, files: waiting } = useIntake();
  const { data: opened } = open;
  const lookInto = (files: readonly SourceFile[]) => {
    void desk.begin(files);
    navigate(addressOf({ screen: 'records' }));
  };
  const take = (file: File) =>
    open.mutate(file, {
      onSuccess: (read) => {
        if (read.is === 'kept') navigate(addressOf({ screen: 'overview', scheme: read.scheme }));
        // Files that wait to be added are somebody's work: they are put aside when that is wanted.
        if (read.is === 'records' && waiting.length === 0) lookInto(read.files);
      },
    });
  return (
    <>
      <FileField
        label={words.say('carry.open')}
        dropHint={words.say('carry.drop')}
        hint={words.say('carry.openHint')}
        onFiles={([file]) => file && take(file)}
      />
      {open.isPending && <p role="status">{words.say('app.loading')}</p>}
      {open.error && <TroubleMessage error={open.error} />}
      {opened?.is === 'records' && waiting.length > 0 && (
        <Asking count={waiting.length} onYes={() => lookInto(opened.files)} onNo={open.reset} />
      )}
      {opened?.is === 'refused' && (
        <Message tone="bad" isUrgent>
          {words.say(FAULTS[opened.fault], { file: open.variables?.name ?? '' })}
        </Message>
      )}
    </>
  );
}

/** Asks whether files that wait to be added are put aside for those of a scheme. */
function Asking({
  count,
  onYes,
  onNo,
}: {
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const words = useWords();
  return (
    <Message tone="warn" isUrgent title={words.say('carry.waiting', { count })}>
      <p>{words.say('carry.waitingText')}</p>
      <div className={styles.row}>
        <Button look="main" onClick={onYes}>
          {words.say('carry.putAside')}
        </Button>
        <Button onClick={onNo}>{words.say('dialog.cancel')}</Button>
      </div>
    </Message>
  );
}
