import { useWords } from '#ui';
import type { StepProps } from './editing.ts';
import { NumbersSaid } from './numbers-said.tsx';
import { QuestionFields } from './question-fields.tsx';
import { ShowFields } from './show-fields.tsx';
import { WordField } from './word-field.tsx';
import styles from './write.module.css';

/** Everything of one step. */
export function StepFields({
  step,
  onStep,
  said,
}: StepProps & { readonly said: Readonly<Record<string, string>> }) {
  const words = useWords();
  const { id } = step;
  const part = (title: string, of: React.ReactNode) => (
    <section className={styles.part} aria-label={title} tabIndex={-1}>
      <h3>{title}</h3>
      {of}
    </section>
  );
  return (
    <>
      {part(
        words.say('write.part.words'),
        <>
          <WordField name={`${id}.title`} label={words.say('write.stepTitle')} />
          <WordField name={`${id}.say`} label={words.say('write.say')} rows={5} />
          <NumbersSaid step={step} onStep={onStep} said={said} />
        </>,
      )}
      <div data-field={`lesson.steps.${id}.show`}>
        {part(words.say('write.part.show'), <ShowFields step={step} onStep={onStep} />)}
      </div>
      <div data-field={`lesson.steps.${id}.ask`}>
        {part(words.say('write.part.question'), <QuestionFields step={step} onStep={onStep} />)}
      </div>
      {part(
        words.say('write.part.notes'),
        <WordField
          name={`${id}.notes`}
          label={words.say('write.notes')}
          hint={words.say('write.notesHint')}
          rows={3}
        />,
      )}
    </>
  );
}
