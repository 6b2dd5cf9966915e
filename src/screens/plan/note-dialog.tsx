import { useId, useState } from 'react';
import type { PinnedNote, SchemeSummary } from '#engine';
import type { Indicator } from '#indicators';
import { useKeepInPlan } from '#state';
import { isoMonth } from '#units';
import { FormDialog, SelectField, TextField, useNotices, useWords } from '#ui';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './plan.module.css';
import { noteOf, type NoteDraft } from './plan-draft.ts';

const ALL = 'all';
const ONE = 'one';

/** Asks what is to be remembered, and of which month. */
export default function NoteDialog({
  scheme,
  indicator,
  note,
  onDone,
}: {
  readonly scheme: SchemeSummary;
  /** The one the note may bear on alone; null where there is no choice. */
  readonly indicator: Indicator | null;
  /** As it is kept, or what a new one begins with. */
  readonly note: PinnedNote;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const { tell } = useNotices();
  const keep = useKeepInPlan(scheme);
  const onError = useTellFailure();
  const [draft, setDraft] = useState<NoteDraft>({
    month: isoMonth(note.month),
    text: note.text,
    isOfAll: note.indicator === null,
    isLimitsStart: note.isLimitsStart ?? false,
  });
  const hintId = useId();
  const [wrong, setWrong] = useState<ReadonlyArray<keyof NoteDraft>>([]);
  const put = (change: Partial<NoteDraft>) => setDraft({ ...draft, ...change });
  const save = () => {
    const read = noteOf(draft, { id: note.id, indicator: indicator?.id ?? null });
    setWrong('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return;
    keep.mutate(read.note, {
      onError,
      onSuccess: () => {
        tell({ text: words.say('plan.savedNote') });
        onDone();
      },
    });
  };
  return (
    <FormDialog title={words.say('plan.pinNote')} isOpen onClose={onDone} onSave={save}>
      <TextField
        label={words.say('plan.month')}
        type="month"
        required
        hint={words.say('plan.monthHint')}
        value={draft.month}
        error={wrong.includes('month') ? words.say('plan.error.month') : null}
        onChange={(event) => put({ month: event.currentTarget.value })}
      />
      <TextField
        label={words.say('plan.note')}
        hint={words.say('plan.noteHint')}
        required
        maxLength={280}
        autoComplete="off"
        value={draft.text}
        error={wrong.includes('text') ? words.say('plan.error.text') : null}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      {indicator && (
        <SelectField
          label={words.say('plan.about')}
          value={draft.isOfAll ? ALL : ONE}
          choices={[
            { value: ONE, label: words.indicator(indicator, 'name') },
            { value: ALL, label: words.say('plan.every') },
          ]}
          onChoose={(value) => put({ isOfAll: value === ALL })}
        />
      )}
      <div>
        <label className={styles.mark}>
          <input
            type="checkbox"
            aria-describedby={hintId}
            checked={draft.isLimitsStart}
            onChange={(event) => put({ isLimitsStart: event.currentTarget.checked })}
          />
          {words.say('plan.limitsStart')}
        </label>
        <p id={hintId} className={styles.text}>
          {words.say('plan.limitsStartHint')}
        </p>
      </div>
    </FormDialog>
  );
}
