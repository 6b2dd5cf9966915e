import { useId, useState } from 'react';
import { Button, SelectField, useWords } from '#ui';
import { LEVERS, numberIn, storyWith, topOf, type LeverPath, type Story } from '#workshop';
import type { Words } from '#words';
import styles from './make.module.css';

export interface StoryForm {
  readonly story: Story;
  /** The story as it was when it was opened: sliders for money reach as far as it needs. */
  readonly began: Story;
  readonly onChange: (story: Story) => void;
}

/** One number of a story, to move by slider or to type. */
export function LeverField({ path, ...form }: StoryForm & { readonly path: LeverPath }) {
  const { kind } = LEVERS[path];
  if (kind === 'month') return <MonthField path={path} {...form} />;
  if (kind === 'seed') return <SeedField path={path} {...form} />;
  return <NumberField path={path} {...form} />;
}

function NumberField({ path, story, began, onChange }: StoryForm & { readonly path: LeverPath }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { kind, least, most, step } = LEVERS[path];
  const value = numberIn(story, path);
  const top = Math.max(topOf(path, began), value);
  const factor = kind === 'share' ? 100 : 1;
  const label = words.sayCode('make.lever', path);
  const hint = words.sayCode('make.hint', path, '');
  const isWrong = typed !== null && numberTyped(typed, least * factor, most * factor) === null;
  const move = (text: string) => {
    const number = numberTyped(text, least * factor, most * factor);
    if (number !== null) onChange(storyWith(story, path, tidy(number / factor)));
  };
  const described = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.lever}>
      <label htmlFor={id}>
        {label} <span className={styles.note}>{unitOf(path, story, words)}</span>
      </label>
      <div className={styles.controls}>
        <input
          id={id}
          type="range"
          min={0}
          max={tidy(top * factor)}
          step={kind === 'money' ? Math.max(1, top / 200) : tidy(step * factor)}
          value={tidy(value * factor)}
          aria-valuetext={shownNumber(path, story, words)}
          aria-describedby={described || undefined}
          onChange={(event) => move(String(Math.max(least * factor, Number(event.currentTarget.value))))}
        />
        <input
          type="number"
          aria-label={label}
          aria-describedby={described || undefined}
          aria-invalid={isWrong || undefined}
          step="any"
          value={typed ?? String(tidy(value * factor))}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            move(event.currentTarget.value);
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.note}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p id={`${id}-error`} className={styles.error}>
          {words.say('make.between', {
            least: words.number(least * factor),
            most: words.number(most * factor),
          })}
        </p>
      )}
    </div>
  );
}

/** What was typed, where it is a number from..to; null otherwise. */
function numberTyped(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return text.trim() !== '' && number >= least && number <= most ? number : null;
}

/** Without the dust that a hundredth times a hundred leaves. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function unitOf(path: LeverPath, { currency }: Story, words: Words): string {
  const { kind } = LEVERS[path];
  if (kind === 'money') return currency;
  return words.sayCode('make.unit', kind, '');
}

/** A number of a story as it is read out. */
function shownNumber(path: LeverPath, story: Story, words: Words): string {
  const value = numberIn(story, path);
  switch (LEVERS[path].kind) {
    case 'share':
      return words.percent(value, path === 'renewalPerDay' ? 2 : 1);
    case 'money':
      return words.quantity(value, 'money', story.currency);
    case 'days':
      return words.say('make.days', { days: value });
    default:
      return words.quantity(value, 'persons', '');
  }
}

function MonthField({ path, story, onChange }: StoryForm & { readonly path: LeverPath }) {
  const words = useWords();
  return (
    <SelectField
      label={words.sayCode('make.lever', path)}
      value={String(numberIn(story, path))}
      choices={Array.from({ length: 12 }, (_, i) => ({
        value: String(i + 1),
        label: words.monthOfYear(i + 1),
      }))}
      onChoose={(month) => onChange(storyWith(story, path, Number(month)))}
    />
  );
}

function SeedField({ path, story, onChange }: StoryForm & { readonly path: LeverPath }) {
  const words = useWords();
  return (
    <div className={styles.row}>
      <p>{words.say('make.seed', { seed: String(numberIn(story, path)) })}</p>
      <Button
        size="small"
        onClick={() => onChange(storyWith(story, path, crypto.getRandomValues(new Uint32Array(1))[0] ?? 1))}
      >
        {words.say('make.throw')}
      </Button>
    </div>
  );
}
