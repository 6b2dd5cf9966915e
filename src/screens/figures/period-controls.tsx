import type { Periods } from '#reports';
import { useView } from '#state';
import { isoMonth, monthFromIso, type Grain } from '#units';
import { GRAINS } from '#units';
import { Segments, SelectField, useWords } from '#ui';
import styles from './period-controls.module.css';

/** How wide periods are and which are shown; kept in the address. */
export function PeriodControls({
  periods,
  wanted,
}: {
  readonly periods: Periods;
  /** The grain asked for, which its button shows at once. */
  readonly wanted: Grain;
}) {
  const words = useWords();
  const { change } = useView();
  const { grain, counted, shown } = periods;
  const ends = counted.periods.map((period) => ({
    value: isoMonth(period.last),
    label: words.shortPeriod(period, grain),
  }));
  const first = ends[shown[0] ?? 0];
  const last = ends[shown.at(-1) ?? 0];
  const choose = (from: string, to: string) =>
    change({
      from: from === ends[0]?.value ? null : monthFromIso(from),
      to: to === ends.at(-1)?.value ? null : monthFromIso(to),
    });
  return (
    <div className={`${styles.controls ?? ''} no-print`}>
      <Segments
        label={words.say('overview.grain')}
        value={wanted}
        choices={GRAINS.map((name) => ({ value: name, label: words.say(`grain.${name}`) }))}
        onChoose={(name: Grain) => change({ grain: name, from: null, to: null, at: null })}
      />
      <SelectField
        label={words.say('overview.from')}
        isCompact
        value={first?.value ?? ''}
        choices={ends.slice(0, (shown.at(-1) ?? 0) + 1)}
        onChoose={(from) => choose(from, last?.value ?? '')}
      />
      <SelectField
        label={words.say('overview.to')}
        isCompact
        value={last?.value ?? ''}
        choices={ends.slice(shown[0] ?? 0)}
        onChoose={(to) => choose(first?.value ?? '', to)}
      />
    </div>
  );
}
