import { useRef } from 'react';
import { useWords } from '#ui';
import { phaseCode, type Figures, type LessonStep, type Phase, type Question, type Show } from '#workshop';
import { numbersSaid, textsOf } from '../lesson/lesson-texts.ts';
import { rightAnswers } from '../lesson/right-answers.ts';
import { fitSlide, useFitting } from './fitting.ts';
import { PlainView } from './plain-view.tsx';
import styles from './present.module.css';
import { Reckoned } from './reckoned.tsx';
import type { ReadyLesson } from './with-lesson.tsx';

interface Props extends ReadyLesson {
  readonly step: LessonStep;
  readonly phase: Phase;
}

/** One screen of a lesson for a room: so much of a step as is shown by now, in type as large as it fits. */
export function Slide({ phase, ...props }: Props) {
  const words = useWords();
  const { lesson, step, scheme, figures } = props;
  const slide = useRef<HTMLDivElement>(null);
  useFitting(slide, fitSlide, `${lesson.id} ${step.id} ${phaseCode(phase)}`);
  const texts = textsOf(lesson, words);
  const numbers = numbersSaid(step, figures, words, scheme.profile.currency);
  const say = (part: string) => texts(`${step.id}.${part}`, numbers);
  const isReckoned = phase.kind === 'reveal' && step.reckonedBy !== undefined;
  // The formula of the answer is of the same figures as one that would stand beside it.
  const hasFigure = step.show.kind !== 'words' && !(isReckoned && !DRAWN.has(step.show.kind));
  return (
    <div
      ref={slide}
      className={styles.slide}
      data-figure-needed={phase.kind === 'step' ? 'yes' : 'no'}
      data-layout={hasFigure ? 'beside' : 'words'}
      data-tall={isTall(step.show, figures) ? 'yes' : 'no'}
    >
      <h1 tabIndex={-1} id="page-title">
        {say('title')}
      </h1>
      <div className={styles.body}>
        <div className={styles.text} aria-live="polite">
          {phase.kind === 'step' || !step.ask ? (
            <p>{say('say')}</p>
          ) : (
            <Asked {...props} phase={phase} ask={step.ask} say={say} />
          )}
          {isReckoned && <Reckoned {...props} />}
        </div>
        {hasFigure && (
          <div className={styles.figure}>
            <PlainView show={step.show} say={say} scheme={scheme} figures={figures} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Rows from which on a chart of groups is higher than wide. */
const MANY = 10;

/** Whether a figure is higher than wide, so that it stands beside the words on every screen. */
function isTall(show: Show, figures: Figures): boolean {
  if (show.kind === 'findings') return true;
  if (show.kind !== 'groups') return false;
  return (figures.counted(show.grain, show.split)?.groups.length ?? 0) > MANY;
}

/** What is a chart, and no formula. */
const DRAWN: ReadonlySet<string> = new Set(['trend', 'groups'] satisfies Array<Show['kind']>);

interface AskedProps extends Props {
  readonly ask: Question;
  readonly say: (part: string) => string;
}

/** A question with what has been told of it. */
function Asked({ phase, ask, say, figures, scheme }: AskedProps) {
  const words = useWords();
  const isTold = phase.kind === 'reveal';
  const right = isTold ? rightAnswers(ask, figures, say, words, scheme.profile.currency) : [];
  const hints = phase.kind === 'hint' ? phase.shown : 0;
  const options = ask.kind === 'choice' ? ask.options.map(({ id }) => say(`option.${id}`)) : [];
  return (
    <>
      <p className={isTold ? styles.asked : styles.question}>{say('ask')}</p>
      {options.length > 0 && !isTold && (
        <ol className={styles.options}>
          {options.map((option, i) => (
            <li key={i}>{option}</li>
          ))}
        </ol>
      )}
      {Array.from({ length: hints }, (_, i) => (
        <p key={i} className={styles.hint}>
          {say(`hint.${i + 1}`)}
        </p>
      ))}
      {isTold && right.length === 0 && <p className={styles.answer}>{words.say('lessons.mark.unknown')}</p>}
      {right.some(({ option }) => option !== null) && (
        <ol className={`${styles.options ?? ''} ${styles.answer ?? ''}`}>
          {right.map(({ said, option }, i) => (
            <li key={i} value={option ?? undefined}>
              {said}
            </li>
          ))}
        </ol>
      )}
      {right.map(
        ({ said, option }, i) =>
          option === null && (
            <p key={i} className={`${styles.number ?? ''} ${styles.answer ?? ''}`}>
              {said}
            </p>
          ),
      )}
      {isTold && <p>{say('reveal')}</p>}
    </>
  );
}
