import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWorkshopView, workshopAddress } from '#state';
import { Button, LinkButton, Page, Section, useWords, Waiting } from '#ui';
import { lacksOf, problemsOf, withStep, type OwnLesson } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { saveLesson, useKeepLessons } from '../lesson/lesson-files.ts';
import { useLessonRun } from '../lesson/lesson-run.ts';
import { numbersSaid } from '../lesson/lesson-texts.ts';
import { useSettled } from '../settled.ts';
import { AboutFields } from './about-fields.tsx';
import { useOnLeaving } from '../on-leaving.ts';
import { EditingContext, type Caret } from './editing.ts';
import { LacksList } from './lacks-list.tsx';
import { usePast } from './past.ts';
import { Preview } from './preview.tsx';
import { SchemeFields, storyName } from './scheme-fields.tsx';
import { StepFields } from './step-fields.tsx';
import { StepsList } from './steps-list.tsx';
import styles from './write.module.css';

/** So long after the last letter a lesson is kept. */
const KEEP_AFTER_MS = 500;

/** How a lesson stands that is being written, and the way to keep it at once. */
interface Keeping {
  readonly state: 'kept' | 'keeping' | 'notKept';
  readonly keepNow: () => void;
}

/** Keeps a lesson soon after it was changed, and at once when one leaves it or hides its tab. */
function useKeeping(lesson: OwnLesson, language: string): Keeping {
  const keep = useKeepLessons();
  const [kept, setKept] = useState(lesson);
  const [failed, setFailed] = useState<OwnLesson | null>(null);
  /** What was last given to be kept, or is. */
  const given = useRef<OwnLesson | null>(lesson);
  const put = async () => {
    if (given.current === lesson) return;
    given.current = lesson;
    if (await keep([{ lesson, language }])) {
      setKept(lesson);
      return;
    }
    setFailed(lesson);
    if (given.current === lesson) given.current = null;
  };
  const now = useRef(put);
  useEffect(() => {
    now.current = put;
  });
  useEffect(() => {
    const timer = setTimeout(() => void now.current(), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [lesson]);
  useOnLeaving(() => void put());
  const state = kept === lesson ? 'kept' : failed === lesson ? 'notKept' : 'keeping';
  return { state, keepNow: () => void put() };
}

/** A lesson to write: its fields, and beside them how it will be. */
export function Editor({ draft, language }: { readonly draft: OwnLesson; readonly language: string }) {
  const words = useWords();
  const { view } = useWorkshopView();
  const { past, turn } = usePast(draft);
  const { lesson } = past;
  const caretRef = useRef<Caret | null>(null);
  const keeping = useKeeping(lesson, language);
  const change = useCallback(
    (next: (before: OwnLesson) => OwnLesson) => turn({ next, at: Date.now() }),
    [turn],
  );
  // Its scheme is made anew for every change of what it is made from.
  const story = useSettled(lesson.story);
  const plantings = useSettled(lesson.plantings);
  const settled = useMemo(
    (): OwnLesson => ({ ...lesson, story, plantings: plantings ?? [] }),
    [lesson, story, plantings],
  );
  const { scheme, figures, error } = useLessonRun(settled);
  const name = lesson.words.name?.trim() ?? '';
  // Only at first: it must not close while the name is being typed.
  const [isNameless] = useState(name === '');
  const title = name === '' ? words.say('write.title') : name;
  useArrival(words.say('write.title'));
  const step = lesson.steps.find(({ id }) => id === view.step) ?? lesson.steps[0];
  if (!step) return null;
  const lacks = lacksOf(lesson);
  const problems = figures ? problemsOf(lesson, figures) : null;
  const at = lesson.steps.indexOf(step) + 1;
  return (
    <EditingContext value={{ lesson, change, caretRef }}>
      <Page title={title} width="full" beside={<KeepingShown {...keeping} />}>
        {(lacks.length > 0 || !error) && <LacksList lacks={lacks} problems={problems} />}
        <div className={styles.row}>
          {lacks.length === 0 && (
            <>
              <LinkButton
                look="main"
                icon="open"
                href={workshopAddress({ place: 'lesson', item: lesson.id })}
              >
                {words.say('write.play')}
              </LinkButton>
              <Button icon="download" onClick={() => saveLesson(lesson, words, language)}>
                {words.say('write.save')}
              </Button>
            </>
          )}
          <Button icon="undo" isBusy={past.before.length === 0} onClick={() => turn('undo')}>
            {words.say('write.undo')}
          </Button>
          <LinkButton look="quiet" href={workshopAddress({ place: 'lesson' })}>
            {words.say('lessons.all')}
          </LinkButton>
        </div>
        <div className={styles.columns}>
          <div className={styles.form}>
            <details className={styles.fold} open={isNameless}>
              <summary>{words.say('write.aboutLesson')}</summary>
              <AboutFields />
            </details>
            <details className={styles.fold}>
              <summary>{words.say('write.scheme', { name: storyName(lesson.story, words) })}</summary>
              <SchemeFields />
            </details>
            <Section title={words.say('lessons.steps')}>
              <StepsList open={step} />
            </Section>
            <Section title={words.say('write.stepHeading', { at, of: lesson.steps.length })}>
              <StepFields
                key={step.id}
                step={step}
                onStep={(next) => change((before) => withStep(before, step.id, next))}
                said={scheme && figures ? numbersSaid(step, figures, words, scheme.profile.currency) : {}}
              />
            </Section>
          </div>
          <div className={styles.preview}>
            <Section title={words.say('write.preview')}>
              {error ? (
                <TroubleMessage error={error} />
              ) : scheme && figures ? (
                <Preview key={step.id} lesson={lesson} step={step} scheme={scheme} figures={figures} />
              ) : (
                <Waiting label={words.say('lessons.making')} />
              )}
            </Section>
          </div>
        </div>
      </Page>
    </EditingContext>
  );
}

function KeepingShown({ state, keepNow }: Keeping) {
  const words = useWords();
  return (
    <>
      <span role="status">{words.say(`write.${state}`)}</span>
      {state === 'notKept' && (
        <Button size="small" onClick={keepNow}>
          {words.say('write.keepAgain')}
        </Button>
      )}
    </>
  );
}
