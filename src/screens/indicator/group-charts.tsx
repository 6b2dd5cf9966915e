import type { ReactNode } from 'react';
import { ChartFrame, DotPlot, LinesChart, type ChartTable, type DotRow, type Picking } from '#charts';
import { valueOf, type Basis, type Formula, type IndicatorValue } from '#indicators';
import type { Counted, Filter, Split } from '#measures';
import { markOf, noteOn, shown as shownValue } from '#reports';
import { useWords } from '#ui';
import type { Words } from '#words';
import { explaining } from '../explanation/explained.tsx';
import { axisName, headingsIn, originOf } from '../figures/chart-parts.tsx';
import { unitsOf } from '../figures/units-of.ts';
import { axisOf } from '../figures/axis.ts';
import { leftOut, notesOn } from './group-notes.ts';
import type { IndicatorPageProps } from './indicator-screen.tsx';

export interface Group {
  readonly key: string;
  readonly name: string;
  /** Its column among what was counted. */
  readonly column: number;
  readonly values: readonly IndicatorValue[];
  readonly now: IndicatorValue;
}

/** An indicator divided: by what, on which basis, and into which groups. */
export interface Divided {
  readonly page: IndicatorPageProps;
  readonly split: Split;
  readonly basis: Basis;
  readonly bySplit: Counted;
  /** What is narrowed besides; never by the split itself. */
  readonly filter: Filter;
  /** Only numerators are narrowed by all of the filter. */
  readonly isPart: boolean;
  readonly groups: readonly Group[];
  readonly picking: Picking | undefined;
}

/** Groups drawn in charts; tables have all of them. */
const MOST_DOTS = 24;
const MOST_LINES = 6;
const COLOURS = [1, 2, 3, 4, 5, 6].map((i) => `var(--mark-${i})`);
/** Splits whose groups have an order of their own; all others are shown by size. */
const ORDERED: readonly Split[] = ['sex', 'age', 'poverty', 'days'];

function inOrder({ split }: Divided, groups: readonly Group[], most: number): readonly Group[] {
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
  const { page, split, groups, bySplit, filter, picking } = divided;
  const { scheme, indicator, periods } = page;
  const figure = figureOf(divided, words);
  const known = groups.filter(({ now }) => now.value !== null);
  const drawn = inOrder(divided, known, MOST_DOTS);
  const period = bySplit.periods[periods.at];
  const name = period ? words.period(period, periods.grain) : '';
  const by = words.say(`by.${split}`);
  return (
    <ChartFrame
      {...originOf(scheme, { counted: bySplit, filter }, `${indicator.id} ${by} ${name}`, words)}
      picking={picking}
      title={words.say('indicator.groups', { name: words.indicator(indicator, 'name'), by, period: name })}
      axis={axisName(indicator.unit, words, scheme.profile.currency)}
      says={basisLine(divided, words)}
      isEmpty={drawn.length === 0}
      notes={[...notesOn(divided, words), ...leftOut(groups, drawn.length, words)]}
      table={{
        headings: groupHeadings(divided, words),
        groups: groups.map(({ key }) => key),
        rows: groups.map((group) =>
          groupRow(group.name, group.now, figure, words, (text) =>
            pressedIn(divided, group)(text, periods.at),
          ),
        ),
      }}
    >
      <DotPlot
        rows={drawn.flatMap((group): DotRow[] => {
          const { value, lower, upper } = group.now;
          if (value === null) return [];
          const label = figure(value);
          return [{ key: group.key, name: group.name, value, lower, upper, mark: markOf(group.now), label }];
        })}
        whole={wholeOf(divided, words)}
        axis={axisOf(indicator.unit, words)}
        picking={picking}
      />
    </ChartFrame>
  );
}

/** On which basis the figures are, where there are several. */
function basisLine({ page: { indicator }, basis }: Divided, words: Words): string | undefined {
  if (indicator.bases.length < 2) return undefined;
  return words.say('tile.basis', { basis: words.sayCode('basis', basis) });
}

/** The value to hold groups against; none where they are its parts. */
function wholeOf(divided: Divided, words: Words) {
  const { page, split, basis, bySplit } = divided;
  const { indicator, periods } = page;
  const isParts =
    indicator.alwaysSplit !== null ||
    indicator.splitsAbove.includes(split) ||
    formulaOf(divided)?.op === 'amount';
  const { value } = valueOf(indicator, basis, bySplit, { period: periods.at, column: 0 });
  if (isParts || value === null) return null;
  return { value, label: words.say('indicator.whole', { value: figureOf(divided, words)(value) }) };
}

function formulaOf({ page: { indicator }, basis }: Divided): Formula | undefined {
  return indicator.bases.find(([name]) => name === basis)?.[1];
}

function groupHeadings(divided: Divided, words: Words): ChartTable['headings'] {
  const { indicator, scheme } = divided.page;
  const heading = headingsIn(words, scheme.profile.currency);
  const formula = formulaOf(divided);
  const [over, under] = formula ? unitsOf(formula) : [];
  return [
    heading(words.say('indicator.groupColumn')),
    heading(words.say('chart.value'), indicator.unit),
    heading(words.say('chart.lower'), indicator.unit),
    heading(words.say('chart.upper'), indicator.unit),
    heading(words.say('indicator.overShort'), over),
    heading(words.say('indicator.underShort'), under),
    heading(words.say('chart.status')),
  ];
}

/** Makes a group's values open how they came about. */
function pressedIn({ page, basis, bySplit, filter, isPart }: Divided, { column }: Group) {
  const standing = { indicator: page.indicator, counted: bySplit, basis, usualBasis: null, isPart };
  return explaining(page.scheme, standing, { grain: page.periods.grain, filter }, column);
}

function groupRow(
  name: string,
  now: IndicatorValue,
  figure: (value: number | null) => string,
  words: Words,
  pressed: (text: string) => ReactNode,
) {
  const status = noteOn(now, words) ?? words.say(`status.${now.status}`);
  const plain = (value: number | null) => ({
    shown: value === null ? '–' : words.number(value, Number.isInteger(value) ? 0 : 2),
    written: value,
  });
  return [
    { shown: name, written: name },
    {
      shown: figure(now.value),
      written: now.value,
      ...(now.value !== null && { pressed: pressed(figure(now.value)) }),
    },
    { shown: figure(now.lower), written: now.lower },
    { shown: figure(now.upper), written: now.upper },
    plain(now.numerator),
    plain(now.denominator),
    { shown: status, written: status },
  ];
}

/** The same groups over time. */
export function GroupLines(divided: Divided) {
  const words = useWords();
  const { page, split, bySplit, filter, picking } = divided;
  const { scheme, indicator, periods } = page;
  const figure = figureOf(divided, words);
  const known = divided.groups.filter(({ values }) =>
    periods.shown.some((position) => (values[position]?.value ?? null) !== null),
  );
  const lines = inOrder(divided, known, MOST_LINES);
  const by = words.say(`by.${split}`);
  const heading = headingsIn(words, scheme.profile.currency);
  const title = words.say('indicator.groupsTrend', {
    name: words.indicator(indicator, 'name'),
    by,
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
      {...originOf(scheme, { counted: bySplit, filter }, `${indicator.id} ${by} over time`, words)}
      picking={picking}
      axis={axisName(indicator.unit, words, scheme.profile.currency)}
      isEmpty={lines.length === 0}
      notes={
        lines.length < known.length
          ? [words.say('indicator.manyGroups', { shown: lines.length, total: known.length })]
          : []
      }
      table={{
        headings: [
          heading(words.say('chart.period')),
          ...known.map(({ name }) => heading(name, indicator.unit)),
        ],
        rows: shownPeriods.map(({ position, name }) => [
          { shown: name, written: name },
          ...known.map((group) => {
            const value = group.values[position]?.value ?? null;
            const text = figure(value);
            const pressed = value === null ? {} : { pressed: pressedIn(divided, group)(text, position) };
            return { shown: text, written: value, ...pressed };
          }),
        ]),
      }}
    >
      <LinesChart
        label={title}
        periods={shownPeriods}
        picking={picking}
        lines={lines.map(({ key, name, values }, i) => ({
          key,
          name,
          colour: COLOURS[i] ?? 'var(--mark-7)',
          values: shownPeriods.map(({ position }) => values[position]?.value ?? null),
          marks: shownPeriods.map(({ position }) => markOf(values[position] ?? { status: 'missing' })),
        }))}
        format={figure}
        axis={axisOf(indicator.unit, words)}
      />
    </ChartFrame>
  );
}
