import { RowsPlot, scaleOver, SchemeMark, type PlotRow } from '#charts';
import {
  changeBetween,
  shareInAbove,
  stepAwaited,
  varianceTogether,
  type Change,
  type IndicatorValue,
} from '#indicators';
import { AWAITING, firmMonth } from '#measures';
import { useCompareView } from '#state';
import { isoMonth, monthFromIso } from '#units';
import { SelectField, useWords } from '#ui';
import type { Words } from '#words';
import { endsShown } from './ends-shown.ts';
import {
  axisFormat,
  axisWords,
  CompareFrame,
  markLook,
  nameCell,
  numberCell,
  onlyColumn,
  useOpenCell,
} from './look-parts.tsx';
import type { LookProps } from './looks.tsx';
import styles from './looks.module.css';
import { whyUnweighed } from './rate-words.ts';
import type { Side, SideColumn, SideRow } from './side.ts';
import { periodWords } from './source-words.ts';
import { heading, headingOf, wordCell, withGrounds } from './table-parts.ts';
import { columnHeading, numberWords } from './value-words.ts';

interface Changed {
  readonly row: SideRow;
  readonly before: IndicatorValue;
  readonly after: IndicatorValue;
  readonly change: Change;
}

/** An indicator in two periods of each scheme, and whether it has changed beyond chance. */
export default function BeforeLook({ side, view }: LookProps) {
  const words = useWords();
  const { open, panel } = useOpenCell(side, view);
  const column = onlyColumn(side);
  if (!column) return null;
  const spread = spreadOfBoth(side, column);
  const all = side.rows.map((row) => changedOf(side, row, column, spread));
  const drawn = all.filter(({ change }) => change.difference !== null);
  drawn.sort((a, b) => (b.change.difference ?? 0) - (a.change.difference ?? 0));
  const missing = all.flatMap(({ row, before, after, change }): Array<readonly [string, string]> => {
    const lacking = before.value === null ? before : after;
    return change.difference === null
      ? [[words.say(`reason.${lacking.reason ?? 'outside-records'}`), row.name]]
      : [];
  });
  const judged = drawn.filter(({ change }) => change.side !== null);
  const beyond = judged.filter(({ change }) => change.side !== 'similar').length;
  const name = columnHeading(column, words);
  const scale = scaleOver(drawn.flatMap(({ before, after }) => [before.value, after.value]));
  const isOverlapping = all.some(({ change }) => change.because === 'overlap');
  return (
    <>
      <Pickers side={side} />
      <CompareFrame
        side={side}
        view={view}
        columns={[column]}
        title={words.say('compare.before.title', {
          indicator: name,
          before: periodWords(side, view, words, 0),
          after: periodWords(side, view, words),
        })}
        file={`before and after ${column.indicator.id}`}
        axis={axisWords(side, column, words)}
        says={saysOf(judged.length, beyond, words)}
        reads={[
          [
            words.say('compare.before.reads'),
            ...(beyond > 0 ? [words.say('compare.before.full')] : []),
            ...(drawn.length > beyond ? [words.say('compare.before.dashed')] : []),
            ...(drawn.some(isUnsure) ? [words.say('compare.before.hollow')] : []),
          ].join(' '),
          ...comingNotes(side, column, all, words),
          ...(isOverlapping ? [words.say('compare.before.overlaps')] : []),
          ...(beyond > 0 ? [words.say('compare.before.beware')] : []),
        ]}
        missing={missing}
        table={tableOf(
          { side, view },
          column,
          [...drawn, ...all.filter((one) => !drawn.includes(one))],
          words,
          (row) => open(row.scheme.id, column),
        )}
        isEmpty={drawn.length === 0}
      >
        <RowsPlot
          label={words.say('compare.before.label', { indicator: name })}
          nameHeading={words.say('compare.scheme')}
          headings={[words.say('compare.before.from'), words.say('compare.before.change')]}
          rows={drawn.map((changed) => rowOf(side, column, changed, words))}
          scale={scale}
          format={axisFormat(side, column, words)}
          guide={null}
          onOpen={(id) => open(id, column)}
        />
      </CompareFrame>
      {panel}
    </>
  );
}

/** Whether one of the two values is under 30 events, or not firm. */
function isUnsure({ before, after }: Changed): boolean {
  return before.status !== 'ok' || after.status !== 'ok';
}

/** How many changes are beyond chance; how many chance would make look so, where that is one at least. */
function saysOf(judged: number, beyond: number, words: Words): string {
  const told = words.say('compare.before.says', { judged, beyond });
  const expected = judged * 0.05;
  if (expected < 1) return told;
  return `${told} ${words.say('compare.before.chance', { expected: words.number(Math.round(expected)) })}`;
}

/** The month in which the earlier period ends. */
function Pickers({ side }: { readonly side: Side }) {
  const words = useWords();
  const { change } = useCompareView();
  const { ends } = side.answer;
  const [before, end] = [ends[0] ?? 0, ends.at(-1) ?? 0];
  const months = endsShown(side, before).filter((month) => month < end);
  return (
    <div className={`${styles.pickers ?? ''} no-print`}>
      <SelectField
        label={words.say('compare.before.pick')}
        isCompact
        value={isoMonth(before)}
        choices={months.map((month) => ({ value: isoMonth(month), label: words.shortMonth(month) }))}
        onChoose={(month) => change({ before: monthFromIso(month), end })}
      />
    </div>
  );
}

/** The variance of money a unit of all schemes in both periods: what chance makes of a change. */
function spreadOfBoth({ rows, value }: Side, column: SideColumn): number | null {
  if (column.isStandardised) return null;
  return varianceTogether(rows.flatMap((row) => [value(row, column, 0), value(row, column)]));
}

function changedOf(side: Side, row: SideRow, column: SideColumn, spread: number | null): Changed {
  const periods = side.answer.periods[row.index];
  const [earlier, later] = [periods?.[0]?.period, periods?.at(-1)?.period];
  const isOverlapping = earlier !== undefined && later !== undefined && earlier.last >= later.first;
  const [before, after] = [side.value(row, column, 0), side.value(row, column)];
  const shareIn = (period: typeof later) =>
    period ? shareInAbove(column.formula, { awaiting: AWAITING, timeline: row.scheme.timeline }, period) : 1;
  const how = { isOverlapping, spread, sharesIn: [shareIn(earlier), shareIn(later)] as const };
  return {
    ...{ row, before, after },
    change: changeBetween(column.indicator, column.formula, before, after, how),
  };
}

/** How many are not judged because claims for the later period are still to come, and from when the first of them is. */
function comingNotes(side: Side, { formula }: SideColumn, all: readonly Changed[], words: Words): string[] {
  const step = stepAwaited(formula, { awaiting: AWAITING });
  const firm = all.flatMap(({ row, after }) => {
    const period = side.answer.periods[row.index]?.at(-1)?.period;
    const claimsIn = row.scheme.timeline?.claimsIn;
    const isComing = after.reason === 'claims-still-coming' && step && period && claimsIn;
    return isComing ? [firmMonth(claimsIn, step, period)] : [];
  });
  if (firm.length === 0) return [];
  const month = words.month(Math.min(...firm));
  return [words.say('compare.before.coming', { count: firm.length, month })];
}

/** A change in the column's unit with its sign, a share in points. */
function changeWords(side: Side, column: SideColumn, difference: number | null, words: Words): string {
  if (difference === null) return words.say('compare.noValue');
  const { unit } = column.indicator;
  const isShare = unit === 'share' || unit === 'ratio' || column.measured === 'share-of-contributions';
  if (isShare)
    return words.say('compare.before.points', { points: words.difference(difference, 'share', '') });
  if (column.measured === 'times-contribution')
    return words.say(difference < 0 ? 'compare.before.less' : 'compare.before.more', {
      amount: numberWords(side, column, Math.abs(difference), words),
    });
  return words.difference(difference, unit, side.currency);
}

/** Whether chance explains a change, in words. */
function judgementWords(
  column: SideColumn,
  { before, after, change: { side, because } }: Changed,
  words: Words,
): string {
  const unweighed = whyUnweighed(column, before) ?? whyUnweighed(column, after);
  if (because === 'no-interval' && unweighed) return words.say(`compare.because.${unweighed}`);
  const open = [after, before].find(({ status }) => status === 'provisional' || status === 'incomplete');
  if (because === 'not-firm' && open?.reason)
    return words.say('compare.before.notFirm', { reason: words.say(`reason.${open.reason}`) });
  if (because) return words.say(`compare.notHeld.${because}`);
  return words.say(`compare.changed.${side ?? 'similar'}`);
}

function rowOf(side: Side, column: SideColumn, changed: Changed, words: Words): PlotRow {
  const { row, before, after, change } = changed;
  const isHollow = isUnsure(changed);
  const isAbove = (change.difference ?? 0) > 0;
  const look = markLook(change.side, isAbove, { isHollow, isMine: row.isMine });
  const [from, to] = [before, after].map(({ value }) => numberWords(side, column, value, words));
  const fromTo = words.say('compare.before.fromTo', { before: from ?? '', after: to ?? '' });
  const shown = changeWords(side, column, change.difference, words);
  const isBeyond = change.side !== null && change.side !== 'similar';
  return {
    key: row.scheme.id,
    name: row.name,
    isMine: row.isMine,
    said: words.say('compare.before.said', {
      scheme: row.name,
      fromTo,
      change: shown,
      judgement: judgementWords(column, changed, words),
    }),
    cells: [fromTo, shown],
    marks: (across, r) => {
      const [x, end] = [across(before.value ?? 0), across(after.value ?? 0)];
      return (
        <>
          <path
            d={`M${x} 0H${end}`}
            stroke="var(--mark-7)"
            strokeWidth={isBeyond ? 3 : 1.5}
            strokeDasharray={isBeyond ? 'none' : '4 3'}
          />
          <path d={`M${x} ${-r}V${r}`} stroke="var(--ink)" strokeWidth={2} />
          <SchemeMark x={end} y={0} r={r} look={look} />
        </>
      );
    },
  };
}

function tableOf(
  { side, view }: LookProps,
  column: SideColumn,
  all: readonly Changed[],
  words: Words,
  open: (row: SideRow) => void,
) {
  const table = {
    headings: [
      heading(words.say('compare.scheme')),
      headingOf(side, column, words.say('compare.before.earlier'), words),
      headingOf(side, column, words.say('compare.before.later'), words),
      headingOf(side, column, words.say('compare.before.change'), words),
      headingOf(side, column, words.say('chart.lower'), words),
      headingOf(side, column, words.say('chart.upper'), words),
      heading(words.say('compare.before.judgement')),
    ],
    rows: all.map((changed) => {
      const { row, before, after, change } = changed;
      const { difference, interval } = change;
      const cell = (value: number | null) => ({
        shown: changeWords(side, column, value, words),
        written: value,
      });
      return [
        nameCell(row, () => open(row), words),
        numberCell(side, column, before.value, words),
        numberCell(side, column, after.value, words),
        cell(difference),
        cell(interval?.lower ?? null),
        cell(interval?.upper ?? null),
        wordCell(judgementWords(column, changed, words)),
      ];
    }),
  };
  const rows = all.map(({ row }) => row);
  return withGrounds(table, rows, { side, view, columns: [column] }, 'both', words);
}
