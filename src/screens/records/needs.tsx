import { KIND_NAMES, specsOf } from '#records';
import { Section, useWords } from '#ui';
import styles from './needs.module.css';

/** The headings each kind of file needs, with the words allowed in columns of codes. */
export function Needs() {
  const words = useWords();
  return (
    <Section title={words.say('records.needs')}>
      <p className={styles.text}>{words.say('records.needsText')}</p>
      <div className={styles.kinds}>
        {KIND_NAMES.map((kind) => (
          <details key={kind} className={styles.kind}>
            <summary>{words.say(`kind.${kind}`)}</summary>
            <ul className={styles.columns}>
              {specsOf(kind).map(([name, spec]) => (
                <li key={name}>
                  <code>{name}</code>
                  {spec.required && <strong aria-hidden="true"> *</strong>}
                  {spec.required && (
                    <span className="visually-hidden"> {words.say('records.needsRequired')}</span>
                  )}
                  {spec.codes.length > 0 && (
                    <span className={styles.codes}>
                      {words.say('records.needsCodes', { codes: spec.codes.join(', ') })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Section>
  );
}
