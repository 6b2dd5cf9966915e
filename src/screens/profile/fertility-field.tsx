import { useState } from 'react';
import type { ProfileDraft } from '#state';
import { SelectField, useWords } from '#ui';
import { countryOf } from './draft.ts';
import { FERTILITY_PRESETS, FERTILITY_SOURCE, presetTyped } from './fertility.ts';

/** Puts the rate of a country into the field above, where it can be changed like any other. */
export function FertilityField({
  draft,
  onChange,
}: {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
}) {
  const words = useWords();
  const [wanted, want] = useState('');
  const own = countryOf(draft, words);
  const typed = presetTyped(draft.gfr, wanted, own);
  const byName = FERTILITY_PRESETS.map((preset) => ({ ...preset, name: words.country(preset.country) })).sort(
    (a, b) =>
      Number(b.country === own) - Number(a.country === own) || a.name.localeCompare(b.name, words.locale),
  );
  return (
    <SelectField
      label={words.say('profile.fertility')}
      hint={words.say('profile.fertilityHint', { ...FERTILITY_SOURCE, year: String(FERTILITY_SOURCE.year) })}
      value={typed?.country ?? ''}
      choices={[
        { value: '', label: words.say('profile.fertilityOwn') },
        ...byName.map(({ country, name, rate }) => ({
          value: country,
          label: words.say('profile.fertilityOf', { country: name, rate }),
        })),
      ]}
      onChoose={(country) => {
        const preset = FERTILITY_PRESETS.find((one) => one.country === country);
        want(country);
        onChange({ ...draft, gfr: preset ? String(preset.rate) : '' });
      }}
    />
  );
}
