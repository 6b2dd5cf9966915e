import { useState } from 'react';
import { fixListCsv, suggestionFor, type CellFault, type RefusedRow } from '#intake';
import type { Kind } from '#records';
import { faultInWords } from '#reports';
import { Button, saveFile, useWords } from '#ui';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';
import styles from './fix-rows.module.css';

/** Refused rows of one table. */
export interface RowsToCorrect {
  readonly table: string;
  /** The addition that left them behind; null while their file is not added. */
  readonly addition: number | null;
  readonly kind: Kind | null;
  readonly headings: readonly string[];
  /** What each column was taken for; null where it is not used. */
  readonly columns: ReadonlyArray<string | null>;
  readonly rows: readonly RefusedRow[];
  readonly total: number;
}

type Edits = ReadonlyMap<number, readonly string[]>;

const ROWS_AT_ONCE = 20;

/** Refused rows to be corrected on the spot, or taken along as a list that is corrected elsewhere and given back. */
export function FixRows({
  table,
  onRead,
  isBusy,
}: {
  readonly table: RowsToCorrect;
  /** Has the corrected rows read again, as a list of them. */
  readonly onRead: (csv: string) => void;
  readonly isBusy: boolean;
}) {
  const words = useWords();
  const [edits, setEdits] = useState<Edits>(new Map());
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const kept = table.rows.filter(({ cells }) => cells !== null);
  const listOf = (rows: readonly RefusedRow[]) =>
    fixListCsv({ ...table, rows }, ({ faults }) =>
      words.list(faults.map((fault) => problemOf(fault, table.kind, words))),
    );
  const edited = kept.flatMap((row) => {
    const cells = edits.get(row.row);
    return cells ? [{ ...row, cells }] : [];
  });
  const read = () => {
    onRead(listOf(edited));
    setEdits(new Map());
  };
  return (
    <div className={styles.fix}>
      <p>{words.say('fix.text')}</p>
      <ul className={styles.rows}>
        {kept.slice(0, shown).map((row) => (
          <FixRow
            key={row.row}
            table={table}
            row={row}
            cells={edits.get(row.row) ?? row.cells ?? []}
            onEdit={(cells) => setEdits(new Map(edits).set(row.row, cells))}
          />
        ))}
      </ul>
      {kept.length > shown && (
        <p className={styles.actions}>
          {words.say('records.showing', { shown, total: table.total })}
          <Button size="small" onClick={() => setShown(shown + 5 * ROWS_AT_ONCE)}>
            {words.say('again.more')}
          </Button>
        </p>
      )}
      {table.total > kept.length && <p>{words.say('fix.notKept', { count: table.total - kept.length })}</p>}
      <div className={styles.actions}>
        <Button look="main" icon="check" isBusy={isBusy || edited.length === 0} onClick={read}>
          {words.say('fix.read', { count: edited.length })}
        </Button>
        <Button
          icon="download"
          onClick={() =>
            saveFile(
              fileName('', words.say('fix.listName', { table: table.table }), 'csv'),
              new Blob(['\uFEFF', listOf(kept)], { type: 'text/csv;charset=utf-8' }),
            )
          }
        >
          {words.say('fix.download')}
        </Button>
      </div>
    </div>
  );
}

function problemOf(fault: CellFault, kind: Kind | null, words: Words): string {
  const reason = faultInWords(fault, kind, words);
  return fault.column === '' ? reason : `${fault.column}: ${reason}`;
}

/** One row: what is wrong in it, and its cells to be written anew; those that are wrong first. */
function FixRow({
  table: { kind, headings, columns },
  row: { row, faults, cells: asFound },
  cells,
  onEdit,
}: {
  readonly table: RowsToCorrect;
  readonly row: RefusedRow;
  readonly cells: readonly string[];
  readonly onEdit: (cells: readonly string[]) => void;
}) {
  const words = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const placeOf = (column: string) => columns.indexOf(column);
  // What is told in several columns may be wrong in any of them.
  const wrong = columns.flatMap((name, at) => (faults.some(({ column }) => column === name) ? [at] : []));
  const isWholeNeeded = wrong.length === 0;
  const places = isWhole || isWholeNeeded ? headings.map((_, at) => at) : [...new Set(wrong)];
  const change = (at: number, cell: string) => {
    const length = Math.max(cells.length, at + 1);
    onEdit(Array.from({ length }, (_, i) => (i === at ? cell : (cells[i] ?? ''))));
  };
  return (
    <li className={styles.row} aria-label={words.say('fix.row', { row })}>
      <div className={styles.what}>
        <strong>{words.say('fix.row', { row })}</strong>
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={`${fault.column} ${fault.reason}`}>
              {problemOf(fault, kind, words)}
              {asFound?.[placeOf(fault.column)]?.trim() === fault.value && (
                <Suggestion
                  fault={fault}
                  kind={kind}
                  onTake={(cell) => change(placeOf(fault.column), cell)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.cells}>
        {places.map((at) => (
          <label key={at} className={styles.cell}>
            <span>{headings[at] === '' ? words.say('mapping.noHeading') : headings[at]}</span>
            <input
              type="text"
              value={cells[at] ?? ''}
              aria-invalid={wrong.includes(at) || undefined}
              onChange={(event) => change(at, event.currentTarget.value)}
            />
          </label>
        ))}
        {!isWholeNeeded && (
          <Button size="small" look="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {words.say(isWhole ? 'fix.fewer' : 'fix.whole')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What a cell was probably meant to say, to be taken over by a press; never taken over by itself. */
function Suggestion({
  fault,
  kind,
  onTake,
}: {
  readonly fault: CellFault;
  readonly kind: Kind | null;
  readonly onTake: (cell: string) => void;
}) {
  const words = useWords();
  const cell = suggestionFor(fault, kind);
  if (cell === null) return null;
  return (
    <>
      {' '}
      <Button size="small" look="quiet" onClick={() => onTake(cell)}>
        {words.say('fix.suggest', { cell })}
      </Button>
    </>
  );
}
