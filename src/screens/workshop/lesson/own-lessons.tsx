import { useId, useState } from 'react';
import type { ShelfEntry } from '#engine';
import { useForgetMadeUp, useKeepOnShelf, useReadShelf, useRemoveFromShelf, workshopAddress } from '#state';
import { Button, Card, FileField, LinkButton, Message, Section, useNotices, useWords, Waiting } from '#ui';
import { lessonOf, MOST_LESSON_BYTES, progressId, readLesson, type Lesson, type OwnLesson } from '#workshop';
import type { Words } from '#words';
import { focusTitle } from '../../arrival.ts';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import { newLessonId } from '../new-id.ts';
import { readFrom } from '../read-from.ts';
import { FaultList } from './fault-list.tsx';
import {
  blankLesson,
  carried,
  saveAsKept,
  saveLesson,
  useBeginLesson,
  useKeepLessons,
} from './lesson-files.ts';
import { textsOf } from './lesson-texts.ts';
import { openedFrom, type Opened } from './opening.ts';
import { TeachingLinks } from '../present/teaching-links.tsx';
import { SaidOf } from '../said-of.tsx';
import styles from './lesson.module.css';
import { keptLesson, useOwnLessons, type KeptLesson } from './use-lesson.ts';

/** What can be done with a lesson that comes with the app besides going through it. */
export function FinishedLessonTools({ lesson }: { readonly lesson: Lesson }) {
  const words = useWords();
  const begin = useBeginLesson();
  const name = textsOf(lesson, words)('name');
  const copy = (id: string): OwnLesson => {
    const own = carried(lesson, words, id);
    return { ...own, words: { ...own.words, name: words.say('write.copyOf', { name }) } };
  };
  return (
    <>
      <Button size="small" look="quiet" icon="pencil" onClick={() => void begin(copy)}>
        <SaidOf text={words.say('write.copy')} name={name} />
      </Button>
      <Button size="small" look="quiet" icon="download" onClick={() => saveLesson(lesson, words)}>
        <SaidOf text={words.say('write.save')} name={name} />
      </Button>
    </>
  );
}

/** What a lesson is called; one without a name by its id. */
function nameOf({ id, draft }: KeptLesson, words: Words): string {
  const name = draft?.words.name?.trim() ?? '';
  return name === '' ? words.say('write.unnamed', { id }) : name;
}

/** The lessons that were written here or opened from files, and the ways to more. */
export function OwnLessons() {
  const words = useWords();
  const { lessons, isPending, error } = useOwnLessons();
  const begin = useBeginLesson();
  return (
    <Section title={words.say('write.yours')}>
      {error && <TroubleMessage error={error} />}
      {isPending && <Waiting label={words.say('app.loading')} />}
      {lessons.length === 0 && !isPending && <p>{words.say('write.none')}</p>}
      <ul className={styles.cards}>
        {lessons.map((kept) => (
          <li key={kept.id}>
            <OwnLessonCard kept={kept} />
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button icon="pencil" onClick={() => void begin(blankLesson)}>
          {words.say('write.new')}
        </Button>
      </div>
      <LessonFileField />
    </Section>
  );
}

function OwnLessonCard({ kept }: { readonly kept: KeptLesson }) {
  const words = useWords();
  const remove = useRemoving();
  const { id, draft, faults, language, changedAt } = kept;
  const name = nameOf(kept, words);
  return (
    <Card>
      <h3>{name}</h3>
      <p>{draft?.words.text}</p>
      <p>{words.say('write.changedAt', { when: words.moment(changedAt) })}</p>
      {faults.length > 0 && (
        <p>{draft ? words.say('write.unfinished', { count: faults.length }) : words.say('write.unread')}</p>
      )}
      {!draft && <FaultList faults={faults} />}
      <div className={styles.row}>
        {draft && faults.length === 0 && (
          <>
            <LinkButton icon="open" href={workshopAddress({ place: 'lesson', item: id })}>
              <SaidOf text={words.say('lessons.open')} name={name} />
            </LinkButton>
            <TeachingLinks lesson={draft} step={null} name={name} />
          </>
        )}
        {draft && (
          <LinkButton
            size="small"
            look="quiet"
            icon="pencil"
            href={workshopAddress({ place: 'write', item: id })}
          >
            <SaidOf text={words.say('write.edit')} name={name} />
          </LinkButton>
        )}
        {draft && faults.length === 0 && (
          <Button
            size="small"
            look="quiet"
            icon="download"
            onClick={() => saveLesson(draft, words, language)}
          >
            <SaidOf text={words.say('write.save')} name={name} />
          </Button>
        )}
        {!draft && (
          <Button size="small" look="quiet" icon="download" onClick={() => saveAsKept(kept, words)}>
            <SaidOf text={words.say('write.saveAsKept')} name={name} />
          </Button>
        )}
        <Button size="small" look="quiet" icon="trash" onClick={() => void remove(kept, name)}>
          <SaidOf text={words.say('write.remove')} name={name} />
        </Button>
      </div>
    </Card>
  );
}

/** Takes a lesson and how far somebody was in it off the device at once, and offers the way back. */
function useRemoving(): (kept: KeptLesson, name: string) => Promise<void> {
  const words = useWords();
  const { tell } = useNotices();
  const { mutateAsync: remove } = useRemoveFromShelf();
  const { mutate: forget } = useForgetMadeUp();
  const { mutateAsync: keep } = useKeepOnShelf();
  const readShelf = useReadShelf();
  const tellFailure = useTellFailure();
  return async ({ id, content }, name) => {
    const ofLesson = progressId({ id });
    const putBack = async (progress: ShelfEntry | undefined) => {
      // One that was opened from a file since is the later one.
      if ((await readShelf('lesson')).some((one) => one.id === id)) return;
      await keep([{ kind: 'lesson', id, content }, ...(progress ? [progress] : [])]);
      focusTitle();
    };
    try {
      const progress = (await readShelf('progress')).find((one) => one.id === ofLesson);
      await remove({ kind: 'lesson', ids: [id] });
      // With the lesson gone there is to be a way back, whatever becomes of the rest.
      const rest = remove({ kind: 'progress', ids: [ofLesson] }).catch(tellFailure);
      forget(({ what, item }) => what === 'lesson' && item === id);
      focusTitle();
      tell({
        text: words.say('write.removed', { name }),
        undo: {
          label: words.say('schemes.undo'),
          act: () => void rest.then(() => putBack(progress)).catch(tellFailure),
        },
      });
    } catch (error) {
      tellFailure(error);
    }
  };
}

function LessonFileField() {
  const words = useWords();
  const keep = useKeepLessons();
  const readShelf = useReadShelf();
  const tellFailure = useTellFailure();
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  /** Keeps all that are new, and tells how each stands by then. */
  const settle = async (found: readonly Opened[]) => {
    const fresh = found.flatMap((one) => (one.state === 'new' ? [one] : []));
    const areKept = fresh.length === 0 || (await keep(fresh));
    setOpened(
      found.flatMap((one): Opened[] => {
        if (one.state !== 'new') return [one];
        return areKept ? [{ state: 'kept', lesson: one.lesson }] : [];
      }),
    );
  };
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(
      files.map(async (file) => ({
        file: file.name,
        read: await readFrom(file, MOST_LESSON_BYTES, readLesson),
      })),
    );
    const kept = (await readShelf('lesson')).map((entry) => [entry.id, keptLesson(entry).draft] as const);
    const finishedOf = (id: string) => {
      const finished = lessonOf(id);
      return finished ? carried(finished, words) : null;
    };
    await settle(openedFrom(read, new Map(kept), finishedOf));
  };
  return (
    <>
      <FileField
        label={words.say('write.openFile')}
        dropHint={words.say('write.drop')}
        hint={words.say('write.openHint')}
        onFiles={(files) => void open(files).catch(tellFailure)}
      />
      {opened.map((one, i) => (
        <OpenedMessage
          key={i}
          opened={one}
          onKeep={(lesson, language) =>
            void settle(opened.map((other) => (other === one ? { state: 'new', lesson, language } : other)))
          }
        />
      ))}
    </>
  );
}

function OpenedMessage({
  opened,
  onKeep,
}: {
  readonly opened: Opened;
  readonly onKeep: (lesson: OwnLesson, language: string) => void;
}) {
  const words = useWords();
  const labelled = useId();
  if (opened.state === 'faults')
    return (
      <Message tone="bad" isUrgent title={words.say('write.refused', { file: opened.file })}>
        <FaultList faults={opened.faults} />
      </Message>
    );
  const { lesson } = opened;
  const name = lesson.words.name ?? lesson.id;
  if (opened.state === 'new') return null;
  if (opened.state !== 'twice')
    return (
      <Message tone="good" title={words.say(`write.opened.${opened.state}`, { name })}>
        <p>
          <LinkButton icon="open" href={workshopAddress({ place: 'lesson', item: lesson.id })}>
            <SaidOf text={words.say('lessons.open')} name={name} />
          </LinkButton>
        </p>
      </Message>
    );
  const isFinished = lessonOf(lesson.id) !== undefined;
  return (
    <Message tone="warn" title={words.say('write.twice', { name })}>
      <p id={labelled}>{words.say(isFinished ? 'write.twiceFinished' : 'write.twiceText')}</p>
      <div className={styles.row} role="group" aria-labelledby={labelled}>
        <Button look="main" onClick={() => onKeep({ ...lesson, id: newLessonId() }, opened.language)}>
          {words.say('write.keepBoth')}
        </Button>
        {!isFinished && (
          <Button onClick={() => onKeep(lesson, opened.language)}>{words.say('write.replace')}</Button>
        )}
      </div>
    </Message>
  );
}
