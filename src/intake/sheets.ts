/** The bytes of a file, in memory of its own. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A sheet of a spreadsheet as CSV. */
export interface Sheet {
  readonly name: string;
  /** Whether people who open the file do not see it. */
  readonly isHidden: boolean;
  /** Rows and columns in it that people do not see. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Cells, as B7, with a formula whose result was not saved. */
  readonly withoutResult: readonly string[];
  /** Cells below one another that were merged into one, as A2:A5: only the first has what they say. */
  readonly mergedDown: readonly string[];
  /** Rows that have something in them. */
  readonly rows: number;
  /** Whether its days are numbered from 1904 on. */
  readonly is1904: boolean;
  /** Whether it is one of our own that explain others and hold no records. */
  readonly isExplanation: boolean;
  /** The byte that stands in the CSV behind currencies that formats show, until it is known which numbers are amounts; null where none do. */
  readonly behindShown: number | null;
  readonly csv: Bytes;
}

/** Why a spreadsheet was left out. */
export interface SpreadsheetFault {
  readonly code:
    'broken-spreadsheet' | 'expands-too-much' | 'locked' | 'no-sheets' | 'spreadsheet-too-large' | 'too-slow';
}

export type SpreadsheetRead = { readonly sheets: readonly Sheet[] } | { readonly fault: SpreadsheetFault };

/** Reads a spreadsheet, here or elsewhere. Rejects with the signal's reason when stopped. */
export type SpreadsheetReader = (content: Blob, signal: AbortSignal) => Promise<SpreadsheetRead>;

/** Reads a spreadsheet where it is called; what that takes is fetched when the first one comes. */
export const readSheets: SpreadsheetReader = async (content, signal) => {
  const [{ readSpreadsheet }, bytes] = await Promise.all([import('./spreadsheet.ts'), content.arrayBuffer()]);
  signal.throwIfAborted();
  return readSpreadsheet(new Uint8Array(bytes));
};
