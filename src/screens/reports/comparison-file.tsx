import { useId, useState } from 'react';
import type { SchemeSummary } from '#engine';
import type { Split } from '#measures';
import { useComparisonFile } from '#state';
import { Button, saveFile, Section, SelectField, useNotices, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './comparison-file.module.css';

/** Splits that may be in a file: areas and products are chosen by whoever knows how few they are. */
const SPLITS_OFFERED = [
  'sex',
  'age',
  'benefit',
  'poverty',
  'area',
  'product',
] as const satisfies readonly Split[];
const SPLITS_AT_FIRST: readonly Split[] = ['sex', 'age', 'benefit', 'poverty'];

const HIDING = ['none', '5', '10', '20', '30'] as const;

/** Writes what was counted of a scheme as a file for those who put schemes side by side. */
export function ComparisonFile({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { tell } = useNotices();
  const file = useComparisonFile();
  const [splits, setSplits] = useState(SPLITS_AT_FIRST);
  const [hiding, setHiding] = useState<(typeof HIDING)[number]>('none');
  const [format, setFormat] = useState<'json' | 'csv'>('json');
  const hint = useId();
  const toggle = (split: Split, isIn: boolean) =>
    setSplits(SPLITS_OFFERED.filter((one) => (one === split ? isIn : splits.includes(one))));
  const download = () =>
    file.mutate(
      {
        scheme: scheme.id,
        splits,
        isByAgeOfSex: splits.includes('sex') && splits.includes('age'),
        hideBelow: hiding === 'none' ? null : Number(hiding),
        format,
      },
      {
        onSuccess: (written) => {
          const name = fileName(scheme.profile.name, words.say('exchange.file'), format);
          saveFile(name, written);
          tell({ text: words.say('reports.ready', { file: name }) });
        },
      },
    );
  return (
    <Section title={words.say('exchange.title')}>
      <p className={styles.text}>{words.say('exchange.text')}</p>
      <fieldset className={styles.splits} aria-describedby={hint}>
        <legend>{words.say('exchange.splits')}</legend>
        {SPLITS_OFFERED.map((split) => (
          <label key={split}>
            <input
              type="checkbox"
              checked={splits.includes(split)}
              onChange={(event) => toggle(split, event.currentTarget.checked)}
            />
            {words.say(`split.${split}`)}
          </label>
        ))}
      </fieldset>
      <p id={hint} className={styles.hint}>
        {words.say('exchange.splitsHint')}
      </p>
      <div className={styles.choices}>
        <SelectField
          label={words.say('exchange.hide')}
          hint={words.say('exchange.hideHint')}
          value={hiding}
          choices={HIDING.map((value) => ({
            value,
            label:
              value === 'none'
                ? words.say('exchange.hide.none')
                : words.say('exchange.hide.below', { last: words.number(Number(value) - 1) }),
          }))}
          onChoose={setHiding}
        />
        <SelectField
          label={words.say('exchange.format')}
          value={format}
          choices={(['json', 'csv'] as const).map((value) => ({
            value,
            label: words.say(`exchange.format.${value}`),
          }))}
          onChoose={setFormat}
        />
      </div>
      {file.error && <TroubleMessage error={file.error} />}
      <p>
        <Button icon="download" isBusy={file.isPending} onClick={download}>
          {words.say(file.isPending ? 'reports.preparing' : 'exchange.download')}
        </Button>
      </p>
    </Section>
  );
}
