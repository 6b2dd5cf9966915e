import { useId, useState } from 'react';
import type { SchemeSummary } from '#engine';
import type { Split } from '#measures';
import { contentOf, useComparisonFile, useComparisonLeft } from '#state';
import { Button, ProgressBar, saveFile, Section, SelectField, useNotices, useWords } from '#ui';
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

/** Under so many insured, few are behind many of the counts: they are hidden unless somebody chooses otherwise. */
const SMALL_SCHEME = 300;

/** Writes what was counted of a scheme as a file for those who put schemes side by side. */
export function ComparisonFile({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { tell } = useNotices();
  const file = useComparisonFile();
  const [splits, setSplits] = useState(SPLITS_AT_FIRST);
  const [hiding, setHiding] = useState<(typeof HIDING)[number]>(
    (scheme.insured ?? 0) < SMALL_SCHEME ? '5' : 'none',
  );
  const [format, setFormat] = useState<'json' | 'csv'>('json');
  const hint = useId();
  const toggle = (split: Split, isIn: boolean) =>
    setSplits(SPLITS_OFFERED.filter((one) => (one === split ? isIn : splits.includes(one))));
  const asked = {
    scheme: scheme.id,
    splits,
    isByAgeOfSex: splits.includes('sex') && splits.includes('age'),
    hideBelow: hiding === 'none' ? null : Number(hiding),
  };
  const download = () =>
    file.mutate(
      { ...asked, format },
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
      {asked.hideBelow !== null && <Left asked={asked} content={contentOf(scheme)} />}
      {file.error && <TroubleMessage error={file.error} />}
      <p>
        <Button icon="download" isBusy={file.isPending} onClick={download}>
          {words.say(file.isPending ? 'reports.preparing' : 'exchange.download')}
        </Button>
      </p>
    </Section>
  );
}

/** How much of the main indicators hiding leaves, before the file is made. */
function Left({
  asked,
  content,
}: {
  readonly asked: Parameters<typeof useComparisonLeft>[0];
  readonly content: string;
}) {
  const words = useWords();
  const { data, error } = useComparisonLeft(asked, content, true);
  if (error) return <TroubleMessage error={error} />;
  if (!data) return <ProgressBar label={words.say('exchange.left.counting')} share={null} />;
  const isMuchHidden = data.spans.some(({ known, left }) => left < known * MUCH_LEFT);
  return (
    <div role="status" className={styles.hint}>
      {data.spans.map(({ grain, end, known, left }) => (
        <p key={grain}>{words.say(`exchange.left.${grain}`, { known, left, month: words.month(end) })}</p>
      ))}
      {isMuchHidden && <p>{words.say('exchange.left.advice')}</p>}
    </div>
  );
}

/** Of a smaller share left it is told how more would be. */
const MUCH_LEFT = 2 / 3;
