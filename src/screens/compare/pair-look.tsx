import { PointsPlot, scaleAround, type PlotPoint } from '#charts';
import type { IndicatorValue } from '#indicators';
import { Message, useWords } from '#ui';
import type { Words } from '#words';
import {
  axisFormat,
  axisWords,
  CompareFrame,
  guideOf,
  markLook,
  missingBy,
  nameCell,
  numberCell,
  useOpenCell,
} from './look-parts.tsx';
import type { LookProps } from './looks.tsx';
import type { Side, SideColumn, SideRow } from './side.ts';
import { periodWords } from './source-words.ts';
import { standingWord } from './standing-mark.tsx';
import { heading, headingOf, wordCell, withGrounds } from './table-parts.ts';
import { columnHeading, valueWords } from './value-words.ts';

interface Paired {
  readonly row: SideRow;
  readonly x: IndicatorValue;
  readonly y: IndicatorValue;
}

/** Two indicators of all schemes against each other, with what each is held against. */
export default function PairLook({ side, view }: LookProps) {
  const words = useWords();
  const [one, other] = side.columns;
  if (!one || !other) return <Message tone="info" title={words.say('compare.pair.same')} />;
  return <PairChart side={side} view={view} one={one} other={other} />;
}

interface PairProps {
  /** The indicator that goes up. */
  readonly one: SideColumn;
  /** The indicator that goes across. */
  readonly other: SideColumn;
}

function PairChart({ side, view, one, other }: LookProps & PairProps) {
  const words = useWords();
  const { open, panel } = useOpenCell(side, view);
  const paired = side.rows.map((row): Paired => {
    return { row, x: side.value(row, other), y: side.value(row, one) };
  });
  const drawn = paired.filter(({ x, y }) => x.value !== null && y.value !== null);
  const missing = paired
    .filter((pair) => !drawn.includes(pair))
    .map(({ row, x, y }): readonly [string, string] => {
      const { reason } = x.value === null ? x : y;
      return [words.say(`reason.${reason ?? 'outside-records'}`), row.name];
    });
  const names = { one: columnHeading(one, words), other: columnHeading(other, words) };
  const scaleOf = (column: SideColumn, of: 'x' | 'y') =>
    scaleAround([...drawn.map((pair) => pair[of].value), side.benchmark(column).value]);
  const far = farOf(drawn);
  return (
    <>
      <CompareFrame
        side={side}
        view={view}
        columns={[one, other]}
        title={words.say('compare.pair.title', { ...names, period: periodWords(side, view, words) })}
        file={`${one.indicator.id} and ${other.indicator.id}`}
        axis={axisWords(side, one, words)}
        says={words.say('compare.pair.says')}
        notes={[words.say('compare.pair.reads', names), ...missingBy(missing, words)]}
        table={tableOf({ side, view }, one, other, paired, words, (row) => open(row.scheme.id, one))}
        isEmpty={drawn.length === 0}
      >
        <PointsPlot
          label={words.say('compare.pair.label', names)}
          points={drawn.map((pair, i) => pointOf(side, one, other, pair, far[i] ?? 0, words))}
          xScale={{ ...scaleOf(other, 'x'), isLog: false }}
          yScale={scaleOf(one, 'y')}
          xFormat={axisFormat(side, other, words)}
          yFormat={axisFormat(side, one, words)}
          xName={axisWords(side, other, words)}
          xGuide={guideOf(side, other, words)}
          yGuide={guideOf(side, one, words)}
          curves={[]}
          onOpen={(id) => open(id, one)}
        />
      </CompareFrame>
      {panel}
    </>
  );
}

/** Most schemes that are named for lying far from the others. */
const MOST_NAMED = 14;

/** How far each lies from the middle of all, in spreads of either indicator; 0 for those too near to be named. */
function farOf(pairs: readonly Paired[]): number[] {
  const scores = (['x', 'y'] as const).map((of) => {
    const values = pairs.map((pair) => pair[of].value ?? 0);
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted[sorted.length >> 1] ?? 0;
    const spreads = sorted.map((value) => Math.abs(value - middle)).sort((a, b) => a - b);
    const spread = spreads[spreads.length >> 1] ?? 0;
    return values.map((value) => (spread > 0 ? (value - middle) / spread : 0));
  });
  const distances = pairs.map((_, i) => Math.hypot(scores[0]?.[i] ?? 0, scores[1]?.[i] ?? 0));
  const least = [...distances].sort((a, b) => b - a)[MOST_NAMED - 1] ?? 0;
  return distances.map((distance) => (distance >= least ? Math.max(distance, 0.001) : 0));
}

function pointOf(
  side: Side,
  one: SideColumn,
  other: SideColumn,
  { row, x, y }: Paired,
  far: number,
  words: Words,
): PlotPoint {
  const shown = { one: valueWords(side, one, y, words), other: valueWords(side, other, x, words) };
  const names = { oneName: columnHeading(one, words), otherName: columnHeading(other, words) };
  const unsure = [y, x].find(({ status }) => status !== 'ok');
  return {
    key: row.scheme.id,
    name: row.name,
    x: x.value ?? 0,
    y: y.value ?? 0,
    look: markLook(null, false, { isHollow: unsure !== undefined, isMine: row.isMine }),
    weight: row.isMine ? Number.MAX_VALUE : far,
    said: words.say('compare.pair.said', { scheme: row.name, ...shown, ...names }),
    lines: [
      { name: names.oneName, value: shown.one },
      { name: names.otherName, value: shown.other },
    ],
    note: unsure?.reason ? words.say(`reason.${unsure.reason}`) : undefined,
  };
}

function tableOf(
  { side, view }: LookProps,
  one: SideColumn,
  other: SideColumn,
  paired: readonly Paired[],
  words: Words,
  open: (row: SideRow) => void,
) {
  const table = {
    headings: [
      heading(words.say('compare.scheme')),
      headingOf(side, one, null, words),
      heading(words.say('compare.pair.standing', { indicator: columnHeading(one, words) })),
      headingOf(side, other, null, words),
      heading(words.say('compare.pair.standing', { indicator: columnHeading(other, words) })),
    ],
    rows: paired.map(({ row, x, y }) => [
      nameCell(row, () => open(row), words),
      numberCell(side, one, y.value, words),
      wordCell(standingWord(side.standing(row, one), y, words)),
      numberCell(side, other, x.value, words),
      wordCell(standingWord(side.standing(row, other), x, words)),
    ]),
  };
  const rows = paired.map(({ row }) => row);
  return withGrounds(table, rows, { side, view, columns: [one, other] }, 'last', words);
}
