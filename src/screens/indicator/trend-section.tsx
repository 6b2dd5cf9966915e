import { ChartFrame, TrendChart } from '#charts';
import { termsOf, type Formula, type Indicator, type IndicatorValue } from '#indicators';
import { measureOf, type MeasureUnit } from '#measures';
import { Section, useWords } from '#ui';
import { formulaInWords } from '#words';
import { changesOf } from '../figures/changes.ts';
import { sourceLine, trendTable } from '../figures/chart-parts.tsx';
import { axisFormat, missingNotes, pointsFor, valuesOver } from '../figures/values.ts';
import { guideInWords, StateChip } from '../figures/verdict-chip.tsx';
import { fileName } from '../file-name.ts';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

/** The value over time with its interval and guides; numerator and denominator under it. */
export function TrendSection({ scheme, indicator, basis, periods }: IndicatorPageProps) {
  const words = useWords();
  const { counted, shown, grain } = periods;
  const { currency } = scheme.profile;
  const values = valuesOver(indicator, basis, counted);
  const name = words.indicator(indicator, 'name');
  const title = words.say('indicator.trend', { name });
  const basisName =
    basis === '' ? undefined : words.say('tile.basis', { basis: words.sayCode('basis', basis) });
  const format = (value: number) => words.quantity(value, indicator.unit, currency);
  const hasHollow = shown.some((i) => values[i]?.value !== null && values[i]?.status !== 'ok');
  return (
    <>
      <Headline indicator={indicator} values={values} periods={periods} currency={currency} />
      <Section title={words.say('indicator.overTime')}>
        <ChartFrame
          title={title}
          axis={unitName(indicator, currency, words.sayCode('unit', indicator.unit))}
          says={basisName}
          source={sourceLine(scheme, counted, words)}
          notes={[...missingNotes(values, shown, words), ...(hasHollow ? [words.say('chart.hollow')] : [])]}
          table={trendTable(indicator, values, counted, shown, grain, words, currency)}
          fileName={fileName(scheme.profile.name, indicator.id, 'csv')}
        >
          <TrendChart
            label={name}
            points={pointsFor(values, counted, shown, grain, words)}
            format={format}
            formatAxis={axisFormat(indicator, words)}
            guides={indicator.guides.map((guide) => ({
              value: guide.value,
              label: guideInWords(guide, indicator, words, currency),
            }))}
            height={300}
          />
        </ChartFrame>
        <div className={styles.pair}>
          <Parts indicator={indicator} values={values} page={{ scheme, indicator, basis, periods }} />
        </div>
      </Section>
    </>
  );
}

function unitName({ unit }: Indicator, currency: string, name: string): string {
  return unit === 'money' ? currency : name;
}

function Headline({
  indicator,
  values,
  periods: { at, grain, counted },
  currency,
}: {
  readonly indicator: Indicator;
  readonly values: readonly IndicatorValue[];
  readonly periods: IndicatorPageProps['periods'];
  readonly currency: string;
}) {
  const words = useWords();
  const value = values[at];
  const period = counted.periods[at];
  if (!value || !period) return null;
  const bound = (number: number) => words.quantity(number, indicator.unit, currency);
  const changes = changesOf(indicator, values, at, grain, words, currency);
  return (
    <div className={styles.headline}>
      <span className={styles.figure}>
        {value.value === null ? words.say('indicator.noFigure') : bound(value.value)}
      </span>
      <StateChip indicator={indicator} value={value} currency={currency} />
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

/** Numerator and denominator over time, each on its own scale. */
function Parts({
  indicator,
  values,
  page: { scheme, basis, periods },
}: {
  readonly indicator: Indicator;
  readonly values: readonly IndicatorValue[];
  readonly page: IndicatorPageProps;
}) {
  const words = useWords();
  const { counted, shown, grain } = periods;
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  if (!formula || formula.op === 'amount') return null;
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
          axis={unit === 'money' ? scheme.profile.currency : words.sayCode('unit', unit)}
          source={sourceLine(scheme, counted, words)}
          fileName={fileName(scheme.profile.name, `${indicator.id} ${name}`, 'csv')}
          table={{
            headings: [words.say('chart.period'), name],
            rows: shown.flatMap((i) => {
              const period = counted.periods[i];
              const value = only[i]?.value ?? null;
              if (!period) return [];
              const label = words.period(period, grain);
              return [
                [
                  { shown: label, written: label },
                  { shown: value === null ? '–' : format(value), written: value },
                ],
              ];
            }),
          }}
        >
          <TrendChart
            label={title}
            points={pointsFor(only, counted, shown, grain, words)}
            format={format}
            formatAxis={axisFormat({ unit: unit === 'money' ? 'money' : 'claims' }, words)}
            look="bars"
            height={190}
          />
        </ChartFrame>
      );
    });
}

/** Units of numerator and denominator: those of the first measure in each. */
function unitsOf(formula: Formula): readonly [MeasureUnit, MeasureUnit] {
  if (formula.op === 'quantile') return ['days', measureOf(formula.among).unit];
  const [over = 'claims', under = 'claims'] = termsOf(formula).map((term): MeasureUnit => {
    let part = term;
    while (part.op !== 'measure') {
      const first = part.op === 'sum' ? part.terms[0] : part.from;
      if (!first) return 'claims';
      part = first;
    }
    return measureOf(part.measure).unit;
  });
  return [over, under];
}
