import { useState } from 'react';
import { CATALOGUE, indicatorOf } from '#indicators';
import { SelectField, TextField, useWords } from '#ui';
import { GRAINS, type Grain } from '#units';
import type { FigureName } from '#workshop';
import { foundIn } from '../handbook/found.ts';
import { NumberField } from './number-field.tsx';
import styles from './write.module.css';

/** An indicator to be found and chosen, on one of its definitions. */
export function FigureField({
  label,
  value,
  onFigure,
}: {
  readonly label: string;
  readonly value: FigureName;
  readonly onFigure: (figure: FigureName) => void;
}) {
  const words = useWords();
  const [find, setFind] = useState('');
  const found = new Set(foundIn(find, null, words).map(({ id }) => id));
  const choices = CATALOGUE.filter(({ id }) => id === value.indicator || found.has(id)).map((one) => ({
    value: one.id,
    label: words.indicator(one, 'name'),
  }));
  const bases = basesOf(value);
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <TextField
        type="search"
        label={words.say('write.find')}
        value={find}
        onChange={({ currentTarget }) => setFind(currentTarget.value)}
      />
      <SelectField
        label={words.say('write.indicator', { count: choices.length })}
        value={value.indicator}
        choices={choices}
        onChoose={(id) => onFigure({ indicator: id, basis: indicatorOf(id)?.bases[0]?.[0] ?? '' })}
      />
      {bases.length > 1 && (
        <SelectField
          label={words.say('write.basis')}
          value={value.basis}
          choices={bases.map((basis) => ({ value: basis, label: words.sayCode('basis', basis) }))}
          onChoose={(basis) => onFigure({ ...value, basis })}
        />
      )}
    </fieldset>
  );
}

function basesOf({ indicator: id }: FigureName) {
  const indicator = indicatorOf(id);
  return [...(indicator?.bases ?? []), ...(indicator?.variants ?? [])].map(([basis]) => basis);
}

export function GrainField({
  value,
  onGrain,
}: {
  readonly value: Grain;
  readonly onGrain: (grain: Grain) => void;
}) {
  const words = useWords();
  return (
    <SelectField
      label={words.say('write.grain')}
      value={value}
      choices={GRAINS.map((grain) => ({ value: grain, label: words.say(`grain.${grain}`) }))}
      onChoose={onGrain}
    />
  );
}

/** How many months before the last complete one a period ends. */
export function BackField({
  label,
  value,
  onBack,
}: {
  readonly label?: string;
  readonly value: number;
  readonly onBack: (months: number) => void;
}) {
  const words = useWords();
  return (
    <NumberField
      label={label ?? words.say('write.back')}
      hint={words.say('write.backHint')}
      value={value}
      least={0}
      most={119}
      onNumber={onBack}
    />
  );
}
