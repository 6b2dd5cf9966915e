import { SelectField, useWords } from '#ui';
import { AUDIENCES } from '#workshop';
import { useEditing } from './editing.ts';
import { NumberField } from './number-field.tsx';
import { WordField } from './word-field.tsx';
import styles from './write.module.css';

/** What a lesson is called, whom it is for, and how long it takes. */
export function AboutFields() {
  const words = useWords();
  const { lesson, change } = useEditing();
  return (
    <div className={styles.fields}>
      <WordField name="name" label={words.say('write.name')} />
      <WordField name="text" label={words.say('write.text')} hint={words.say('write.textHint')} rows={2} />
      <div className={styles.pair}>
        <SelectField
          label={words.say('write.audience')}
          value={lesson.audience}
          choices={AUDIENCES.map((one) => ({ value: one, label: words.say(`lessons.for.${one}`) }))}
          onChoose={(audience) => change((before) => ({ ...before, audience }))}
        />
        <NumberField
          label={words.say('write.minutes')}
          value={lesson.minutes}
          least={1}
          most={480}
          onNumber={(minutes) => change((before) => ({ ...before, minutes }))}
        />
      </div>
    </div>
  );
}
