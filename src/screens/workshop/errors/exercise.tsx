import { useEffect, useState } from 'react';
import type { SchemeSummary } from '#engine';
import {
  addressOf,
  keepStopwatch,
  keyOfMade,
  startStopwatch,
  stopStopwatch,
  useKeepOnShelf,
  useMadeUp,
  useStopwatch,
  workshopAddress,
} from '#state';
import { Button, Card, LinkButton, Message, Page, Section, useWords, Waiting } from '#ui';
import {
  afterAnswer,
  afterHint,
  betterOf,
  freshAttempt,
  isOver,
  keptExerciseProgress,
  plant,
  pointsFor,
  type Attempt,
  type ExerciseProgress,
} from '#workshop';
import { focusTitle, useArrival } from '../../arrival.ts';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import { AnswerForm } from './answer-form.tsx';
import styles from './errors.module.css';
import { clockTime } from './clock-time.ts';
import type { ExerciseShown } from './exercise-names.ts';
import { Hints } from './hints.tsx';
import { Reveal } from './reveal.tsx';

/** An exercise: what is known, a clock, a form to answer by, hints, and in the end what was wrong. */
export function Exercise({
  exercise,
  kept,
  shelfId,
}: {
  readonly exercise: ExerciseShown;
  readonly kept: ExerciseProgress;
  readonly shelfId: string;
}) {
  const words = useWords();
  const { id, name, brief, story, plantings } = exercise;
  useArrival(name);
  const made = useMadeUp({
    key: keyOfMade({ what: 'errors', item: id, variant: 'plain' }),
    story,
    planting: { name: JSON.stringify(plantings), plant: (files) => plant(files, plantings).files },
  });
  const go = useGo(exercise, kept, shelfId);
  const { attempt, best, isRunning, seconds } = go;
  return (
    <Page title={name}>
      <p className={styles.note}>
        {words.say('errors.facts', { level: exercise.level ?? 'none', count: plantings.length })}
      </p>
      <Card>
        <div className={styles.form}>
          <h2>{words.say('errors.brief')}</h2>
          <p className={styles.lead}>{brief}</p>
          <p className={styles.task}>{words.say('errors.task', { count: plantings.length })}</p>
        </div>
      </Card>
      {made.error ? (
        <TroubleMessage error={made.error} />
      ) : !made.data ? (
        <Waiting label={words.say('errors.making')} />
      ) : !attempt ? (
        <Ready onStart={go.begin} best={best} />
      ) : isOver(attempt, plantings) ? (
        <Over go={go} exercise={exercise} scheme={made.data} />
      ) : isRunning ? (
        <Running go={go} exercise={exercise} scheme={made.data} attempt={attempt} />
      ) : (
        <Message tone="info" title={words.say('errors.paused', { time: clockTime(seconds, words) })}>
          <p>{words.say('errors.pausedText')}</p>
          <p>
            <Button look="main" onClick={go.goOn}>
              {words.say('errors.goOn')}
            </Button>
          </p>
        </Message>
      )}
      <p>
        <LinkButton look="quiet" href={workshopAddress({ place: 'errors' })}>
          {words.say('errors.all')}
        </LinkButton>
      </p>
    </Page>
  );
}

type Go = ReturnType<typeof useGo>;

/** A go at an exercise, its clock, and what is kept of it on this device after everything that is done. */
function useGo(exercise: ExerciseShown, kept: ExerciseProgress, shelfId: string) {
  const { id, plantings } = exercise;
  const keep = useKeepOnShelf();
  const tellFailure = useTellFailure();
  const [{ attempt, best }, setProgress] = useState(kept);
  const watch = useStopwatch();
  const isMine = watch.key === id;
  const isRunning = isMine && watch.isRunning;
  const seconds = isMine ? watch.seconds : (attempt?.seconds ?? 0);
  const { mutate } = keep;
  const entryOf = (progress: ExerciseProgress) =>
    ({ kind: 'progress', id: shelfId, content: keptExerciseProgress(progress, exercise) }) as const;
  const change = (next: Attempt) => {
    const timed = { ...next, seconds };
    const isDone = isOver(timed, plantings);
    if (isDone) stopStopwatch();
    const progress = { attempt: timed, best: isDone ? betterOf(best, timed) : best };
    setProgress(progress);
    mutate([entryOf(progress)], { onError: tellFailure });
  };
  // The clock runs on while one looks at the scheme's own pages, where nothing of this is on screen.
  useEffect(() => {
    if (isRunning && attempt)
      keepStopwatch((now) => mutate([entryOf({ attempt: { ...attempt, seconds: now }, best })]));
  });
  return {
    attempt,
    best,
    isRunning,
    seconds,
    change,
    begin: () => {
      const fresh = { attempt: freshAttempt(plantings.length), best };
      setProgress(fresh);
      mutate([entryOf(fresh)], { onError: tellFailure });
      startStopwatch(id, 0);
      focusTitle();
    },
    goOn: () => {
      startStopwatch(id, seconds);
      focusTitle();
    },
    pause: () => {
      stopStopwatch();
      if (attempt) change(attempt);
      focusTitle();
    },
  };
}

function Ready({ best, onStart }: Pick<Go, 'best'> & { readonly onStart: () => void }) {
  const words = useWords();
  return (
    <>
      <p className={styles.note}>{words.say('errors.rules')}</p>
      {best && (
        <p>{words.say('errors.best', { points: best.points, time: clockTime(best.seconds, words) })}</p>
      )}
      <p>
        <Button look="main" onClick={onStart}>
          {words.say('errors.start')}
        </Button>
      </p>
    </>
  );
}

/** Pages of a scheme on which a bar leads back here. */
const PAGES = ['quality', 'overview', 'warning', 'indicators'] as const;

function Running({
  go,
  exercise: { story, plantings },
  scheme,
  attempt,
}: {
  readonly go: Go;
  readonly exercise: ExerciseShown;
  readonly scheme: SchemeSummary;
  readonly attempt: Attempt;
}) {
  const words = useWords();
  const nameOf = (page: (typeof PAGES)[number]) =>
    page === 'indicators' ? words.say('nav.indicators') : words.say(`looks.${page}`);
  return (
    <>
      <div className={styles.bar}>
        <p>
          {words.say('errors.clock')}{' '}
          <strong role="timer" aria-label={words.say('errors.clock')} className={styles.clock}>
            {clockTime(go.seconds, words)}
          </strong>
        </p>
        <p>
          {words.say('errors.score')}{' '}
          <strong className={styles.clock}>{words.number(pointsFor(attempt))}</strong>
        </p>
        <Button size="small" onClick={go.pause}>
          {words.say('errors.pause')}
        </Button>
      </div>
      <div className={styles.two}>
        <Section title={words.say('errors.look')}>
          <p>{words.say('errors.lookText')}</p>
          <ul className={styles.links}>
            {PAGES.map((page) => (
              <li key={page}>
                <LinkButton icon="open" href={addressOf({ screen: page, scheme: scheme.id })}>
                  {nameOf(page)}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={words.say('errors.answer')}>
          <AnswerForm
            story={story}
            plantings={plantings}
            attempt={attempt}
            onAnswer={(said) => {
              const { attempt: next, marked } = afterAnswer(attempt, said, plantings);
              go.change(next);
              return marked;
            }}
          />
          <Hints
            plantings={plantings}
            attempt={attempt}
            onHint={(mistake) => go.change(afterHint(attempt, mistake))}
          />
          <p>
            <Button look="quiet" onClick={() => go.change({ ...attempt, isShown: true })}>
              {words.say('errors.show')}
            </Button>
          </p>
        </Section>
      </div>
    </>
  );
}

function Over({
  go,
  exercise,
  scheme,
}: {
  readonly go: Go;
  readonly exercise: ExerciseShown;
  readonly scheme: SchemeSummary;
}) {
  const words = useWords();
  const { attempt, best } = go;
  if (!attempt) return null;
  const points = pointsFor(attempt);
  const isBest = best?.points === points && best.seconds === attempt.seconds;
  return (
    <>
      <Message
        tone={attempt.isShown ? 'info' : 'good'}
        isArrival
        title={
          attempt.isShown
            ? words.say('errors.shown')
            : words.say('errors.solved', { points, time: clockTime(attempt.seconds, words) })
        }
      >
        {!attempt.isShown && isBest && <p>{words.say('errors.newBest')}</p>}
        <p>
          <Button icon="undo" onClick={go.begin}>
            {words.say('errors.again')}
          </Button>
        </p>
      </Message>
      <Reveal exercise={exercise} scheme={scheme} />
    </>
  );
}
