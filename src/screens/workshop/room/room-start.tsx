import { workshopAddress } from '#state';
import { Button, Card, LinkButton, Page, Section, useWords } from '#ui';
import type { Lesson } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { textsOf } from '../lesson/lesson-texts.ts';
import { AddAnswers } from './add-answers.tsx';
import { useGather, type KeptAnswers } from './gathering.ts';
import { useLessonsHere } from './lessons-here.ts';
import { SchemeFiles } from './scheme-files.tsx';
import { useTakeAway } from './taking-away.ts';
import { SaidOf } from '../said-of.tsx';
import styles from './room.module.css';
import { useWatchedFolder } from './watched-folder.ts';

/** Lessons with how many have handed in answers to each, and where more are added. */
export function RoomStart({ answers }: { readonly answers: readonly KeptAnswers[] }) {
  const words = useWords();
  useArrival(words.say('room.title'));
  const gathering = useGather(answers);
  const folder = useWatchedFolder(gathering.gather);
  const takeAway = useTakeAway();
  const { lessons, isPending } = useLessonsHere();
  const countOf = (id: string) => answers.filter(({ document }) => document.lesson.id === id);
  const named = [...new Set(answers.map(({ document }) => document.lesson.id))];
  const unknown = isPending ? [] : named.filter((id) => !lessons.some((lesson) => lesson.id === id));
  return (
    <Page title={words.say('room.title')}>
      <p>{words.say('room.text')}</p>
      <AddAnswers gathering={gathering} folder={folder} lesson={null} />
      <Section title={words.say('room.lessons')}>
        <ul className={styles.lessons}>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <LessonCard lesson={lesson} count={countOf(lesson.id).length} />
            </li>
          ))}
        </ul>
      </Section>
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
