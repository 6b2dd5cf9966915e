import { useState } from 'react';
import type { SchemeSummary } from '#engine';
import { Button, Card, useWords } from '#ui';
import {
  reckoned,
  rightMonths,
  rightOptions,
  type Figures,
  type Given,
  type LessonStep,
  type OwnLesson,
  type Question,
  type StepProgress,
} from '#workshop';
import type { Words } from '#words';
import { numberInUnit, numbersSaid, textsOf } from '../lesson/lesson-texts.ts';
import { nothingGiven, QuestionPanel } from '../lesson/question-panel.tsx';
import { StepView } from '../lesson/step-view.tsx';
import { titleOf } from './editing.ts';
import styles from './write.module.css';

/** A step as it will be, with the figures of its scheme, and what its right answer is. */
export function Preview({
  lesson,
  step,
  scheme,
  figures,
}: {
  readonly lesson: OwnLesson;
  readonly step: LessonStep;
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
}) {
  const words = useWords();
  const [did, setDid] = useState<Partial<StepProgress>>({});
  const [draft, setDraft] = useState<Given | null>(null);
  const texts = textsOf(lesson, words);
  const { currency } = scheme.profile;
  const numbers = numbersSaid(step, figures, words, currency);
  const say = (part: string) => texts(`${step.id}.${part}`, numbers);
  const { ask } = step;
  const kind = ask?.kind;
  return (
    <div className={styles.previewed}>
      <h3>{titleOf(step.id, lesson, words)}</h3>
      <p className={styles.lead}>{say('say')}</p>
      {ask && (
        <>
          <QuestionPanel
            step={step}
            ask={ask}
            say={say}
            scheme={scheme}
            figures={figures}
            draft={draft?.kind === ask.kind ? draft : nothingGiven(ask)}
            onDraft={setDraft}
            did={did.given && did.given.kind !== kind ? {} : did}
            onDid={(more) => setDid((before) => ({ ...before, ...more }))}
          />
          <Card>
            <p>
              {words.say('write.rightAnswer', { answer: rightInWords(ask, say, figures, currency, words) })}
            </p>
            <Button
              size="small"
              look="quiet"
              icon="undo"
              onClick={() => {
                setDid({});
                setDraft(null);
              }}
            >
              {words.say('write.tryAgain')}
            </Button>
          </Card>
        </>
      )}
      <StepView show={step.show} say={say} scheme={scheme} figures={figures} />
    </div>
  );
}

/** The right answer, or that there is none. */
function rightInWords(
  ask: Question,
  say: (part: string) => string,
  figures: Figures,
  currency: string,
  words: Words,
): string {
  if (ask.kind === 'number') {
    const { number, reason } = reckoned(ask.answer, figures);
    if (number === null) return words.say(`reason.${reason}`);
    return numberInUnit(number, ask.unit, words, currency);
  }
  const right =
    ask.kind === 'month'
      ? rightMonths(ask, figures).map(({ period }) => words.period(period, ask.grain))
      : (rightOptions(ask, figures) ?? []).map((id) => say(`option.${id}`));
  return right.length === 0 ? words.say('write.noAnswer') : words.list(right);
}
