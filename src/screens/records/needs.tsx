import { csvText, KIND_NAMES, specsOf, type ColumnSpec, type Kind } from '#records';
import { Button, saveFile, Section, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import styles from './needs.module.css';

/** How dates, months and amounts are best written: the same in every language. */
const FORMS = { day: '2024-03-31', month: '2024-03', amount: '1250.50' };

/** The headings each kind of file needs, what they mean, and an empty file to fill for each. */
export function Needs() {
  const words = useWords();
  return (
    <Section title={words.say('records.needs')}>
      <p className={styles.text}>{words.say('records.needsText')}</p>
      <p className={styles.text}>{words.say('records.needsForms', FORMS)}</p>
      <div className={styles.kinds}>
        {KIND_NAMES.map((kind) => (
          <details key={kind} className={styles.kind}>
            <summary>{words.say(`kind.${kind}`)}</summary>
            <ul className={styles.columns}>
              {specsOf(kind).map(([name, spec]) => (
                <Column key={name} kind={kind} name={name} spec={spec} />
              ))}
            </ul>
            <Template kind={kind} />
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
  // A name may mean something else in one kind than in the others.
  const means = words.sayCode(`records.means.${kind}`, name, '') || words.sayCode('records.means', name, '');
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

/** Saves a file with the canonical headings of a kind and no rows. */
function Template({ kind }: { readonly kind: Kind }) {
  const words = useWords();
  const named = { kind: words.say(`kind.${kind}`) };
  const save = () => {
    const headings = specsOf(kind).map(([name]) => name);
    const name = fileName('', words.say('records.needsTemplateName', named), 'csv');
    saveFile(name, new Blob([csvText([headings])], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <div className={styles.template}>
      <Button
        size="small"
        icon="download"
        aria-label={words.say('records.needsTemplateOf', named)}
        onClick={save}
      >
        {words.say('records.needsTemplate')}
      </Button>
    </div>
  );
}
