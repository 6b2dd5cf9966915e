import { PointsPlot, scaleAround, sizeScale, type Curve, type PlotPoint } from '#charts';
import type { Funnel, NoFunnel, Outside } from '#indicators';
import type { MeasureUnit } from '#measures';
import { useCompareView } from '#state';
import { Button, Message, useWords } from '#ui';
import type { Words } from '#words';
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
import { whyUnweighed } from './rate-words.ts';
import { funnelIn, outsideOf, scatterIn, scatterWords, type SizedRow } from './scatter.ts';
import type { Side, SideColumn, SideRow } from './side.ts';
import { periodWords } from './source-words.ts';
import { heading, headingOf, wordCell, withGrounds } from './table-parts.ts';
import { columnHeading, numberWords, valueWords } from './value-words.ts';

/** Values by how much each stands on, with the limits that chance leaves about the benchmark. */
export default function FunnelLook({ side, view }: LookProps) {
  const words = useWords();
  const column = onlyColumn(side);
  if (!column) return null;
  const { sized, sizes, funnel } = funnelIn(side, column);
  const { reason } = side.benchmark(column);
  const told = funnel === 'no-benchmark' && reason ? words.say(`compare.noBenchmark.${reason}`) : '';
  if (typeof funnel === 'string') return <NoFunnelHere reason={funnel} told={told} />;
  const sizeName = sizes.isPeople
    ? words.say('compare.funnel.people')
    : words.say('compare.funnel.size', { unit: unitWords(side, sizes.unit, words) });
  return <FunnelChart {...{ side, view, column, sized, funnel, sizeName }} />;
}

function NoFunnelHere({ reason, told }: { readonly reason: NoFunnel; readonly told: string }) {
  const words = useWords();
  const { change } = useCompareView();
  return (
    <Message tone="info" title={words.say('compare.funnel.none')}>
      <p>{told || words.say(`compare.noFunnel.${reason}`)}</p>
      <p>
        <Button onClick={() => change({ look: 'dots' })}>{words.say('compare.toDots')}</Button>
      </p>
    </Message>
  );
}

function FunnelChart({
  side,
  view,
  column,
  sized,
  funnel,
  sizeName,
}: LookProps & {
  readonly column: SideColumn;
  readonly sized: readonly SizedRow[];
  readonly funnel: Funnel;
  readonly sizeName: string;
}) {
  const words = useWords();
  const { open, panel } = useOpenCell(side, view);
  const { drawn, missing } = partedOf(column, sized, words);
  const isFew = drawn.length <= MOST_ALL_NAMED;
  const format = axisFormat(side, column, words);
  const xScale = sizeScale(drawn.map(({ size }) => size));
  const yScale = valueScale(drawn, funnel, side.benchmark(column).value);
  const name = columnHeading(column, words);
  const outside = drawn.filter((one) => outsideOf(funnel, one) !== null);
  const curves = (['95', '99.8'] as const).flatMap((sureness): Curve[] =>
    (['upper', 'lower'] as const).map((end) => ({
      key: `${sureness} ${end}`,
      look: sureness === '95' ? 'inner' : 'outer',
      at: (size) => funnel.limitsAt(size, sureness)[end],
    })),
  );
  return (
    <>
      <CompareFrame
        side={side}
        view={view}
        columns={[column]}
        title={words.say('compare.funnel.title', { indicator: name, period: periodWords(side, view, words) })}
        file={`funnel ${column.indicator.id}`}
        axis={axisWords(side, column, words)}
        says={saysOf({ side, view }, column, funnel, outside.length, isFew, words)}
        reads={[
          words.say('compare.funnel.reads'),
          ...hollowWords(
            drawn.map(({ value }) => value),
            words,
          ),
          ...(funnel.kind === 'money' ? [words.say('compare.funnel.money')] : []),
          ...(xScale.isLog ? [words.say('compare.funnel.log')] : []),
        ]}
        missing={missing}
        isEmpty={drawn.length === 0}
        table={tableOf({ side, view }, column, sized, funnel, sizeName, words, (row) =>
          open(row.scheme.id, column),
        )}
      >
        <PointsPlot
          label={words.say('compare.funnel.label', { indicator: name })}
          points={drawn.map((one) => pointOf(side, column, one, funnel, sizeName, isFew, words))}
          xScale={xScale}
          yScale={yScale}
          xFormat={(size) => words.number(size)}
          yFormat={format}
          xName={sizeName}
          xGuide={null}
          yGuide={guideOf(side, column, words)}
          curves={curves}
          onOpen={(id) => open(id, column)}
        />
      </CompareFrame>
      {panel}
    </>
  );
}

/** Most schemes that are all named, as where two indicators are. */
const MOST_ALL_NAMED = 14;

interface Drawn extends SizedRow {
  readonly known: number;
  readonly size: number;
}

function partedOf(column: SideColumn, sized: readonly SizedRow[], words: Words) {
  const drawn: Drawn[] = [];
  const missing: Array<readonly [string, string]> = [];
  for (const one of sized) {
    const { value, size, row } = one;
    if (value.value !== null && size !== null && size > 0) drawn.push({ ...one, known: value.value, size });
    else {
      const unweighed = whyUnweighed(column, value);
      const reason = words.say(`reason.${value.reason ?? 'nothing-to-divide-by'}`);
      missing.push([unweighed ? words.say(`compare.because.${unweighed}`) : reason, row.name]);
    }
  }
  return { drawn, missing };
}

/** An axis that holds all values, and limits as far as they are near them. */
function valueScale(drawn: readonly Drawn[], funnel: Funnel, benchmark: number | null) {
  const values = [...drawn.map(({ known }) => known), benchmark];
  const largest = Math.max(0, ...values.filter((value) => value !== null));
  const limits = drawn.flatMap(({ size }) => {
    const { lower, upper } = funnel.limitsAt(size, '99.8');
    return [lower, Math.min(upper, largest * 1.3)];
  });
  return scaleAround([...values, ...limits]);
}

function unitWords({ currency }: Side, unit: MeasureUnit | null, words: Words): string {
  return unit === 'money' ? currency : words.sayCode('unit', unit ?? 'persons');
}

/** Whether chance alone scatters the schemes, how many lie outside all the same, and what the colours elsewhere say then. */
function saysOf(
  { side, view }: LookProps,
  column: SideColumn,
  { scatter: { phi, count, isOverDispersed } }: Funnel,
  outside: number,
  isFew: boolean,
  words: Words,
): string {
  const scatter = scatterIn(side, column);
  const told = scatter
    ? [scatterWords(side, view, column, scatter, words), words.say('compare.funnel.widened')]
    : [
        words.say(`compare.funnel.scatter.${isOverDispersed ? 'few' : 'chance'}`, {
          times: words.number(phi, 1),
          count,
        }),
        words.say('compare.funnel.outside', { outside }),
      ];
  if (isFew || outside > 0) told.push(words.say('compare.funnel.named', { isAll: isFew ? 'yes' : 'no' }));
  return told.join(' ');
}

function outsideWords(outside: Outside | null, one: SizedRow, words: Words): string {
  if (outside) {
    const level = outside.sureness === '95' ? 'plain' : 'very';
    return words.say(outside.isAbove ? 'compare.funnel.above' : 'compare.funnel.below', { level });
  }
  if (one.value.status !== 'ok') return words.say(`reason.${one.value.reason ?? 'outside-records'}`);
  return words.say('compare.funnel.within');
}

function pointOf(
  side: Side,
  column: SideColumn,
  one: Drawn,
  funnel: Funnel,
  sizeName: string,
  isFew: boolean,
  words: Words,
): PlotPoint {
  const { row, value, known, size } = one;
  const outside = outsideOf(funnel, one);
  const shown = valueWords(side, column, value, words);
  const place = outsideWords(outside, one, words);
  const isHollow = value.status !== 'ok';
  return {
    key: row.scheme.id,
    name: row.name,
    x: size,
    y: known,
    look: markLook(outside && sideOf(column, outside), outside?.isAbove ?? false, {
      isHollow,
      isMine: row.isMine,
    }),
    weight: row.isMine ? 4 : outside ? (outside.sureness === '99.8' ? 3 : 2) : isFew ? 1 : 0,
    said: words.say('compare.funnel.said', {
      scheme: row.name,
      value: shown,
      size: words.number(size),
      sizeName,
      place,
    }),
    lines: [
      { name: columnHeading(column, words), value: shown },
      { name: sizeName, value: words.number(size) },
    ],
    note: place,
  };
}

function sideOf({ indicator: { direction } }: SideColumn, { isAbove }: Outside) {
  if (direction === 'higher') return isAbove ? 'better' : 'worse';
  if (direction === 'lower') return isAbove ? 'worse' : 'better';
  return isAbove ? 'higher' : 'lower';
}

function tableOf(
  { side, view }: LookProps,
  column: SideColumn,
  sized: readonly SizedRow[],
  funnel: Funnel,
  sizeName: string,
  words: Words,
  open: (row: SideRow) => void,
) {
  const ends = (['95', '99.8'] as const).flatMap((sureness) =>
    (['lower', 'upper'] as const).map((end) => ({ sureness, end })),
  );
  const limit = (size: number | null, { sureness, end }: (typeof ends)[number]) =>
    size !== null && size > 0 ? funnel.limitsAt(size, sureness)[end] : null;
  const bySize = [...sized].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const table = {
    headings: [
      heading(words.say('compare.scheme')),
      headingOf(side, column, words.say('chart.value'), words),
      heading(sizeName),
      ...ends.map(({ sureness, end }) =>
        headingOf(
          side,
          column,
          words.say(`compare.funnel.${end}`, {
            level: words.percent(Number(sureness) / 100, sureness === '95' ? 0 : 1),
          }),
          words,
        ),
      ),
      heading(words.say('compare.fact.standing')),
    ],
    rows: bySize.map((one) => [
      nameCell(one.row, () => open(one.row), words),
      numberCell(side, column, one.value.value, words),
      { shown: one.size === null ? words.say('compare.noValue') : words.number(one.size), written: one.size },
      ...ends.map((end) => {
        const value = limit(one.size, end);
        return { shown: numberWords(side, column, value, words), written: value };
      }),
      wordCell(
        one.value.value === null
          ? words.say(`reason.${one.value.reason ?? 'outside-records'}`)
          : outsideWords(outsideOf(funnel, one), one, words),
      ),
    ]),
  };
  const rows = bySize.map(({ row }) => row);
  return withGrounds(table, rows, { side, view, columns: [column] }, 'last', words);
}
