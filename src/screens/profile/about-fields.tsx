import { BENEFITS, ENROLMENTS, SCHEME_TYPES } from '#records';
import type { ProfileDraft } from '#state';
import { SelectField, useWords } from '#ui';
import styles from './profile-fields.module.css';

/** What the scheme is: no figure depends on it, but it tells which schemes are its peers. */
export function AboutFields({
  draft,
  onChange,
}: {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
}) {
  const words = useWords();
  const choices = (name: 'schemeType' | 'enrolment', codes: readonly string[]) => [
    { value: '', label: words.say('profile.notSaid') },
    ...codes.map((code) => ({ value: code, label: words.sayCode(`profile.${name}`, code) })),
  ];
  const covered = draft.benefits.split(' ');
  return (
    <>
      <SelectField
        label={words.say('profile.schemeType')}
        hint={words.say('profile.schemeTypeHint')}
        value={draft.schemeType}
        choices={choices('schemeType', SCHEME_TYPES)}
        onChoose={(schemeType) => onChange({ ...draft, schemeType })}
      />
      <SelectField
        label={words.say('profile.enrolment')}
        hint={words.say('profile.enrolmentHint')}
        value={draft.enrolment}
        choices={choices('enrolment', ENROLMENTS)}
        onChoose={(enrolment) => onChange({ ...draft, enrolment })}
      />
      <fieldset className={styles.benefits}>
        <legend>{words.say('profile.benefits')}</legend>
        <p>{words.say('profile.benefitsHint')}</p>
        {BENEFITS.map((benefit) => (
          <label key={benefit}>
            <input
              type="checkbox"
              checked={covered.includes(benefit)}
              onChange={({ currentTarget: { checked } }) => {
                const now = BENEFITS.filter((one) => (one === benefit ? checked : covered.includes(one)));
                onChange({ ...draft, benefits: now.join(' ') });
              }}
            />
            {words.group('benefit', benefit)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
