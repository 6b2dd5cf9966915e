import { useState, type SyntheticEvent } from 'react';
import { monthFromIso } from '#units';
import { Button, Message, SelectField, useWords } from '#ui';
import {
  leftOf,
  MISTAKES,
  PLANTED_FILES,
  type Attempt,
  type Planting,
  type Spotted,
  type SpottedMark,
  type Story,
} from '#workshop';
import type { Words } from '#words';
import { monthsOf } from '../make/planting-fields.tsx';
import styles from './errors.module.css';

type Draft = { readonly [K in keyof Spotted]: Spotted[K] | '' };
const NOTHING: Draft = { mistake: '', file: '', month: '' };

/** Says what went wrong, in which file and month, and is told how that stands. */
export function AnswerForm({
  story,
  plantings,
  attempt,
  onAnswer,
}: {
  readonly story: Story;
  readonly plantings: readonly Planting[];
  readonly attempt: Attempt;
  readonly onAnswer: (said: Spotted) => SpottedMark;
}) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(NOTHING);
  const [told, setTold] = useState<SpottedMark | 'incomplete' | null>(null);
  const choose = { value: '' as const, label: words.say('errors.choose') };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { mistake, file, month } = draft;
    if (mistake === '' || file === '' || month === '') {
      setTold('incomplete');
      return;
    }
    const marked = onAnswer({ mistake, file, month });
    setTold(marked);
    if (marked.mark === 'right') setDraft(NOTHING);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SelectField
        label={words.say('errors.mistake')}
        value={draft.mistake}
        choices={[
          choose,
          ...MISTAKES.map((one) => ({ value: one, label: words.say(`errors.mistake.${one}`) })),
        ]}
        onChoose={(mistake) => setDraft({ ...draft, mistake })}
      />
      <SelectField
        label={words.say('errors.file')}
        value={draft.file}
        choices={[choose, ...PLANTED_FILES.map((one) => ({ value: one, label: words.say(`kind.${one}`) }))]}
        onChoose={(file) => setDraft({ ...draft, file })}
      />
      <SelectField
        label={words.say('errors.month')}
        hint={words.say('errors.monthHint')}
        value={draft.month}
        choices={[
          choose,
          ...monthsOf(story).map((one) => ({ value: one, label: words.month(monthFromIso(one) ?? 0) })),
        ]}
        onChoose={(month) => setDraft({ ...draft, month })}
      />
      <p>
        <Button type="submit" look="main">
          {words.say('errors.check')}
        </Button>
      </p>
      <div aria-live="polite">
        {told && (
          <Told
            // A new answer is told anew although the same is told of it.
            key={attempt.near + attempt.wrong + attempt.found.length}
            told={told}
            words={words}
            left={leftOf(attempt, plantings).length}
          />
        )}
      </div>
    </form>
  );
}

function Told({
  told,
  words,
  left,
}: {
  readonly told: SpottedMark | 'incomplete';
  readonly words: Words;
  readonly left: number;
}) {
  if (told === 'incomplete') return <Message tone="info" title={words.say('errors.incomplete')} />;
  switch (told.mark) {
    case 'right':
      return (
        <Message tone="good" title={plantingInWords(told.planting, words)}>
          <p>{words.say('errors.left', { count: left })}</p>
        </Message>
      );
    case 'near':
      return (
        <Message tone="warn" title={words.say('errors.mark.near')}>
          <p>{words.say(`errors.off.${told.off}`)}</p>
        </Message>
      );
    case 'wrong':
      return <Message tone="bad" title={words.say('errors.mark.wrong')} />;
  }
}

function plantingInWords({ mistake, file, month }: Planting, words: Words): string {
  return words.say('errors.mark.right', {
    mistake: words.say(`errors.mistake.${mistake}`),
    file: words.say(`kind.${file}`),
    month: words.month(monthFromIso(month) ?? 0),
  });
}
