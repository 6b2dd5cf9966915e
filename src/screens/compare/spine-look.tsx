import { RowsPlot, SchemeMark, type PlotRow, type Scale } from '#charts';
import { spineOf, type IndicatorValue, type Spine } from '#indicators';
import { Message, useWords } from '#ui';
import type { Words } from '#words';
import { whyNotAgainst } from './held-against.ts';
import { CompareFrame, guideName, hollowWords, markLook, numberCell, useOpenCell } from './look-parts.tsx';
import type { LookProps } from './looks.tsx';
import styles from './looks.module.css';
import type { Side, SideColumn, SideRow } from './side.ts';
import { periodWords } from './source-words.ts';
import { isApart, standingWord } from './standing-mark.tsx';
import { heading, unitWritten, wordCell } from './table-parts.ts';
import { columnsTold } from './told.ts';
import { columnHeading, numberWords, valueWords } from './value-words.ts';

/** From one end of all schemes to the other, the benchmark in the middle. */
const ALONG: Scale = { min: 0, max: 1, ticks: [] };

interface Vertebra {
  readonly column: SideColumn;
  readonly value: IndicatorValue;
  readonly spine: Spine;
}

/** One scheme against the others over all indicators, the better side of each to the right. */
export default function SpineLook({ side, view }: LookProps) {
  const words = useWords();
  const { open, panel } = useOpenCell(side, view);
  const row = side.rows.find(({ isMine }) => isMine) ?? side.rows[0];
  if (!row) return null;
  const { told, untold } = columnsTold(side, view);
  const { spines, missing } = spinesOf({ ...side, columns: told }, row, words);
  const openColumn = (id: string) => {
    const column = side.columns.find(({ indicator }) => indicator.id === id);
    if (column) open(row.scheme.id, column);
  };
  const hasHalf = spines.some(({ spine }) => spine.half !== null);
  return (
    <>
      {!row.isMine && (
        <div className={styles.told}>
          <Message tone="info" title={words.say('compare.spine.chosen', { scheme: row.name })}>
            <p>{words.say('compare.spine.choose')}</p>
          </Message>
        </div>
      )}
      <CompareFrame
        side={side}
        view={view}
        columns={side.columns}
        title={words.say('compare.spine.title', {
          scheme: row.name,
          schemes: side.rows.length - 1,
          period: periodWords(side, view, words),
        })}
        scheme={row.name}
        file={`${view.isAnonymous ? 'scheme' : row.name} against others`}
        says={words.say('compare.spine.reads')}
        reads={[
          ...(spines.some(({ column }) => isApart(side.standing(row, column)))
            ? [words.say('compare.spine.triangles')]
            : []),
          words.say(hasHalf ? 'compare.spine.half' : 'compare.spine.noHalf'),
          words.say('compare.spine.firm'),
          ...(spines.some(isBeyond) ? [words.say('compare.spine.beyond')] : []),
          ...hollowWords(
            spines.map(({ value }) => value),
            words,
          ),
          ...(view.part !== null && untold.length > 0
            ? [
                words.say('compare.untold', {
                  count: untold.length,
                  group: words.group(view.part.split, view.part.group),
                }),
              ]
            : []),
        ]}
        missing={missing}
        table={tableOf({ side, view }, row, words, openColumn)}
        isEmpty={spines.length === 0}
      >
        <RowsPlot
          label={words.say('compare.spine.label', { scheme: row.name })}
          nameHeading={words.say('compare.indicator')}
          headings={[
            words.say('chart.value'),
            words.say('compare.fact.benchmark'),
            words.say('compare.spine.left'),
            words.say('compare.spine.right'),
          ]}
          rows={spines.map((one) => rowOf(side, row, one, words))}
          scale={ALONG}
          format={null}
          guide={{ value: 0.5, label: guideName(side, view.benchmark, words) }}
          onOpen={openColumn}
        />
      </CompareFrame>
      {panel}
    </>
  );
}

/** Whether a mark lies beyond its bar. */
function isBeyond({ spine: { own, range } }: Vertebra): boolean {
  return own !== null && (own < range[0] || own > range[1]);
}

function spinesOf(side: Side, row: SideRow, words: Words) {
  const spines: Vertebra[] = [];
  const missing: Array<readonly [string, string]> = [];
  for (const column of side.columns) {
    const value = side.value(row, column);
    const spine = spineIn(side, row, column);
    if (spine && value.value !== null) spines.push({ column, value, spine });
    else missing.push([whyMissing(side, column, value, words), columnHeading(column, words)]);
  }
  return { spines, missing };
}

function spineIn(side: Side, row: SideRow, column: SideColumn): Spine | null {
  const benchmark = side.benchmark(column).value;
  if (benchmark === null) return null;
  const firm = side.rows.flatMap((one) => {
    const { value, status } = side.value(one, column);
    return value !== null && status === 'ok' ? [value] : [];
  });
  return spineOf(column.indicator, benchmark, firm, side.value(row, column).value);
}

function whyMissing(side: Side, column: SideColumn, { value, reason }: IndicatorValue, words: Words): string {
  if (value === null) return words.say(`reason.${reason ?? 'outside-records'}`);
  return whyNotAgainst(side, column, words) ?? words.say('compare.spine.noneFirm');
}

function rowOf(side: Side, row: SideRow, { column, value, spine }: Vertebra, words: Words): PlotRow {
  const standing = side.standing(row, column);
  const isAbove = 'isAbove' in standing && standing.isAbove;
  const look = markLook(standing.side, isAbove, { isHollow: value.status !== 'ok', isMine: false });
  const shown = valueWords(side, column, value, words);
  const ends = spine.ends.map((end) => numberWords(side, column, end, words));
  const benchmark = numberWords(side, column, side.benchmark(column).value, words);
  const name = columnHeading(column, words);
  const [worst, best] = ends;
  return {
    key: column.indicator.id,
    name,
    isMine: false,
    said: words.say('compare.spine.said', {
      ...{ indicator: name, value: shown, benchmark },
      standing: standingWord(standing, value, words),
      ends: endsWords(column, words),
      ...{ left: worst ?? '', right: best ?? '' },
    }),
    cells: [shown, benchmark, ...ends],
    marks: (across, r) => (
      <>
        <path d={bar(across, spine.range, r)} fill="var(--mark-grid)" className={styles.range} />
        {spine.half && <path d={bar(across, spine.half, r)} fill="var(--mark-7)" fillOpacity={0.5} />}
        {spine.own !== null && <SchemeMark x={across(spine.own)} y={0} r={r} look={look} />}
      </>
    ),
  };
}

function bar(across: (value: number) => number, [from, to]: readonly [number, number], r: number): string {
  return `M${across(from)} ${-r * 1.1}H${Math.max(across(to), across(from) + 1)}V${r * 1.1}H${across(from)}Z`;
}

function endsWords({ indicator: { direction } }: SideColumn, words: Words): string {
  const isJudged = direction === 'higher' || direction === 'lower';
  return words.say(isJudged ? 'compare.spine.worstBest' : 'compare.spine.lowHigh');
}

function tableOf({ side, view }: LookProps, row: SideRow, words: Words, open: (id: string) => void) {
  return {
    headings: [
      heading(words.say('compare.indicator')),
      heading(words.say('chart.value')),
      heading(words.say('chart.lower')),
      heading(words.say('chart.upper')),
      heading(words.say('compare.fact.benchmark')),
      heading(words.say('compare.spine.left')),
      heading(words.say('compare.spine.right')),
      heading(words.say('compare.spine.ends')),
      heading(words.say('compare.fact.standing')),
      heading(words.say('compare.file.unit')),
      heading(words.say('chart.period')),
    ],
    rows: side.columns.map((column) => {
      const value = side.value(row, column);
      const spine = spineIn(side, row, column);
      const name = columnHeading(column, words);
      return [
        {
          shown: name,
          written: name,
          pressed: (
            <button type="button" className={styles.open} onClick={() => open(column.indicator.id)}>
              {name}
            </button>
          ),
        },
        numberCell(side, column, value.value, words),
        numberCell(side, column, value.margin?.lower ?? null, words),
        numberCell(side, column, value.margin?.upper ?? null, words),
        numberCell(side, column, side.benchmark(column).value, words),
        numberCell(side, column, spine?.ends[0] ?? null, words),
        numberCell(side, column, spine?.ends[1] ?? null, words),
        wordCell(spine ? endsWords(column, words) : ''),
        wordCell(standingWord(side.standing(row, column), value, words)),
        unitCell(side, column, words),
        wordCell(periodOf(side, view, row, words)),
      ];
    }),
  };
}

/** The unit of what a line holds: as it is shown, and as a file has it, where shares are fractions. */
function unitCell(side: Side, column: SideColumn, words: Words) {
  const { unit } = column.indicator;
  const written = unitWritten(side, column, words);
  const isShare = unit === 'share' || unit === 'ratio';
  return { shown: isShare ? words.sayCode('unit', unit) : written, written };
}

function periodOf({ answer }: Side, { grain }: LookProps['view'], { index }: SideRow, words: Words): string {
  const period = answer.periods[index]?.at(-1)?.period;
  return period ? words.period(period, grain) : words.say('compare.noValue');
}
