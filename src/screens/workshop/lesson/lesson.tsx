import { useShelf, useWorkshopView, workshopAddress } from '#state';
import { Card, LinkButton, Message, Page, Section, useWords, Waiting } from '#ui';
import { AUDIENCES, LESSONS, progressFrom, progressId, type Lesson } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { TeachingLinks } from '../present/teaching-links.tsx';
import { SaidOf } from '../said-of.tsx';
import { textsOf } from './lesson-texts.ts';
import { FinishedLessonTools, OwnLessons } from './own-lessons.tsx';
import styles from './lesson.module.css';
import { Player } from './player.tsx';
import { useLesson } from './use-lesson.ts';

/** The lessons, or the one that the address names. */
export default function LessonPlace() {
  const words = useWords();
  const { view } = useWorkshopView();
  const { data, error } = useShelf('progress');
  const { lesson, isPending, error: trouble } = useLesson(view.item);
  const wrong = error ?? trouble;
  if (wrong) return <TroubleMessage error={wrong} />;
  if (!data || isPending) return <Waiting label={words.say('app.loading')} />;
  const kept = (of: Lesson) => data.find(({ id }) => id === progressId(of))?.content;
  return lesson ? (
    <Player key={lesson.id} lesson={lesson} kept={progressFrom(kept(lesson), lesson)} />
  ) : (
    <LessonList kept={kept} isMissing={view.item !== null} />
  );
}

function LessonList({
  kept,
  isMissing,
}: {
  readonly kept: (lesson: Lesson) => unknown;
  /** The address names a lesson that is not there, or not whole. */
  readonly isMissing: boolean;
}) {
  const words = useWords();
  useArrival(words.say('lessons.title'));
  return (
    <Page title={words.say('lessons.title')}>
      {isMissing && (
        <Message tone="warn" title={words.say('write.notHere')}>
          {words.say('lessons.notHereText')}
        </Message>
      )}
      <p>{words.say('lessons.text')}</p>
      {AUDIENCES.map((audience) => {
        const lessons = LESSONS.filter((lesson) => lesson.audience === audience);
        if (lessons.length === 0) return null;
        return (
          <Section key={audience} title={words.say(`lessons.for.${audience}`)}>
            <ul className={styles.cards}>
              {lessons.map((lesson) => (
                <li key={lesson.id}>
                  <LessonCard lesson={lesson} content={kept(lesson)} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      <OwnLessons />
    </Page>
  );
}

function LessonCard({ lesson, content }: { readonly lesson: Lesson; readonly content: unknown }) {
  const words = useWords();
  const texts = textsOf(lesson, words);
  const { step, isFinished } = progressFrom(content, lesson);
  const at = lesson.steps.findIndex(({ id }) => id === step) + 1;
  const state =
    content === undefined
      ? words.say('lessons.notBegun')
      : isFinished
        ? words.say('lessons.finished')
        : words.say('lessons.at', { at, of: lesson.steps.length });
  const name = texts('name');
  return (
    <Card>
      <div className={styles.card}>
        <h3>{name}</h3>
        <p>{texts('text')}</p>
        <p className={styles.state}>{words.say('lessons.state', { minutes: lesson.minutes, state })}</p>
        <p>
          <LinkButton icon="open" href={workshopAddress({ place: 'lesson', item: lesson.id, step })}>
            <SaidOf text={words.say('lessons.open')} name={name} />
          </LinkButton>
        </p>
        <details>
          <summary>
            <SaidOf text={words.say('lessons.teach')} name={name} />
          </summary>
          <div className={styles.tools}>
            <TeachingLinks lesson={lesson} step={null} name={name} />
            <FinishedLessonTools lesson={lesson} />
          </div>
        </details>
      </div>
    </Card>
  );
}
