import { useWorkshopView } from '#state';
import { Button, Message, useWords } from '#ui';
import type { LessonFault, LessonProblem, OwnLesson } from '#workshop';
import type { Words } from '#words';
import { faultInWords } from '../lesson/fault-words.ts';
import { focusField, useEditing } from './editing.ts';
import styles from './write.module.css';

/** What somebody has still to do, each with the way to its field. */
export function LacksList({
  lacks,
  problems,
}: {
  readonly lacks: readonly LessonFault[];
  /** Null until the lesson's scheme is counted. */
  readonly problems: readonly LessonProblem[] | null;
}) {
  const words = useWords();
  const { lesson } = useEditing();
  const { view, goTo } = useWorkshopView();
  const lines = [
    ...lacks.map((lack) => ({ where: lack.where, text: faultInWords(lack, words) })),
    // What is not there yet has no answer either: that is told once.
    ...(problems ?? [])
      .filter(({ where }) => lacks.every((lack) => lack.where !== where))
      .map(({ code, where, reason }) => ({
        where,
        text: reason
          ? words.say('write.found', {
              what: words.say(`write.problem.${code}`),
              found: words.say(`reason.${reason}`),
            })
          : words.say(`write.problem.${code}`),
      })),
  ];
  if (lines.length === 0)
    return problems ? (
      <Message tone="good" title={words.say('write.whole')} />
    ) : (
      <Message tone="info" title={words.say('write.checking')} />
    );
  return (
    <details className={styles.lacks}>
      <summary>{words.say('write.lacks', { count: lines.length })}</summary>
      <ul className={styles.plain}>
        {lines.map(({ where, text }, i) => {
          const place = placeOf(where, lesson);
          return (
            <li key={i}>
              <Button
                size="small"
                look="quiet"
                onClick={() => {
                  if (place.step !== null && place.step !== view.step) goTo({ step: place.step });
                  // The step that has just been gone to is there a moment later.
                  requestAnimationFrame(() => requestAnimationFrame(() => focusField(place.field)));
                }}
              >
                {words.say('write.lackAt', { place: placeInWords(place, lesson, words), text })}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface FieldPlace {
  readonly step: string | null;
  /** The part of the step or of the lesson. */
  readonly part: string;
  /** As the fields are named: steps by their ids, since places change. */
  readonly field: string;
}

function placeOf(where: string, { steps }: OwnLesson): FieldPlace {
  const [top, second = '', third = '', ...rest] = where.split('.');
  if (top === 'words') {
    const isOfStep = steps.some(({ id }) => id === second);
    return { step: isOfStep ? second : null, part: isOfStep ? third : second, field: where };
  }
  const step = second === 'steps' ? (steps[Number(third)] ?? null) : null;
  if (!step) return { step: null, part: second, field: where };
  return { step: step.id, part: rest[0] ?? '', field: ['lesson.steps', step.id, ...rest].join('.') };
}

function placeInWords({ step, part }: FieldPlace, { steps }: OwnLesson, words: Words): string {
  const name = words.sayCode('write.place', part);
  const at = steps.findIndex(({ id }) => id === step) + 1;
  return at === 0 ? name : words.say('write.placeInStep', { at, name });
}
