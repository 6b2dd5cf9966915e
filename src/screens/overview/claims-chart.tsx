import { ChartFrame, StackChart } from '#charts';
import { headlineOf, type IndicatorValue } from '#indicators';
import { figuresOf, markOf, missingNotes, noteOn, standingNotes, type Standing } from '#reports';
import { useWords } from '#ui';
import type { Words } from '#words';
import { explaining } from '../explanation/explained.tsx';
import { headingsIn, originOf } from '../figures/chart-parts.tsx';
import { axisOf } from '../figures/axis.ts';
import type { OverviewChartProps } from './overview-charts.tsx';

const CLAIMS = headlineOf('incurred-claims-ratio');
const EXPENSES = headlineOf('expense-ratio');

/** What claims and running costs take of each contribution earned, against the guide for claims and against all of it. */
export function ClaimsChart({
  scheme,
  periods,
  isAgainstBoth = false,
}: OverviewChartProps & {
  /** Held against the guides for claims and, on top of it, for running costs, rather than the band for claims. */
  readonly isAgainstBoth?: boolean;
}) {
  const words = useWords();
  const { counted, shown, at, grain } = periods;
  const standing = figuresOf(CLAIMS, periods, at);
  const claims = standing.values;
  const ofExpenses = figuresOf(EXPENSES, periods, at);
  const expenses = ofExpenses.values;
  const title = words.say('chart.claims.title');
  const heading = headingsIn(words, scheme.profile.currency);
  const percent = (value: number) => words.quantity(value, 'share', '');
  const { guides } = standing.indicator;
  const from = guides.find(({ kind }) => kind === 'at-least')?.value;
  const to = guides.find(({ kind }) => kind === 'at-most')?.value;
  const rows = shown.flatMap((i) => {
    const period = counted.periods[i];
    const [claim, expense] = [claims[i], expenses[i]];
    return period && claim && expense ? [{ position: i, period, claim, expense }] : [];
  });
  const names = { claims: words.say('chart.claims.claims'), expenses: words.say('chart.claims.expenses') };
  const cell = (value: number | null, position: number, of: Standing) => ({
    shown: value === null ? '–' : percent(value),
    written: value,
    ...(value !== null && { pressed: explaining(scheme, of, periods)(percent(value), position) }),
  });
  return (
    <ChartFrame
      title={title}
      axis={words.say('chart.claims.axis')}
      says={sentence(claims[at], expenses[at], periods, words)}
      {...originOf(scheme, periods, 'claims and expenses', words)}
      isEmpty={rows.every(({ claim, expense }) => claim.value === null && expense.value === null)}
      notes={[
        ...standingNotes(standing, words),
        ...missingIn(names.claims, claims, shown, words),
        ...missingIn(names.expenses, expenses, shown, words),
      ]}
      table={{
        headings: [
          heading(words.say('chart.period')),
          heading(names.claims, CLAIMS.unit),
          heading(names.expenses, EXPENSES.unit),
          heading(words.say('chart.status')),
        ],
        rows: rows.map(({ position, period, claim, expense }) => {
          const name = words.period(period, grain);
          const note = noteOn(claim, words) ?? words.say(`status.${claim.status}`);
          return [
            { shown: name, written: name },
            cell(claim.value, position, standing),
            cell(expense.value, position, ofExpenses),
            { shown: note, written: note },
          ];
        }),
      }}
    >
      <StackChart
        label={title}
        periods={rows.map(({ period, claim }) => ({
          label: words.shortPeriod(period, grain),
          name: words.period(period, grain),
          mark: markOf(claim),
          note: noteOn(claim, words),
        }))}
        layers={[
          layer('claims', names.claims, 'var(--mark-1)', rows, ({ claim }) => claim.value),
          layer('expenses', names.expenses, 'var(--mark-2)', rows, ({ expense }) => expense.value),
        ].filter(({ values }) => values.some((value) => value !== null))}
        {...(!isAgainstBoth &&
          from !== undefined &&
          to !== undefined && {
            band: {
              from,
              to,
              label: words.say('chart.claims.guide', { from: words.percent(from), to: words.percent(to) }),
            },
          })}
        guides={[
          ...(isAgainstBoth ? guidesForBoth(words) : oneBound(from, to, words)),
          { value: 1, label: words.say('chart.claims.all') },
        ]}
        format={percent}
        axis={axisOf(CLAIMS.unit, words)}
      />
    </ChartFrame>
  );
}

function layer<Row>(
  key: string,
  name: string,
  colour: string,
  rows: readonly Row[],
  valueOf: (row: Row) => number | null,
) {
  return { key, name, colour, values: rows.map(valueOf) };
}

/** Where a scheme judges by one bound alone, that one. */
function oneBound(from: number | undefined, to: number | undefined, words: Words) {
  const only = from === undefined ? to : to === undefined ? from : undefined;
  if (only === undefined) return [];
  const kind = from === undefined ? 'most' : 'least';
  return [{ value: only, label: words.say('chart.guide', { kind, value: words.percent(only) }) }];
}

/** The published guides, one on top of the other as the bars are: claims above the one, and both below the other. */
function guidesForBoth(words: Words) {
  const claims = CLAIMS.guides.find(({ authority }) => authority === 'published')?.value ?? 0;
  const both = claims + (EXPENSES.guides.find(({ authority }) => authority === 'published')?.value ?? 0);
  return [
    { value: claims, label: words.say('chart.claims.guideClaims', { value: words.percent(claims) }) },
    { value: both, label: words.say('chart.claims.guideBoth', { value: words.percent(both) }) },
  ];
}

/** Why one of the two is not drawn. */
function missingIn(
  name: string,
  values: readonly IndicatorValue[],
  shown: readonly number[],
  words: Words,
): string[] {
  return missingNotes(values, shown, words).map((note) => words.say('chart.noteOn', { name, note }));
}

function sentence(
  claimsNow: IndicatorValue | undefined,
  expensesNow: IndicatorValue | undefined,
  { counted, at, grain }: OverviewChartProps['periods'],
  words: Words,
): string | undefined {
  const period = counted.periods[at];
  const claims = claimsNow?.value ?? null;
  const expenses = expensesNow?.value ?? null;
  if (claims === null || !period) return undefined;
  const hundred = (share: number) => Math.round(share * 100);
  const told = { period: words.period(period, grain), claims: words.number(hundred(claims)) };
  if (expenses === null) {
    const isUnborne = expensesNow?.reason === 'not-counted-by-this-split';
    return words.say(isUnborne ? 'chart.claims.saysOnly' : 'chart.claims.saysClaims', told);
  }
  // The three are told so that they add up to the hundred they are part of.
  const left = 100 - hundred(claims) - hundred(expenses);
  const more = { ...told, expenses: words.number(hundred(expenses)), left: words.number(Math.abs(left)) };
  return words.say(left < 0 ? 'chart.claims.saysOver' : 'chart.claims.says', more);
}
