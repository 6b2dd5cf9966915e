import { useState, type ReactNode } from 'react';
import { ChartFrame, type ChartCell, type ChartTable, type MarkLook } from '#charts';
import { isAsOwn, type BenchmarkKind, type IndicatorValue, type Standing } from '#indicators';
import type { CompareView } from '#state';
import { SidePanel, useWords } from '#ui';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';
import { briefly } from '../figures/axis.ts';
import { CellDetails } from './cell-details.tsx';
import styles from './looks.module.css';
import { namesShort } from './names-short.ts';
import { Notes } from './notes.tsx';
import type { Side, SideColumn, SideRow } from './side.ts';
import { groundWords, sourceWords } from './source-words.ts';
import { columnHeading, numberWords } from './value-words.ts';

/** A scheme's value of an indicator that was chosen, beside the page until it is closed. */
export function useOpenCell(side: Side, view: CompareView) {
  const words = useWords();
  const [opened, setOpened] = useState<{ readonly id: string; readonly indicator: string } | null>(null);
  const row = side.rows.find(({ scheme }) => scheme.id === opened?.id);
  const column = side.columns.find(({ indicator }) => indicator.id === opened?.indicator);
  const open = (id: string, { indicator }: SideColumn) => setOpened({ id, indicator: indicator.id });
  const panel = row && column && (
    <SidePanel
      title={words.say('compare.cellTitle', { scheme: row.name, indicator: columnHeading(column, words) })}
      isOpen
      onClose={() => setOpened(null)}
    >
      <CellDetails side={side} view={view} row={row} column={column} />
    </SidePanel>
  );
  return { open, panel };
}

/** A chart of schemes with its table, what is said of it, what may not be compared, and where it comes from. */
export function CompareFrame({
  side,
  view,
  columns,
  title,
  file,
  scheme = null,
  says,
  reads = [],
  missing = [],
  isEmpty = false,
  children,
  ...rest
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly columns: readonly SideColumn[];
  readonly title: string;
  /** What the files are of. */
  readonly file: string;
  /** Whose figures these are, where they are of one scheme. */
  readonly scheme?: string | null;
  readonly says: string;
  readonly axis?: string | undefined;
  /** How to read what is drawn. */
  readonly reads?: readonly string[];
  /** What is not drawn, and why. */
  readonly missing?: Missing;
  readonly table: ChartTable;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const lacking = missingBy(missing, words);
  const grounds = groundWords(side, view, columns, words);
  return (
    <div className={styles.look}>
      <h2 className="visually-hidden">{words.say(`compare.look.${view.look}`)}</h2>
      <Notes side={side} columns={columns} />
      <ChartFrame
        {...rest}
        title={title}
        scheme={scheme}
        only={view.part === null ? null : words.group(view.part.split, view.part.group)}
        // Of an empty chart there is nothing to read but why it is empty.
        says={isEmpty && lacking.length > 0 ? lacking.join(' ') : says}
        notes={isEmpty ? grounds : [...grounds, ...reads, ...lacking]}
        isEmpty={isEmpty}
        source={sourceWords(side, view, words)}
        fileName={fileName('', file, 'csv')}
      >
        {children}
      </ChartFrame>
    </div>
  );
}

/** The one indicator on show, where a look has one. */
export function onlyColumn({ columns }: Side): SideColumn | undefined {
  return columns[0];
}

/** How numbers of a column are written on an axis. */
export function axisFormat(side: Side, column: SideColumn, words: Words): (value: number) => string {
  if (!isAsOwn(column.measured) && column.measured !== 'converted')
    return (value) => numberWords(side, column, value, words);
  return briefly(column.indicator.unit, words);
}

/** What the numbers on a column's axis are. */
export function axisWords(side: Side, column: SideColumn, words: Words): string {
  const name = columnHeading(column, words);
  if (!isAsOwn(column.measured) && column.measured !== 'converted') return name;
  const { unit } = column.indicator;
  return words.say('chart.headingInUnit', {
    name,
    unit: unit === 'money' ? side.currency : words.sayCode('unit', unit),
  });
}

/** What schemes are held against as a line with its words. */
export function guideOf(side: Side, column: SideColumn, words: Words) {
  const value = side.benchmark(column).value;
  if (value === null) return null;
  const label = words.say('compare.guide', {
    benchmark: guideName(side, side.benchmark(column).kind, words),
    value: numberWords(side, column, value, words),
  });
  return { value, label };
}

/** What schemes are held against, as a line is called: one of them by its name. */
export function guideName({ all }: Side, kind: BenchmarkKind, words: Words): string {
  const held = kind === 'scheme' ? all.find(({ isHeldAgainst }) => isHeldAgainst) : undefined;
  return held ? words.say('compare.guide.named', { name: held.name }) : words.say(`compare.guide.${kind}`);
}

/** How a scheme's mark looks: coloured and turned by where it stands, as in the grid. */
export function markLook(
  side: Standing['side'] | null,
  isAbove: boolean,
  { isHollow, isMine }: Pick<MarkLook, 'isHollow' | 'isMine'>,
): MarkLook {
  if (side === null || side === 'similar' || side === 'not-judged')
    return { tone: 'plain', shape: 'dot', isHollow, isMine };
  const tone = side === 'better' || side === 'worse' ? side : 'apart';
  return { tone, shape: isAbove ? 'up' : 'down', isHollow, isMine };
}

/** A scheme's name in a table, which opens what its value is made of. */
export function nameCell(row: SideRow, open: () => void, words: Words): ChartCell {
  return {
    shown: row.name,
    written: row.name,
    pressed: (
      <button type="button" className={styles.open} onClick={open}>
        {row.isMine ? words.say('compare.mineNamed', { name: row.name }) : row.name}
      </button>
    ),
  };
}

/** A number of a column in a table. */
export function numberCell(side: Side, column: SideColumn, value: number | null, words: Words): ChartCell {
  return { shown: numberWords(side, column, value, words), written: value };
}

/** What is not drawn by name, each with the reason. */
export type Missing = ReadonlyArray<readonly [reason: string, name: string]>;

/** What a hollow mark means, where one of some values is drawn as such. */
export function hollowWords(values: readonly IndicatorValue[], words: Words): string[] {
  const isOne = values.some(({ value, status }) => value !== null && status !== 'ok');
  return isOne ? [words.say('compare.hollow')] : [];
}

/** Why schemes are not drawn: a sentence a reason, with their names. */
function missingBy(missing: Missing, words: Words): string[] {
  const byReason = new Map<string, string[]>();
  for (const [reason, name] of missing) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  return [...byReason].map(([reason, names]) =>
    words.say('compare.missing', { schemes: namesShort(names, words), reason }),
  );
}
