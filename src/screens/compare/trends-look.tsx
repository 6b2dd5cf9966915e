import { PanelGrid, scaleOver, type Panel, type PanelPoint } from '#charts';
import type { IndicatorValue } from '#indicators';
import { useWords } from '#ui';
import type { Words } from '#words';
import { markOf, noteOn } from '../figures/values.ts';
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
  readonly at: number;
  readonly value: IndicatorValue;
}

/** How an indicator has moved in each scheme, on one scale, before the line of what all are held against. */
export default function TrendsLook({ side, view }: LookProps) {
  const words = useWords();
  const { open, panel } = useOpenCell(side, view);
  const column = onlyColumn(side);
  if (!column) return null;
  const byName = new Intl.Collator(words.locale, { numeric: true });
  const rows = [...side.rows].sort(
    (a, b) => Number(b.isMine) - Number(a.isMine) || byName.compare(a.name, b.name),
  );
  const trends = rows.map((row) => ({ row, dated: datedOf(side, row, column) }));
  const behind = benchmarkLine(side, column);
  const name = columnHeading(column, words);
  const { ends } = side.answer;
  const [first, last] = [ends[0] ?? 0, ends.at(-1) ?? 0];
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
          panels={trends.map(({ row, dated }) => panelOf(side, column, row, dated, words))}
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
    return [{ position, at: along(position, side), value }];
  });
}

function along(position: number, { periods }: Side): number {
  return periods > 1 ? position / (periods - 1) : 1;
}

function benchmarkLine(side: Side, column: SideColumn): PanelPoint[] {
  return Array.from({ length: side.periods }, (_, position) => ({
    at: along(position, side),
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

function panelOf(side: Side, column: SideColumn, row: SideRow, dated: readonly Dated[], words: Words): Panel {
  const known = dated.filter(({ value }) => value.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const figure = numberWords(side, column, last?.value.value ?? null, words);
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
            after: figure,
            last: monthOf(last),
          })
        : words.say('compare.trends.saidNone', { scheme: row.name }),
    points: dated.map(({ at, value }) => ({ at, value: value.value, mark: markOf(value) })),
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
