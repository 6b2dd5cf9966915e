import { RowsPlot, scaleWithBounds, SchemeMark, type PlotRow } from '#charts';
import { isOfMoney, ranked, type IndicatorValue, type Ranked } from '#indicators';
import { useWords } from '#ui';
import type { Words } from '#words';
import { whyNotAgainst } from './held-against.ts';
import {
  axisFormat,
  axisWords,
  CompareFrame,
  guideOf,
  markLook,
  hollowWords,
  nameCell,
  numberCell,
  onlyColumn,
  useOpenCell,
} from './look-parts.tsx';
import type { LookProps } from './looks.tsx';
import { scatterIn, scatterWords } from './scatter.ts';
import type { Side, SideColumn, SideRow } from './side.ts';
import { periodWords } from './source-words.ts';
import { isApart, standingWord } from './standing-mark.tsx';
import { heading, headingOf, wordCell, withGrounds } from './table-parts.ts';
import { columnHeading, numberWords, valueWords } from './value-words.ts';

interface Dot {
  readonly row: SideRow;
  readonly value: IndicatorValue;
  readonly known: number;
  readonly rank: string;
}

/** One indicator of all schemes, each with what chance leaves open of its value and of its rank. */
export default function DotsLook({ side, view }: LookProps) {
  const words = useWords();
  const { open, panel } = useOpenCell(side, view);
  const column = onlyColumn(side);
  if (!column) return null;
  const { dots, missing, ranks } = dotsOf(side, column, words);
  const hasRanks = ranks.ranks.some((rank) => rank !== null);
  const name = columnHeading(column, words);
  const format = axisFormat(side, column, words);
  const scale = scaleWithBounds(
    [...dots.map(({ known }) => known), side.benchmark(column).value],
    dots.flatMap(({ value }) => [value.margin?.lower, value.margin?.upper]),
  );
  return (
    <>
      <CompareFrame
        side={side}
        view={view}
        columns={[column]}
        title={words.say('compare.dots.title', { indicator: name, period: periodWords(side, view, words) })}
        file={`schemes ${column.indicator.id}`}
        axis={axisWords(side, column, words)}
        says={saysOf({ side, view }, column, ranks, words)}
        reads={readsOf(side, column, dots, hasRanks, words)}
        missing={missing}
        table={tableOf({ side, view }, column, dots, words, (row) => open(row.scheme.id, column))}
        isEmpty={dots.length === 0}
      >
        <RowsPlot
          label={words.say('compare.dots.label', { indicator: name })}
          nameHeading={words.say('compare.scheme')}
          headings={[words.say('chart.value'), ...(hasRanks ? [words.say('compare.rank')] : [])]}
          rows={dots.map((dot) => rowOf(side, column, dot, hasRanks, words))}
          scale={scale}
          format={format}
          guide={guideOf(side, column, words)}
          onOpen={(id) => open(id, column)}
        />
      </CompareFrame>
      {panel}
    </>
  );
}

/** What the marks mean that are drawn. */
function readsOf(
  side: Side,
  column: SideColumn,
  dots: readonly Dot[],
  hasRanks: boolean,
  words: Words,
): string[] {
  const hasBars = dots.some(({ value }) => value.margin !== null);
  const isColoured = dots.some(({ row }) => isApart(side.standing(row, column)));
  const told = [
    ...(hasBars ? [words.say('compare.dots.bar')] : []),
    ...hollowWords(
      dots.map(({ value }) => value),
      words,
    ),
    ...(isColoured ? [words.say('compare.dots.coloured')] : []),
    ...(hasRanks ? [words.say('compare.dots.ranks')] : []),
  ];
  const isOfSpread = hasBars && isOfMoney(column.formula) && side.spread(column) !== null;
  return [told.join(' '), ...(isOfSpread ? [words.say('compare.dots.money')] : [])].filter(
    (text) => text !== '',
  );
}

/** Schemes with a value, the largest first, and those without with the reason. */
function dotsOf(side: Side, column: SideColumn, words: Words) {
  const values = side.rows.map((row) => side.value(row, column));
  const isLargestFirst = column.indicator.direction !== 'lower';
  // Those counted by other rules are drawn and not ranked.
  const alike = values.map((value, i) =>
    side.rows[i]?.isOtherVersion ? { ...value, status: 'missing' as const } : value,
  );
  const spread = column.isStandardised ? null : side.spread(column);
  const ranks = ranked(column.judged, alike, spread, isLargestFirst);
  const missing: Array<readonly [string, string]> = [];
  const dots: Dot[] = [];
  side.rows.forEach((row, i) => {
    const value = values[i];
    if (!value) return;
    if (value.value === null) {
      const reason = words.say(`reason.${value.reason ?? 'outside-records'}`);
      missing.push([reason, row.name]);
      return;
    }
    dots.push({ row, value, known: value.value, rank: rankWords(ranks, i, words) });
  });
  dots.sort((a, b) => (b.known - a.known) * (isLargestFirst ? 1 : -1));
  return { dots, missing, ranks };
}

/** The ranks that chance leaves open; never one alone that chance does not leave alone. */
function rankWords({ ranks, count }: Ranked, row: number, words: Words): string {
  const rank = ranks[row];
  if (!rank) return words.say('compare.notRanked');
  const [first, last] = [ordinal(rank.first, words), ordinal(rank.last, words)];
  return words.say(rank.first === rank.last ? 'compare.rankOnly' : 'compare.rankFromTo', {
    ...{ first, last, count },
  });
}

function ordinal(number: number, words: Words): string {
  const kind = new Intl.PluralRules(words.locale, { type: 'ordinal' }).select(number);
  return words.say('compare.ordinal', { kind, number });
}

/** How many are sure of their rank, why there is nothing to hold them against, and what colours say where schemes scatter much. */
function saysOf(
  { side, view }: LookProps,
  column: SideColumn,
  { ranks, count }: Ranked,
  words: Words,
): string {
  const sure = ranks.filter((rank) => rank !== null && rank.first === rank.last).length;
  const told = [words.say('compare.dots.says', { count, sure })];
  const without = whyNotAgainst(side, column, words);
  if (without !== null) told.push(without);
  const scatter = scatterIn(side, column);
  if (scatter) told.push(scatterWords(side, view, column, scatter, words));
  return told.join(' ');
}

function rowOf(
  side: Side,
  column: SideColumn,
  { row, value, known, rank }: Dot,
  hasRanks: boolean,
  words: Words,
): PlotRow {
  const standing = side.standing(row, column);
  const shown = valueWords(side, column, value, words);
  const isAbove = 'isAbove' in standing && standing.isAbove;
  const look = markLook(standing.side, isAbove, { isHollow: value.status !== 'ok', isMine: row.isMine });
  const { margin } = value;
  return {
    key: row.scheme.id,
    name: row.name,
    isMine: row.isMine,
    said: words.say('compare.dots.said', {
      scheme: row.name,
      value: shown,
      interval: intervalWords(side, column, value, words),
      standing: standingWord(standing, value, words),
      rank,
    }),
    cells: hasRanks ? [shown, rank] : [shown],
    marks: (across, r) => (
      <>
        {margin && (
          <path
            d={`M${across(margin.lower)} 0H${across(margin.upper)}`}
            stroke="var(--mark-7)"
            strokeOpacity={0.55}
            strokeWidth={r}
            strokeLinecap="round"
          />
        )}
        <SchemeMark x={across(known)} y={0} r={r} look={look} />
      </>
    ),
  };
}

/** The 95 % interval in words. */
export function intervalWords(
  side: Side,
  column: SideColumn,
  { margin }: IndicatorValue,
  words: Words,
): string {
  if (!margin) return words.say('compare.noInterval');
  return words.say('compare.range', {
    lower: numberWords(side, column, margin.lower, words),
    upper: numberWords(side, column, margin.upper, words),
  });
}

function tableOf(
  { side, view }: LookProps,
  column: SideColumn,
  dots: readonly Dot[],
  words: Words,
  open: (row: SideRow) => void,
) {
  const drawn = new Map(dots.map((dot) => [dot.row.index, dot]));
  const rest = side.rows.filter(({ index }) => !drawn.has(index));
  const rows = [...dots.map(({ row }) => row), ...rest];
  const table = {
    headings: [
      heading(words.say('compare.scheme')),
      headingOf(side, column, words.say('chart.value'), words),
      headingOf(side, column, words.say('chart.lower'), words),
      headingOf(side, column, words.say('chart.upper'), words),
      heading(words.say('compare.rank')),
      heading(words.say('compare.fact.standing')),
    ],
    rows: rows.map((row) => {
      const value = side.value(row, column);
      return [
        nameCell(row, () => open(row), words),
        numberCell(side, column, value.value, words),
        numberCell(side, column, value.margin?.lower ?? null, words),
        numberCell(side, column, value.margin?.upper ?? null, words),
        wordCell(drawn.get(row.index)?.rank ?? words.say('compare.notRanked')),
        wordCell(standingWord(side.standing(row, column), value, words)),
      ];
    }),
  };
  return withGrounds(table, rows, { side, view, columns: [column] }, 'last', words);
}
