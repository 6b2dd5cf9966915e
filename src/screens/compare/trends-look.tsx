import { PanelGrid, scaleOver, type Panel, type PanelPoint } from '#charts';
import type { IndicatorValue } from '#indicators';
import { markOf, noteOn } from '#reports';
import { useWords } from '#ui';
import type { Words } from '#words';
import { againstWords, whyNotAgainst } from './held-against.ts';
import {
  axisFormat,
  axisWords,
  CompareFrame,
  hollowWords,
  type Missing,
  nameCell,
  numberCell,
  onlyColumn,
  useOpenCell,
} from './look-parts.tsx';
import type { LookProps } from './looks.tsx';
import type { Side, SideColumn, SideRow } from './side.ts';
import { heading, headingOf, wordCell, withGrounds } from './table-parts.ts';
import { columnHeading, numberWords } from './value-words.ts';

interface Dated {
  readonly position: number;
  readonly value: IndicatorValue;
}

/** How an indicator has moved in each scheme, on one scale, before the line of what all are held against. */
export default function TrendsLook({ side, view }: LookProps) {
  const words = useWords();
  const { open, panel } = useOpenCell(side, view);
  const column = onlyColumn(side);
  if (!column) return null;
  const rows = [...side.rows].sort((a, b) => Number(b.isMine) - Number(a.isMine));
  const all = rows.map((row) => ({ row, dated: datedOf(side, row, column) }));
  // Time begins where the first value of any scheme is, not with months that nobody has one of.
  const from = Math.min(
    ...all.flatMap(({ dated }) => dated.find(({ value }) => value.value !== null)?.position ?? []),
  );
  const begin = Number.isFinite(from) ? from : 0;
  const along = (position: number) => {
    const across = side.periods - 1 - begin;
    return across > 0 ? (position - begin) / across : 1;
  };
  const trends = all.map(({ row, dated }) => ({
    row,
    dated: dated.filter(({ position }) => position >= begin),
  }));
  const behind = benchmarkLine(side, column, begin, along);
  const name = columnHeading(column, words);
  const { ends } = side.answer;
  const [first, last] = [ends[begin] ?? 0, ends.at(-1) ?? 0];
  const values = trends.flatMap(({ dated }) => dated.map(({ value }) => value));
  const { scale, isCut } = scaleFor(values, behind);
  return (
    <>
      <CompareFrame
        side={side}
        view={view}
        columns={[column]}
        title={words.say('compare.trends.title', {
          indicator: name,
          first: words.month(first),
          last: words.month(last),
        })}
        file={`trends ${column.indicator.id}`}
        axis={axisWords(side, column, words)}
        says={saysOf(
          side,
          view,
          column,
          behind.some(({ value }) => value !== null),
          words,
        )}
        reads={[
          ...hollowWords(values, words),
          ...(values.some(({ value }) => value === null) ? [words.say('compare.trends.gap')] : []),
          ...(rows[0]?.isMine ? [words.say('compare.trends.order')] : []),
          ...(isCut ? [words.say('compare.trends.cut')] : []),
        ]}
        missing={trends.flatMap(({ row, dated }) => whyNone(row, dated, words))}
        table={tableOf({ side, view }, column, trends, words, (row) => open(row.scheme.id, column))}
        isEmpty={values.every(({ value }) => value === null)}
      >
        <PanelGrid
          label={words.say('compare.trends.label', { indicator: name })}
          panels={trends.map(({ row, dated }) => panelOf({ side, column, row, dated, along }, words))}
          behind={behind}
          scale={scale}
          format={axisFormat(side, column, words)}
          ends={[words.shortMonth(first), words.shortMonth(last)]}
          onOpen={(id) => open(id, column)}
        />
      </CompareFrame>
      {panel}
    </>
  );
}

/** How the charts are read, and what the line in all of them is, or why there is none. */
function saysOf(
  side: Side,
  view: LookProps['view'],
  column: SideColumn,
  hasLine: boolean,
  words: Words,
): string {
  const line = hasLine
    ? words.say('compare.trends.dashed', { benchmark: againstWords(side, view, words) })
    : whyNotAgainst(side, column, words);
  return [words.say('compare.trends.reads'), line ?? ''].join(' ').trim();
}

/** Why a scheme has no value in any month: the reason of the last. */
function whyNone({ name }: SideRow, dated: readonly Dated[], words: Words): Missing {
  if (dated.some(({ value }) => value.value !== null)) return [];
  return [[words.say(`reason.${dated.at(-1)?.value.reason ?? 'outside-records'}`), name]];
}

/** The values of a scheme by the months in which periods of it end; where its quarters or years end between, none. */
function datedOf(side: Side, row: SideRow, column: SideColumn): Dated[] {
  const periods = side.answer.periods[row.index] ?? [];
  return periods.flatMap((sized, position) => {
    if (sized?.isEarlier) return [];
    const value = side.value(row, column, position);
    return [{ position, value }];
  });
}

/** What all are held against in every period from `begin` on. */
function benchmarkLine(
  side: Side,
  column: SideColumn,
  begin: number,
  along: (position: number) => number,
): PanelPoint[] {
  const positions = Array.from({ length: side.periods - begin }, (_, i) => begin + i);
  return positions.map((position) => ({
    at: along(position),
    value: side.benchmark(column, position).value,
    mark: 'full',
  }));
}

/** One scale for all: firm values and the benchmark decide it, others may lie beyond. */
function scaleFor(values: readonly IndicatorValue[], behind: readonly PanelPoint[]) {
  const firm = values.flatMap(({ value, status }) => (status === 'ok' ? [value] : []));
  const lines = behind.map(({ value }) => value);
  const all = values.map(({ value }) => value);
  const scale = scaleOver(firm.length > 0 ? [...firm, ...lines] : all);
  return { scale, isCut: all.some((value) => value !== null && value > scale.max) };
}

/** A scheme's chart, and how far along the axis of time a period is. */
interface PanelOf {
  readonly side: Side;
  readonly column: SideColumn;
  readonly row: SideRow;
  readonly dated: readonly Dated[];
  readonly along: (position: number) => number;
}

function panelOf({ side, column, row, dated, along }: PanelOf, words: Words): Panel {
  const known = dated.filter(({ value }) => value.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const value = numberWords(side, column, last?.value.value ?? null, words);
  // A last value that is older than the last month says of which month it is.
  const month = side.answer.ends[last?.position ?? -1];
  const isOlder = month !== undefined && last?.position !== side.periods - 1;
  const figure = isOlder
    ? words.say('compare.trends.older', { value, month: words.shortMonth(month) })
    : value;
  const monthOf = (one: Dated | undefined) => words.month(side.answer.ends[one?.position ?? 0] ?? 0);
  return {
    key: row.scheme.id,
    name: row.name,
    isMine: row.isMine,
    figure,
    said:
      first && last
        ? words.say('compare.trends.said', {
            scheme: row.name,
            before: numberWords(side, column, first.value.value, words),
            first: monthOf(first),
            after: value,
            last: monthOf(last),
          })
        : words.say('compare.trends.saidNone', { scheme: row.name }),
    points: dated.map((one) => ({
      at: along(one.position),
      value: one.value.value,
      mark: markOf(one.value),
    })),
  };
}

function tableOf(
  { side, view }: LookProps,
  column: SideColumn,
  trends: ReadonlyArray<{ readonly row: SideRow; readonly dated: readonly Dated[] }>,
  words: Words,
  open: (row: SideRow) => void,
) {
  const table = {
    headings: [
      heading(words.say('compare.scheme')),
      heading(words.say('chart.period')),
      headingOf(side, column, words.say('chart.value'), words),
      headingOf(side, column, words.say('chart.lower'), words),
      headingOf(side, column, words.say('chart.upper'), words),
      headingOf(side, column, words.say('compare.fact.benchmark'), words),
      heading(words.say('chart.status')),
    ],
    rows: trends.flatMap(({ row, dated }) =>
      dated.map(({ position, value }) => {
        const period = side.answer.periods[row.index]?.[position]?.period;
        const month = side.answer.ends[position] ?? 0;
        return [
          nameCell(row, () => open(row), words),
          wordCell(period ? words.period(period, view.grain) : words.month(month)),
          numberCell(side, column, value.value, words),
          numberCell(side, column, value.margin?.lower ?? null, words),
          numberCell(side, column, value.margin?.upper ?? null, words),
          numberCell(side, column, side.benchmark(column, position).value, words),
          wordCell(noteOn(value, words) ?? words.say('status.ok')),
        ];
      }),
    ),
  };
  const rows = trends.flatMap(({ row, dated }) => dated.map(() => row));
  return withGrounds(table, rows, { side, view, columns: [column] }, 'told', words);
}
