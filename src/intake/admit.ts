import {
  cellText,
  KINDS,
  plainHeading,
  specsOf,
  TableBuilder,
  type AnyTable,
  type CellValue,
  type ColumnSpec,
  type Kind,
} from '#records';
import { cellReader, type CellReader } from './cells.ts';
import type { ReadingChoice } from './readings.ts';
import type { Recognised } from './recognise.ts';
import type { CellFault, RefusedRow, Repeat } from './report.ts';
import type { Row } from './rows.ts';

interface AdmittedColumn {
  readonly name: string;
  readonly spec: ColumnSpec;
  readonly position: number;
  readonly isNotKept: boolean;
  readonly read: CellReader;
}

interface Kept {
  readonly row: number;
  readonly values: readonly CellValue[];
}

/** Kinds whose rows carry no id and add up: the same line of the same month twice is two entries (decision 7). */
const ADD_UP: ReadonlySet<Kind> = new Set<Kind>(['finance']);

/** How the first cell of a row of sums begins, without its spaces and accents. */
const TOTAL = /^(?:grand|sub|sous)?(?:total|totaux)|^(?:sum|somme)(?:$|of|de)/;

/**
 * Takes rows in one by one. A row is refused only when a required cell is missing or unreadable, a code is
 * unknown, its cells do not fit the headings, or its id stood before with other content (definitions
 * section 10); every other unreadable cell is left blank and noted.
 */
export class Admission {
  readonly refused: RefusedRow[] = [];
  readonly leftBlank: RefusedRow[] = [];
  readonly repeats: Repeat[] = [];
  private readonly file: string;
  private readonly width: number;
  private readonly columns: readonly AdmittedColumn[];
  private readonly builder: TableBuilder<Kind>;
  /** Positions of the columns in which no two rows may be the same: the id, or all; none where rows add up. */
  private readonly unique: readonly number[];
  private readonly keptByKey = new Map<string, Kept>();

  constructor(
    file: string,
    recognised: Recognised,
    choices: Readonly<Record<string, ReadingChoice | undefined>>,
  ) {
    const { kind, positions, notKept, headings } = recognised;
    this.file = file;
    this.width = headings.length;
    this.columns = specsOf(kind).map(([name, spec], i) => ({
      name,
      spec,
      position: positions[i] ?? -1,
      isNotKept: notKept.includes(name),
      read: cellReader(spec, choices[name] ?? null),
    }));
    this.builder = new TableBuilder(kind);
    this.unique = uniqueColumns(kind);
  }

  get accepted(): number {
    return this.builder.length;
  }

  add(row: Row): void {
    const wholeRow = this.faultOfRow(row);
    if (wholeRow) return void this.refused.push({ row: row.number, faults: [wholeRow] });
    const faults: CellFault[] = [];
    const blanks: CellFault[] = [];
    const values = this.columns.map((column) => this.read(column, row.cells, faults, blanks));
    if (faults.length > 0) return void this.refused.push({ row: row.number, faults });
    if (this.isRepeated(row.number, values)) return;
    if (blanks.length > 0) this.leftBlank.push({ row: row.number, faults: blanks });
    this.builder.append(values, this.file, row.number);
  }

  finish(): AnyTable {
    return this.builder.finish();
  }

  private faultOfRow(row: Row): CellFault | null {
    const hasMore =
      row.cells.length > this.width && row.cells.slice(this.width).some((cell) => cell.trim() !== '');
    if (row.isQuoteOpen) return { column: '', value: inShort(row.cells), reason: 'quote-not-closed' };
    if (hasMore) return { column: '', value: inShort(row.cells), reason: 'too-many-cells' };
    if (!this.isTotal(row.cells)) return null;
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    return { column: '', value: inShort(filled), reason: 'total-row' };
  }

  /** A row of sums begins with a word for it and has nothing else that a record cannot do without but amounts. */
  private isTotal(cells: readonly string[]): boolean {
    const at = cells.findIndex((cell) => cell.trim() !== '');
    const hasOnlyAmounts = this.columns.every(
      ({ spec, position }) =>
        !spec.required || spec.type === 'money' || position === at || (cells[position] ?? '').trim() === '',
    );
    return hasOnlyAmounts && TOTAL.test(plainHeading(cells[at] ?? ''));
  }

  private read(
    column: AdmittedColumn,
    cells: readonly string[],
    faults: CellFault[],
    blanks: CellFault[],
  ): CellValue {
    const { name, spec, position } = column;
    const cell = (position < 0 ? '' : (cells[position] ?? '')).trim();
    const read = column.read(cell);
    if (!read.ok) {
      const fault = { column: name, value: cell, reason: read.reason };
      if (spec.required || read.reason === 'unknown-code') faults.push(fault);
      else blanks.push(fault);
      return null;
    }
    if (read.value === null && spec.required && !column.isNotKept && !this.hasStandIn(spec, cells)) {
      faults.push({ column: name, value: '', reason: 'missing' });
    }
    return read.value;
  }

  /** Whether another column holds what this blank one should. */
  private hasStandIn({ elseFrom }: ColumnSpec, cells: readonly string[]): boolean {
    const other = this.columns.find(({ name }) => name === elseFrom);
    const cell = (other && cells[other.position])?.trim();
    return Boolean(other && cell && other.read(cell).ok);
  }

  /**
   * Whether a row says what another said before: the same throughout counts once, the same id with other content is
   * refused.
   */
  private isRepeated(row: number, values: readonly CellValue[]): boolean {
    if (this.unique.length === 0) return false;
    const [first = 0, ...others] = this.unique;
    const id = values[first];
    const key =
      others.length === 0 && typeof id === 'string'
        ? id
        : JSON.stringify(this.unique.map((position) => values[position]));
    const kept = this.keptByKey.get(key);
    if (!kept) {
      this.keptByKey.set(key, { row, values });
      return false;
    }
    const isSame = kept.values.every((value, i) => value === values[i]);
    if (isSame) this.repeats.push({ row, firstRow: kept.row });
    else this.refused.push({ row, faults: [this.idFault(kept, values)] });
    return true;
  }

  private idFault(kept: Kept, values: readonly CellValue[]): CellFault {
    const text = ({ spec }: AdmittedColumn, value: CellValue | undefined) => cellText(spec, value ?? null);
    const differences = this.columns.flatMap((column, i) =>
      kept.values[i] === values[i]
        ? []
        : [{ column: column.name, kept: text(column, kept.values[i]), here: text(column, values[i]) }],
    );
    const [id = -1] = this.unique;
    const value = values[id];
    return {
      column: this.columns[id]?.name ?? '',
      value: typeof value === 'string' ? value : '',
      reason: 'id-repeated',
      firstRow: kept.row,
      differences,
    };
  }
}

/** Where several columns tell records apart, other content is another record: only rows that are the same throughout repeat. */
function uniqueColumns(kind: Kind): number[] {
  if (ADD_UP.has(kind)) return [];
  const [id, ...more] = KINDS[kind].key;
  const names = specsOf(kind).map(([name]) => name);
  return more.length > 0 ? names.map((_, i) => i) : [names.indexOf(id)];
}

/** The cells of a row that is refused whole, as they are shown. */
function inShort(cells: readonly string[]): string {
  return cells.join(' | ').slice(0, 200);
}
