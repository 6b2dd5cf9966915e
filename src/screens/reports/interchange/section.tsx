import { useState } from 'react';
import type { SchemeSummary } from '#engine';
import { monthsShown, type Split, type Timeline } from '#measures';
import { useCounted } from '#state';
import { GRAINS, isoMonth, monthFromIso, type Grain, type Month } from '#units';
import { Message, Section, SelectField, useWords, Waiting } from '#ui';
import { TroubleMessage } from '../../trouble-message.tsx';
import { Dhis2 } from './dhis2.tsx';
import { FORMS, splitsAtFirst, SPLITS_OFFERED, type Form } from './forms.ts';
import styles from './interchange.module.css';
import { KpisIn } from './kpis-in.tsx';
import { PlainForm } from './plain-form.tsx';

/** What a file is to be of: periods of a grain that end in some months, and what they are divided by. */
export interface Chosen {
  readonly grain: Grain;
  readonly months: { readonly first: Month; readonly last: Month };
  readonly splits: readonly Split[];
}

export default function OtherSystemsSection({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const counted = useCounted(scheme, 'month', null);
  if (counted.isPending) return <Waiting label={words.say('app.loading')} />;
  const timeline = counted.data?.counted?.timeline;
  return (
    <Section title={words.say('interchange.title')}>
      <p className={styles.text}>{words.say('interchange.text')}</p>
      {scheme.origin === 'made-up' && (
        <Message tone="info">
          <p>{words.say('interchange.madeUp')}</p>
        </Message>
      )}
      {counted.error && <TroubleMessage error={counted.error} />}
      {counted.data && !timeline && <p>{words.say('interchange.noMonths')}</p>}
      {timeline && <Writing scheme={scheme} timeline={timeline} />}
      {timeline && <KpisIn scheme={scheme} />}
    </Section>
  );
}

/** Months that are proposed: the last year of them. */
const MONTHS_PROPOSED = 12;

function Writing({ scheme, timeline }: { readonly scheme: SchemeSummary; readonly timeline: Timeline }) {
  const words = useWords();
  // Nothing is counted for a file before somebody wants one.
  const [form, setForm] = useState<Form | 'none'>('none');
  const [grain, setGrain] = useState<Grain>('month');
  const [months, setMonths] = useState({
    first: Math.max(timeline.first, timeline.last - MONTHS_PROPOSED + 1),
    last: timeline.last,
  });
  const [splits, setSplits] = useState<Partial<Record<Form, readonly Split[]>>>({});
  const ofForm = form === 'none' ? [] : (splits[form] ?? splitsAtFirst(form));
  const chosen: Chosen = { grain, months, splits: ofForm };
  return (
    <>
      <SelectField
        label={words.say('interchange.format')}
        value={form}
        choices={(['none', ...FORMS] as const).map((value) => ({
          value,
          label: words.say(`interchange.format.${value}`),
        }))}
        onChoose={setForm}
      />
      {form !== 'none' && (
        <>
          <p className={styles.text}>{words.say(`interchange.about.${form}`)}</p>
          <Periods
            timeline={timeline}
            chosen={chosen}
            onChange={(change) => {
              if (change.grain) setGrain(change.grain);
              if (change.months) setMonths(change.months);
            }}
          />
          <Divided
            offered={SPLITS_OFFERED[form]}
            chosen={ofForm}
            onChange={(next) => setSplits({ ...splits, [form]: next })}
          />
        </>
      )}
      {(form === 'dhis2' || form === 'adx') && <Dhis2 scheme={scheme} form={form} chosen={chosen} />}
      {form !== 'none' && form !== 'dhis2' && form !== 'adx' && (
        <PlainForm key={form} scheme={scheme} form={form} chosen={chosen} />
      )}
    </>
  );
}

/** Grain, and the months in which periods end; the first is never after the last. */
function Periods({
  timeline,
  chosen: { grain, months },
  onChange,
}: {
  readonly timeline: Timeline;
  readonly chosen: Chosen;
  readonly onChange: (change: Partial<Pick<Chosen, 'grain' | 'months'>>) => void;
}) {
  const words = useWords();
  const choices = Array.from({ length: monthsShown(timeline) }, (_, i) => {
    const month = timeline.last - i;
    return { value: isoMonth(month), label: words.month(month) };
  });
  const choose = (iso: string, end: 'first' | 'last') => {
    const month = monthFromIso(iso);
    if (month === null) return;
    const { first, last } = months;
    onChange({
      months:
        end === 'first'
          ? { first: month, last: Math.max(month, last) }
          : { first: Math.min(first, month), last: month },
    });
  };
  return (
    <div className={styles.choices}>
      <SelectField
        label={words.say('interchange.grain')}
        value={grain}
        choices={GRAINS.map((value) => ({ value, label: words.say(`grain.${value}`) }))}
        onChoose={(next) => onChange({ grain: next })}
      />
      <SelectField
        label={words.say('interchange.from')}
        hint={words.say('interchange.monthsHint')}
        value={isoMonth(months.first)}
        choices={choices}
        onChoose={(iso) => choose(iso, 'first')}
      />
      <SelectField
        label={words.say('interchange.to')}
        value={isoMonth(months.last)}
        choices={choices}
        onChoose={(iso) => choose(iso, 'last')}
      />
    </div>
  );
}

function Divided({
  offered,
  chosen,
  onChange,
}: {
  readonly offered: readonly Split[];
  readonly chosen: readonly Split[];
  readonly onChange: (chosen: readonly Split[]) => void;
}) {
  const words = useWords();
  if (offered.length === 0) return null;
  return (
    <fieldset className={styles.checks}>
      <legend>{words.say('interchange.divided')}</legend>
      {offered.map((split) => (
        <label key={split} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(split)}
            onChange={(event) => {
              const isIn = event.currentTarget.checked;
              onChange(offered.filter((one) => (one === split ? isIn : chosen.includes(one))));
            }}
          />
          {words.say(`split.${split}`)}
        </label>
      ))}
    </fieldset>
  );
}
