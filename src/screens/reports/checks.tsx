import { Button, useWords, type Choice } from '#ui';
import styles from './many-part.module.css';

/** As many of some choices as somebody wants; all of them, or none, at a press where there are many. */
export function Checks<V extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: ReadonlyArray<Choice<V>>;
  readonly chosen: readonly V[];
  readonly onChoose: (chosen: readonly V[]) => void;
}) {
  const words = useWords();
  const all = choices.map(({ value }) => value);
  const toggle = (value: V, isIn: boolean) =>
    onChoose(all.filter((one) => (one === value ? isIn : chosen.includes(one))));
  return (
    <fieldset className={styles.checks}>
      <legend>{label}</legend>
      {choices.map(({ value, label: name }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          {name}
        </label>
      ))}
      {all.length > 4 && (
        <div className={styles.both}>
          <Button size="small" look="quiet" onClick={() => onChoose(all)}>
            {words.say('many.all')}
          </Button>
          <Button size="small" look="quiet" onClick={() => onChoose([])}>
            {words.say('many.none')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
