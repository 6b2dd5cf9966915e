import { NO_DAY } from '#units';
import { KINDS, type AnyTable, type Kind, type Table } from '../kinds.ts';
import type { ColumnSpec, ColumnType } from '../specs.ts';
import { Dictionary } from './dictionary.ts';
import { float64, int32, NumbersBuilder, uint8, type Numbers } from './numbers.ts';
import { NO_AMOUNT, NO_CODE, NO_COUNT, NO_WORD, type Column, type TextColumn } from './columns.ts';

/** A cell ready to be stored: text as it stands, days, months, code indexes, counts and money units as numbers. */
export type CellValue = string | number | null;

/** The cells of one column, gathered row by row. */
export interface ColumnBuilder<C extends Column = Column> {
  push(value: CellValue): void;
  finish(): C;
}

class TextBuilder implements ColumnBuilder<TextColumn> {
  private readonly codes = new NumbersBuilder(int32);
  private readonly words = new Dictionary();

  push(value: CellValue): void {
    this.codes.push(typeof value === 'string' && value !== '' ? this.words.addText(value) : NO_WORD);
  }

  finish(): TextColumn {
    return { type: 'text', codes: this.codes.finish(), words: this.words.words() };
  }
}

function wrapped<A extends Numbers>(
  numbers: NumbersBuilder<A>,
  blank: number,
  wrap: (values: A) => Column,
): ColumnBuilder {
  return {
    push: (value) => numbers.push(typeof value === 'number' ? value : blank),
    finish: () => wrap(numbers.finish()),
  };
}

const days = () => wrapped(new NumbersBuilder(int32), NO_DAY, (values) => ({ type: 'day', days: values }));

/** Gathers the cells of a column of a type. */
export function columnBuilder(type: 'text'): ColumnBuilder<TextColumn>;
export function columnBuilder(type: ColumnType): ColumnBuilder;
export function columnBuilder(type: ColumnType): ColumnBuilder {
  return BUILDERS[type]();
}

const BUILDERS: Readonly<Record<ColumnType, () => ColumnBuilder>> = {
  text: () => new TextBuilder(),
  day: days,
  month: days,
  money: () =>
    wrapped(new NumbersBuilder(float64), NO_AMOUNT, (values) => ({ type: 'money', units: values })),
  code: () => wrapped(new NumbersBuilder(uint8), NO_CODE, (values) => ({ type: 'code', codes: values })),
  count: () => wrapped(new NumbersBuilder(int32), NO_COUNT, (values) => ({ type: 'count', counts: values })),
};

/** Gathers admitted rows of one kind into columns. */
export class TableBuilder<K extends Kind> {
  private readonly kind: K;
  private readonly names: readonly string[];
  private readonly builders: readonly ColumnBuilder[];
  private readonly files = new TextBuilder();
  private readonly rows = new NumbersBuilder(int32);
  private count = 0;

  constructor(kind: K) {
    this.kind = kind;
    const specs: Readonly<Record<string, ColumnSpec>> = KINDS[kind].columns;
    this.names = Object.keys(specs);
    this.builders = Object.values(specs).map((spec) => columnBuilder(spec.type));
  }

  get length(): number {
    return this.count;
  }

  /** values: one a column in the order of the kind's declaration; file and row: where the record stood. */
  append(values: readonly CellValue[], file: string, row: number): void {
    this.builders.forEach((builder, i) => builder.push(values[i] ?? null));
    this.files.push(file);
    this.rows.push(row);
    this.count++;
  }

  finish(): Table<K> {
    const columns = Object.fromEntries(this.names.map((name, i) => [name, this.builders[i]!.finish()]));
    const table: AnyTable = {
      kind: this.kind,
      length: this.count,
      columns,
      file: this.files.finish(),
      row: this.rows.finish(),
    };
    // The names and builders both come from KINDS[kind], so the columns are those of Table<K>.
    return table as Table<K>;
  }
}

/** A table of a kind without records. */
export function emptyTable<K extends Kind>(kind: K): Table<K> {
  return new TableBuilder(kind).finish();
}

/** A column of a type in which every cell is blank. */
export function blankColumn(type: ColumnType, length: number): Column {
  switch (type) {
    case 'text':
      return { type, codes: new Int32Array(length).fill(NO_WORD), words: new Dictionary().words() };
    case 'day':
    case 'month':
      return { type: 'day', days: new Int32Array(length).fill(NO_DAY) };
    case 'money':
      return { type, units: new Float64Array(length).fill(NO_AMOUNT) };
    case 'code':
      return { type, codes: new Uint8Array(length).fill(NO_CODE) };
    case 'count':
      return { type, counts: new Int32Array(length).fill(NO_COUNT) };
  }
}
