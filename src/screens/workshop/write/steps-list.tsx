import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useWorkshopView, workshopAddress } from '#state';
import { Button, useNotices, useWords } from '#ui';
import {
  MOST_IN_LESSON,
  stepAdded,
  stepCopied,
  stepMoved,
  stepPutBack,
  stepRemoved,
  type LessonStep,
} from '#workshop';
import { titleOf, useEditing } from './editing.ts';
import styles from './write.module.css';

/** All steps, of which one is open, and what can be done with that one. */
export function StepsList({ open }: { readonly open: LessonStep }) {
  const words = useWords();
  const { lesson, change } = useEditing();
  const { goTo } = useWorkshopView();
  const { tell } = useNotices();
  // A step goes back into the lesson as it is written here: with this screen the way back ends.
  const notices = useRef<Array<() => void>>([]);
  const { steps } = lesson;
  const at = steps.indexOf(open);
  const title = (step: LessonStep, i: number) =>
    words.say('write.stepAt', {
      at: i + 1,
      title: titleOf(step.id, lesson, words),
    });
  const grow = (made: ReturnType<typeof stepAdded>) => {
    if (!made) return;
    change(() => made.lesson);
    goTo({ step: made.id });
  };
  const remove = () => {
    const next = steps[at + 1] ?? steps[at - 1];
    if (!next) return;
    change((before) => stepRemoved(before, open.id));
    goTo({ step: next.id });
    const told = tell({
      text: words.say('write.removed', { name: title(open, at) }),
      undo: {
        label: words.say('schemes.undo'),
        act: () => change((before) => stepPutBack(before, open, at)),
      },
    });
    notices.current.push(told);
  };
  useEffect(() => {
    const { current } = notices;
    return () => {
      for (const takeAway of current) takeAway();
    };
  }, []);
  const isFull = steps.length >= MOST_IN_LESSON.steps;
  return (
    <>
      <nav aria-label={words.say('lessons.steps')}>
        <ol className={styles.steps}>
          {steps.map((step, i) => (
            <li key={step.id}>
              <Link
                href={workshopAddress({ place: 'write', item: lesson.id, step: step.id })}
                aria-current={step === open ? 'step' : undefined}
                className={styles.step ?? ''}
              >
                {title(step, i)}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.row}>
        <Button size="small" isBusy={isFull} onClick={() => grow(stepAdded(lesson, open.id))}>
          {words.say('write.addStep')}
        </Button>
        <Button size="small" isBusy={isFull} onClick={() => grow(stepCopied(lesson, open.id))}>
          {words.say('write.duplicate')}
        </Button>
        <Button
          size="small"
          icon="up"
          isBusy={at === 0}
          onClick={() => change((before) => stepMoved(before, open.id, -1))}
        >
          {words.say('write.up')}
        </Button>
        <Button
          size="small"
          icon="down"
          isBusy={at === steps.length - 1}
          onClick={() => change((before) => stepMoved(before, open.id, 1))}
        >
          {words.say('write.down')}
        </Button>
        <Button size="small" look="quiet" icon="trash" isBusy={steps.length < 2} onClick={remove}>
          {words.say('write.removeStep')}
        </Button>
      </div>
    </>
  );
}
