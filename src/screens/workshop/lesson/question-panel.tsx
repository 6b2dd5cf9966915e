import { useState, type SyntheticEvent } from 'react';
import type { SchemeSummary } from '#engine';
import { indicatorOf } from '#indicators';
import { Button, Card, Message, SelectField, TextField, useWords } from '#ui';
import {
  isNothingGiven,
  mark,
  monthsOffered,
  MOST_TYPED_LETTERS,
  positionOf,
  type Figures,
  type Given,
  type LessonStep,
  type Question,
  type StepProgress,
} from '#workshop';
import type { Words } from '#words';
import { FormulaWithNumbers } from '../../indicator/formula-panel.tsx';
import { numberInUnit } from './lesson-texts.ts';
import { rightAnswers } from './right-answers.ts';
import styles from './lesson.module.css';

interface Props {
  readonly step: LessonStep;
  readonly ask: Question;
  readonly say: (part: string) => string;
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
  readonly did: Partial<StepProgress>;
  readonly onDid: (did: Partial<StepProgress>) => void;
  /** The answer as far as it is given, before it is checked. */
  readonly draft: Given;
  readonly onDraft: (draft: Given) => void;
  /** Whether the answer can be given by a press in the chart as well. */
  readonly isInChart?: boolean;
}

/** A question: an answer and how it stands, hints one by one, and what is right. */
export function QuestionPanel({ step, ask, say, scheme, figures, did, onDid, ...answer }: Props) {
  const words = useWords();
  const { draft } = answer;
  const { given, hints = 0, isRevealed = false } = did;
  const marking = given ? mark(ask, given, figures) : null;
  const [hasPressed, setHasPressed] = useState(false);
  const isNothing = isNothingGiven(draft);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setHasPressed(isNothing);
    if (isNothing) return;
    onDid({ given: draft, isRight: mark(ask, draft, figures).mark === 'right' });
  };
  return (
    <form className={styles.ask} onSubmit={submit}>
      <AnswerField ask={ask} say={say} figures={figures} {...answer} />
      <div className={styles.row}>
        <Button type="submit" look="main">
          {words.say('lessons.check')}
        </Button>
        {hints < (step.hints ?? 0) && (
          <Button onClick={() => onDid({ hints: hints + 1 })}>
            {words.say('lessons.hint', { at: hints + 1, of: step.hints ?? 0 })}
          </Button>
        )}
        {!isRevealed && (
          <Button look="quiet" onClick={() => onDid({ isRevealed: true })}>
            {words.say('lessons.reveal')}
          </Button>
        )}
      </div>
      {isNothing && hasPressed ? (
        <Message tone="info" isUrgent title={words.say('lessons.nothingGiven')} />
      ) : (
        marking && (
          <Message tone={TONES[marking.mark]} isUrgent title={words.say(`lessons.mark.${marking.mark}`)}>
            {marking.reason !== null && <p>{words.say(`reason.${marking.reason}`)}</p>}
            {marking.mark === 'near' && <p>{offInWords(ask, marking.off, scheme, words)}</p>}
          </Message>
        )
      )}
      <div aria-live="polite" className={styles.ask}>
        {Array.from({ length: hints }, (_, i) => (
          <p key={i}>{say(`hint.${i + 1}`)}</p>
        ))}
        {(isRevealed || marking?.mark === 'right') && (
          <Card>
            {rightAnswers(ask, figures, say, words, scheme.profile.currency).map(({ said }, i) => (
              <p key={i}>{words.say('lessons.answer', { said })}</p>
            ))}
            <p>{say('reveal')}</p>
            <Reckoned step={step} figures={figures} currency={scheme.profile.currency} />
          </Card>
        )}
      </div>
    </form>
  );
}

const TONES = { right: 'good', near: 'warn', wrong: 'bad', unreadable: 'info', unknown: 'info' } as const;

/** An answer before anything is given. */
export function nothingGiven(ask: Question): Given {
  if (ask.kind === 'number') return { kind: 'number', text: '' };
  return ask.kind === 'choice' ? { kind: 'choice', chosen: [] } : { kind: 'month', month: 0 };
}

/** How far from right an answer is. */
function offInWords(ask: Question, off: number, scheme: SchemeSummary, words: Words): string {
  const side = off > 0 ? 'more' : 'less';
  if (ask.kind === 'choice') return words.say('lessons.nearChoice', { count: off });
  if (ask.kind === 'month') return words.say('lessons.nearMonth', { side });
  const size = Math.abs(off);
  // How far off a share is, is told in points: a percentage of a percentage misleads.
  const unit = ask.unit === 'share' || ask.unit === 'ratio' ? 'points' : ask.unit;
  const by = numberInUnit(size, unit, words, scheme.profile.currency);
  return words.say('lessons.nearNumber', { side, by });
}

function AnswerField({
  ask,
  say,
  figures,
  draft,
  onDraft,
  isInChart = false,
}: Pick<Props, 'ask' | 'say' | 'figures' | 'draft' | 'onDraft' | 'isInChart'>) {
  const words = useWords();
  if (ask.kind === 'number')
    return (
      <TextField
        label={say('ask')}
        inputMode="text"
        autoComplete="off"
        maxLength={MOST_TYPED_LETTERS}
        value={draft.kind === 'number' ? draft.text : ''}
        onChange={(event) => onDraft({ kind: 'number', text: event.currentTarget.value })}
      />
    );
  if (ask.kind === 'month') {
    const months = monthsOffered(ask, figures);
    return (
      <SelectField
        label={say('ask')}
        {...(isInChart && { hint: words.say('lessons.orPress') })}
        value={String(draft.kind === 'month' ? draft.month : 0)}
        choices={[
          { value: '0', label: words.say('lessons.chooseMonth') },
          ...months.map(({ period }) => ({
            value: String(period.last),
            label: words.period(period, ask.grain),
          })),
        ]}
        onChoose={(month) => onDraft({ kind: 'month', month: Number(month) })}
      />
    );
  }
  const chosen = draft.kind === 'choice' ? draft.chosen : [];
  const choose = (id: string) => {
    if (!ask.isSeveral) return [id];
    return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  };
  return (
    <fieldset className={styles.options}>
      <legend>{say('ask')}</legend>
      {ask.options.map(({ id }) => (
        <label key={id} className={styles.option}>
          <input
            type={ask.isSeveral ? 'checkbox' : 'radio'}
            name="answer"
            checked={chosen.includes(id)}
            onChange={() => onDraft({ kind: 'choice', chosen: choose(id) })}
          />
          {say(`option.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The formula behind an answer with its numbers. */
export function Reckoned({
  step: { reckonedBy },
  figures,
  currency,
}: Pick<Props, 'step' | 'figures'> & { readonly currency: string }) {
  const indicator = reckonedBy && indicatorOf(reckonedBy.indicator);
  const counted = reckonedBy && figures.counted(reckonedBy.grain, null);
  if (!indicator || !counted) return null;
  const period = positionOf(counted, reckonedBy.end);
  return (
    <FormulaWithNumbers
      indicator={indicator}
      basis={reckonedBy.basis}
      counted={counted}
      place={{ period, column: 0 }}
      currency={currency}
    />
  );
}
