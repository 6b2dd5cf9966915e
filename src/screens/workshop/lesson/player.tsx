import { useEffect, useState } from 'react';
import { useKeepOnShelf, useWorkshopView, workshopAddress } from '#state';
import type { SchemeSummary } from '#engine';
import { Button, LinkButton, Page, useNotices, useWords, Waiting } from '#ui';
import {
  freshProgress,
  keptProgress,
  progressId,
  type Figures,
  type Given,
  type Lesson,
  type LessonStep,
  type Progress,
  type StepProgress,
} from '#workshop';
import { focusTitle, useArrival } from '../../arrival.ts';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import CopyLink from '../../copy-link.tsx';
import { useLessonRun } from './lesson-run.ts';
import { numbersSaid, textsOf } from './lesson-texts.ts';
import { turnOf } from '../present/keys.ts';
import { TeachingLinks } from '../present/teaching-links.tsx';
import styles from './lesson.module.css';
import { monthPicking } from './month-picking.ts';
import { nothingGiven, QuestionPanel } from './question-panel.tsx';
import { SendAnswers } from './send-answers.tsx';
import { StepView } from './step-view.tsx';

/** A lesson: its scheme is made first, then its steps are gone through. */
export function Player({ lesson, kept }: { readonly lesson: Lesson; readonly kept: Progress }) {
  const words = useWords();
  const name = textsOf(lesson, words)('name');
  useArrival(name);
  const { scheme, figures, error } = useLessonRun(lesson);
  return (
    <Page title={name}>
      {error ? (
        <TroubleMessage error={error} />
      ) : scheme && figures ? (
        <Steps lesson={lesson} kept={kept} scheme={scheme} figures={figures} />
      ) : (
        <Waiting label={words.say('lessons.making')} />
      )}
    </Page>
  );
}

function Steps({
  lesson,
  kept,
  scheme,
  figures,
}: {
  readonly lesson: Lesson;
  readonly kept: Progress;
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
}) {
  const words = useWords();
  const { view, goTo } = useWorkshopView();
  const { tell } = useNotices();
  const name = textsOf(lesson, words)('name');
  const [progress, change] = useProgress(lesson, kept);
  /** How often the lesson was begun again: with that what was typed goes, on the first step too. */
  const [starts, setStarts] = useState(0);
  const { steps } = lesson;
  const wanted = view.step ?? progress.step;
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === wanted),
  );
  const step = steps[at];
  const go = (to: number) => {
    const next = steps[to];
    if (!next) return;
    change({ ...progress, step: next.id, isFinished: progress.isFinished || to === steps.length - 1 });
    goTo({ step: next.id });
    focusTitle();
  };
  useArrows(
    words.direction,
    () => go(at - 1),
    () => go(at + 1),
  );
  if (!step) return null;
  const answered = (did: Partial<StepProgress>) =>
    change({
      ...progress,
      step: step.id,
      answers: { ...progress.answers, [step.id]: { ...progress.answers[step.id], ...did } },
    });
  const beginAt = (from: Progress) => {
    change(from);
    setStarts((before) => before + 1);
    // From wherever somebody is by the time they want it undone.
    goTo({ place: 'lesson', item: lesson.id, step: from.step });
    focusTitle();
  };
  const startOver = () => {
    const before = { ...progress, step: step.id };
    beginAt(freshProgress(lesson));
    // A press beside “Next step” must not cost what somebody answered.
    if (Object.keys(progress.answers).length > 0)
      tell({
        text: words.say('lessons.begunAgain', { name }),
        undo: { label: words.say('schemes.undo'), act: () => beginAt(before) },
      });
  };
  return (
    <>
      <p role="status">{words.say('lessons.at', { at: at + 1, of: steps.length })}</p>
      <StepPage
        key={`${step.id} ${starts}`}
        lesson={lesson}
        step={step}
        scheme={scheme}
        figures={figures}
        did={progress.answers[step.id] ?? {}}
        onDid={answered}
      />
      <nav className={styles.row} aria-label={words.say('lessons.steps')}>
        <Button isBusy={at === 0} onClick={() => go(at - 1)}>
          {words.say('lessons.back')}
        </Button>
        <Button look="main" isBusy={at === steps.length - 1} onClick={() => go(at + 1)}>
          {words.say('lessons.next')}
        </Button>
        <Button look="quiet" icon="undo" onClick={startOver}>
          {words.say('lessons.startOver')}
        </Button>
        <LinkButton look="quiet" href={workshopAddress({ place: 'lesson' })}>
          {words.say('lessons.all')}
        </LinkButton>
        <TeachingLinks lesson={lesson} step={step.id} />
        <CopyLink to={lesson.words === undefined ? 'everywhere' : 'ofLesson'} />
      </nav>
      <SendAnswers
        lesson={lesson}
        progress={progress}
        figures={figures}
        onSaved={(savedBy) => change({ ...progress, savedBy })}
        isOpen={at === steps.length - 1}
      />
    </>
  );
}

/** How far somebody is in a lesson, begun with what was kept; every change is kept. */
function useProgress(lesson: Lesson, kept: Progress): readonly [Progress, (next: Progress) => void] {
  const { mutateAsync: keep } = useKeepOnShelf();
  const tellFailure = useTellFailure();
  const [progress, setProgress] = useState(kept);
  const change = (next: Progress) => {
    setProgress(next);
    keep([{ kind: 'progress', id: progressId(lesson), content: keptProgress(next, lesson) }]).catch(
      tellFailure,
    );
  };
  return [progress, change];
}

/** Arrow keys turn steps, but where they already mean something to what has the focus. */
function useArrows(direction: 'ltr' | 'rtl', onBack: () => void, onNext: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (target instanceof Element && target.closest('input, select, textarea, table, svg, [role]')) return;
      const turn = turnOf(key, direction);
      if (turn === 'back') onBack();
      if (turn === 'next') onNext();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function StepPage({
  lesson,
  step,
  scheme,
  figures,
  did,
  onDid,
}: {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
  readonly did: Partial<StepProgress>;
  readonly onDid: (did: Partial<StepProgress>) => void;
}) {
  const words = useWords();
  const texts = textsOf(lesson, words);
  const numbers = numbersSaid(step, figures, words, scheme.profile.currency);
  const say = (part: string) => texts(`${step.id}.${part}`, numbers);
  const [draft, setDraft] = useState<Given | null>(did.given ?? (step.ask ? nothingGiven(step.ask) : null));
  const picking = monthPicking(step, figures, draft, setDraft, words);
  return (
    <div className={styles.columns}>
      <div className={styles.words}>
        <h2>{say('title')}</h2>
        <p>{say('say')}</p>
        {step.ask && draft && (
          <QuestionPanel
            step={step}
            ask={step.ask}
            say={say}
            scheme={scheme}
            figures={figures}
            did={did}
            onDid={onDid}
            draft={draft}
            onDraft={setDraft}
            isInChart={picking !== undefined}
          />
        )}
      </div>
      <StepView show={step.show} say={say} scheme={scheme} figures={figures} picking={picking} />
    </div>
  );
}
