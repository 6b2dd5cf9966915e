import { useState } from 'react';
import type { PlannedTarget, SchemeSummary } from '#engine';
import type { Indicator } from '#indicators';
import { useKeepInPlan } from '#state';
import { GRAINS } from '#units';
import { FormDialog, SelectField, TextField, useNotices, useWords } from '#ui';
import { axisName } from '../figures/chart-parts.tsx';
import { useTellFailure } from '../trouble-message.tsx';
import {
  ALL_GRAINS,
  isTypedAsPercent,
  numberQuestion,
  targetDraftOf,
  targetOf,
  type TargetDraft,
} from './plan-draft.ts';

/** Asks what is aimed at, from when, and until when. */
export default function TargetDialog({
  scheme,
  indicator,
  target,
  isNew,
  onDone,
}: {
  readonly scheme: SchemeSummary;
  readonly indicator: Indicator;
  /** As it is kept, or what a new one begins with. */
  readonly target: PlannedTarget;
  readonly isNew: boolean;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const { tell } = useNotices();
  const keep = useKeepInPlan(scheme);
  const onError = useTellFailure();
  const { unit, naturalMost: most } = indicator;
  const [draft, setDraft] = useState(() => {
    const begun = targetDraftOf(target, unit);
    return isNew ? { ...begun, value: '' } : begun;
  });
  const [wrong, setWrong] = useState<ReadonlyArray<keyof TargetDraft>>([]);
  const put = (change: Partial<TargetDraft>) => setDraft({ ...draft, ...change });
  const save = () => {
    const read = targetOf(draft, unit, target, indicator.naturalMost);
    setWrong('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return;
    keep.mutate(read.target, {
      onError,
      onSuccess: () => {
        tell({ text: words.say('plan.savedTarget') });
        onDone();
      },
    });
  };
  const field = (name: 'value' | 'from' | 'to') => ({
    value: draft[name],
    error: wrong.includes(name)
      ? ((name === 'value' ? numberQuestion(draft.value, words) : null) ??
        words.say(`plan.error.${name === 'value' && most !== null ? 'share' : name}`))
      : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      put({ [name]: event.currentTarget.value }),
  });
  return (
    <FormDialog
      title={words.say('plan.targetOf', { name: words.indicator(indicator, 'name') })}
      isOpen
      onClose={onDone}
      onSave={save}
    >
      <SelectField
        label={words.say('plan.goal')}
        value={draft.goal}
        choices={(['at-least', 'at-most'] as const).map((value) => ({
          value,
          label: words.say(`plan.goal.${value}`),
        }))}
        onChoose={(goal) => put({ goal })}
      />
      <TextField
        label={
          isTypedAsPercent(unit)
            ? words.say('plan.valuePercent')
            : words.say('plan.value', { unit: axisName(unit, words, scheme.profile.currency) })
        }
        inputMode="decimal"
        autoComplete="off"
        required
        {...field('value')}
      />
      <TextField
        label={words.say('plan.from')}
        type="month"
        required
        hint={words.say('plan.monthHint')}
        {...field('from')}
      />
      <TextField label={words.say('plan.to')} type="month" {...field('to')} />
      <SelectField
        label={words.say('plan.grain')}
        value={draft.grain}
        choices={[
          { value: ALL_GRAINS, label: words.say('plan.grain.all') },
          ...GRAINS.map((value) => ({ value: value, label: words.say(`grain.${value}`) })),
        ]}
        onChoose={(grain) => put({ grain })}
      />
    </FormDialog>
  );
}
