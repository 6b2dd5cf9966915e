import type { ChartCell, ChartTable } from '#charts';
import type { CompareView } from '#state';
import type { Words } from '#words';
import { isByRate, rateIn, rateWords } from './rate-words.ts';
import type { Side, SideColumn, SideRow } from './side.ts';
import { columnHeading } from './value-words.ts';

type Heading = ChartTable['headings'][number];

/** A heading of a table whose file says the same. */
export function heading(text: string): Heading {
  return { shown: text, written: text };
}

/** A heading above numbers of a column; a file, which has no other place for it, gets the indicator and its unit with it. */
export function headingOf(side: Side, column: SideColumn, name: string | null, words: Words): Heading {
  const indicator = columnHeading(column, words);
  const named = name === null ? indicator : words.say('compare.file.heading', { indicator, name });
  return {
    shown: name ?? indicator,
    written: words.say('chart.headingInUnit', { name: named, unit: unitWritten(side, column, words) }),
  };
}

/** The unit of a column's numbers in a file, where shares are fractions. */
export function unitWritten(side: Side, { indicator, measured }: SideColumn, words: Words): string {
  if (measured === 'times-contribution') return words.say('compare.file.times-contribution');
  if (measured === 'share-of-contributions') return words.say('compare.file.share-of-contributions');
  const { unit } = indicator;
  if (unit === 'money') return side.currency;
  return unit === 'share' || unit === 'ratio' ? words.say('chart.fraction') : words.sayCode('unit', unit);
}

/** Words in a table, the same in its file. */
export function wordCell(text: string): ChartCell {
  return { shown: text, written: text };
}

/** Which periods a table tells of each scheme: the last, the first and the last, or none since it has them already. */
type PeriodsTold = 'last' | 'both' | 'told';

/** A table of schemes with what each one's numbers stand on: their periods, and the rate of exchange where there is one. */
export function withGrounds(
  table: ChartTable,
  rows: readonly SideRow[],
  {
    side,
    view,
    columns,
  }: { readonly side: Side; readonly view: CompareView; readonly columns: readonly SideColumn[] },
  periods: PeriodsTold,
  words: Words,
): ChartTable {
  const periodCell = ({ index }: SideRow, at: number) => {
    const period = side.answer.periods[index]?.at(at)?.period;
    return wordCell(period ? words.period(period, view.grain) : words.say('compare.noValue'));
  };
  const rated = columns.find(isByRate);
  const hasRates = rated !== undefined && side.rates.length > 0;
  const last = words.say(periods === 'both' ? 'compare.file.later' : 'chart.period');
  const headings = [
    ...(periods === 'both' ? [heading(words.say('compare.file.earlier'))] : []),
    ...(periods === 'told' ? [] : [heading(last)]),
    ...(hasRates ? [heading(words.say('compare.file.rate'))] : []),
  ];
  const cells = (row: SideRow): ChartCell[] => {
    const rate = rated && rateIn(side, row, rated);
    return [
      ...(periods === 'both' ? [periodCell(row, 0)] : []),
      ...(periods === 'told' ? [] : [periodCell(row, -1)]),
      ...(hasRates ? [wordCell(rate ? rateWords(rate, words) : '')] : []),
    ];
  };
  return {
    headings: [...table.headings, ...headings],
    rows: table.rows.map((line, i) => {
      const row = rows[i];
      return row ? [...line, ...cells(row)] : line;
    }),
  };
}
