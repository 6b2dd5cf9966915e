import { NO_DAY } from '#units';
import { KINDS, type AnyTable, type Kind, type Table } from '../kinds.ts';
import type { ColumnSpec, ColumnType } from '../specs.ts';
import { Dictionary } from './dictionary.ts';
import { NO_AMOUNT, NO_CODE, NO_COUNT, NO_WORD, type Column, type TextColumn } from './columns.ts';

/** A cell ready to be stored: text as it stands, days, months, code indexes, counts and money units as numbers. */
export type CellValue = string | number | null;

interface ColumnBuilder {
  push(value: CellValue): void;
  finish(): Column;
}

type Numbers = Int32Array | Float64Array | Uint8Array;

/** Columns grow by doubling, so that adding a row costs the same however many there are. */
class NumbersBuilder<A extends Numbers> {
  private readonly make: (length: number) => A;
  private readonly blank: number;
  private values: A;
  private length = 0;

  constructor(make: (length: number) => A, blank: number) {
    this.make = make;
    this.blank = blank;
    this.values = make(64);
  }

  push(value: CellValue): void {
    if (this.length === this.values.length) {
      const grown = this.make(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = typeof value === 'number' ? value : this.blank;
  }

  finish(): A {
    return this.values.slice(0, this.length) as A;
  }
}

const int32 = (length: number) => new Int32Array(length);

class TextBuilder implements ColumnBuilder {
  private readonly codes = new NumbersBuilder(int32, NO_WORD);
  private readonly words = new Dictionary();

  push(value: CellValue): void {
    if (typeof value !== 'string' || value === '') {
      this.codes.push(null);
      return;
    }
    this.codes.push(this.words.addText(value));
  }

  finish(): TextColumn {
    return { type: 'text', codes: this.codes.finish(), words: this.words.words() };
  }
}

function wrapped<A extends Numbers>(numbers: NumbersBuilder<A>, wrap: (values: A) => Column): ColumnBuilder {
  return { push: (value) => numbers.push(value), finish: () => wrap(numbers.finish()) };
}

const BUILDERS: Readonly<Record<ColumnType, () => ColumnBuilder>> = {
  text: () => new TextBuilder(),
  day: () => wrapped(new NumbersBuilder(int32, NO_DAY), (days) => ({ type: 'day', days })),
  month: () => wrapped(new NumbersBuilder(int32, NO_DAY), (days) => ({ type: 'day', days })),
  money: () =>
    wrapped(new NumbersBuilder((length) => new Float64Array(length), NO_AMOUNT), (units) => ({
      type: 'money',
      units,
    })),
  code: () =>
    wrapped(new NumbersBuilder((length) => new Uint8Array(length), NO_CODE), (codes) => ({
      type: 'code',
      codes,
    })),
  count: () => wrapped(new NumbersBuilder(int32, NO_COUNT), (counts) => ({ type: 'count', counts })),
};

/** Gathers admitted rows of one kind into columns. */
export class TableBuilder<K extends Kind> {
  private readonly kind: K;
  private readonly names: readonly string[];
  private readonly builders: readonly ColumnBuilder[];
  private readonly files = new TextBuilder();
  private readonly rows = new NumbersBuilder(int32, 0);
  private count = 0;

  constructor(kind: K) {
    this.kind = kind;
    const specs: Readonly<Record<string, ColumnSpec>> = KINDS[kind].columns;
    this.names = Object.keys(specs);
    this.builders = Object.values(specs).map((spec) => BUILDERS[spec.type]());
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
