import { PointsPlot, scaleAround, type PlotPoint } from '#charts';
import type { IndicatorValue } from '#indicators';
import { Message, useWords } from '#ui';
import type { Words } from '#words';
import { whyNotAgainst } from './held-against.ts';
import {
  axisFormat,
  axisWords,
  CompareFrame,
  guideOf,
  markLook,
  nameCell,
  numberCell,
  useOpenCell,
} from './look-parts.tsx';
import type { LookProps } from './looks.tsx';
import type { Side, SideColumn, SideRow } from './side.ts';
import { periodWords } from './source-words.ts';
import { isApart, standingWord } from './standing-mark.tsx';
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
  const hasSpans = drawn.length <= MOST_SPANNED;
  const scaleOf = (column: SideColumn, of: 'x' | 'y') =>
    scaleAround([
      ...drawn.map((pair) => pair[of].value),
      side.benchmark(column).value,
      ...(hasSpans ? boundsOf(drawn.map((pair) => pair[of])) : []),
    ]);
  const weights = weightsOf(side, { one, other }, drawn);
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
        reads={readsOf(side, { one, other }, drawn, words)}
        missing={missing}
        table={tableOf({ side, view }, one, other, paired, words, (row) => open(row.scheme.id, one))}
        isEmpty={drawn.length === 0}
      >
        <PointsPlot
          label={words.say('compare.pair.label', names)}
          points={drawn.map((pair, i) => ({
            ...pointOf(side, one, other, pair, weights[i] ?? 0, words),
            xSpan: hasSpans ? spanOf(pair.x) : null,
            ySpan: hasSpans ? spanOf(pair.y) : null,
          }))}
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

/** Most schemes whose intervals are drawn: of more, lines would hide the marks. */
const MOST_SPANNED = 60;
/** Most schemes that are all named; of more, those that surely differ, and most of these. */
const MOST_NAMED = 6;

/** The 95 % interval of a value. */
function spanOf({ margin }: IndicatorValue) {
  return margin && ([margin.lower, margin.upper] as const);
}

/** The bounds of intervals that an axis has to reach; those of values that are not firm as far as twice the largest value. */
function boundsOf(values: readonly IndicatorValue[]): number[] {
  const limit = 2 * Math.max(...values.map(({ value }) => value ?? 0));
  return values.flatMap(({ margin, status }) => {
    if (!margin) return [];
    return [margin.lower, status === 'ok' ? margin.upper : Math.min(margin.upper, limit)];
  });
}

/** What is drawn besides marks, why a line is missing, and who is named. */
function readsOf(side: Side, { one, other }: PairProps, drawn: readonly Paired[], words: Words): string[] {
  const names = { one: columnHeading(one, words), other: columnHeading(other, words) };
  const lines = [one, other].map((column) => ({ column, why: whyNotAgainst(side, column, words) }));
  const lacking = lines.flatMap(({ column, why }) =>
    why === null ? [] : [words.say('compare.pair.noLine', { indicator: columnHeading(column, words), why })],
  );
  const isSpanned = drawn.some(({ x, y }) => x.margin !== null || y.margin !== null);
  const isUnsure = drawn.some(({ x, y }) => x.status !== 'ok' || y.status !== 'ok');
  return [
    [
      words.say('compare.pair.reads', names),
      ...(isSpanned
        ? [words.say(drawn.length <= MOST_SPANNED ? 'compare.pair.spans' : 'compare.pair.noSpans')]
        : []),
      ...(lacking.length < lines.length ? [words.say('compare.pair.dashed')] : []),
      ...(isUnsure ? [words.say('compare.pair.hollow')] : []),
      words.say(drawn.length <= MOST_NAMED ? 'compare.pair.allNamed' : 'compare.pair.named', {
        most: MOST_NAMED,
      }),
    ].join(' '),
    ...lacking,
  ];
}

/**
 * How much each scheme deserves its name: all of few; of many those that differ by more than chance from what either
 * indicator is held against, the farthest from the middle of all first, in spreads of either; 0 for the others.
 */
function weightsOf(side: Side, { one, other }: PairProps, pairs: readonly Paired[]): number[] {
  const scores = (['x', 'y'] as const).map((of) => {
    const values = pairs.map((pair) => pair[of].value ?? 0);
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted[sorted.length >> 1] ?? 0;
    const spreads = sorted.map((value) => Math.abs(value - middle)).sort((a, b) => a - b);
    const spread = spreads[spreads.length >> 1] ?? 0;
    return values.map((value) => (spread > 0 ? (value - middle) / spread : 0));
  });
  const isFew = pairs.length <= MOST_NAMED;
  const distances = pairs.map(({ row }, i) => {
    const isFar = [one, other].some((column) => isApart(side.standing(row, column)));
    return isFew || isFar ? Math.max(0.001, Math.hypot(scores[0]?.[i] ?? 0, scores[1]?.[i] ?? 0)) : 0;
  });
  const least = [...distances].sort((a, b) => b - a)[MOST_NAMED - 1] ?? 0;
  return distances.map((distance, i) => {
    if (pairs[i]?.row.isMine) return Number.MAX_VALUE;
    return distance >= least ? distance : 0;
  });
}

function pointOf(
  side: Side,
  one: SideColumn,
  other: SideColumn,
  { row, x, y }: Paired,
  weight: number,
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
    weight,
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
