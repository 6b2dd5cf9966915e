import { isoMonth, monthFromIso } from '#units';
import { Button, SelectField, useWords } from '#ui';
import { MISTAKES, MISTAKES_OF, type Planting, type Story } from '#workshop';
import { focusAround } from '../focus-around.ts';
import styles from './make.module.css';

/** As many as a story's file may name. */
const MOST_PLANTINGS = 10;

/** The months of a story's records, as YYYY-MM. */
export function monthsOf({ firstMonth, months }: Story): readonly string[] {
  const first = monthFromIso(firstMonth);
  return first === null ? [] : Array.from({ length: months }, (_, i) => isoMonth(first + i));
}

/** The mistakes planted in a scheme's files: which, in which file, in which month. */
export function PlantingFields({
  story,
  plantings,
  onChange,
}: {
  readonly story: Story;
  readonly plantings: readonly Planting[];
  readonly onChange: (plantings: readonly Planting[]) => void;
}) {
  const words = useWords();
  const months = monthsOf(story);
  const middle = months[Math.floor(months.length / 2)];
  const change = (at: number, part: Partial<Planting>) =>
    onChange(plantings.map((one, i) => (i === at ? withFile({ ...one, ...part }) : one)));
  return (
    <div
      className={styles.fields}
      role="group"
      aria-label={words.say('make.plantings', { count: plantings.length })}
      tabIndex={-1}
    >
      <p className={styles.note}>{words.say('make.plantingsText')}</p>
      {plantings.map(({ mistake, file, month }, at) => (
        <div key={at} className={styles.line}>
          <SelectField
            label={words.say('errors.mistake')}
            value={mistake}
            choices={MISTAKES.map((one) => ({ value: one, label: words.say(`errors.mistake.${one}`) }))}
            onChoose={(one) => change(at, { mistake: one })}
          />
          <SelectField
            label={words.say('errors.file')}
            value={file}
            choices={MISTAKES_OF[mistake].map((one) => ({ value: one, label: words.say(`kind.${one}`) }))}
            onChoose={(one) => change(at, { file: one })}
          />
          <SelectField
            label={words.say('errors.month')}
            value={month}
            error={months.includes(month) ? null : words.say('make.monthOutside')}
            choices={(months.includes(month) ? months : [month, ...months]).map((one) => ({
              value: one,
              label: words.month(monthFromIso(one) ?? 0),
            }))}
            onChoose={(one) => change(at, { month: one })}
          />
          <Button
            size="small"
            look="quiet"
            icon="trash"
            aria-label={words.say('make.removeThis', { name: words.say(`errors.mistake.${mistake}`) })}
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              onChange(plantings.filter((_, i) => i !== at));
            }}
          >
            {words.say('make.remove')}
          </Button>
        </div>
      ))}
      {plantings.length < MOST_PLANTINGS && middle !== undefined && (
        <div>
          <Button
            size="small"
            onClick={() =>
              onChange([...plantings, { mistake: 'double-upload', file: 'claims', month: middle }])
            }
          >
            {words.say('make.addPlanting')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A mistake in a file in which it can be made. */
function withFile(planting: Planting): Planting {
  const files = MISTAKES_OF[planting.mistake];
  return files.includes(planting.file) ? planting : { ...planting, file: files[0] ?? 'claims' };
}
