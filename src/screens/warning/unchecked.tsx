import type { WarningsAnswer } from '#engine';
import { Section, useWords } from '#ui';
import styles from './warning.module.css';

const NEVER = ['warning.neverCeiling', 'warning.neverDrugs', 'warning.neverMix'] as const;

/** What could not be looked at, each with why, and what was and is quiet: silence has to say which of the two it is. */
export function Unchecked({ answer: { unchecked, quiet } }: { readonly answer: WarningsAnswer }) {
  const words = useWords();
  const reasons = [...new Set(unchecked.map(({ reason }) => reason))];
  return (
    <>
      {quiet.length > 0 && (
        <Section title={words.say('warning.quiet')}>
          <ul className={styles.quiet}>
            {quiet.map((code) => (
              <li key={code}>{words.say(`warning.${code}.name`)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.say('warning.unchecked')}>
        <p>{words.say('warning.uncheckedText')}</p>
        <dl className={styles.reasons}>
          {reasons.map((reason) => (
            <div key={reason}>
              <dt>{words.say(`reason.${reason}`)}</dt>
              {unchecked
                .filter((one) => one.reason === reason)
                .map(({ code }) => (
                  <dd key={code}>{words.say(`warning.${code}.name`)}</dd>
                ))}
            </div>
          ))}
          <div>
            <dt>{words.say('warning.never')}</dt>
            {NEVER.map((id) => (
              <dd key={id}>{words.say(id)}</dd>
            ))}
          </div>
        </dl>
      </Section>
    </>
  );
}
