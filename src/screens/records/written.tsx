import type { FileSummary } from '#engine';
import { choicesFor, type Choices, type ReadingChoice } from '#intake';
import { specsOf, type Kind } from '#records';
import { SelectField, useWords } from '#ui';
import styles from './mapping.module.css';

const AS_SHOWN = 'as-shown';

/** How the dates and amounts of each column are written, to be said where they do not show it themselves. */
export function Written({
  report,
  kind,
  said,
  decide,
}: {
  readonly report: FileSummary;
  readonly kind: Kind;
  /** What somebody said of this table; null for what it shows itself. */
  readonly said: Readonly<Record<string, ReadingChoice | null>>;
  readonly decide: (now: Choices) => void;
}) {
  const words = useWords();
  const filled = new Set(report.headings.flatMap(({ column, feeds = [] }) => [column, ...feeds]));
  const fields = specsOf(kind).flatMap(([column, spec]) => {
    const choices = choicesFor(spec);
    return filled.has(column) && choices.length > 0 ? [{ column, choices }] : [];
  });
  if (fields.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{words.say('mapping.written')}</summary>
      <p className={styles.text}>{words.say('mapping.writtenText')}</p>
      <div className={styles.fields}>
        {fields.map(({ column, choices }) => {
          const before = report.readings.find((one) => one.column === column && one.by === 'person');
          const now = Object.hasOwn(said, column) ? said[column] : before?.choice;
          return (
            <SelectField
              key={column}
              label={words.say('mapping.writtenOf', { column })}
              isCompact
              value={now ?? AS_SHOWN}
              choices={[
                { value: AS_SHOWN, label: words.say('mapping.asShown') },
                ...choices.map((value) => ({ value, label: words.say(`records.choice.${value}`) })),
              ]}
              onChoose={(value) => decide({ readings: { [column]: value === AS_SHOWN ? null : value } })}
            />
          );
        })}
      </div>
    </details>
  );
}
