import { daysIn, isoDay } from '#units';
import { isAsOwn } from '#indicators';
import { csvText, type CsvCell } from '#records';
import type { Side, SideRow } from './side.ts';

const HEADINGS = [
  'scheme',
  'indicator',
  'basis',
  'period_start',
  'period_end',
  'numerator',
  'denominator',
  'value',
  'unit',
  'lower',
  'upper',
  'status',
  'reason',
  'benchmark',
  'benchmark_value',
  'standing',
  'sureness',
] as const;

/** The grid as a CSV, one value a line, in the form of files of values with the benchmark and the standing beside. */
export function gridCsv(side: Side, rows: readonly SideRow[]): string {
  const lines = rows.flatMap((row) =>
    side.columns.map((column): CsvCell[] => {
      const value = side.value(row, column);
      const own = side.own(row, column);
      const benchmark = side.benchmark(column);
      const standing = side.standing(row, column);
      const period = side.answer.periods[row.index]?.at(-1)?.period;
      const days = period && daysIn(period);
      const { unit } = column.indicator;
      const currency = unit === 'money' ? side.currency : unit;
      return [
        row.name,
        column.indicator.id,
        column.column.basis,
        days ? isoDay(days.first) : '',
        days ? isoDay(days.last) : '',
        own.numerator,
        own.denominator,
        value.value,
        isAsOwn(column.measured) ? currency : column.measured,
        value.lower,
        value.upper,
        value.status,
        value.reason,
        benchmark.kind,
        benchmark.value,
        standing.side === 'not-judged' ? standing.because : standing.side,
        standing.side === 'not-judged' ? '' : standing.sureness,
      ];
    }),
  );
  return csvText([HEADINGS, ...lines]);
}
