import { memo, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { ChartFrame, Sparkline, TrendChart } from '#charts';
import type { SchemeSummary } from '#engine';
import { headlineBasis, indicatorOf, measuresFor, type Indicator, type IndicatorId } from '#indicators';
import type { Counted } from '#measures';
import { markOf, missingNotes, noteOn, pointsFor, shown, valuesOver } from '#reports';
import { addressOf, useLessonFigures } from '#state';
import { LinkButton, Section, SelectField, Table, useWords } from '#ui';
import type { Ask } from '#workshop';
import { axisName, originOf, trendTable } from '../../figures/chart-parts.tsx';
import { axisOf } from '../../figures/axis.ts';
import styles from './make.module.css';

/** What shows best what was turned, each over twelve months. */
const SHOWN: readonly IndicatorId[] = [
  'incurred-claims-ratio',
  'claims-incidence',
  'average-claim-cost',
  'renewal-rate',
  'median-days-to-settle',
  'maternity-benefit-uptake',
  'caesarean-rate',
  'collection-rate',
  'combined-ratio',
  'net-income-ratio',
  'solvency-ratio',
  'insured-persons',
];
const INDICATORS: readonly Indicator[] = SHOWN.flatMap((id) => indicatorOf(id) ?? []);
const GRAIN = 'rolling12';
const ASKS: readonly Ask[] = [
  { grain: GRAIN, split: null, measures: measuresFor(INDICATORS, 'bases-and-variants') },
];

/** A made scheme with what is counted of it. */
export interface Seen {
  readonly scheme: SchemeSummary;
  readonly counted: Counted;
}

/** What is counted of the scheme made last, and of the one before; what was seen stays until the next is there. */
export function useSeen(scheme: SchemeSummary | null): {
  readonly seen: Seen | null;
  readonly before: Seen | null;
  readonly error: Error | null;
} {
  const { figures, error } = useLessonFigures(scheme, ASKS);
  const counted = figures?.counted(GRAIN, null) ?? null;
  const now = useMemo(() => (scheme && counted ? { scheme, counted } : null), [scheme, counted]);
  const [kept, setKept] = useState<{ readonly seen: Seen | null; readonly before: Seen | null }>({
    seen: null,
    before: null,
  });
  if (now && now.scheme.id !== kept.seen?.scheme.id) setKept({ seen: now, before: kept.seen });
  return { ...kept, error };
}

/** The last complete twelve months of a count. */
function lastOf({ periods, timeline }: Counted): number {
  return periods.findLastIndex(({ last }) => last <= timeline.lastComplete);
}

/** Figures of the scheme as it is made now: a table of them, and one over time. */
export const Preview = memo(function Preview({
  seen,
  before,
}: {
  readonly seen: Seen;
  readonly before: Seen | null;
}) {
  const words = useWords();
  const [chosen, setChosen] = useState<string>(SHOWN[0] ?? '');
  const { scheme, counted } = seen;
  const { currency } = scheme.profile;
  const at = lastOf(counted);
  const period = counted.periods[at];
  const rows = INDICATORS.map((indicator) => {
    const values = valuesOver(indicator, headlineBasis(indicator, counted), counted);
    const then = before && valueIn(indicator, before);
    return { indicator, values, now: values[at], then };
  });
  const drawn = rows.find(({ indicator }) => indicator.id === chosen) ?? rows[0];
  return (
    <>
      <Section title={words.say('make.figures')}>
        <p className={styles.note}>{period ? words.period(period, GRAIN) : words.say('make.tooShort')}</p>
        <Table
          label={words.say('make.figures')}
          rows={rows}
          rowKey={({ indicator }) => indicator.id}
          columns={[
            {
              key: 'name',
              heading: words.say('make.indicator'),
              isHeading: true,
              cell: ({ indicator }) => (
                <Link
                  href={addressOf({
                    screen: 'indicator',
                    scheme: scheme.id,
                    indicator: indicator.id,
                    grain: GRAIN,
                  })}
                >
                  {words.indicator(indicator, 'name')}
                </Link>
              ),
            },
            {
              key: 'now',
              heading: words.say('make.now'),
              isNumber: true,
              cell: ({ indicator, now }) =>
                now?.value === null || !now ? (
                  <span className={styles.note}>
                    {now ? noteOn(now, words) : words.say('indicator.noFigure')}
                  </span>
                ) : (
                  shown(indicator, now.value, words, currency)
                ),
            },
            {
              key: 'before',
              heading: words.say('make.before'),
              isNumber: true,
              cell: ({ indicator, then }) =>
                then === null
                  ? words.say('indicator.noFigure')
                  : shown(indicator, then, words, before?.scheme.profile.currency ?? currency),
            },
            {
              key: 'course',
              heading: words.say('make.course'),
              cell: ({ indicator, values }) => (
                <span className={styles.spark}>
                  <Sparkline
                    label={words.say('make.courseOf', { name: words.indicator(indicator, 'name') })}
                    values={values.map(({ value }) => value)}
                    lastMark={markOf(values.at(-1) ?? { status: 'missing' })}
                  />
                </span>
              ),
            },
          ]}
        />
      </Section>
      <SelectField
        label={words.say('make.drawn')}
        value={chosen}
        choices={INDICATORS.map((one) => ({ value: one.id, label: words.indicator(one, 'name') }))}
        onChoose={setChosen}
      />
      {drawn && <Trend seen={seen} indicator={drawn.indicator} />}
      <p>
        <LinkButton icon="open" href={addressOf({ screen: 'overview', scheme: scheme.id })}>
          {words.say('make.open')}
        </LinkButton>
      </p>
    </>
  );
});

function valueIn(indicator: Indicator, { counted }: Seen): number | null {
  return valuesOver(indicator, headlineBasis(indicator, counted), counted)[lastOf(counted)]?.value ?? null;
}

function Trend({
  seen: { scheme, counted },
  indicator,
}: {
  readonly seen: Seen;
  readonly indicator: Indicator;
}) {
  const words = useWords();
  const { currency } = scheme.profile;
  const values = valuesOver(indicator, headlineBasis(indicator, counted), counted);
  const positions = counted.periods.map((_, i) => i);
  const title = words.indicator(indicator, 'name');
  return (
    <ChartFrame
      title={title}
      axis={axisName(indicator.unit, words, currency)}
      {...originOf(scheme, { counted, filter: [] }, indicator.id, words)}
      isEmpty={values.every(({ value }) => value === null)}
      notes={missingNotes(values, positions, words)}
      table={trendTable(indicator, values, counted, positions, GRAIN, words, currency)}
    >
      <TrendChart
        label={title}
        points={pointsFor(values, counted, positions, GRAIN, words)}
        format={(value) => words.quantity(value, indicator.unit, currency)}
        axis={axisOf(indicator.unit, words)}
      />
    </ChartFrame>
  );
}
