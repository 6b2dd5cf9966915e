import type { LookAnswer } from '#engine';
import { useAlikeIds, useSchemes } from '#state';
import { Message, Section, useWords } from '#ui';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './add-form.module.css';

/** Whether a new scheme keeps codes in the place of ids; for a scheme that does, that it will do so again. */
export function CodedIds({
  look,
  areCoded,
  onChoose,
}: {
  readonly look: LookAnswer;
  readonly areCoded: boolean;
  readonly onChoose: (areCoded: boolean) => void;
}) {
  const words = useWords();
  const { data: schemes } = useSchemes();
  const into = schemes?.find(({ id }) => id === look.scheme);
  if (into && !into.idKey) return null;
  return (
    <Section title={words.say('coded.title')}>
      {into ? (
        <p className={styles.text}>{words.say('coded.goesOn', { name: into.profile.name })}</p>
      ) : (
        <>
          <p className={styles.text}>{words.say('coded.text')}</p>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={areCoded}
              onChange={(event) => onChoose(event.currentTarget.checked)}
            />
            {words.say('coded.choose')}
          </label>
        </>
      )}
      {(areCoded || into) && <Alike look={look} />}
    </Section>
  );
}

/** Ids that look alike: once they are codes, nobody sees any more that they do. */
function Alike({ look }: { readonly look: LookAnswer }) {
  const words = useWords();
  const { data, error } = useAlikeIds(look.look);
  if (error) return <TroubleMessage error={error} />;
  if (!data || data.total === 0) return null;
  return (
    <Message tone="warn" title={words.say('coded.alike', { count: data.total })}>
      <ul>
        {data.examples.map(({ column, ids }) => (
          <li key={`${column} ${ids[0] ?? ''}`}>
            {words.say('coded.alikeIds', { column, ids: words.list(ids.map((id) => `“${id}”`)) })}
          </li>
        ))}
      </ul>
      <p>{words.say('coded.alikeText')}</p>
    </Message>
  );
}
