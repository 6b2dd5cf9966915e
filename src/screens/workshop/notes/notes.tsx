import { useCallback, useEffect, useRef } from 'react';
import { usePresentingView, useShownToRoom, useWorkshopView, type Presented } from '#state';
import { Button, Card, Message, Section, useWords } from '#ui';
import { phaseCode, stopAt, stopBeside, stopsOf, type LessonStep, type Phase, type Stop } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { numbersSaid, textsOf } from '../lesson/lesson-texts.ts';
import { letterOf, rightAnswers } from '../lesson/right-answers.ts';
import { useKeys, type Act } from '../present/keys.ts';
import { Reckoned } from '../present/reckoned.tsx';
import { WithLesson, type ReadyLesson } from '../present/with-lesson.tsx';
import { Clock } from './clock.tsx';
import styles from './notes.module.css';

/** The speaker's notes of a lesson, in step with the window that the room sees. */
export default function Notes() {
  return <WithLesson>{(ready) => <NotesOf key={ready.lesson.id} {...ready} />}</WithLesson>;
}

/**
 * For how long a turn is kept for the window that the room sees, where that has not answered yet: a key pressed as soon as
 * the notes are there is not lost. Milliseconds; after that the notes were read on their own.
 */
const EARLY = 10_000;

function NotesOf(ready: ReadyLesson) {
  const words = useWords();
  const { lesson } = ready;
  const name = textsOf(lesson, words)('name');
  useArrival(words.say('notes.title', { name }));
  const { view } = useWorkshopView();
  const { view: presenting, change } = usePresentingView();
  const stops = stopsOf(lesson);
  const at = stopAt(stops, view.step, presenting.phase);
  const early = useRef<{ readonly place: Presented; readonly turnedAt: number } | null>(null);
  const { shown, want, startClock } = useShownAndTimed(lesson.id, ({ step, phase }) => {
    if (!early.current) change({ step, phase });
  });
  useEffect(() => {
    const wish = early.current;
    if (!shown || !wish) return;
    early.current = null;
    if (Date.now() - wish.turnedAt < EARLY) want(wish.place);
    else change({ step: shown.step, phase: shown.phase });
  }, [shown, want, change]);
  const curtain = shown?.curtain ?? 'none';
  const go = (to: number) => {
    const next = stops[to];
    if (!next) return;
    const place = { step: next.step, phase: phaseCode(next.phase), curtain: 'none' } as const;
    change({ step: place.step, phase: place.phase });
    if (shown) want(place);
    else early.current = { place, turnedAt: Date.now() };
  };
  const turn = (by: number) => {
    // As in the window that the room sees: what is hidden is shown again before it is turned.
    if (shown && curtain !== 'none') want({ ...shown, curtain: 'none' });
    else go(stopBeside(stops, at, by));
  };
  const draw = (to: Presented['curtain']) => {
    if (shown) want({ ...shown, curtain: curtain === to ? 'none' : to });
  };
  const acts: Readonly<Partial<Record<Act, () => void>>> = {
    next: () => turn(1),
    back: () => turn(-1),
    first: () => go(0),
    last: () => go(stops.length - 1),
    black: () => draw('black'),
    white: () => draw('white'),
  };
  useKeys(words.direction, (act) => acts[act]?.());
  const stop = stops[at];
  const position = lesson.steps.findIndex(({ id }) => id === stop?.step);
  const step = lesson.steps[position];
  if (!stop || !step) return null;
  return (
    <div className={styles.notes} data-stage>
      <h1 tabIndex={-1} id="page-title" className={styles.title}>
        {words.say('notes.title', { name })}
      </h1>
      <div role="status">
        {shown ? (
          <p className={styles.connected}>
            {curtain === 'none' ? words.say('notes.connected') : words.say('notes.hidden', { curtain })}
          </p>
        ) : (
          <Message tone="warn" title={words.say('notes.notConnected')}>
            <p>{words.say('notes.notConnectedText')}</p>
          </Message>
        )}
      </div>
      <nav className={styles.turning} aria-label={words.say('notes.turn')}>
        <Button isBusy={at === 0} onClick={() => turn(-1)}>
          {words.say('present.act.back')}
        </Button>
        <Button look="main" isBusy={at === stops.length - 1} onClick={() => turn(1)}>
          {words.say('present.act.next')}
        </Button>
        {(['black', 'white'] as const).map((act) => (
          <Button key={act} isBusy={!shown} aria-pressed={curtain === act} onClick={() => draw(act)}>
            {words.say(`present.act.${act}`)}
          </Button>
        ))}
      </nav>
      <div className={styles.columns}>
        <Current {...ready} step={step} phase={stop.phase} position={position} />
        <div className={styles.column}>
          <Answer {...ready} step={step} />
          <Section title={words.say('notes.nextUp')}>
            <p>{nextInWords(stops[at + 1], ready, words)}</p>
          </Section>
          <Clock
            began={presenting.began}
            minutes={lesson.minutes}
            doneBy={(position + 1) / lesson.steps.length}
            onStart={startClock}
          />
        </div>
      </div>
    </div>
  );
}

/**
 * The window that the room sees: what it shows, how to turn it, and how to start the clock. It is told since when the
 * clock runs, so that it goes on in notes that are closed and opened again.
 */
function useShownAndTimed(lesson: string, onShown: (shown: Presented) => void) {
  const {
    view: { began },
    change,
  } = usePresentingView();
  const { shown, want: wantPlace } = useShownToRoom(lesson, onShown);
  const want = useCallback(
    (place: Presented) => wantPlace({ ...place, ...(began !== null && { began }) }),
    [wantPlace, began],
  );
  const startClock = () => {
    const now = Date.now();
    change({ began: now });
    if (shown) wantPlace({ ...shown, began: now });
  };
  return { shown, want, startClock };
}

interface StepProps extends ReadyLesson {
  readonly step: LessonStep;
}

function useSaying({ lesson, step, figures, scheme }: StepProps): (part: string) => string {
  const words = useWords();
  const numbers = numbersSaid(step, figures, words, scheme.profile.currency);
  return (part) => textsOf(lesson, words)(`${step.id}.${part}`, numbers);
}

/** What the room sees now, and what the speaker may say to it. */
function Current({
  phase,
  position,
  ...of
}: StepProps & { readonly phase: Phase; readonly position: number }) {
  const words = useWords();
  const say = useSaying(of);
  const { lesson, step } = of;
  const notes = say('notes');
  const hints = step.ask ? (step.hints ?? 0) : 0;
  return (
    <div className={styles.column}>
      <Section title={say('title')}>
        <p className={styles.at}>
          {words.say('notes.shown', {
            at: words.say('lessons.at', { at: position + 1, of: lesson.steps.length }),
            phase: words.say('notes.phase', {
              phase: phase.kind,
              shown: phase.kind === 'hint' ? phase.shown : 0,
            }),
          })}
        </p>
        <Card>
          <h3>{words.say('notes.speak')}</h3>
          {notes === '' ? (
            <p>{words.say('notes.none')}</p>
          ) : (
            notes.split('\n').map((line, i) => (
              <p key={i} className={styles.said}>
                {line}
              </p>
            ))
          )}
        </Card>
        <p>{say('say')}</p>
        {step.ask && <p className={styles.asked}>{say('ask')}</p>}
        {hints > 0 && (
          <ol className={styles.hints}>
            {Array.from({ length: hints }, (_, i) => (
              <li key={i}>{say(`hint.${i + 1}`)}</li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  );
}

/** What is right, and how it is reckoned. */
function Answer(of: StepProps) {
  const words = useWords();
  const say = useSaying(of);
  const { step, figures, scheme } = of;
  const { ask } = step;
  const right = ask ? rightAnswers(ask, figures, say, words, scheme.profile.currency) : [];
  return (
    <Section title={words.say('notes.answer')}>
      {ask ? (
        <Card>
          {right.length === 0 && <p>{words.say('lessons.mark.unknown')}</p>}
          {right.map(({ said, option }, i) => (
            <p key={i} className={styles.right}>
              {option === null ? said : words.say('notes.option', { letter: letterOf(option), said })}
            </p>
          ))}
          <p>{say('reveal')}</p>
          {step.reckonedBy && <Reckoned step={step} figures={figures} scheme={scheme} />}
        </Card>
      ) : (
        <p>{words.say('notes.noQuestion')}</p>
      )}
    </Section>
  );
}

function nextInWords(
  next: Stop | undefined,
  { lesson }: ReadyLesson,
  words: ReturnType<typeof useWords>,
): string {
  if (!next) return words.say('notes.atEnd');
  return words.say('notes.nextPhase', {
    phase: next.phase.kind,
    shown: next.phase.kind === 'hint' ? next.phase.shown : 0,
    title: textsOf(lesson, words)(`${next.step}.title`),
  });
}
