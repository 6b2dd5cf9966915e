import { usePresentingView, workshopAddress } from '#state';
import { Button, LinkButton, useWords } from '#ui';
import type { LessonStep, Question } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { numbersSaid, textsOf } from '../lesson/lesson-texts.ts';
import { StepView } from '../lesson/step-view.tsx';
import { rightAnswers } from '../lesson/right-answers.ts';
import { Reckoned } from '../present/reckoned.tsx';
import { WithLesson, type ReadyLesson } from '../present/with-lesson.tsx';
import styles from './handout.module.css';

/** A lesson for paper: on the screen as it will be printed. */
export default function Handout() {
  return <WithLesson>{(ready) => <HandoutOf key={ready.lesson.id} {...ready} />}</WithLesson>;
}

function HandoutOf(ready: ReadyLesson) {
  const words = useWords();
  const { lesson, scheme } = ready;
  const { view, change } = usePresentingView();
  const texts = textsOf(lesson, words);
  const title = words.say('handout.title', { name: texts('name') });
  useArrival(title);
  return (
    <div className={styles.preview} data-handout>
      <div className={styles.bar}>
        <h1 tabIndex={-1} id="page-title">
          {title}
        </h1>
        <p>{words.say('handout.text')}</p>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={view.hasAnswers}
            onChange={(event) => change({ hasAnswers: event.currentTarget.checked })}
          />
          {words.say('handout.withAnswers')}
        </label>
        <div className={styles.actions}>
          <Button look="main" icon="reports" onClick={() => window.print()}>
            {words.say('handout.print')}
          </Button>
          <LinkButton href={workshopAddress({ place: 'lesson', item: lesson.id })}>
            {words.say('handout.toLesson')}
          </LinkButton>
        </div>
      </div>
      <article className={styles.sheet} aria-label={texts('name')}>
        <div className={styles.head}>
          <h2>{texts('name')}</h2>
          {view.hasAnswers ? (
            <p className={styles.copy}>{words.say('handout.trainersCopy')}</p>
          ) : (
            <p className={styles.who}>
              <span>{words.say('handout.name')}</span>
              <span>{words.say('handout.date')}</span>
            </p>
          )}
          <p>{texts('text')}</p>
          <p className={styles.source}>{words.say('handout.source', { scheme: scheme.profile.name })}</p>
        </div>
        {lesson.steps.map((step, i) => (
          <StepOnPaper key={step.id} {...ready} step={step} at={i + 1} hasAnswers={view.hasAnswers} />
        ))}
      </article>
    </div>
  );
}

interface StepProps extends ReadyLesson {
  readonly step: LessonStep;
}

function StepOnPaper({
  at,
  hasAnswers,
  ...of
}: StepProps & { readonly at: number; readonly hasAnswers: boolean }) {
  const words = useWords();
  const { lesson, step, scheme, figures } = of;
  const texts = textsOf(lesson, words);
  const numbers = numbersSaid(step, figures, words, scheme.profile.currency);
  const say = (part: string) => texts(`${step.id}.${part}`, numbers);
  const isRepeated = isSameAsBefore(lesson.steps, at - 1);
  const notes = say('notes');
  return (
    <section className={styles.step}>
      <h3>{words.say('handout.step', { at, title: say('title') })}</h3>
      <p>{say('say')}</p>
      {isRepeated ? (
        <p className={styles.source}>{words.say('handout.sameFigure')}</p>
      ) : (
        <StepView show={step.show} say={say} scheme={scheme} figures={figures} />
      )}
      {step.ask && <Asked ask={step.ask} say={say} />}
      {step.ask && !hasAnswers && (
        <div className={styles.lines} aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
      {step.ask && hasAnswers && <Told {...of} ask={step.ask} say={say} />}
      {hasAnswers && notes !== '' && <p className={styles.notes}>{words.say('handout.notes', { notes })}</p>}
    </section>
  );
}

/** A figure that stands above already is not printed again. */
function isSameAsBefore(steps: readonly LessonStep[], at: number): boolean {
  const [before, here] = [steps[at - 1], steps[at]];
  if (!before || !here || here.show.kind === 'words') return false;
  return JSON.stringify(before.show) === JSON.stringify(here.show);
}

interface AskedProps {
  readonly ask: Question;
  readonly say: (part: string) => string;
}

function Asked({ ask, say }: AskedProps) {
  return (
    <>
      <p className={styles.asked}>{say('ask')}</p>
      {ask.kind === 'choice' && (
        <ul className={styles.options}>
          {ask.options.map(({ id }) => (
            <li key={id}>{say(`option.${id}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is right, for who teaches. */
function Told({ ask, say, step, figures, scheme }: StepProps & AskedProps) {
  const words = useWords();
  const right = rightAnswers(ask, figures, say, words, scheme.profile.currency);
  return (
    <div className={styles.told}>
      {right.length === 0 && <p>{words.say('lessons.mark.unknown')}</p>}
      {right.map(({ said }, i) => (
        <p key={i} className={styles.asked}>
          {words.say('handout.answer', { said })}
        </p>
      ))}
      <p>{say('reveal')}</p>
      {step.reckonedBy && <Reckoned step={step} figures={figures} scheme={scheme} />}
    </div>
  );
}
