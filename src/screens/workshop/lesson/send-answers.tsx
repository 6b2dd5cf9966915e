import { useState, type SyntheticEvent } from 'react';
import { newId, useKeepOnShelf, useReadShelf, useShelf } from '#state';
import type { ShelfEntry } from '#engine';
import { Button, Card, Message, saveFile, TextField, useNotices, useWords } from '#ui';
import {
  answersDocument,
  answersEnding,
  answersText,
  isNothingGiven,
  isParticipantName,
  MOST_NAME_LETTERS,
  participantsFrom,
  PARTICIPANTS_ID,
  saverOf,
  type Figures,
  type KnownParticipant,
  type Lesson,
  type Participant,
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
  return (
    <details open={isOpen} className="no-print">
      <summary>{words.say('answers.title')}</summary>
      <Card>
        <SendForm {...props} lastName={knownIn(data)[0]?.name ?? ''} />
      </Card>
    </details>
  );
}

/** Who saved answers on this device, the last first. */
function knownIn(round: readonly ShelfEntry[]): readonly KnownParticipant[] {
  return participantsFrom(round.find(({ id }) => id === PARTICIPANTS_ID)?.content);
}

function SendForm({ lesson, progress, figures, onSaved, lastName }: Props & { readonly lastName: string }) {
  const words = useWords();
  const { tell } = useNotices();
  const { mutateAsync: keep } = useKeepOnShelf();
  const readShelf = useReadShelf();
  const tellFailure = useTellFailure();
  const [name, setName] = useState(lastName);
  const [isWrong, setIsWrong] = useState(false);
  /** Somebody who saved answers on this device before, under this name or another, and may be somebody else. */
  const [alike, setAlike] = useState<KnownParticipant | null>(null);
  const isAny = Object.values(progress.answers).some(({ given }) => given && !isNothingGiven(given));
  const saveAs = async (who: Participant) => {
    setAlike(null);
    // As it is by now: another window may have saved meanwhile.
    const known = knownIn(await readShelf('round'));
    const saved = known.find(({ id }) => id === who.id)?.edition ?? 0;
    const participant = { ...who, edition: saved + 1 };
    const document = answersDocument(lesson, progress, figures, {
      participant: who,
      edition: participant.edition,
      savedAt: new Date().toISOString(),
    });
    const file = fileName(
      who.name,
      words.say('answers.file', { lesson: textsOf(lesson, words)('name') }),
      answersEnding(document),
    );
    saveFile(file, new Blob([answersText(document)], { type: 'application/json' }));
    tell({ text: words.say('answers.saved', { file }) });
    onSaved(who.id);
    const others = known.filter(({ id }) => id !== who.id);
    await keep([{ kind: 'round', id: PARTICIPANTS_ID, content: [participant, ...others] }]);
  };
  const called = name.trim();
  const isRenamed = alike !== null && alike.name !== called;
  const somebodyNew = (): Participant => ({ id: newId(), name: called });
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsWrong(!isParticipantName(name));
    if (!isParticipantName(name) || !isAny) return;
    const saver = saverOf(called, knownIn(await readShelf('round')), progress.savedBy);
    if (saver.isSure) await saveAs(saver.who ?? somebodyNew());
    else setAlike(saver.who);
  };
  return (
    <form className={styles.ask} onSubmit={(event) => void save(event).catch(tellFailure)} noValidate>
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
        <Message
          tone="warn"
          isUrgent
          title={words.say(isRenamed ? 'answers.renamed' : 'answers.alike', { name: alike.name })}
        >
          <p>
            {isRenamed
              ? words.say('answers.renamedText', { renamed: called })
              : words.say('answers.alikeText')}
          </p>
          <div className={styles.row}>
            <Button onClick={() => void saveAs({ id: alike.id, name: called }).catch(tellFailure)}>
              {words.say('answers.same')}
            </Button>
            <Button onClick={() => void saveAs(somebodyNew()).catch(tellFailure)}>
              {words.say('answers.other')}
            </Button>
          </div>
        </Message>
      )}
    </form>
  );
}
