import { ChartFrame, StackChart } from '#charts';
import { headlineBasis } from '#indicators';
import { useWords } from '#ui';
import type { Words } from '#words';
import { headingsIn, originOf } from '../figures/chart-parts.tsx';
import { known } from '../figures/known.ts';
import { axisOf, markOf, missingNotes, noteOn, valuesOver } from '../figures/values.ts';
import type { OverviewChartProps } from './overview-charts.tsx';

const CLAIMS = known('incurred-claims-ratio');
const EXPENSES = known('expense-ratio');

/** What claims and running costs take of each contribution earned, against the guide for claims and against all of it. */
export function ClaimsChart({ scheme, periods }: OverviewChartProps) {
  const words = useWords();
  const { counted, shown, at, grain } = periods;
  const claims = valuesOver(CLAIMS, headlineBasis(CLAIMS, counted), counted);
  const expenses = valuesOver(EXPENSES, '', counted);
  const title = words.say('chart.claims.title');
  const heading = headingsIn(words, scheme.profile.currency);
  const percent = (value: number) => words.quantity(value, 'share', '');
  const band = {
    from: CLAIMS.guides.find(({ kind }) => kind === 'at-least')?.value ?? 0,
    to: CLAIMS.guides.find(({ kind }) => kind === 'at-most')?.value ?? 1,
  };
  const rows = shown.flatMap((i) => {
    const period = counted.periods[i];
    const [claim, expense] = [claims[i], expenses[i]];
    return period && claim && expense ? [{ period, claim, expense }] : [];
  });
  const names = { claims: words.say('chart.claims.claims'), expenses: words.say('chart.claims.expenses') };
  const cell = (value: number | null) => ({ shown: value === null ? '–' : percent(value), written: value });
  return (
    <ChartFrame
      title={title}
      axis={words.say('chart.claims.axis')}
      says={sentence(claims[at]?.value ?? null, expenses[at]?.value ?? null, periods, words)}
      {...originOf(scheme, counted, 'claims and expenses', words)}
      isEmpty={rows.every(({ claim, expense }) => claim.value === null && expense.value === null)}
      notes={[...new Set([...missingNotes(claims, shown, words), ...missingNotes(expenses, shown, words)])]}
      table={{
        headings: [
          heading(words.say('chart.period')),
          heading(names.claims, CLAIMS.unit),
          heading(names.expenses, EXPENSES.unit),
          heading(words.say('chart.status')),
        ],
        rows: rows.map(({ period, claim, expense }) => {
          const name = words.period(period, grain);
          const note = noteOn(claim, words) ?? words.say(`status.${claim.status}`);
          return [
            { shown: name, written: name },
            cell(claim.value),
            cell(expense.value),
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
          {
            key: 'claims',
            name: names.claims,
            colour: 'var(--mark-1)',
            values: rows.map(({ claim }) => claim.value),
          },
          {
            key: 'expenses',
            name: names.expenses,
            colour: 'var(--mark-2)',
            values: rows.map(({ expense }) => expense.value),
          },
        ]}
        band={{
          ...band,
          label: words.say('chart.claims.guide', {
            from: words.percent(band.from),
            to: words.percent(band.to),
          }),
        }}
        guides={[{ value: 1, label: words.say('chart.claims.all') }]}
        format={percent}
        axis={axisOf(CLAIMS.unit, words)}
      />
    </ChartFrame>
  );
}

function sentence(
  claims: number | null,
  expenses: number | null,
  { counted, at, grain }: OverviewChartProps['periods'],
  words: Words,
): string | undefined {
  const period = counted.periods[at];
  if (claims === null || !period) return undefined;
  const hundred = (share: number) => Math.round(share * 100);
  const told = { period: words.period(period, grain), claims: words.number(hundred(claims)) };
  if (expenses === null) return words.say('chart.claims.saysClaims', told);
  // The three are told so that they add up to the hundred they are part of.
  const left = 100 - hundred(claims) - hundred(expenses);
  const more = { ...told, expenses: words.number(hundred(expenses)), left: words.number(Math.abs(left)) };
  return words.say(left < 0 ? 'chart.claims.saysOver' : 'chart.claims.says', more);
}
