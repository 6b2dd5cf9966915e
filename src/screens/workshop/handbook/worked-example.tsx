import { useState } from 'react';
import type { Indicator } from '#indicators';
import { measureOf } from '#measures';
import { Button, Card, Message, Section, TextField, useWords } from '#ui';
import { slotsOf, workedSteps, type CaseSlot, type WorkedCase, type WorkedStep } from '#workshop';
import { Fraction } from './fraction.tsx';
import styles from './handbook.module.css';
import { intervalLine, NO_CURRENCY, slotName, stepLine, stepTitle } from './step-words.ts';

type Drafts = Readonly<Record<string, string>>;

const keyOf = ({ measure, isPart }: CaseSlot) => (isPart ? `${measure} part` : measure);

/** The worked example of an indicator: its numbers, which may be changed, and the steps from them to the value. */
export function WorkedExample({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { example } = indicator;
  const [drafts, setDrafts] = useState<Drafts>({});
  const [shown, setShown] = useState(1);
  const slots = slotsOf(indicator, example.basis, example.part !== undefined);
  const draftOf = (slot: CaseSlot) =>
    drafts[keyOf(slot)] ?? String((slot.isPart ? example.part : example.inputs)?.[slot.measure] ?? '');
  const faults = slots.map((slot) => faultOf(slot, draftOf(slot)));
  const isWhole = faults.every((fault) => fault === null);
  const steps = isWhole ? workedSteps(indicator, example.basis, caseOf(slots, draftOf, indicator)) : [];
  const isOwn = Object.keys(drafts).length > 0;
  const isDone = shown >= steps.length;
  return (
    <Section title={words.say('worked.title')}>
      <p className={styles.note}>{words.say('worked.text')}</p>
      <fieldset className={styles.inputs}>
        <legend>{words.say('worked.inputs')}</legend>
        {slots.map((slot, i) => {
          const fault = faults[i] ?? null;
          return (
            <TextField
              key={keyOf(slot)}
              type="number"
              step="any"
              inputMode="decimal"
              label={slotName(slot, slots, words)}
              hint={words.sayCode('unit', measureOf(slot.measure).unit)}
              error={fault && words.say(fault)}
              value={draftOf(slot)}
              onChange={(event) => setDrafts({ ...drafts, [keyOf(slot)]: event.currentTarget.value })}
            />
          );
        })}
      </fieldset>
      <div className={styles.actions}>
        <Button look="main" isBusy={!isWhole || isDone} onClick={() => setShown(shown + 1)}>
          {words.say('worked.next')}
        </Button>
        <Button isBusy={!isWhole || isDone} onClick={() => setShown(steps.length)}>
          {words.say('worked.all')}
        </Button>
        <Button isBusy={shown === 1} onClick={() => setShown(1)}>
          {words.say('worked.again')}
        </Button>
        <Button isBusy={!isOwn} onClick={() => setDrafts({})}>
          {words.say('worked.reset')}
        </Button>
        <p role="status">
          {isWhole &&
            words.say('worked.shown', { shown: Math.min(shown, steps.length), total: steps.length })}
        </p>
      </div>
      {!isWhole && <Message tone="warn" title={words.say('worked.halted')} />}
      {isWhole && (
        <Card>
          <ol className={styles.steps} aria-label={words.say('worked.steps')} aria-live="polite">
            {steps.slice(0, shown).map((step, i) => (
              <li key={i}>
                <Step indicator={indicator} step={step} before={steps.slice(0, i + 1)} />
              </li>
            ))}
          </ol>
        </Card>
      )}
      <p className={styles.note}>
        {isOwn ? words.say('worked.changed') : words.say('handbook.exampleSource', { ...example.source })}
      </p>
    </Section>
  );
}

function faultOf({ measure }: CaseSlot, draft: string) {
  const number = draft.trim() === '' ? Number.NaN : Number(draft);
  if (!Number.isFinite(number)) return 'worked.notNumber' as const;
  return number < 0 && measureOf(measure).unit !== 'money' ? ('worked.belowNothing' as const) : null;
}

function caseOf(
  slots: readonly CaseSlot[],
  draftOf: (slot: CaseSlot) => string,
  { example }: Indicator,
): WorkedCase {
  const given = (isPart: boolean) =>
    Object.fromEntries(
      slots.filter((slot) => slot.isPart === isPart).map((slot) => [slot.measure, Number(draftOf(slot))]),
    );
  return { whole: given(false), ...(example.part && { part: given(true) }) };
}

/** One step: what is done, and the formula with the numbers put in so far or what comes of them. */
function Step({
  indicator,
  step,
  before,
}: {
  readonly indicator: Indicator;
  readonly step: WorkedStep;
  readonly before: readonly WorkedStep[];
}) {
  const words = useWords();
  const formula = indicator.bases.find(([name]) => name === indicator.example.basis)?.[1];
  const line = stepLine(step, indicator, words);
  const interval = intervalLine(step, indicator, words);
  const { example } = indicator;
  const taken = slotsOf(indicator, example.basis, example.part !== undefined);
  const isTwofold = taken.some(({ isPart }) => isPart) && taken.some(({ isPart }) => !isPart);
  const put = before.flatMap((one) => (one.kind === 'put-in' ? [one] : []));
  return (
    <>
      <h3>{stepTitle(step, words)}</h3>
      {line === null ? (
        formula && (
          <Fraction
            formula={formula}
            amount={(measure, isBelow) => {
              const found = put.find(
                ({ slot }) =>
                  // Of a part over the whole the same measure is put in twice: above and below the line.
                  slot.measure === measure && (!isTwofold || slot.isPart === !isBelow),
              );
              return found?.number === undefined || found.number === null
                ? null
                : words.quantity(found.number, measureOf(measure).unit, NO_CURRENCY, 'exact');
            }}
          />
        )
      ) : (
        <p className={step.kind === 'value' ? styles.value : styles.reckoned}>{line}</p>
      )}
      {interval && <p className={styles.note}>{interval}</p>}
    </>
  );
}
