import { memo } from 'react';
import { ChartFrame, TrendChart } from '#charts';
import type { IndicatorValue } from '#indicators';
import type { PlannedTarget } from '#engine';
import { besideOf, changesOf, missingNotes, pointsFor, standingNotes, valuesOver } from '#reports';
import { filterBelow, usePlan } from '#state';
import { Section, useWords } from '#ui';
import { formulaInWords } from '#words';
import { Explained, explaining } from '../explanation/explained.tsx';
import { subjectOf } from '../explanation/subject.ts';
import { axisName, chartGoal, headingsIn, originOf, trendTable } from '../figures/chart-parts.tsx';
import { claimsComingNotes } from '../figures/late-claims.ts';
import { SignalSentences } from '../figures/signal-icons.tsx';
import { useSignalled } from '../figures/signals.ts';
import { unitsOf } from '../figures/units-of.ts';
import { axisOf, briefly } from '../figures/axis.ts';
import { StateChip, TargetChip } from '../figures/verdict-chip.tsx';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

/** The value over time with its interval and guides; numerator and denominator under it. */
export const TrendSection = memo(function TrendSection({ scheme, standing, periods }: IndicatorPageProps) {
  const words = useWords();
  const { data: plan } = usePlan(scheme);
  const { shown, grain, at, filter } = periods;
  const { currency } = scheme.profile;
  const { indicator, basis, counted } = standing;
  const beside = besideOf(plan, { indicator: indicator.id, basis, grain }, filter.length === 0);
  const period = counted.periods[at];
  const values = valuesOver(indicator, basis, counted);
  const name = words.indicator(indicator, 'name');
  const title = words.say('indicator.trend', { name });
  const basisName =
    basis === '' ? undefined : words.say('tile.basis', { basis: words.sayCode('basis', basis) });
  const format = (value: number) => words.quantity(value, indicator.unit, currency);
  return (
    <>
      <Headline
        scheme={scheme}
        standing={standing}
        values={values}
        periods={periods}
        target={period ? beside(period).target : null}
      />
      <Signals scheme={scheme} standing={standing} periods={periods} />
      <Section title={words.say('indicator.overTime')}>
        <ChartFrame
          title={title}
          axis={axisName(indicator.unit, words, currency)}
          says={basisName}
          {...originOf(scheme, periods, indicator.id, words)}
          isEmpty={shown.every((i) => (values[i]?.value ?? null) === null)}
          notes={[
            ...standingNotes(standing, words),
            ...claimsComingNotes(standing, shown, grain, words),
            ...missingNotes(values, shown, words),
          ]}
          table={trendTable(
            indicator,
            values,
            counted,
            shown,
            grain,
            words,
            currency,
            beside,
            explaining(scheme, standing, periods),
          )}
        >
          <TrendChart
            label={name}
            points={pointsFor(values, counted, shown, grain, words, beside)}
            goal={chartGoal(shown, counted, beside, indicator, words)}
            format={format}
            axis={axisOf(indicator.unit, words)}
            guides={indicator.guides.map((guide) => ({
              value: guide.value,
              label: words.say('chart.guide', {
                kind: guide.kind === 'at-least' ? 'least' : 'most',
                value: briefly(indicator.unit, words)(guide.value),
              }),
            }))}
            height={300}
          />
        </ChartFrame>
        <div className={styles.pair}>
          <Parts scheme={scheme} standing={standing} values={values} periods={periods} />
        </div>
      </Section>
    </>
  );
});

function Headline({
  scheme,
  standing,
  values,
  periods,
  target,
}: Pick<IndicatorPageProps, 'scheme' | 'standing' | 'periods'> & {
  readonly values: readonly IndicatorValue[];
  readonly target: PlannedTarget | null;
}) {
  const words = useWords();
  const { indicator } = standing;
  const { at, grain, counted } = periods;
  const { currency } = scheme.profile;
  const value = values[at];
  const period = counted.periods[at];
  if (!value || !period) return null;
  const bound = (number: number) => words.quantity(number, indicator.unit, currency);
  const changes = changesOf(indicator, values, at, grain, words, currency);
  return (
    <div className={styles.headline}>
      <span className={styles.figure}>
        <Explained
          subject={subjectOf(scheme, standing, periods, at)}
          text={value.value === null ? words.say('indicator.noFigure') : bound(value.value)}
        />
      </span>
      <StateChip indicator={indicator} value={value} currency={currency} />
      {target && <TargetChip indicator={indicator} value={value} currency={currency} target={target} />}
      <span>{words.period(period, grain)}</span>
      {value.lower !== null && value.upper !== null && (
        <span>{words.say('tile.interval', { lower: bound(value.lower), upper: bound(value.upper) })}</span>
      )}
      {changes.map(({ text }) => (
        <span key={text}>{text}</span>
      ))}
    </div>
  );
}

/** What the months say beyond chance, in a sentence each. */
function Signals({ scheme, standing, periods }: Pick<IndicatorPageProps, 'scheme' | 'standing' | 'periods'>) {
  const words = useWords();
  const found = useSignalled(scheme, periods, standing);
  if (!found) return null;
  return (
    <SignalSentences
      signalled={found}
      currency={scheme.profile.currency}
      label={words.say('control.title')}
    />
  );
}

/** Numerator and denominator over time, each on its own scale. */
function Parts({
  scheme,
  standing,
  values,
  periods,
}: Pick<IndicatorPageProps, 'scheme' | 'standing' | 'periods'> & {
  readonly values: readonly IndicatorValue[];
}) {
  const words = useWords();
  const { indicator, basis, counted, isPart } = standing;
  const { shown, grain, filter } = periods;
  const pressed = explaining(scheme, standing, periods);
  // What a part is divided by is not narrowed as far.
  const filterOf = (part: 'over' | 'under') =>
    isPart && part === 'under' ? (filterBelow(filter) ?? filter) : filter;
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  if (!formula || formula.op === 'amount') return null;
  const heading = headingsIn(words, scheme.profile.currency);
  const told = formulaInWords(formula, words, () => null);
  const parts = [
    {
      key: 'over',
      unit: unitsOf(formula)[0],
      name: told.over,
      of: (value: IndicatorValue) => value.numerator,
    },
    {
      key: 'under',
      unit: unitsOf(formula)[1],
      name: formula.op === 'quantile' ? words.sayCode('measure', formula.among) : (told.under ?? ''),
      of: (value: IndicatorValue) => value.denominator,
    },
  ] as const;
  return parts
    .filter(({ of }) => values.some((value) => of(value) !== null))
    .map(({ key, unit, name, of }) => {
      const title = words.say(`indicator.${key}`, { name });
      const format = (value: number) => words.quantity(value, unit, scheme.profile.currency);
      const only = values.map((value): IndicatorValue => ({
        ...value,
        value: of(value),
        lower: null,
        upper: null,
      }));
      return (
        <ChartFrame
          key={key}
          title={title}
          axis={axisName(unit, words, scheme.profile.currency)}
          {...originOf(scheme, { counted, filter: filterOf(key) }, `${indicator.id} ${name}`, words)}
          isEmpty={shown.every((i) => (only[i]?.value ?? null) === null)}
          table={{
            headings: [heading(words.say('chart.period')), heading(name, unit)],
            rows: shown.flatMap((i) => {
              const period = counted.periods[i];
              const value = only[i]?.value ?? null;
              if (!period) return [];
              const label = words.period(period, grain);
              return [
                [
                  { shown: label, written: label },
                  {
                    shown: value === null ? '–' : format(value),
                    written: value,
                    ...(value !== null && { pressed: pressed(format(value), i) }),
                  },
                ],
              ];
            }),
          }}
        >
          <TrendChart
            label={title}
            points={pointsFor(only, counted, shown, grain, words)}
            format={format}
            axis={axisOf(unit, words)}
            look="bars"
            height={190}
          />
        </ChartFrame>
      );
    });
}
