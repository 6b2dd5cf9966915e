import { useState } from 'react';
import type { KeptThreshold, SchemeSummary } from '#engine';
import type { Guide, Indicator } from '#indicators';
import { guideInWords } from '#reports';
import { useKeepInPlan } from '#state';
import { FormDialog, SelectField, TextField, useNotices, useWords } from '#ui';
import { axisName } from '../figures/chart-parts.tsx';
import { useTellFailure } from '../trouble-message.tsx';
import {
  isTypedAsPercent,
  numberQuestion,
  thresholdOf,
  typedValue,
  type ThresholdDraft,
} from './plan-draft.ts';

/** Whether a threshold lies on the wrong side of a guide for the other bound. */
function isBeyond({ goal, value }: KeptThreshold, guide: Guide): boolean {
  if (value === null || guide.kind === goal) return false;
  return goal === 'at-least' ? value > guide.value : value < guide.value;
}

/** Asks what the scheme judges by in the place of our recommendation. */
export default function ThresholdDialog({
  scheme,
  indicator,
  threshold,
  onDone,
}: {
  readonly scheme: SchemeSummary;
  readonly indicator: Indicator;
  /** As it is kept, or the recommendation as what a new one begins with. */
  readonly threshold: KeptThreshold;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const { tell } = useNotices();
  const keep = useKeepInPlan(scheme);
  const onError = useTellFailure();
  const { unit } = indicator;
  const [draft, setDraft] = useState<ThresholdDraft>({
    value: threshold.value === null ? '' : typedValue(threshold.value, unit),
    isUnused: threshold.value === null,
  });
  const [wrong, setWrong] = useState<string | null>(null);
  const save = () => {
    const read = thresholdOf(draft, unit, threshold);
    if (!read) {
      setWrong(numberQuestion(draft.value, words) ?? words.say('plan.error.value'));
      return;
    }
    // A band that ends before it begins would judge every figure as missed.
    const other = indicator.guides.find((guide) => isBeyond(read, guide));
    setWrong(
      other
        ? words.say('plan.thresholdBeyond', {
            other: guideInWords(other, indicator, words, scheme.profile.currency),
          })
        : null,
    );
    if (other) return;
    keep.mutate(read, {
      onError,
      onSuccess: () => {
        tell({ text: words.say('plan.savedThreshold') });
        onDone();
      },
    });
  };
  return (
    <FormDialog
      title={words.say('plan.thresholdOf', { name: words.indicator(indicator, 'name') })}
      isOpen
      onClose={onDone}
      onSave={save}
    >
      <p>{words.say('plan.thresholdText')}</p>
      <SelectField
        label={words.say('plan.thresholdBy')}
        value={draft.isUnused ? 'none' : 'own'}
        choices={(['own', 'none'] as const).map((value) => ({
          value,
          label: words.say(`plan.thresholdBy.${value}`),
        }))}
        onChoose={(value) => setDraft({ ...draft, isUnused: value === 'none' })}
      />
      <TextField
        label={words.say('plan.thresholdValue', {
          goal: words.say(`plan.goal.${threshold.goal}`),
          unit: isTypedAsPercent(unit)
            ? words.say('plan.percent')
            : axisName(unit, words, scheme.profile.currency),
        })}
        inputMode="decimal"
        autoComplete="off"
        disabled={draft.isUnused}
        value={draft.value}
        error={wrong}
        onChange={(event) => setDraft({ ...draft, value: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
