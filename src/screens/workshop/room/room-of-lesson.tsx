import { useState } from 'react';
import { useRoomView, useWorkshopView, workshopAddress } from '#state';
import { Button, LinkButton, Message, Page, Section, SelectField, useWords, Waiting } from '#ui';
import { lessonDigest, type Figures, type Lesson } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { useLessonRun, type LessonRun } from '../lesson/lesson-run.ts';
import { textsOf } from '../lesson/lesson-texts.ts';
import { AddAnswers, AddingStatus, type Adding } from './add-answers.tsx';
import type { KeptAnswers } from './gathering.ts';
import { People } from './people.tsx';
import { questionsOf, QuestionChart } from './question-chart.tsx';
import { RoomSize } from './room-size.tsx';
import styles from './room.module.css';

interface Props {
  readonly lesson: Lesson;
  readonly answers: readonly KeptAnswers[];
}

/** What a room answered in a lesson: who is in, and a chart for each question. */
export function RoomOfLesson({ lesson, answers: all, adding }: Props & { readonly adding: Adding }) {
  const words = useWords();
  const name = textsOf(lesson, words)('name');
  useArrival(words.say('room.titleOf', { name }));
  const { view, change } = useRoomView();
  const run = useLessonRun(lesson);
  const answers = all.filter(({ document }) => document.lesson.id === lesson.id);
  const digest = lessonDigest(lesson);
  const others = answers.filter(({ document }) => document.lesson.digest !== digest).length;
  const areNamesShown = view.areNamesShown ?? !view.isLarge;
  return (
    <Page title={words.say('room.titleOf', { name })}>
      <div className={view.isLarge ? styles.large : styles.all}>
        <div className={styles.row}>
          <RoomSize count={answers.length} />
          <Button
            size="small"
            aria-pressed={view.isLarge}
            onClick={() => change({ isLarge: !view.isLarge, areNamesShown: null })}
          >
            {words.say('room.large')}
          </Button>
          <LinkButton size="small" look="quiet" href={workshopAddress({ place: 'room' })}>
            {words.say('room.all')}
          </LinkButton>
        </div>
        {others > 0 && !view.isLarge && (
          <Message tone="warn">{words.say('room.otherCopies', { count: others })}</Message>
        )}
        {view.isLarge ? <AddingStatus {...adding} /> : <AddAnswers {...adding} lesson={lesson.id} />}
        <Counted run={run} lesson={lesson} answers={answers} />
        {!view.isLarge && (
          <People
            lesson={lesson}
            answers={answers}
            figures={run.figures}
            areNamesShown={areNamesShown}
            onNames={() => change({ areNamesShown: !areNamesShown })}
          />
        )}
      </div>
    </Page>
  );
}

/** The charts, once the lesson's scheme is counted. */
function Counted({ run, lesson, answers }: Props & { readonly run: LessonRun }) {
  const words = useWords();
  const { scheme, figures, error } = run;
  if (error) return <TroubleMessage error={error} />;
  if (!scheme || !figures) return <Waiting label={words.say('lessons.making')} />;
  return <Questions lesson={lesson} answers={answers} figures={figures} currency={scheme.profile.currency} />;
}

/** All questions, or the one that the address names. */
function Questions({
  lesson,
  answers,
  figures,
  currency,
}: Props & { readonly figures: Figures; readonly currency: string }) {
  const words = useWords();
  const { view, goTo } = useWorkshopView();
  const { view: room, change } = useRoomView();
  const texts = textsOf(lesson, words);
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const questions = questionsOf(lesson);
  const documents = answers.map(({ document }) => document);
  const at = questions.findIndex(({ step }) => step.id === view.step);
  const shown = at < 0 ? questions : questions.slice(at, at + 1);
  const reveal = (step: string) => {
    const next = new Set(revealed);
    if (!next.delete(step)) next.add(step);
    setRevealed(next);
  };
  if (questions.length === 0) return <p>{words.say('room.noQuestions')}</p>;
  const goToStep = (step: string | null) => {
    goTo({ step });
    // Large type and names stay as they are from question to question.
    change(room);
  };
  const go = (to: number) => goToStep(questions[to]?.step.id ?? null);
  return (
    <Section title={words.say('room.questions')}>
      <div className={styles.row}>
        <SelectField
          label={words.say('room.question')}
          isCompact
          value={at < 0 ? '' : (view.step ?? '')}
          choices={[
            { value: '', label: words.say('room.allQuestions') },
            ...questions.map(({ step }, i) => ({
              value: step.id,
              label: words.say('room.questionNumber', { at: i + 1, title: texts(`${step.id}.title`) }),
            })),
          ]}
          onChoose={(step) => goToStep(step === '' ? null : step)}
        />
        <Button isBusy={at <= 0} onClick={() => go(at - 1)}>
          {words.say('room.questionBefore')}
        </Button>
        <Button isBusy={at === questions.length - 1} onClick={() => go(at + 1)}>
          {words.say('room.questionNext')}
        </Button>
      </div>
      <div className={shown.length > 1 && !room.isLarge ? styles.charts : styles.chart}>
        {shown.map(({ step, ask }) => (
          <QuestionChart
            key={step.id}
            lesson={lesson}
            step={step}
            ask={ask}
            documents={documents}
            figures={figures}
            currency={currency}
            isRevealed={revealed.has(step.id)}
            onReveal={() => reveal(step.id)}
          />
        ))}
      </div>
    </Section>
  );
}
