import { useMemo, useState } from 'react';
import type { SchemeSummary } from '#engine';
import { fhirTold, KPI_LINES, KPI_MATCHES, valuesIn, type InterchangeAsked, type KpiSet } from '#reports';
import { useBlocks } from '#state';
import { Button, ProgressBar, SelectField, useWords } from '#ui';
import { TroubleMessage } from '../../trouble-message.tsx';
import { useAsked, useSaving } from './asking.ts';
import type { Form } from './forms.ts';
import styles from './interchange.module.css';
import type { Chosen } from './section.tsx';

type Plain = Exclude<Form, 'dhis2' | 'adx'>;

/** A form whose files need no names of another system: what the file will have, and its download. */
export function PlainForm({
  scheme,
  form,
  chosen,
}: {
  readonly scheme: SchemeSummary;
  readonly form: Plain;
  readonly chosen: Chosen;
}) {
  const words = useWords();
  const [as, setAs] = useState<'csv' | 'xlsx'>('csv');
  const isOfKpis = form === 'openimis' || form === 'microfact';
  const splits = isOfKpis ? ([null, 'days'] as const) : [null, ...chosen.splits];
  const blocks = useBlocks({ scheme, grains: [chosen.grain], splits });
  const asked = useAsked(scheme, chosen, blocks.data ?? []);
  const { save, isPending, error } = useSaving();
  const download = () => save(isOfKpis ? { form, as } : { form }, asked);
  if (blocks.error) return <TroubleMessage error={blocks.error} />;
  if (!blocks.data) return <ProgressBar label={words.say('interchange.counting')} share={null} />;
  return (
    <>
      {isOfKpis && (
        <SelectField
          label={words.say('interchange.sheetForm')}
          value={as}
          choices={(['csv', 'xlsx'] as const).map((value) => ({
            value,
            label: words.say(`interchange.sheetForm.${value}`),
          }))}
          onChoose={setAs}
        />
      )}
      <h3>{words.say('interchange.told.title')}</h3>
      {isOfKpis ? <LinesTold set={form} /> : <ValuesTold form={form} asked={asked} />}
      {error && <TroubleMessage error={error} />}
      <p>
        <Button icon="download" isBusy={isPending} onClick={download}>
          {words.say('interchange.download', { form: words.say(`interchange.format.${form}`) })}
        </Button>
      </p>
    </>
  );
}

/** How many lines of a set have a figure of ours. */
function LinesTold({ set }: { readonly set: KpiSet }) {
  const words = useWords();
  const lines = KPI_LINES[set];
  const counts = KPI_MATCHES.map((match) => [match, lines.filter((line) => line.match === match).length]);
  return (
    <p className={styles.text}>
      {words.say('interchange.told.lines', {
        count: lines.length,
        ...(Object.fromEntries(counts) as Record<string, number>),
      })}
    </p>
  );
}

/** How many values or reports a file will have, and of how many the value is not known. */
function ValuesTold({ form, asked }: { readonly form: 'fhir' | 'tidy'; readonly asked: InterchangeAsked }) {
  const words = useWords();
  const { blocks, months } = asked;
  const { written, missing } = useMemo(() => {
    if (form === 'fhir') {
      const told = fhirTold({ blocks, months });
      return { written: told.reports, missing: told.missing };
    }
    const found = blocks
      .flatMap(valuesIn)
      .filter(({ period: { last } }) => last >= months.first && last <= months.last);
    return { written: found.length, missing: found.filter(({ value }) => value.value === null).length };
  }, [form, blocks, months]);
  const values = { count: written };
  return (
    <div role="status">
      <ul className={styles.told}>
        <li>
          {form === 'fhir'
            ? words.say('interchange.told.reports', values)
            : words.say('interchange.told.written', values)}
        </li>
        {missing > 0 && <li>{words.say('interchange.told.reportsMissing', { count: missing })}</li>}
      </ul>
    </div>
  );
}
