import type { IndicatorId } from '#indicators';
import { periodsInYear } from '../../figures/periods.ts';
import { known } from '../../figures/known.ts';
import { figuresOf } from '../../figures/narrowed.ts';
import { noteOn } from '../../figures/values.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { notFirmNote, tableBlock } from './block.ts';
import { basisOf, casesOf, standingOfKnown } from './known-of.ts';

/** Indicators at the period of a report beside a year before, with how far chance may have moved them. */
export function indicatorTable(
  title: string,
  ids: readonly IndicatorId[],
  { periods }: Ingredients,
  { words, currency, figure }: Telling,
): ReportBlock {
  const { at, grain, counted } = periods;
  const before = at - (periodsInYear(grain) ?? 1);
  const earlier = counted.periods[before];
  const period = counted.periods[at];
  const rows = ids.map((id) => {
    const standing = standingOfKnown(id, periods);
    const now = figure(standing, { grain, position: at });
    const limit = (value: number) => words.quantity(value, now.unit, currency);
    const interval =
      now.lower === null || now.upper === null || now.lower === now.upper
        ? ''
        : words.say('report.interval', { lower: limit(now.lower), upper: limit(now.upper) });
    const value = standing.values[at];
    // On few cases their number says more than that they are few.
    const note = value && (casesOf(value, words) ?? noteOn(value, words));
    return [
      plainCell(now.name),
      cellOf(now),
      plainCell(interval),
      ...(earlier ? [cellOf(figure(standing, { grain, position: before }))] : []),
      plainCell([note, basisOf(standing, words)].filter(Boolean).join(' ')),
    ];
  });
  return tableBlock(
    title,
    [
      words.say('report.indicator'),
      period ? words.period(period, grain) : '',
      words.say('report.chance'),
      ...(earlier ? [words.period(earlier, grain)] : []),
      words.say('report.note'),
    ],
    rows,
    notFirmNote(rows, words),
  );
}

/** Years that a table of years goes back. */
const YEARS = 5;

/**
 * Indicators by fiscal year, the last five that are over when the report's period ends, or end with it; null where there
 * is only one.
 */
export function yearsTable(
  ids: readonly IndicatorId[],
  { yearly, periods: { counted, at } }: Ingredients,
  { words, figure }: Telling,
): ReportBlock | null {
  const end = counted.periods[at]?.last ?? 0;
  const positions = yearly.counted.periods
    .flatMap(({ last }, position) => (last <= end ? [position] : []))
    .slice(-YEARS);
  const last = positions.at(-1);
  if (last === undefined || positions.length < 2) return null;
  const rows = ids.map((id) => {
    const standing = figuresOf(known(id), yearly, last);
    return [
      plainCell(words.indicator(standing.indicator, 'name')),
      ...positions.map((position) => cellOf(figure(standing, { grain: 'year', position }))),
    ];
  });
  return tableBlock(
    words.say('report.years', { count: positions.length }),
    [
      words.say('report.indicator'),
      ...positions.map((position) => {
        const period = yearly.counted.periods[position];
        return period ? words.period(period, 'year') : '';
      }),
    ],
    rows,
    notFirmNote(rows, words),
  );
}
