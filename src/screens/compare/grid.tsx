import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { saveSheet } from '#charts';
import type { IndicatorValue, Standing } from '#indicators';
import { addressOf, useCompareView, type CompareView } from '#state';
import { Button, saveFile, SidePanel, useWords, WideGrid, type GridPlace } from '#ui';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';
import { useTellFailure } from '../trouble-message.tsx';
import { gridCsv } from './grid-file.ts';
import { gridSheet } from './grid-sheet.ts';
import { useGridSizes } from './grid-sizes.ts';
import styles from './grid.module.css';
import { Legend } from './legend.tsx';
import type { LookProps } from './looks.tsx';
import { whyNoWay } from './names.ts';
import { Notes } from './notes.tsx';
import { PrintedGrid } from './printed-grid.tsx';
import { lookNameOf, markNameOf, standingWord } from './standing-mark.tsx';
import type { Side, SideColumn, SideRow } from './side.ts';
import { groundWords } from './source-words.ts';
import { CellDetails } from './cell-details.tsx';
import { periodWords } from './source-words.ts';
import { columnsTold } from './told.ts';
import { columnHeading, valueWords } from './value-words.ts';

/** Schemes by indicators: how surely each differs from the benchmark, never how large its value is. */
export function GridLook({ side: whole, view }: LookProps) {
  const words = useWords();
  const [isUntoldShown, setUntoldShown] = useState(false);
  const { told, untold } = useMemo(() => columnsTold(whole, view), [whole, view]);
  const side = useMemo(
    () => (isUntoldShown || told.length === 0 ? whole : { ...whole, columns: told }),
    [whole, told, isUntoldShown],
  );
  const { change } = useCompareView();
  const [open, setOpen] = useState<{ readonly row: SideRow; readonly column: SideColumn } | null>(null);
  const rows = useMemo(() => sorted(side, view.order), [side, view.order]);
  const { columns } = side;
  const cells = useCells(side, rows, view, words);
  const title = words.say('compare.grid.title', { schemes: rows.length, indicators: columns.length });
  const { sizes, lines } = useGridSizes(columns, view.isLarge, words);
  const orderOf = (column: SideColumn) => column.indicator.id;
  const choose = ({ row, column }: GridPlace) => {
    const chosen = columns[column];
    if (!chosen) return;
    if (row >= 0) {
      const scheme = rows[row];
      if (scheme) setOpen({ row: scheme, column: chosen });
      return;
    }
    const order = orderOf(chosen);
    change({ order: view.order === `-${order}` ? order : view.order === order ? null : `-${order}` });
  };
  return (
    <>
      <div className={styles.head}>
        <h2>
          {title}, {periodWords(side, view, words)}
        </h2>
        <GridFiles side={side} view={view} rows={rows} title={title} />
      </div>
      <Notes side={side} columns={columns} />
      <Legend side={side} view={view} />
      {view.part !== null && untold.length > 0 && told.length > 0 && (
        <p className={styles.untold}>
          {words.say('compare.untold', {
            count: untold.length,
            group: words.group(view.part.split, view.part.group),
          })}{' '}
          <Button
            size="small"
            look="quiet"
            aria-pressed={isUntoldShown}
            onClick={() => setUntoldShown(!isUntoldShown)}
          >
            {words.say('compare.untoldShow')}
          </Button>
        </p>
      )}
      <div className="no-print">
        <WideGrid
          label={title}
          rows={rows.length}
          columns={columns.length}
          sizes={sizes}
          corner={<span>{words.say('compare.scheme')}</span>}
          heading={(index) => {
            const column = columns[index];
            if (!column) return null;
            const text = columnHeading(column, words);
            return (
              <span className={styles.headingText} style={{ WebkitLineClamp: lines }} title={text}>
                {text}
              </span>
            );
          }}
          {...cells}
          sorting={(index) => {
            const id = columns[index]?.indicator.id;
            return view.order === id ? 'ascending' : view.order === `-${id ?? ''}` ? 'descending' : undefined;
          }}
          onChoose={choose}
        />
      </div>
      <div className={`${styles.grounds ?? ''} no-print`}>
        {groundWords(side, view, columns, words).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <PrintedGrid side={side} view={view} rows={rows} />
      {open && (
        <SidePanel
          title={words.say('compare.cellTitle', {
            scheme: open.row.name,
            indicator: columnHeading(open.column, words),
          })}
          isOpen
          onClose={() => setOpen(null)}
        >
          <CellDetails side={side} view={view} {...open} />
        </SidePanel>
      )}
    </>
  );
}

/** The grid to take away: its values as CSV, itself as it is seen, whole. */
function GridFiles({
  side,
  view,
  rows,
  title,
}: LookProps & { readonly rows: readonly SideRow[]; readonly title: string }) {
  const words = useWords();
  const tellFailure = useTellFailure();
  const name = fileName('', title, 'csv');
  const save = () => {
    const csv = gridCsv(side, view, rows);
    saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  const picture = (form: 'svg' | 'png') => {
    const part = (shown: number) => words.say('compare.sheet.part', { rows: shown, schemes: rows.length });
    saveSheet(gridSheet(side, view, rows, words), name.replace(/\.csv$/, ''), form, part).catch(tellFailure);
  };
  return (
    <div className={`${styles.tools ?? ''} no-print`}>
      <Button
        size="small"
        look="quiet"
        icon="download"
        aria-label={words.say('chart.downloadOf', { title })}
        onClick={save}
      >
        {words.say('chart.csv')}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={words.say('chart.svgOf', { title })}
        onClick={() => picture('svg')}
      >
        {words.say('chart.svg')}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={words.say('chart.pngOf', { title })}
        onClick={() => picture('png')}
      >
        {words.say('chart.png')}
      </Button>
    </div>
  );
}

/** How names and cells are drawn: the same functions while they draw the same. */
function useCells(side: Side, rows: readonly SideRow[], view: CompareView, words: Words) {
  const { isAnonymous, hideBelow } = view;
  return useMemo(() => {
    const placed = ({ row, column }: GridPlace) => {
      const [of, at] = [rows[row], side.columns[column]];
      return of && at ? { row: of, column: at } : null;
    };
    return {
      name: (index: number) => {
        const row = rows[index];
        return row && <RowName row={row} hasWay={whyNoWay(row, { isAnonymous, hideBelow }) === null} />;
      },
      cell: (place: GridPlace) => {
        const found = placed(place);
        return found && valueWords(side, found.column, side.value(found.row, found.column), words);
      },
      cellName: (place: GridPlace) => {
        const found = placed(place);
        if (!found) return '';
        const value = side.value(found.row, found.column);
        const standing = side.standing(found.row, found.column);
        return `${valueWords(side, found.column, value, words)} ${standingWord(standing, value, words)}`;
      },
      cellLook: (place: GridPlace) => {
        const found = placed(place);
        return found
          ? lookOf(side.standing(found.row, found.column), side.value(found.row, found.column))
          : undefined;
      },
    };
  }, [side, rows, isAnonymous, hideBelow, words]);
}

function RowName({ row, hasWay }: { readonly row: SideRow; readonly hasWay: boolean }) {
  const words = useWords();
  const name = hasWay ? (
    <Link href={addressOf({ screen: 'overview', scheme: row.scheme.id })} title={row.name}>
      {row.name}
    </Link>
  ) : (
    <span title={row.name}>{row.name}</span>
  );
  return (
    <span className={`${styles.name ?? ''} ${row.isMine ? (styles.mine ?? '') : ''}`}>
      {name}
      {row.isMine && <span className={styles.tag}> {words.say('compare.isMine')}</span>}
    </span>
  );
}

/** The colour of a cell, and its mark: a letter before the figure, since shapes of their own are drawn far slower. */
function lookOf(standing: Standing, value: IndicatorValue): string {
  const mark = markNameOf(standing, value.status !== 'ok');
  return `${styles[lookNameOf(standing, value)] ?? ''} ${mark ? (styles[mark] ?? '') : ''}`;
}

/** Schemes by name, or by their values of an indicator; those without a firm value last. */
function sorted({ rows, columns, value }: Side, order: string | null): readonly SideRow[] {
  const isDown = order?.startsWith('-') ?? false;
  const id = order?.replace(/^-/, '');
  const column = columns.find(({ indicator }) => indicator.id === id);
  const keyed = rows.map((row) => {
    const found = column && value(row, column);
    return { row, key: found?.status === 'ok' ? found.value : null };
  });
  keyed.sort((a, b) => {
    // Those that are alike stay as they are: by name.
    if (a.key === b.key) return 0;
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
    return (a.key - b.key) * (isDown ? -1 : 1);
  });
  return keyed.map(({ row }) => row);
}
