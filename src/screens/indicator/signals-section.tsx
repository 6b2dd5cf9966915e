import { Suspense, useState } from 'react';
import { ChartFrame, ControlChart } from '#charts';
import type { PinnedNote } from '#engine';
import { standingNotes } from '#reports';
import { useFilter, usePlan, useView } from '#state';
import { Button, later, Section, SelectField, useWords, Waiting } from '#ui';
import { explaining } from '../explanation/explained.tsx';
import { axisName, originOf } from '../figures/chart-parts.tsx';
import { useSignalled, type Signalled } from '../figures/signals.ts';
import { axisOf, briefly } from '../figures/axis.ts';
import { controlNotes, controlPoints, controlTable, pointsTold, type ControlShown } from './control-parts.ts';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

const NoteDialog = later(() => import('../plan/note-dialog.tsx'));

/** Points that break a rule, told below the chart; earlier ones are in the table. */
const MOST_TOLD = 8;

/** The months of an indicator between their limits, and where these begin anew. */
export function SignalsSection(page: IndicatorPageProps) {
  const words = useWords();
  const found = useSignalled(page.scheme, page.periods, page.standing);
  return (
    <Section title={words.say('control.title')}>
      {found === null && <Waiting label={words.say('app.loading')} />}
      {found && 'reason' in found.reading && found.reading.reason === 'seen-from-today' && (
        <p className={styles.note}>{words.say('signal.why.seen-from-today')}</p>
      )}
      {found?.standing.indicator.isComparedOverTime && <Charted page={page} found={found} />}
    </Section>
  );
}

function Charted({ page, found }: { readonly page: IndicatorPageProps; readonly found: Signalled }) {
  const words = useWords();
  const { view } = useView();
  const { data: plan } = usePlan(page.scheme);
  const { scheme, periods } = page;
  const { standing, grain } = found;
  const { indicator, counted } = standing;
  const { currency } = scheme.profile;
  const name = words.indicator(indicator, 'name');
  // What lies before the first point is no gap.
  const first = found.control.points.findIndex((point) => point !== null);
  const positions = found.values.flatMap((_, i) => {
    const last = counted.periods[i]?.last;
    return last !== undefined && i >= first && (view.from === null || last >= view.from) ? [i] : [];
  });
  const shown: ControlShown = { found, positions, plan, currency, words };
  const points = controlPoints(shown);
  const told = pointsTold(shown);
  const narrowed = { counted, filter: periods.filter };
  return (
    <>
      <Choices page={page} grain={grain} />
      <ChartFrame
        title={words.say('control.chart', { name, grain })}
        axis={axisName(indicator.unit, words, currency)}
        says={words.say('control.says', {
          signals: told.length,
          restarts: points.filter(({ isStart }) => isStart).length,
        })}
        {...originOf(scheme, narrowed, words.say('control.file', { indicator: indicator.id }), words)}
        isEmpty={points.every(({ value }) => value === null)}
        notes={[...standingNotes(standing, words), ...controlNotes(shown, periods.grain)]}
        table={controlTable(shown, explaining(scheme, standing, { grain, filter: periods.filter }))}
      >
        <ControlChart
          label={name}
          points={points}
          names={{
            mean: words.say('control.mean'),
            lower: words.say('control.lower'),
            upper: words.say('control.upper'),
          }}
          goals={goalsDrawn(found, briefly(indicator.unit, words), words)}
          format={(value) => words.quantity(value, indicator.unit, currency)}
          axis={axisOf(indicator.unit, words)}
        />
      </ChartFrame>
      {told.length > 0 && (
        <div>
          <h3>{words.say('control.points')}</h3>
          <ul className={styles.told}>
            {told.slice(0, MOST_TOLD).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {told.length > MOST_TOLD && (
            <p className={styles.note}>
              {words.say('control.morePoints', { count: told.length - MOST_TOLD })}
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** What values are held against, as lines: the target, else the guides. */
function goalsDrawn(
  { target, standing: { indicator } }: Signalled,
  format: (value: number) => string,
  words: ReturnType<typeof useWords>,
) {
  const kindOf = (kind: 'at-least' | 'at-most') => (kind === 'at-least' ? 'least' : 'most');
  if (target) {
    const value = format(target.value);
    return [{ value: target.value, label: words.say('chart.target', { kind: kindOf(target.goal), value }) }];
  }
  return indicator.guides.map(({ kind, value }) => ({
    value,
    label: words.say('chart.guide', { kind: kindOf(kind), value: format(value) }),
  }));
}

/** On what limits stand, and where they begin anew. */
function Choices({
  page: { scheme, standing, periods },
  grain,
}: {
  readonly page: IndicatorPageProps;
  readonly grain: Signalled['grain'];
}) {
  const words = useWords();
  const { view, change } = useView();
  const { filter } = useFilter();
  const [open, setOpen] = useState<PinnedNote | null>(null);
  const month = periods.counted.periods[periods.at]?.last ?? periods.counted.timeline.last;
  const { indicator } = standing;
  const mark = () =>
    setOpen({ kind: 'note', id: '', month, indicator: indicator.id, text: '', isLimitsStart: true });
  return (
    <>
      <div className={`${styles.controls ?? ''} no-print`}>
        <SelectField
          label={words.say('control.standOn')}
          isCompact
          value={view.isFrozen ? 'first' : 'all'}
          choices={(['all', 'first'] as const).map((value) => ({
            value,
            label: words.say(`control.standOn.${value}`, { grain }),
          }))}
          onChoose={(value) => change({ isFrozen: value === 'first' })}
        />
        <Button icon="pencil" onClick={mark}>
          {words.say('control.mark')}
        </Button>
      </div>
      <p className={styles.note}>{words.say('control.standOnText')}</p>
      {filter.length > 0 && <p className={styles.note}>{words.say('control.markWhole')}</p>}
      <Suspense>
        {open && (
          <NoteDialog scheme={scheme} indicator={indicator} note={open} onDone={() => setOpen(null)} />
        )}
      </Suspense>
    </>
  );
}
