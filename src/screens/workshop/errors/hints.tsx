import { Button, useWords } from '#ui';
import { HINTS, nextHint, type Attempt, type Hint, type Planting } from '#workshop';
import type { Words } from '#words';
import styles from './errors.module.css';

/** The hints that were taken, and the next one. */
export function Hints({
  plantings,
  attempt,
  onHint,
}: {
  readonly plantings: readonly Planting[];
  readonly attempt: Attempt;
  readonly onHint: (mistake: number) => void;
}) {
  const words = useWords();
  const next = nextHint(attempt, plantings);
  const taken = plantings.flatMap((planting, i) =>
    attempt.found.includes(i)
      ? []
      : HINTS.slice(0, attempt.hints[i] ?? 0).map((hint) => ({
          key: `${i} ${hint}`,
          said: hintInWords(hint, planting, words),
        })),
  );
  return (
    <div className={styles.form}>
      {next && (
        <p>
          <Button onClick={() => onHint(next.mistake)}>{words.say('errors.hint')}</Button>
        </p>
      )}
      <div aria-live="polite">
        {taken.length > 0 && (
          <ul aria-label={words.say('errors.hints')}>
            {taken.map(({ key, said }) => (
              <li key={key}>{said}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function hintInWords(hint: Hint, { mistake, file, month }: Planting, words: Words): string {
  if (hint === 'file') return words.say('errors.hint.file', { file: words.say(`kind.${file}`) });
  if (hint === 'where') return words.say(`errors.clue.${mistake}`);
  const [year = '', of = ''] = month.split('-');
  return words.say('errors.hint.month', { year, half: Number(of) <= 6 ? 'first' : 'second' });
}
