import { useId, useState } from 'react';
import {
  useForgetMadeUp,
  useKeepOnShelf,
  useRemoveFromShelf,
  useWorkshopView,
  workshopAddress,
} from '#state';
import { Button, Card, FileField, LinkButton, Message, Section, useNotices, useWords, Waiting } from '#ui';
import {
  freeId,
  lessonOf,
  LESSONS,
  newLesson,
  readLesson,
  type Lesson,
  type LessonFault,
  type OwnLesson,
} from '#workshop';
import type { Words } from '#words';
import { focusTitle } from '../../arrival.ts';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import { FaultList } from './fault-list.tsx';
import { carried, saveLesson, useKeepLesson } from './lesson-files.ts';
import { textsOf } from './lesson-texts.ts';
import { TeachingLinks } from '../present/teaching-links.tsx';
import styles from './lesson.module.css';
import { useOwnLessons, type KeptLesson } from './use-lesson.ts';

/** What can be done with a lesson that comes with the app besides going through it. */
export function FinishedLessonTools({ lesson }: { readonly lesson: Lesson }) {
  const words = useWords();
  const { goTo } = useWorkshopView();
  const { lessons } = useOwnLessons();
  const keep = useKeepLesson();
  const name = textsOf(lesson, words)('name');
  const copy = () => {
    const id = freeId(`${lesson.id}-copy`, idsOf(lessons));
    const own = carried(lesson, words, id);
    const named = { ...own, words: { ...own.words, name: words.say('write.copyOf', { name }) } };
    keep(named, () => goTo({ place: 'write', item: id, step: null }));
  };
  return (
    <div className={styles.row}>
      <Button size="small" look="quiet" icon="pencil" onClick={copy}>
        {words.say('write.copy')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <Button size="small" look="quiet" icon="download" onClick={() => saveLesson(lesson, words)}>
        {words.say('write.save')}
        <span className="visually-hidden"> {name}</span>
      </Button>
    </div>
  );
}

function idsOf(lessons: readonly KeptLesson[]): readonly string[] {
  return [...LESSONS, ...lessons].map(({ id }) => id);
}

/** What a lesson is called; one without a name by its id. */
function nameOf({ id, draft }: KeptLesson, words: Words): string {
  const name = draft?.words.name?.trim() ?? '';
  return name === '' ? words.say('write.unnamed', { id }) : name;
}

/** The lessons that were written here or opened from files, and the ways to more. */
export function OwnLessons() {
  const words = useWords();
  const { goTo } = useWorkshopView();
  const { lessons, isPending, error } = useOwnLessons();
  const keep = useKeepLesson();
  const write = () => {
    const id = freeId('lesson', idsOf(lessons));
    const made = newLesson(id, { indicator: 'incurred-claims-ratio', basis: 'service' });
    keep(made, () => goTo({ place: 'write', item: id, step: null }));
  };
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
        <Button icon="pencil" onClick={write}>
          {words.say('write.new')}
        </Button>
      </div>
      <LessonFileField lessons={lessons} />
    </Section>
  );
}

function OwnLessonCard({ kept }: { readonly kept: KeptLesson }) {
  const words = useWords();
  const remove = useRemoving();
  const { id, draft, faults, language, changedAt } = kept;
  const name = nameOf(kept, words);
  const said = (text: string) => (
    <>
      {text}
      <span className="visually-hidden"> {name}</span>
    </>
  );
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
              {words.say('lessons.open', { name })}
            </LinkButton>
            <TeachingLinks lesson={draft} step={null} />
          </>
        )}
        {draft && (
          <LinkButton
            size="small"
            look="quiet"
            icon="pencil"
            href={workshopAddress({ place: 'write', item: id })}
          >
            {said(words.say('write.edit'))}
          </LinkButton>
        )}
        {draft && faults.length === 0 && (
          <Button
            size="small"
            look="quiet"
            icon="download"
            onClick={() => saveLesson(draft, words, language)}
          >
            {said(words.say('write.save'))}
          </Button>
        )}
        <Button size="small" look="quiet" icon="trash" onClick={() => remove(kept, name)}>
          {said(words.say('write.remove'))}
        </Button>
      </div>
    </Card>
  );
}

/** Takes a lesson off the device at once and offers the way back. */
function useRemoving(): (kept: KeptLesson, name: string) => void {
  const words = useWords();
  const { tell } = useNotices();
  const { mutate: remove } = useRemoveFromShelf();
  const { mutate: forget } = useForgetMadeUp();
  const { mutate: keep } = useKeepOnShelf();
  const onError = useTellFailure();
  return ({ id, content }, name) => {
    const act = () => keep([{ kind: 'lesson', id, content }], { onError, onSuccess: () => focusTitle() });
    remove(
      { kind: 'lesson', ids: [id] },
      {
        onError,
        onSuccess: () => {
          focusTitle();
          forget(({ what, item }) => what === 'lesson' && item === id);
          tell({
            text: words.say('write.removed', { name }),
            undo: { label: words.say('schemes.undo'), act },
          });
        },
      },
    );
  };
}

/** How a file that was chosen stands. */
type Opened =
  | { readonly state: 'faults'; readonly file: string; readonly faults: readonly LessonFault[] }
  | { readonly state: 'twice'; readonly lesson: OwnLesson; readonly language: string }
  | { readonly state: 'finished'; readonly lesson: OwnLesson }
  | { readonly state: 'kept'; readonly lesson: OwnLesson };

function LessonFileField({ lessons }: { readonly lessons: readonly KeptLesson[] }) {
  const words = useWords();
  const keep = useKeepLesson();
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const onKept = (lesson: OwnLesson, language: string) =>
    keep(
      lesson,
      () =>
        setOpened((before) => [
          ...before.filter((one) => one.state === 'faults' || one.lesson.id !== lesson.id),
          { state: 'kept', lesson },
        ]),
      language,
    );
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(
      files.map(async (file) => ({ file: file.name, read: readLesson(await file.text()) })),
    );
    setOpened(
      read.flatMap(({ file, read: one }): Opened[] => {
        if ('faults' in one) return [{ state: 'faults', file, faults: one.faults }];
        const { lesson, language } = one;
        const finished = lessonOf(lesson.id);
        if (finished && isSame(lesson, carried(finished, words))) return [{ state: 'finished', lesson }];
        const mine = lessons.find(({ id }) => id === lesson.id);
        if (mine?.draft && isSame(lesson, mine.draft)) return [{ state: 'kept', lesson }];
        if (finished || mine) return [{ state: 'twice', lesson, language }];
        onKept(lesson, language);
        return [];
      }),
    );
  };
  return (
    <>
      <FileField
        label={words.say('write.openFile')}
        dropHint={words.say('write.drop')}
        hint={words.say('write.openHint')}
        onFiles={(files) => void open(files)}
      />
      {opened.map((one, i) => (
        <OpenedMessage
          key={i}
          opened={one}
          taken={idsOf(lessons)}
          onKeep={(lesson, language) => {
            setOpened((before) => before.filter((other) => other !== one));
            onKept(lesson, language);
          }}
        />
      ))}
    </>
  );
}

function isSame(a: OwnLesson, b: OwnLesson): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** With the fields of everything in one order, whatever it was written in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function OpenedMessage({
  opened,
  taken,
  onKeep,
}: {
  readonly opened: Opened;
  readonly taken: readonly string[];
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
  if (opened.state !== 'twice')
    return (
      <Message tone="good" title={words.say(`write.opened.${opened.state}`, { name })}>
        <p>
          <LinkButton icon="open" href={workshopAddress({ place: 'lesson', item: lesson.id })}>
            {words.say('lessons.open', { name })}
          </LinkButton>
        </p>
      </Message>
    );
  const isFinished = lessonOf(lesson.id) !== undefined;
  return (
    <Message tone="warn" title={words.say('write.twice', { name })}>
      <p id={labelled}>{words.say(isFinished ? 'write.twiceFinished' : 'write.twiceText')}</p>
      <div className={styles.row} role="group" aria-labelledby={labelled}>
        <Button
          look="main"
          onClick={() => onKeep({ ...lesson, id: freeId(lesson.id, taken) }, opened.language)}
        >
          {words.say('write.keepBoth')}
        </Button>
        {!isFinished && (
          <Button onClick={() => onKeep(lesson, opened.language)}>{words.say('write.replace')}</Button>
        )}
      </div>
    </Message>
  );
}
