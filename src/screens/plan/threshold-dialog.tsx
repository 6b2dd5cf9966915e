import { useState } from 'react';
import type { KeptThreshold, SchemeSummary } from '#engine';
import type { Indicator } from '#indicators';
import { useKeepInPlan } from '#state';
import { FormDialog, SelectField, TextField, useNotices, useWords } from '#ui';
import { axisName } from '../figures/chart-parts.tsx';
import { useTellFailure } from '../trouble-message.tsx';
import { isTypedAsPercent, thresholdOf, typedValue, type ThresholdDraft } from './plan-draft.ts';

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
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    const read = thresholdOf(draft, unit, threshold);
    setWrong(read === null);
    if (!read) return;
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
        error={isWrong ? words.say('plan.error.value') : null}
        onChange={(event) => setDraft({ ...draft, value: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
