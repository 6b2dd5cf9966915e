import { useId } from 'react';
import { SelectField, TextField, useWords } from '#ui';
import type { ProfileDraft, ProfileField } from '#state';
import { AboutFields } from './about-fields.tsx';
import { FertilityField } from './fertility-field.tsx';
import styles from './profile-fields.module.css';

/** The fields that are typed; the others are chosen from lists. */
type TypedField = Exclude<ProfileField, 'fiscalYearStart' | 'schemeType' | 'enrolment' | 'benefits'>;

/** The facts a scheme's figures depend on, as a form. `wrong`: the fields that could not be read. */
export function ProfileFields({
  draft,
  wrong,
  onChange,
}: {
  readonly draft: ProfileDraft;
  readonly wrong: readonly ProfileField[];
  readonly onChange: (draft: ProfileDraft) => void;
}) {
  const words = useWords();
  const id = useId();
  const field = (name: TypedField, hint?: string) => ({
    label: words.say(`profile.${name}`),
    hint,
    name,
    value: draft[name],
    error: wrong.includes(name) ? words.say(`profile.error.${name}`) : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...draft, [name]: event.currentTarget.value }),
  });
  const months = Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1),
    label: words.monthOfYear(i + 1),
  }));
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField {...field('name')} required maxLength={200} autoComplete="off" />
      </div>
      <TextField
        {...field('country', words.say('profile.countryHint'))}
        list={`${id}-countries`}
        autoComplete="off"
      />
      <datalist id={`${id}-countries`}>
        {words.countries().map(([code, name]) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <TextField
        {...field('currency', words.say('profile.currencyHint'))}
        required
        list={`${id}-currencies`}
        autoComplete="off"
      />
      <datalist id={`${id}-currencies`}>
        {words.currencies().map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      <TextField
        {...field('targetPopulation', words.say('profile.targetPopulationHint'))}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        {...field('targetHouseholds', words.say('profile.targetHouseholdsHint'))}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        {...field('graceDays', words.say('profile.graceDaysHint'))}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        {...field('maternityWaitingDays', words.say('profile.maternityWaitingDaysHint'))}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField {...field('gfr', words.say('profile.gfrHint'))} inputMode="decimal" autoComplete="off" />
      <FertilityField draft={draft} onChange={onChange} />
      <SelectField
        label={words.say('profile.fiscalYearStart')}
        value={draft.fiscalYearStart}
        choices={months}
        onChoose={(fiscalYearStart) => onChange({ ...draft, fiscalYearStart })}
      />
      <TextField {...field('dataAsAt', words.say('profile.dataAsAtHint'))} type="date" />
      <TextField
        {...field('waitingDays', words.say('profile.waitingDaysHint'))}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField {...field('started', words.say('profile.startedHint'))} type="month" />
      <AboutFields draft={draft} onChange={onChange} />
    </div>
  );
}
