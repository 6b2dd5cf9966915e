import type { CompareAnswer } from '#engine';
import {
  cellAt,
  indicatorOf,
  medianBenchmark,
  versionOf,
  type Basis,
  type IndicatorId,
  type IndicatorValue,
} from '#indicators';
import type { PeerValues } from '../ingredients.ts';

/**
 * How the other schemes of an answer stand in each of its indicators: those of the same currency, made up or real like the
 * scheme itself, counted by the same version. Where fewer than three of them have a firm value, nothing; and nothing of
 * what only tells how large a scheme is.
 */
export function peersFrom(answer: CompareAnswer, scheme: string): PeerValues[] {
  const { rows, columns, cells } = answer;
  const own = rows.findIndex(({ id }) => id === scheme);
  const mine = rows[own];
  if (!mine) return [];
  const others = rows.flatMap((row, i) => {
    const isLike =
      row.profile.currency === mine.profile.currency &&
      row.origin === mine.origin &&
      versionOf(row) === versionOf(mine);
    return i !== own && isLike ? [i] : [];
  });
  return columns.flatMap(({ indicator, basis }, column): PeerValues[] => {
    if (isTotal(indicator, basis)) return [];
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

/** Whether a value is a plain total, which is larger where a scheme is. */
function isTotal(id: IndicatorId, basis: Basis): boolean {
  const [, formula] = indicatorOf(id)?.bases.find(([name]) => name === basis) ?? [];
  return formula?.op === 'amount';
}

function firmOf({ value, status }: IndicatorValue): number[] {
  return value !== null && status === 'ok' ? [value] : [];
}
