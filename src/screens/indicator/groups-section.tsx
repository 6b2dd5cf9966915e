import { ChartFrame, DotPlot, LinesChart, type DotRow } from '#charts';
import { valueOf, type IndicatorValue } from '#indicators';
import type { Counted, Split } from '#measures';
import { useView } from '#state';
import { Section, SelectField, useWords, Waiting } from '#ui';
import { sourceLine } from '../figures/chart-parts.tsx';
import { useSplitCounted } from '../figures/periods.ts';
import { axisFormat, noteOn, shown as shownValue, valuesOver } from '../figures/values.ts';
import { fileName } from '../file-name.ts';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

/** Groups drawn in charts; tables have all of them. */
const MOST_DOTS = 24;
const MOST_LINES = 6;
const COLOURS = [1, 2, 3, 4, 5, 6].map((i) => `var(--mark-${i})`);

/** The indicator divided by whichever of its splits is chosen. */
export function GroupsSection(page: IndicatorPageProps) {
  const words = useWords();
  const { view, change } = useView();
  const { splits, splitsAbove, alwaysSplit } = page.indicator;
  const offered = [...splits, ...splitsAbove];
  if (offered.length === 0) return null;
  const wanted = view.split && offered.includes(view.split) ? view.split : null;
  const split = wanted ?? alwaysSplit ?? offered[0] ?? 'sex';
  return (
    <Section
      title={words.say('indicator.groupsTitle')}
      beside={
        offered.length > 1 && (
          <SelectField
            label={words.say('indicator.splitBy')}
            isCompact
            value={split}
            choices={offered.map((name) => ({ value: name, label: words.say(`split.${name}`) }))}
            onChoose={(chosen) => change({ split: chosen })}
          />
        )
      }
    >
      <SplitGroups key={split} {...page} split={split} />
    </Section>
  );
}

interface Group {
  readonly name: string;
  readonly values: readonly IndicatorValue[];
  readonly now: IndicatorValue;
}

function SplitGroups({ split, ...page }: IndicatorPageProps & { readonly split: Split }) {
  const words = useWords();
  const counted = useSplitCounted(page.scheme, page.periods.grain, split);
  if (!counted) return <Waiting label={words.say('app.loading')} />;
  return <Groups {...page} split={split} bySplit={counted} />;
}

function Groups({
  scheme,
  indicator,
  basis,
  periods: { shown, at, grain, counted },
  split,
  bySplit,
}: IndicatorPageProps & { readonly split: Split; readonly bySplit: Counted }) {
  const words = useWords();
  const { currency } = scheme.profile;
  const usable = basisUnderSplit(indicator, basis, bySplit, at);
  const groups = bySplit.groups.flatMap((name, group): Group[] => {
    const values = valuesOver(indicator, usable, bySplit, group + 1);
    const now = values[at];
    return now ? [{ name: words.group(split, name), values, now }] : [];
  });
  const whole = valueOf(indicator, usable, bySplit, { period: at, column: 0 });
  const unknown = valueOf(indicator, usable, bySplit, { period: at, column: bySplit.width - 1 });
  const period = bySplit.periods[at];
  const name = words.indicator(indicator, 'name');
  const told = {
    name,
    split: words.say(`split.${split}`),
    period: period ? words.period(period, grain) : '',
  };
  const bySize = [...groups].sort((a, b) => size(b.now) - size(a.now));
  const keepsOrder = split === 'age' || split === 'days' || split === 'sex' || split === 'poverty';
  const drawn = keepsOrder ? groups : bySize.slice(0, MOST_DOTS);
  const lines = (keepsOrder && groups.length <= MOST_LINES ? groups : bySize).slice(0, MOST_LINES);
  const source = sourceLine(scheme, counted, words);
  const notes = [
    ...(usable !== basis
      ? [words.say('indicator.splitBasis', { basis: words.sayCode('basis', usable) })]
      : []),
    ...(indicator.splitsAbove.includes(split) ? [words.say('indicator.splitBelow')] : []),
    ...((unknown.numerator ?? 0) > 0
      ? [words.say('indicator.unknownGroup', { count: words.number(unknown.numerator ?? 0) })]
      : []),
    ...(drawn.length < groups.length
      ? [words.say('indicator.manyGroups', { shown: drawn.length, total: groups.length })]
      : []),
  ];
  const figure = (value: number | null) =>
    value === null ? '–' : shownValue(indicator, value, words, currency);
  const dots = drawn.map(({ name: group, now }): DotRow => ({
    key: group,
    name: group,
    value: now.value,
    lower: now.lower,
    upper: now.upper,
    mark: now.status === 'ok' ? 'full' : 'hollow',
    label: now.value === null ? (noteOn(now, words) ?? '') : figure(now.value),
  }));
  const isShare = split === 'days';
  return (
    <div className={styles.trend}>
      <ChartFrame
        title={words.say('indicator.groups', told)}
        source={source}
        notes={notes}
        fileName={fileName(scheme.profile.name, `${indicator.id} by ${split}`, 'csv')}
        table={{
          headings: [
            words.say('indicator.groupColumn'),
            words.say('chart.value'),
            words.say('chart.lower'),
            words.say('chart.upper'),
            words.say('indicator.overShort'),
            words.say('indicator.underShort'),
            words.say('chart.status'),
          ],
          rows: groups.map(({ name: group, now }) => {
            const status = noteOn(now, words) ?? words.say(`status.${now.status}`);
            const plain = (value: number | null) => ({
              shown: value === null ? '–' : words.number(value, Number.isInteger(value) ? 0 : 2),
              written: value,
            });
            return [
              { shown: group, written: group },
              { shown: figure(now.value), written: now.value },
              { shown: figure(now.lower), written: now.lower },
              { shown: figure(now.upper), written: now.upper },
              plain(now.numerator),
              plain(now.denominator),
              { shown: status, written: status },
            ];
          }),
        }}
      >
        <DotPlot
          rows={dots}
          whole={isShare ? null : whole.value}
          wholeLabel={
            isShare || whole.value === null
              ? ''
              : words.say('indicator.whole', { value: figure(whole.value) })
          }
          formatAxis={axisFormat(indicator, words)}
        />
      </ChartFrame>
      <ChartFrame
        title={words.say('indicator.groupsTrend', told)}
        source={source}
        fileName={fileName(scheme.profile.name, `${indicator.id} by ${split} over time`, 'csv')}
        table={{
          headings: [words.say('chart.period'), ...lines.map((group) => group.name)],
          rows: shown.map((i) => {
            const of = bySplit.periods[i];
            const label = of ? words.period(of, grain) : '';
            return [
              { shown: label, written: label },
              ...lines.map(({ values }) => ({
                shown: figure(values[i]?.value ?? null),
                written: values[i]?.value ?? null,
              })),
            ];
          }),
        }}
      >
        <LinesChart
          label={words.say('indicator.groupsTrend', told)}
          periods={shown.flatMap((i) => {
            const of = bySplit.periods[i];
            return of ? [{ label: words.shortPeriod(of, grain), name: words.period(of, grain) }] : [];
          })}
          lines={lines.map(({ name: group, values }, i) => ({
            key: group,
            name: group,
            colour: COLOURS[i] ?? 'var(--mark-7)',
            values: shown.map((position) => values[position]?.value ?? null),
          }))}
          format={figure}
          formatAxis={axisFormat(indicator, words)}
        />
      </ChartFrame>
    </div>
  );
}

/** Late claims are estimated for the whole only: divided, an indicator falls back on the basis that can be. */
function basisUnderSplit(
  indicator: IndicatorPageProps['indicator'],
  basis: IndicatorPageProps['basis'],
  bySplit: Counted,
  at: number,
): IndicatorPageProps['basis'] {
  const isDivided = (name: IndicatorPageProps['basis']) =>
    bySplit.groups.some(
      (_, group) =>
        valueOf(indicator, name, bySplit, { period: at, column: group + 1 }).reason !==
        'not-counted-by-this-split',
    );
  if (isDivided(basis)) return basis;
  return indicator.bases.map(([name]) => name).find(isDivided) ?? basis;
}

function size({ denominator, numerator, value }: IndicatorValue): number {
  return denominator ?? numerator ?? value ?? 0;
}
