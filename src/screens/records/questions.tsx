import { useId } from 'react';
import type { FileSummary } from '#engine';
import { cellMeaning, type Question, type ReadingChoice } from '#intake';
import { today, useIntake } from '#state';
import { monthOf } from '#units';
import { useWords } from '#ui';
import type { Words } from '#words';
import styles from './file-cards.module.css';

/** Columns whose cells can be meant in two ways: the person says which, on cells of the file itself. */
export function Questions({ report }: { readonly report: FileSummary }) {
  const { choices } = useIntake();
  const chosen = choices[report.name]?.readings;
  return report.questions.map((question) => (
    <QuestionField
      key={question.column}
      question={question}
      // What was chosen shows at once, while the file is still being read anew by it.
      chosen={chosen?.[question.column] ?? decidedBefore(report, question.column)}
      file={report.name}
    />
  ));
}

/** What was answered for the months before, and holds for this one. */
function decidedBefore({ readings }: FileSummary, column: string): ReadingChoice | null {
  return readings.find((reading) => reading.column === column && reading.by === 'person')?.choice ?? null;
}

function QuestionField({
  question: { column, choices, examples },
  chosen,
  file,
}: {
  readonly question: Question;
  readonly chosen: ReadingChoice | null;
  readonly file: string;
}) {
  const words = useWords();
  const { desk } = useIntake();
  const name = useId();
  const isDate = !choices.includes('decimal-point');
  return (
    <fieldset className={styles.question} data-open-question={chosen === null ? '' : undefined}>
      <legend>{words.say(isDate ? 'records.question.date' : 'records.question.number', { column })}</legend>
      {examples.length > 0 && (
        <p>{words.say('records.question.examples', { examples: words.list(examples) })}</p>
      )}
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={chosen === choice}
            onChange={() => void desk.decide(file, { readings: { [column]: choice } })}
          />
          <span>
            <strong>{words.say(`records.choice.${choice}`)}</strong>{' '}
            {words.list(examples.slice(0, 2).map((example) => meaning(example, choice, words)))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What an example would come to when read so. */
function meaning(example: string, choice: ReadingChoice, words: Words): string {
  const read = cellMeaning(example, choice, Math.floor(monthOf(today()) / 12));
  if (read === null) return words.say('records.choice.unreadable', { example });
  const said = 'day' in read ? words.day(read.day) : words.number(read.amount, 2);
  return words.say('records.choice.meaning', { example, meaning: said });
}
