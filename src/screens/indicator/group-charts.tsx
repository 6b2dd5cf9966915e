import { ChartFrame, DotPlot, LinesChart, type DotRow } from '#charts';
import { valueOf, type Basis, type IndicatorValue } from '#indicators';
import type { Counted, Split } from '#measures';
import { useWords } from '#ui';
import type { Words } from '#words';
import { sourceLine } from '../figures/chart-parts.tsx';
import { axisFormat, noteOn, shown as shownValue } from '../figures/values.ts';
import { fileName } from '../file-name.ts';
import type { IndicatorPageProps } from './indicator-screen.tsx';

export interface Group {
  readonly name: string;
  readonly values: readonly IndicatorValue[];
  readonly now: IndicatorValue;
}

/** An indicator divided: by what, on which basis, and into which groups. */
export interface Divided {
  readonly page: IndicatorPageProps;
  readonly split: Split;
  readonly basis: Basis;
  readonly bySplit: Counted;
  readonly groups: readonly Group[];
}

/** Groups drawn in charts; tables have all of them. */
const MOST_DOTS = 24;
const MOST_LINES = 6;
const COLOURS = [1, 2, 3, 4, 5, 6].map((i) => `var(--mark-${i})`);
/** Splits whose groups have an order of their own; all others are shown by size. */
const ORDERED: readonly Split[] = ['sex', 'age', 'poverty', 'days'];

function inOrder({ split, groups }: Divided, most: number): readonly Group[] {
  if (ORDERED.includes(split) && groups.length <= most) return groups;
  return [...groups].sort((a, b) => size(b.now) - size(a.now)).slice(0, most);
}

function size({ denominator, numerator, value }: IndicatorValue): number {
  return numerator ?? denominator ?? value ?? 0;
}

function figureOf({ page: { indicator, scheme } }: Divided, words: Words) {
  return (value: number | null) =>
    value === null ? '–' : shownValue(indicator, value, words, scheme.profile.currency);
}

/** Groups side by side for the period on show, each with its interval, against the whole. */
export function GroupDots(divided: Divided) {
  const words = useWords();
  const { page, split, basis, bySplit, groups } = divided;
  const { scheme, indicator, periods } = page;
  const figure = figureOf(divided, words);
  const drawn = inOrder(divided, MOST_DOTS);
  const place = { period: periods.at, column: 0 };
  const whole = indicator.alwaysSplit ? null : valueOf(indicator, basis, bySplit, place).value;
  const period = bySplit.periods[periods.at];
  return (
    <ChartFrame
      title={words.say('indicator.groups', {
        name: words.indicator(indicator, 'name'),
        by: words.say(`by.${split}`),
        period: period ? words.period(period, periods.grain) : '',
      })}
      source={sourceLine(scheme, periods.counted, words)}
      notes={notesOn(divided, drawn.length, words)}
      fileName={fileName(scheme.profile.name, `${indicator.id} ${words.say(`by.${split}`)}`, 'csv')}
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
        rows: groups.map(({ name, now }) => groupRow(name, now, figure, words)),
      }}
    >
      <DotPlot
        rows={drawn.map(({ name, now }): DotRow => ({
          key: name,
          name,
          value: now.value,
          lower: now.lower,
          upper: now.upper,
          mark: now.status === 'ok' ? 'full' : 'hollow',
          label: now.value === null ? (noteOn(now, words) ?? '') : figure(now.value),
        }))}
        whole={whole}
        wholeLabel={whole === null ? '' : words.say('indicator.whole', { value: figure(whole) })}
        formatAxis={axisFormat(indicator, words)}
      />
    </ChartFrame>
  );
}

function groupRow(name: string, now: IndicatorValue, figure: (value: number | null) => string, words: Words) {
  const status = noteOn(now, words) ?? words.say(`status.${now.status}`);
  const plain = (value: number | null) => ({
    shown: value === null ? '–' : words.number(value, Number.isInteger(value) ? 0 : 2),
    written: value,
  });
  return [
    { shown: name, written: name },
    { shown: figure(now.value), written: now.value },
    { shown: figure(now.lower), written: now.lower },
    { shown: figure(now.upper), written: now.upper },
    plain(now.numerator),
    plain(now.denominator),
    { shown: status, written: status },
  ];
}

/** What a reader has to know of the division: another basis, parts of one whole, people of no group, groups left out. */
function notesOn({ page, split, basis, bySplit, groups }: Divided, drawn: number, words: Words): string[] {
  const { indicator, periods } = page;
  const unknown =
    valueOf(indicator, basis, bySplit, { period: periods.at, column: bySplit.width - 1 }).numerator ?? 0;
  return [
    ...(basis === page.basis
      ? []
      : [words.say('indicator.splitBasis', { basis: words.sayCode('basis', basis) })]),
    ...(indicator.splitsAbove.includes(split) ? [words.say('indicator.splitBelow')] : []),
    ...(unknown > 0 ? [words.say('indicator.unknownGroup', { count: words.number(unknown) })] : []),
    ...(drawn < groups.length
      ? [words.say('indicator.manyGroups', { shown: drawn, total: groups.length })]
      : []),
  ];
}

/** The same groups over time. */
export function GroupLines(divided: Divided) {
  const words = useWords();
  const { page, split, bySplit } = divided;
  const { scheme, indicator, periods } = page;
  const figure = figureOf(divided, words);
  const lines = inOrder(divided, MOST_LINES);
  const title = words.say('indicator.groupsTrend', {
    name: words.indicator(indicator, 'name'),
    by: words.say(`by.${split}`),
  });
  const shownPeriods = periods.shown.flatMap((position) => {
    const period = bySplit.periods[position];
    return period
      ? [
          {
            position,
            label: words.shortPeriod(period, periods.grain),
            name: words.period(period, periods.grain),
          },
        ]
      : [];
  });
  return (
    <ChartFrame
      title={title}
      source={sourceLine(scheme, periods.counted, words)}
      fileName={fileName(scheme.profile.name, `${indicator.id} ${words.say(`by.${split}`)} over time`, 'csv')}
      table={{
        headings: [words.say('chart.period'), ...lines.map(({ name }) => name)],
        rows: shownPeriods.map(({ position, name }) => [
          { shown: name, written: name },
          ...lines.map(({ values }) => ({
            shown: figure(values[position]?.value ?? null),
            written: values[position]?.value ?? null,
          })),
        ]),
      }}
    >
      <LinesChart
        label={title}
        periods={shownPeriods}
        lines={lines.map(({ name, values }, i) => ({
          key: name,
          name,
          colour: COLOURS[i] ?? 'var(--mark-7)',
          values: shownPeriods.map(({ position }) => values[position]?.value ?? null),
        }))}
        format={figure}
        formatAxis={axisFormat(indicator, words)}
      />
    </ChartFrame>
  );
}
