import type { CompareAnswer } from '#engine';
import { cellAt, medianBenchmark, versionOf, versionOfMost, type IndicatorValue } from '#indicators';
import type { PeerValues } from '../ingredients.ts';

/**
 * How the other schemes of an answer stand in each of its indicators: those of the same currency, made up or real like the
 * scheme itself, counted by the version of most. Where fewer than three of them have a firm value, nothing.
 */
export function peersFrom(answer: CompareAnswer, scheme: string): PeerValues[] {
  const { rows, columns, cells } = answer;
  const own = rows.findIndex(({ id }) => id === scheme);
  const mine = rows[own];
  if (!mine) return [];
  const version = versionOfMost(rows);
  const others = rows.flatMap((row, i) => {
    const isLike =
      row.profile.currency === mine.profile.currency &&
      row.origin === mine.origin &&
      versionOf(row) === version;
    return i !== own && isLike ? [i] : [];
  });
  return columns.flatMap(({ indicator, basis }, column): PeerValues[] => {
    const valueOf = (row: number) => cellAt(cells, { row, column, period: cells.periods - 1 });
    const values = others.map(valueOf);
    const { value: median } = medianBenchmark(values);
    const firm = values.flatMap(firmOf);
    if (median === null) return [];
    return [
      {
        indicator,
        basis,
        schemes: firm.length,
        median,
        lowest: Math.min(...firm),
        highest: Math.max(...firm),
      },
    ];
  });
}

function firmOf({ value, status }: IndicatorValue): number[] {
  return value !== null && status === 'ok' ? [value] : [];
}
