import type { CodeColumn, CountColumn, DayColumn, MoneyColumn, TextColumn } from './columns/columns.ts';

export type ColumnType = 'text' | 'day' | 'month' | 'money' | 'code' | 'count';

/** Words people write for a code, besides the code itself: code -> words. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** One column of a record kind, as definitions section 10 gives it. */
export interface ColumnSpec {
  readonly type: ColumnType;
  readonly required: boolean;
  readonly codes: readonly string[];
  readonly synonyms: Synonyms;
  /** A required cell may be blank where this other column has a value (amount_claimed and amount_billed). */
  readonly elseFrom?: string;
  /** A heading that shows the sender does not keep this required column at all; its cells stay blank. */
  readonly notKeptWhere?: string;
  /** A number that is no amount of money, though it may have a fraction. */
  readonly isNoAmount?: true;
  /** The day something happened at the scheme: it moves "data as at" (definitions section 2). */
  readonly isEvent: boolean;
}

interface Options {
  readonly required?: boolean;
  readonly elseFrom?: string;
  readonly notKeptWhere?: string;
  readonly isEvent?: boolean;
  readonly isNoAmount?: true;
}

/** Which column in memory a column type becomes. */
export interface ColumnOfType {
  readonly text: TextColumn;
  readonly day: DayColumn;
  readonly month: DayColumn;
  readonly money: MoneyColumn;
  readonly code: CodeColumn;
  readonly count: CountColumn;
}

function spec<T extends ColumnType>(
  type: T,
  options: Options,
  codes: readonly string[],
  synonyms: Synonyms,
): ColumnSpec & { readonly type: T } {
  return {
    type,
    required: options.required ?? false,
    codes,
    synonyms,
    isEvent: options.isEvent ?? false,
    ...(options.elseFrom === undefined ? {} : { elseFrom: options.elseFrom }),
    ...(options.isNoAmount && { isNoAmount: true as const }),
    ...(options.notKeptWhere === undefined ? {} : { notKeptWhere: options.notKeptWhere }),
  };
}

export const text = (options: Options = {}) => spec('text', options, [], {});
export const day = (options: Options = {}) => spec('day', options, [], {});
export const month = (options: Options = {}) => spec('month', options, [], {});
export const money = (options: Options = {}) => spec('money', options, [], {});
export const count = (options: Options = {}) => spec('count', options, [], {});
export const code = (codes: readonly string[], synonyms: Synonyms, options: Options = {}) =>
  spec('code', options, codes, synonyms);

/** A heading or code word without regard to case, spaces, punctuation and Latin accents (definitions section 10); N° is no. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[°º]/g, 'o')
    .replaceAll('№', 'no')
    .replace(/[\s_\-./'’*:()]+/g, '');
}
