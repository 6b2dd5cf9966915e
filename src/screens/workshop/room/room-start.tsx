import { workshopAddress } from '#state';
import { Button, Card, LinkButton, Page, Section, useWords } from '#ui';
import type { Lesson } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { textsOf } from '../lesson/lesson-texts.ts';
import { AddAnswers, type Adding } from './add-answers.tsx';
import type { KeptAnswers } from './gathering.ts';
import { useLessonsHere } from './lessons-here.ts';
import { SchemeFiles } from './scheme-files.tsx';
import { useTakeAway } from './taking-away.ts';
import { SaidOf } from '../said-of.tsx';
import styles from './room.module.css';

/** Lessons with how many have handed in answers to each, and where more are added. */
export function RoomStart({
  answers,
  adding,
}: {
  readonly answers: readonly KeptAnswers[];
  readonly adding: Adding;
}) {
  const words = useWords();
  useArrival(words.say('room.title'));
  const takeAway = useTakeAway();
  const { lessons, unfinished, isPending } = useLessonsHere();
  const countOf = (id: string) => answers.filter(({ document }) => document.lesson.id === id);
  const named = [...new Set(answers.map(({ document }) => document.lesson.id))];
  const notHere = isPending ? [] : named.filter((id) => !lessons.some((lesson) => lesson.id === id));
  const begun = unfinished.filter(({ id }) => notHere.includes(id));
  const unknown = notHere.filter((id) => !begun.some((lesson) => lesson.id === id));
  return (
    <Page title={words.say('room.title')}>
      <p>{words.say('room.text')}</p>
      <AddAnswers {...adding} lesson={null} />
      <Section title={words.say('room.lessons')}>
        <ul className={styles.lessons}>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <LessonCard lesson={lesson} count={countOf(lesson.id).length} />
            </li>
          ))}
        </ul>
      </Section>
      {begun.length > 0 && (
        <Section title={words.say('room.unfinished')}>
          <p>{words.say('room.unfinishedText')}</p>
          <ul>
            {begun.map(({ id, draft }) => {
              const name = draft?.words.name?.trim() ?? '';
              return (
                <li key={id} className={styles.row}>
                  <span>
                    {words.say('room.unknownLesson', {
                      id: name === '' ? id : name,
                      count: countOf(id).length,
                    })}
                  </span>
                  <LinkButton size="small" icon="pencil" href={workshopAddress({ place: 'write', item: id })}>
                    <SaidOf text={words.say('room.finish')} name={name === '' ? id : name} />
                  </LinkButton>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {unknown.length > 0 && (
        <Section title={words.say('room.unknownLessons')}>
          <p>{words.say('room.unknownLessonsText')}</p>
          <ul>
            {unknown.map((id) => (
              <li key={id} className={styles.row}>
                <span>{words.say('room.unknownLesson', { id, count: countOf(id).length })}</span>
                <Button size="small" icon="trash" onClick={() => takeAway(countOf(id))}>
                  {words.say('room.removeLesson', { id })}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SchemeFiles />
    </Page>
  );
}

function LessonCard({ lesson, count }: { readonly lesson: Lesson; readonly count: number }) {
  const words = useWords();
  const name = textsOf(lesson, words)('name');
  return (
    <Card>
      <h3>{name}</h3>
      <p>{words.say('room.handedIn', { count })}</p>
      <LinkButton icon="open" href={workshopAddress({ place: 'room', item: lesson.id })}>
        <SaidOf text={words.say('room.open')} name={name} />
      </LinkButton>
    </Card>
  );
}
