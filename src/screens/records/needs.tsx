import { KIND_NAMES, specsOf, type ColumnSpec, type Kind } from '#records';
import { meaningOf } from '#reports';
import { Section, useWords } from '#ui';
import styles from './needs.module.css';
import { TemplateOfAll, Templates } from './templates.tsx';

/** How dates, months and amounts are best written: the same in every language. */
const FORMS = { day: '2024-03-31', month: '2024-03', amount: '1250.50' };

/** The headings each kind of file needs, what they mean, and files to fill. */
export function Needs() {
  const words = useWords();
  return (
    <Section title={words.say('records.needs')}>
      <p className={styles.text}>{words.say('records.needsText')}</p>
      <p className={styles.text}>{words.say('records.needsForms', FORMS)}</p>
      <TemplateOfAll />
      <div className={styles.kinds}>
        {KIND_NAMES.map((kind) => (
          <details key={kind} className={styles.kind}>
            <summary>{words.say(`kind.${kind}`)}</summary>
            <ul className={styles.columns}>
              {specsOf(kind).map(([name, spec]) => (
                <Column key={name} kind={kind} name={name} spec={spec} />
              ))}
            </ul>
            <Templates kind={kind} />
          </details>
        ))}
      </div>
    </Section>
  );
}

interface ColumnProps {
  readonly kind: Kind;
  readonly name: string;
  readonly spec: ColumnSpec;
}

function Column({ kind, name, spec }: ColumnProps) {
  const words = useWords();
  const form = words.sayCode('records.form', spec.type, '');
  const means = meaningOf(kind, name, words);
  const codes =
    spec.codes.length > 0 ? words.say('records.needsCodes', { codes: spec.codes.join(', ') }) : '';
  return (
    <li>
      <code>{name}</code>
      {spec.required && <strong aria-hidden="true"> *</strong>}
      {spec.required && <span className="visually-hidden"> {words.say('records.needsRequired')}</span>}
      {form && <span className={styles.form}> {form}</span>}
      {means && <span className={styles.note}>{means}</span>}
      {codes && <span className={styles.note}>{codes}</span>}
    </li>
  );
}
