import { useRef, useState, type SyntheticEvent } from 'react';
import type { AddAnswer, LookAnswer } from '#engine';
import { openQuestions, type CurrencyNamed } from '#intake';
import type { SchemeProfile } from '#records';
import { useIntake, useSchemes, type ProfileDraft, type ProfileField } from '#state';
import { Button, FieldError, Message, Section, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { OVERVIEW_MEASURES } from '../overview/measures.ts';
import { differencesOf, profileOf } from '../profile/draft.ts';
import { ProfileFields } from '../profile/profile-fields.tsx';
import styles from './add-form.module.css';
import { Changes } from './changes.tsx';
import { CodedIds } from './coded-ids.tsx';
import { currencyBeside, currencyIn } from './currencies.tsx';

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
  const { phase, scheme, draft, desk, add } = useIntake();
  const [wrong, setWrong] = useState<readonly ProfileField[]>([]);
  const [isTried, setIsTried] = useState(false);
  const [isTaken, setIsTaken] = useState<boolean | null>(null);
  const [isCurrencyTyped, setIsCurrencyTyped] = useState(false);
  const [areIdsCoded, setAreIdsCoded] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const kept = schemes?.find(({ id }) => id === scheme)?.profile ?? null;
  // A profile of another name was hardly meant to rename this scheme.
  const isFileProfileUsed = kept === null || (isTaken ?? look.profile?.name === kept.name);
  const given = isFileProfileUsed ? (look.profile ?? kept) : kept;
  // A new scheme is offered the currency that all files name, until another is typed.
  const offered = draft.currency === '' && !isCurrencyTyped ? currencyIn(look.files) : '';
  const shown = offered === '' ? draft : { ...draft, currency: offered };
  const open = look.files.flatMap(openQuestions).length;
  const beside = given ? null : currencyBeside(look.files, shown.currency);
  const areMapsKept = look.scheme !== null && look.areMapsTaken;
  const hasAnything = look.changes.length > 0 || look.profile !== null || areMapsKept;

  const type = (typed: ProfileDraft) => {
    const isOffered = offered !== '' && typed.currency === offered;
    if (!isOffered && typed.currency !== draft.currency) setIsCurrencyTyped(true);
    desk.type(isOffered ? { ...typed, currency: '' } : typed);
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsTried(true);
    const result = given ? { profile: given } : profileOf(shown, words, null);
    const faults = 'wrong' in result ? result.wrong : [];
    setWrong(faults);
    if (faults[0]) form.current?.querySelector<HTMLElement>(`[name="${faults[0]}"]`)?.focus();
    if (open > 0) document.querySelector<HTMLElement>('[data-open-question] input')?.focus();
    if (beside) form.current?.querySelector<HTMLElement>('[name="currency"]')?.focus();
    if ('wrong' in result || open > 0 || beside) return;
    // What is kept stays as it is at that moment, whoever else may have changed it since.
    const answer = await add(result.profile === kept ? null : result.profile, OVERVIEW_MEASURES, areIdsCoded);
    if (answer) onAdded(answer);
  };

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {look.changes.length > 0 && <Changes look={look} />}
      {kept && look.profile && (
        <OtherProfile
          kept={kept}
          given={look.profile}
          isTaken={isFileProfileUsed}
          onChoose={(taken) => setIsTaken(taken)}
        />
      )}
      {!given && hasAnything && (
        <Section title={words.say('records.profileTitle')}>
          <p>{words.say('records.profileText')}</p>
          {offered !== '' && <p>{words.say('currency.offered', { currency: offered })}</p>}
          <ProfileFields draft={shown} wrong={wrong} onChange={type} />
        </Section>
      )}
      {look.changes.length > 0 && <CodedIds look={look} areCoded={areIdsCoded} onChoose={setAreIdsCoded} />}
      <div className={styles.end}>
        {isTried && <WhyNot {...{ open, beside }} wrong={wrong.length} currency={shown.currency} />}
        {hasAnything && <LeftOut look={look} />}
        {!hasAnything && <p>{words.say('trouble.nothing-to-add')}</p>}
        <div className={styles.actions}>
          {hasAnything && (
            <Button look="main" type="submit" isBusy={phase !== 'looked'}>
              {words.say(phase === 'adding' ? 'records.adding' : 'records.add')}
            </Button>
          )}
          <Button
            isBusy={phase === 'adding'}
            onClick={() => {
              desk.discard();
              focusTitle();
            }}
          >
            {words.say('records.discard')}
          </Button>
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

/** What keeps records from being added, next to the button that was to add them. */
function WhyNot({
  wrong,
  open,
  beside,
  currency,
}: {
  readonly wrong: number;
  readonly open: number;
  readonly beside: CurrencyNamed | null;
  readonly currency: string;
}) {
  const words = useWords();
  return (
    <>
      {wrong > 0 && <FieldError>{words.say('profile.errors', { count: wrong })}</FieldError>}
      {open > 0 && <FieldError>{words.say('records.questionsOpen', { count: open })}</FieldError>}
      {beside && (
        <FieldError>
          {words.say('currency.cannotBe', { currency: beside.currency, own: currency.toUpperCase() })}
        </FieldError>
      )}
    </>
  );
}

/** Tables of which nothing is added, said once more where adding is done. */
function LeftOut({ look }: { readonly look: LookAnswer }) {
  const words = useWords();
  const leftOut = look.files.filter(({ fault }) => fault !== null);
  if (leftOut.length === 0) return null;
  const counts = { count: leftOut.length, total: look.files.length };
  return (
    <Message tone="warn" title={words.say('records.tablesLeftOut', counts)}>
      <p>{words.list(leftOut.map(({ name }) => name))}</p>
    </Message>
  );
}

/** A profile among the files that says otherwise than what is kept: what differs, and which of them is to hold. */
function OtherProfile({
  kept,
  given,
  isTaken,
  onChoose,
}: {
  readonly kept: SchemeProfile;
  readonly given: SchemeProfile;
  readonly isTaken: boolean;
  readonly onChoose: (isTaken: boolean) => void;
}) {
  const words = useWords();
  const differences = differencesOf(kept, given, words);
  if (differences.length === 0) return null;
  return (
    <Message tone="warn" title={words.say('records.otherProfile', { name: kept.name })}>
      <ul>
        {differences.map(({ field, before, after }) => (
          <li key={field}>
            {words.say('records.otherProfileField', {
              field: words.say(`profile.${field}`),
              before: before || words.say('cell.blank'),
              after: after || words.say('cell.blank'),
            })}
          </li>
        ))}
      </ul>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isTaken}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {words.say('records.otherProfileTake')}
      </label>
    </Message>
  );
}
