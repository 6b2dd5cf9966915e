import type { Column, TextColumn } from './columns/columns.ts';
import { balance } from './kinds/balance.ts';
import { claims } from './kinds/claims.ts';
import { contributions } from './kinds/contributions.ts';
import { feedback } from './kinds/feedback.ts';
import { finance } from './kinds/finance.ts';
import { members } from './kinds/members.ts';
import { monthlyReturn } from './kinds/monthly-return.ts';
import { policies } from './kinds/policies.ts';
import { pregnancies } from './kinds/pregnancies.ts';
import type { ColumnOfType, ColumnSpec } from './specs.ts';

/**
 * Every kind of record the product reads, with its columns, the columns that identify a record, and the dates by which
 * files are cut off from each other; of a kind without such a date a file says all there is.
 */
export const KINDS = {
  members,
  policies,
  contributions,
  claims,
  pregnancies,
  finance,
  balance,
  feedback,
  return: monthlyReturn,
} as const;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

type Specs<K extends Kind> = (typeof KINDS)[K]['columns'];

/**
 * The records of a kind, column by column; every column of the kind is present, blank where the files had
 * none. `file` and `row` say where each record came from (row 1 is the file's heading row).
 */
export interface AnyTable {
  readonly kind: Kind;
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly file: TextColumn;
  readonly row: Int32Array;
}

/** The table of one kind, whose columns are known by name. */
export interface Table<K extends Kind> extends AnyTable {
  readonly kind: K;
  readonly columns: Readonly<Record<string, Column>> & {
    readonly [C in keyof Specs<K>]: Specs<K>[C] extends ColumnSpec
      ? ColumnOfType[Specs<K>[C]['type']]
      : never;
  };
}

/** All the records of one scheme. */
export type Records = { readonly [K in Kind]: Table<K> };
