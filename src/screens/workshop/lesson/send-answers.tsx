import { useState, type SyntheticEvent } from 'react';
import { useKeepOnShelf, useShelf } from '#state';
import { Button, Card, Message, saveFile, TextField, useNotices, useWords } from '#ui';
import {
  ANSWERS_ENDING,
  answersDocument,
  answersText,
  isParticipantName,
  MOST_NAME_LETTERS,
  participantsFrom,
  PARTICIPANTS_ID,
  saverOf,
  type Figures,
  type KnownParticipant,
  type Lesson,
  type Progress,
} from '#workshop';
import { fileName } from '../../file-name.ts';
import { useTellFailure } from '../../trouble-message.tsx';
import { textsOf } from './lesson-texts.ts';
import styles from './lesson.module.css';

interface Props {
  readonly lesson: Lesson;
  readonly progress: Progress;
  readonly figures: Figures;
  /** Told the id of the participant who has saved these answers. */
  readonly onSaved: (participant: string) => void;
}

/** Hands in what was answered, as a file: open at the end of a lesson, at hand before. */
export function SendAnswers({ isOpen, ...props }: Props & { readonly isOpen: boolean }) {
  const words = useWords();
  const { data } = useShelf('round');
  if (!props.lesson.steps.some(({ ask }) => ask) || !data) return null;
  const known = participantsFrom(data.find(({ id }) => id === PARTICIPANTS_ID)?.content);
  return (
    <details open={isOpen} className="no-print">
      <summary>{words.say('answers.title')}</summary>
      <Card>
        <SendForm {...props} known={known} />
      </Card>
    </details>
  );
}

function SendForm({
  lesson,
  progress,
  figures,
  onSaved,
  known,
}: Props & { readonly known: readonly KnownParticipant[] }) {
  const words = useWords();
  const { tell } = useNotices();
  const { mutate: keep } = useKeepOnShelf();
  const onError = useTellFailure();
  const [name, setName] = useState(known[0]?.name ?? '');
  const [isWrong, setIsWrong] = useState(false);
  /** Somebody of the name who saved answers on this device before, and may be somebody else. */
  const [alike, setAlike] = useState<KnownParticipant | null>(null);
  const isAny = Object.values(progress.answers).some(({ given }) => given !== undefined);
  const saveAs = (participant: KnownParticipant) => {
    setAlike(null);
    const document = answersDocument(lesson, progress, figures, {
      participant,
      edition: participant.edition,
      savedAt: new Date().toISOString(),
    });
    const file = fileName(
      participant.name,
      words.say('answers.file', { lesson: textsOf(lesson, words)('name') }),
      ANSWERS_ENDING,
    );
    saveFile(file, new Blob([answersText(document)], { type: 'application/json' }));
    tell({ text: words.say('answers.saved', { file }) });
    const others = known.filter(({ id }) => id !== participant.id);
    keep([{ kind: 'round', id: PARTICIPANTS_ID, content: [participant, ...others] }], { onError });
    onSaved(participant.id);
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsWrong(!isParticipantName(name));
    if (!isParticipantName(name) || !isAny) return;
    const called = name.trim();
    const saver = saverOf(called, known, progress.savedBy);
    if (saver.isSure) saveAs(saver.who ? onceMore(saver.who) : somebodyNew(called));
    else setAlike(saver.who);
  };
  return (
    <form className={styles.ask} onSubmit={save} noValidate>
      <p>{words.say('answers.text')}</p>
      <TextField
        label={words.say('answers.name')}
        autoComplete="off"
        maxLength={MOST_NAME_LETTERS}
        value={name}
        error={isWrong ? words.say('answers.nameWrong', { most: MOST_NAME_LETTERS }) : null}
        onChange={(event) => {
          setAlike(null);
          setName(event.currentTarget.value);
        }}
      />
      {!isAny && <p>{words.say('answers.none')}</p>}
      <div className={styles.row}>
        <Button type="submit" look="main" icon="download" isBusy={!isAny}>
          {words.say('answers.save')}
        </Button>
      </div>
      {alike && (
        <Message tone="warn" isUrgent title={words.say('answers.alike', { name: alike.name })}>
          <p>{words.say('answers.alikeText')}</p>
          <div className={styles.row}>
            <Button onClick={() => saveAs(onceMore(alike))}>{words.say('answers.same')}</Button>
            <Button onClick={() => saveAs(somebodyNew(alike.name))}>{words.say('answers.other')}</Button>
          </div>
        </Message>
      )}
    </form>
  );
}

/** Somebody who saves once more: the later file counts. */
function onceMore(who: KnownParticipant): KnownParticipant {
  return { ...who, edition: who.edition + 1 };
}

function somebodyNew(name: string): KnownParticipant {
  const lot = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
  return { id: lot, name, edition: 1 };
}
