import { decisionsIn, type Maps } from '#intake';
import { KIND_NAMES } from '#records';
import { useIntake, useSchemes } from '#state';
import { useWords } from '#ui';
import styles from './file-cards.module.css';
import { Decisions } from './kept-maps.tsx';

/** What a file says of how others are read, and whether it holds: for a new scheme it does, one that is there is asked. */
export function GivenMaps({ maps }: { readonly maps: Maps }) {
  const words = useWords();
  const { look, takesMaps, desk } = useIntake();
  const { data: schemes } = useSchemes();
  const name = schemes?.find(({ id }) => id === look?.scheme)?.profile.name;
  const decisions = decisionsIn(maps);
  const kinds = KIND_NAMES.filter((kind) => decisions.some((decision) => decision.kind === kind));
  if (decisions.length === 0) return <p>{words.say('maps.givenNone')}</p>;
  return (
    <>
      <p>
        {words.say('maps.given', {
          count: decisions.length,
          kinds: words.list(kinds.map((kind) => words.say(`kind.${kind}`))),
        })}
      </p>
      {name === undefined ? (
        <p className={styles.note}>{words.say('maps.givenNew')}</p>
      ) : (
        <label className={styles.choice}>
          <input
            type="checkbox"
            // What was ticked shows at once, while the files are still being read by it.
            checked={takesMaps}
            onChange={(event) => void desk.takeMaps(event.currentTarget.checked)}
          />
          {words.say('maps.givenTake', { name })}
        </label>
      )}
      <details className={styles.details}>
        <summary>{words.say('maps.givenSee')}</summary>
        <Decisions decisions={decisions} />
      </details>
    </>
  );
}
