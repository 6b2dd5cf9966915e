import type { Choices, Encoding } from '#intake';
import type { Kind } from '#records';
import type { CellReason } from '../../../src/intake/report.ts';

/** What has to come of one table, told from its file by other means than the importer. */
export interface TableExpected {
  /** The sheet it stands in, and what people do not see of it. */
  readonly sheet?: {
    readonly name: string;
    readonly isHidden?: true;
    readonly hiddenRows?: number;
    readonly hiddenColumns?: number;
  };
  /** What it is taken for, or why it is left out, before anybody has said anything. */
  readonly kind?: Kind;
  readonly fault?: string;
  readonly encoding?: Encoding | 'utf-8-twice';
  readonly delimiter?: string;
  readonly headingRow?: number;
  /** How many columns it has, and what the first of them are called. */
  readonly width?: number;
  readonly headings?: readonly string[];
  /** What somebody says of it, and the rest of what is expected is of what then comes. */
  readonly said?: Choices;
  readonly faultThen?: string;
  /** Rows with something in them, and what becomes of them. */
  readonly rows?: {
    readonly accepted: number;
    readonly refused?: Readonly<Record<number, CellReason>>;
    readonly leftOut?: Readonly<Record<number, CellReason>>;
    readonly repeats?: number;
  };
  /** Characters that cannot be read. */
  readonly unreadable?: number;
  /** Columns that are asked about. */
  readonly asked?: readonly string[];
  /** Currencies of which one is the scheme's, each with how many rows name it. */
  readonly currencies?: Readonly<Record<string, number>>;
  /** Amounts added up. */
  readonly sums?: Readonly<Record<string, number>>;
  /** Cells of accepted rows as they read: column -> row -> cell. */
  readonly cells?: Readonly<Record<string, Readonly<Record<number, string>>>>;
}

export interface FileExpected {
  /** Below ../shared/data. */
  readonly file: string;
  readonly tables: readonly TableExpected[];
}

/** A file that is one table. */
export function oneTable(file: string, table: TableExpected): FileExpected {
  return { file, tables: [table] };
}

/**
 * Tables that are no records of a scheme, said to be receipts: one column is their number and the rest is said of all,
 * so that each row shows whether it was cut and read as it stands.
 */
export function receipts(columns: Readonly<Record<string, string | null>>, but: Choices = {}): Choices {
  const all = { policy_id: 'P', pay_date: '2024-01-01', amount: '1' };
  const isSaid = (name: string) => Object.values(columns).includes(name);
  const constants = Object.fromEntries(Object.entries(all).filter(([name]) => !isSaid(name)));
  return { kind: 'contributions', columns, constants, ...but };
}
