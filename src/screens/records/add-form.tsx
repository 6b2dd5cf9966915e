import { useRef, useState, type SyntheticEvent } from 'react';
import type { AddAnswer, KindChange, LookAnswer } from '#engine';
import { useIntake, useSchemes } from '#state';
import { Button, FieldError, Section, Table, useWords } from '#ui';
import { NEW_DRAFT, profileOf, type ProfileField } from '../profile/draft.ts';
import { ProfileFields } from '../profile/profile-fields.tsx';
import styles from './add-form.module.css';

/** The last step: what adding does, the facts that are still missing, and the button that stores. */
export function AddForm({
  look,
  onAdded,
}: {
  readonly look: LookAnswer;
  readonly onAdded: (answer: AddAnswer) => void;
}) {
  const words = useWords();
  const { data: schemes } = useSchemes();
  const { phase, scheme, desk, add } = useIntake();
  const [draft, setDraft] = useState(NEW_DRAFT);
  const [wrong, setWrong] = useState<readonly ProfileField[]>([]);
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const kept = schemes?.find(({ id }) => id === scheme)?.profile ?? null;
  const given = look.profile ?? kept;
  const open = look.files.reduce(
    (sum, { questions, readings }) =>
      sum + questions.filter(({ column }) => !readings.some((reading) => reading.column === column)).length,
    0,
  );
  const hasAnything = look.changes.length > 0 || look.profile !== null;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsTried(true);
    const result = given ? { profile: given } : profileOf(draft, words, null);
    const faults = 'wrong' in result ? result.wrong : [];
    setWrong(faults);
    if (faults[0]) form.current?.querySelector<HTMLElement>(`[name="${faults[0]}"]`)?.focus();
    if ('wrong' in result || open > 0) return;
    const answer = await add(result.profile);
    if (answer) onAdded(answer);
  };

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {look.changes.length > 0 && (
        <Section title={words.say('records.changesTitle')}>
          <Changes changes={look.changes} />
        </Section>
      )}
      {!given && hasAnything && (
        <Section title={words.say('records.profileTitle')}>
          <p>{words.say('records.profileText')}</p>
          <ProfileFields draft={draft} wrong={wrong} onChange={setDraft} />
        </Section>
      )}
      <div className={styles.end}>
        {isTried && wrong.length > 0 && (
          <FieldError>{words.say('profile.errors', { count: wrong.length })}</FieldError>
        )}
        {isTried && open > 0 && (
          <FieldError>{words.say('records.questionsOpen', { count: open })}</FieldError>
        )}
        {!hasAnything && <p>{words.say('trouble.nothing-to-add')}</p>}
        <div className={styles.actions}>
          {hasAnything && (
            <Button look="main" type="submit" isBusy={phase !== 'looked'}>
              {words.say(phase === 'adding' ? 'records.adding' : 'records.add')}
            </Button>
          )}
          <Button onClick={() => desk.discard()}>{words.say('records.discard')}</Button>
          {hasAnything && (
            <span className={styles.promise}>
              {words.say('records.notStored', { button: words.say('records.add') })}
            </span>
          )}
        </div>
      </div>
    </form>
  );
}

function Changes({ changes }: { readonly changes: readonly KindChange[] }) {
  const words = useWords();
  const number = (key: 'added' | 'replaced' | 'unchanged') => ({
    key,
    heading: words.say(`records.change.${key}`),
    isNumber: true,
    cell: (change: KindChange) => words.number(change[key]),
  });
  return (
    <Table
      label={words.say('records.changesTitle')}
      rows={changes}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: 'kind',
          heading: words.say('records.change.kind'),
          isHeading: true,
          cell: ({ kind }) => words.say(`kind.${kind}`),
        },
        number('added'),
        number('replaced'),
        number('unchanged'),
      ]}
    />
  );
}
