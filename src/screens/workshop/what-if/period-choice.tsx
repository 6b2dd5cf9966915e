import type { ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import type { Periods } from '#reports';
import { useWhatIfView } from '#state';
import { SelectField, useWords } from '#ui';
import { GRAINS, isoMonth } from '#units';
import type { PeriodsState } from '../../figures/periods.ts';
import { MadeUp } from '../../scheme-page.tsx';
import styles from './what-if.module.css';

/** Whose numbers are moved: the scheme, how long the period is, and which one. */
export function PeriodChoice({
  scheme,
  choice,
  wanted,
  periods: { counted, at, grain },
}: {
  readonly scheme: SchemeSummary;
  /** The field that chooses the scheme. */
  readonly choice: ReactNode;
  readonly wanted: PeriodsState['wanted'];
  readonly periods: Periods;
}) {
  const words = useWords();
  const { choose } = useWhatIfView();
  return (
    <div className={styles.settings}>
      {choice}
      <SelectField
        label={words.say('what-if.grain')}
        isCompact
        value={wanted}
        choices={GRAINS.map((one) => ({ value: one, label: words.say(`grain.${one}`) }))}
        onChoose={(one) => choose('grain', one)}
      />
      <SelectField
        label={words.say('what-if.period')}
        isCompact
        value={String(at)}
        choices={counted.periods.map((period, i) => ({
          value: String(i),
          label: words.period(period, grain),
        }))}
        onChoose={(one) => {
          const period = counted.periods[Number(one)];
          if (period) choose('to', isoMonth(period.last));
        }}
      />
      {scheme.origin === 'made-up' && <MadeUp />}
    </div>
  );
}
