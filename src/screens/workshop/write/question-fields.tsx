import { indicatorOf } from '#indicators';
import { Button, SelectField, useWords } from '#ui';
import {
  hintAdded,
  hintRemoved,
  MONTH_RULES,
  MOST_IN_LESSON,
  optionAdded,
  withOptions,
  type ChoiceQuestion,
  type FigureAt,
  type LessonStep,
  type MonthQuestion,
  type NumberQuestion,
  type Question,
  type Reckoning,
} from '#workshop';
import { focusAround } from '../focus-around.ts';
import { useEditing, type StepProps } from './editing.ts';
import { BackField, FigureField, GrainField } from './figure-fields.tsx';
import { NumberField } from './number-field.tsx';
import { ReckoningFields } from './reckoning-fields.tsx';
import { WordField } from './word-field.tsx';
import styles from './write.module.css';

const KINDS = ['none', 'number', 'choice', 'month'] as const;
type Kind = (typeof KINDS)[number];

function freshQuestion(kind: Exclude<Kind, 'none'>): Question {
  const figure = { indicator: 'incurred-claims-ratio', basis: 'service' } as const;
  if (kind === 'number')
    return {
      kind,
      answer: { of: 'figure', ...figure, grain: 'month', end: 0 },
      unit: 'share',
      tolerance: 0.02,
    };
  if (kind === 'choice') return { kind, options: [] };
  return { kind, figure, grain: 'month', from: 11, to: 0, rule: 'highest' };
}

/** Without what is asked, or without the formula shown with the answer. */
function without(step: LessonStep, field: 'ask' | 'reckonedBy'): LessonStep {
  const rest: { -readonly [K in keyof LessonStep]: LessonStep[K] } = { ...step };
  if (field === 'ask') delete rest.ask;
  else delete rest.reckonedBy;
  return rest;
}

/** What is asked at a step, with hints and what is told once the answer is shown. */
export function QuestionFields({ step, onStep }: StepProps) {
  const words = useWords();
  const { ask } = step;
  const choose = (kind: Kind) =>
    onStep((before) =>
      kind === 'none'
        ? without(without(before, 'ask'), 'reckonedBy')
        : { ...without(before, 'reckonedBy'), ask: freshQuestion(kind) },
    );
  const onAsk = (next: Question) => onStep((before) => ({ ...before, ask: next }));
  return (
    <div className={styles.fields}>
      <SelectField
        label={words.say('write.question')}
        value={ask?.kind ?? 'none'}
        choices={KINDS.map((kind) => ({ value: kind, label: words.say(`write.question.${kind}`) }))}
        onChoose={choose}
      />
      {ask && <WordField name={`${step.id}.ask`} label={words.say('write.ask')} rows={2} />}
      {ask?.kind === 'number' && <NumberFields step={step} onStep={onStep} ask={ask} />}
      {ask?.kind === 'choice' && <ChoiceFields step={step} ask={ask} onAsk={onAsk} />}
      {ask?.kind === 'month' && <MonthFields ask={ask} onAsk={onAsk} />}
      {ask && <Hints step={step} />}
      {ask && <WordField name={`${step.id}.reveal`} label={words.say('write.reveal')} rows={3} />}
    </div>
  );
}

function NumberFields({ step, onStep, ask }: StepProps & { readonly ask: NumberQuestion }) {
  const words = useWords();
  const { answer, unit } = ask;
  const withAnswer = (before: LessonStep, reckoning: Reckoning, of: NumberQuestion['unit']): LessonStep => {
    const next = { ...before, ask: { ...ask, answer: reckoning, unit: of } };
    // The formula shown with the answer is the answer's own.
    if (!before.reckonedBy) return next;
    return reckoning.of === 'figure' ? { ...next, reckonedBy: at(reckoning) } : without(next, 'reckonedBy');
  };
  return (
    <>
      <ReckoningFields
        label={words.say('write.answer')}
        value={{ reckoning: answer, unit }}
        onValue={({ reckoning, unit: of }) => onStep((before) => withAnswer(before, reckoning, of))}
      />
      <NumberField
        label={words.say('write.tolerance')}
        hint={words.say('write.toleranceHint')}
        value={Number((ask.tolerance * 100).toPrecision(6))}
        least={0}
        most={100}
        isWhole={false}
        onNumber={(percent) => onStep((before) => ({ ...before, ask: { ...ask, tolerance: percent / 100 } }))}
      />
      {answer.of === 'figure' && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={step.reckonedBy !== undefined}
            onChange={({ currentTarget: { checked } }) =>
              onStep((before) =>
                checked ? { ...before, reckonedBy: at(answer) } : without(before, 'reckonedBy'),
              )
            }
          />
          {words.say('write.showFormula')}
        </label>
      )}
    </>
  );
}

/** The figure of a reckoning, as the formula shown with the answer has it. */
function at(reckoning: Extract<Reckoning, { readonly of: 'figure' }>): FigureAt {
  const { indicator, basis, grain, end, part, group } = reckoning;
  return { indicator, basis, grain, end, ...(part && { part }), ...(group && { group }) };
}

function ChoiceFields({
  step,
  ask,
  onAsk,
}: Pick<StepProps, 'step'> & { readonly ask: ChoiceQuestion; readonly onAsk: (ask: Question) => void }) {
  const words = useWords();
  const { change } = useEditing();
  const { options } = ask;
  const setRight = (id: string, isRight: boolean) =>
    change((before) =>
      withOptions(before, step.id, (all) =>
        all.map((one) => {
          if (one.id === id) return { ...one, isRight };
          // Where one is to be chosen, another right one takes its place.
          const gives = isRight && ask.isSeveral !== true && one.isRight === true;
          return gives ? { ...one, isRight: false } : one;
        }),
      ),
    );
  return (
    <div className={styles.fields} data-field={`lesson.steps.${step.id}.ask.options`}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={ask.isSeveral === true}
          onChange={({ currentTarget }) => onAsk({ ...ask, isSeveral: currentTarget.checked })}
        />
        {words.say('write.several')}
      </label>
      {options.map(({ id, isRight }, i) => (
        <fieldset key={id} className={styles.group}>
          <legend>{words.say('write.option', { at: i + 1 })}</legend>
          <WordField name={`${step.id}.option.${id}`} label={words.say('write.optionText', { at: i + 1 })} />
          <div className={styles.row}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={isRight === true}
                onChange={({ currentTarget }) => setRight(id, currentTarget.checked)}
              />
              {words.say('write.isRight', { at: i + 1 })}
            </label>
            <Button
              size="small"
              look="quiet"
              icon="trash"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget);
                onAsk({ ...ask, options: options.filter((one) => one.id !== id) });
              }}
            >
              {words.say('write.removeOption', { at: i + 1 })}
            </Button>
          </div>
          {typeof isRight !== 'boolean' && <p>{words.say('write.rightReckoned')}</p>}
        </fieldset>
      ))}
      {options.length < MOST_IN_LESSON.options && (
        <div>
          <Button size="small" onClick={() => change((before) => optionAdded(before, step.id))}>
            {words.say('write.addOption')}
          </Button>
        </div>
      )}
    </div>
  );
}

function MonthFields({
  ask,
  onAsk,
}: {
  readonly ask: MonthQuestion;
  readonly onAsk: (ask: MonthQuestion) => void;
}) {
  const words = useWords();
  const isPassing = ask.rule === 'first-above' || ask.rule === 'first-below';
  const unit = indicatorOf(ask.figure.indicator)?.unit ?? 'share';
  return (
    <>
      <FigureField
        label={words.say('write.figure')}
        value={ask.figure}
        onFigure={(figure) => onAsk({ ...ask, figure })}
      />
      <GrainField value={ask.grain} onGrain={(grain) => onAsk({ ...ask, grain })} />
      <BackField
        label={words.say('write.fromBack')}
        value={ask.from}
        onBack={(from) => onAsk({ ...ask, from })}
      />
      <BackField label={words.say('write.toBack')} value={ask.to} onBack={(to) => onAsk({ ...ask, to })} />
      <SelectField
        label={words.say('write.rule')}
        value={ask.rule}
        choices={MONTH_RULES.map((rule) => ({ value: rule, label: words.say(`write.rule.${rule}`) }))}
        onChoose={(rule) => onAsk({ ...ask, rule })}
      />
      {isPassing && (
        <ReckoningFields
          label={words.say('write.than')}
          isUnitAsked={false}
          value={{ reckoning: ask.than ?? { of: 'number', number: 0 }, unit }}
          onValue={({ reckoning }) => onAsk({ ...ask, than: reckoning })}
        />
      )}
    </>
  );
}

function Hints({ step: { id, hints = 0 } }: Pick<StepProps, 'step'>) {
  const words = useWords();
  const { change } = useEditing();
  return (
    <>
      {Array.from({ length: hints }, (_, i) => (
        <div key={i} className={styles.fields}>
          <WordField name={`${id}.hint.${i + 1}`} label={words.say('write.hint', { at: i + 1 })} rows={2} />
          <div>
            <Button
              size="small"
              look="quiet"
              icon="trash"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget);
                change((before) => hintRemoved(before, id, i + 1));
              }}
            >
              {words.say('write.removeHint', { at: i + 1 })}
            </Button>
          </div>
        </div>
      ))}
      {hints < MOST_IN_LESSON.hints && (
        <div>
          <Button size="small" onClick={() => change((before) => hintAdded(before, id))}>
            {words.say('write.addHint')}
          </Button>
        </div>
      )}
    </>
  );
}
