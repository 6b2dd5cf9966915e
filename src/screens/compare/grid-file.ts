import { daysIn, isoDay } from '#units';
import { isAsOwn, measuresIn } from '#indicators';
import { measureOf } from '#measures';
import { csvText, type CsvCell } from '#records';
import type { CompareView } from '#state';
import { rateIn } from './rate-words.ts';
import type { Side, SideColumn, SideRow } from './side.ts';

/** First those of any file of values (definitions section 12), then what the values stand on and beside. */
const HEADINGS = [
  'scheme',
  'indicator',
  'basis',
  'grain',
  'period_start',
  'period_end',
  'split',
  'group',
  'numerator',
  'denominator',
  'value',
  'unit',
  'lower',
  'upper',
  'status',
  'reason',
  'currency',
  'own_currency',
  'rate',
  'rate_into',
  'rate_day',
  'rate_source',
  'benchmark',
  'benchmark_value',
  'standing',
  'sureness',
] as const;

/**
 * The grid as a CSV, one value a line, in the form of files of values with the benchmark and the standing beside.
 * `currency` is that of all money in the line, `rate` what one unit of the scheme's own is in `rate_into`: what amounts were
 * converted by, or weighed by where schemes are taken together.
 */
export function gridCsv(side: Side, view: CompareView, rows: readonly SideRow[]): string {
  const lines = rows.flatMap((row) => side.columns.map((column) => lineOf(side, view, row, column)));
  return csvText([HEADINGS, ...lines]);
}

function lineOf(side: Side, { grain, part }: CompareView, row: SideRow, column: SideColumn): CsvCell[] {
  const value = side.value(row, column);
  // A ratio of money stands as its scheme has it, however its amounts weigh among others.
  const parts = isAsOwn(column.measured) ? side.own(row, column) : value;
  const isMadeOf = isAsOwn(column.measured) || value.value !== null;
  const benchmark = side.benchmark(column);
  const standing = side.standing(row, column);
  const period = side.answer.periods[row.index]?.at(-1)?.period;
  const days = period && daysIn(period);
  const rate = rateIn(side, row, column);
  return [
    row.name,
    column.indicator.id,
    column.column.basis,
    grain,
    days ? isoDay(days.first) : '',
    days ? isoDay(days.last) : '',
    part?.split ?? '',
    part?.group ?? '',
    isMadeOf ? parts.numerator : null,
    isMadeOf ? parts.denominator : null,
    value.value,
    isInItsUnit(column) ? column.indicator.unit : column.measured,
    value.lower,
    value.upper,
    value.status,
    value.reason,
    currencyOf(side, row, column),
    hasMoney(column) ? row.scheme.profile.currency : '',
    rate?.rate ?? null,
    rate?.to ?? '',
    rate ? isoDay(rate.day) : '',
    rate?.source ?? '',
    benchmark.kind,
    benchmark.value,
    standing.side === 'not-judged' ? standing.because : standing.side,
    standing.side === 'not-judged' ? '' : standing.sureness,
  ];
}

/** Whether values stand in the indicator's own unit. */
function isInItsUnit({ measured }: SideColumn): boolean {
  return isAsOwn(measured) || measured === 'converted';
}

/** Whether any amount of money is in a column's values or in what they are made of. */
function hasMoney({ indicator, formula }: SideColumn): boolean {
  return indicator.unit === 'money' || measuresIn(formula).some((name) => measureOf(name).unit === 'money');
}

/** The currency of the money in a line; '' where there is none, or where amounts are set against contributions. */
function currencyOf(side: Side, row: SideRow, column: SideColumn): string {
  if (!hasMoney(column)) return '';
  if (isAsOwn(column.measured)) return row.scheme.profile.currency;
  return column.measured === 'converted' ? side.currency : '';
}
