/** Cells named of a sheet; how many more there are helps nobody. */
const MOST_NAMED = 200;
/** Tags of sheets, rows and cells; a value may have anything in it but its quotation mark. */
const TAG = /<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/**
 * Cells, as B7, with a formula whose result was not saved, by the name of the sheet as it stands there: in the content of an OpenDocument
 * spreadsheet, whose reader leaves such cells out. Rows and cells that are alike stand there once, with their number.
 */
export function odsFormulasWithoutResult(content: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (!content.includes('table:formula=')) return found;
  let cells: string[] = [];
  // Where the next row begins, and the cells and rows that the last one stands for.
  let [row, rows, column] = [0, 0, 0];
  for (const [, tag, attributes = ''] of content.matchAll(TAG)) {
    if (tag === 'table') {
      cells = [];
      [row, rows, column] = [0, 0, 0];
      found.set(attributeOf(attributes, 'table:name') ?? '', cells);
    } else if (tag === 'table-row') {
      row += rows;
      column = 0;
      rows = timesOf(attributes, 'rows');
    } else {
      const times = timesOf(attributes, 'columns');
      const isMissing = attributes.includes('table:formula=') && !attributes.includes('office:value-type=');
      if (isMissing) name(cells, { row, rows, column, columns: times });
      column += times;
    }
  }
  return found;
}

interface Block {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Names the cells of a block, as far as they are named at all. */
function name(cells: string[], { row, rows, column, columns }: Block): void {
  for (let r = row; r < row + rows && cells.length < MOST_NAMED; r++)
    for (let c = column; c < column + columns && cells.length < MOST_NAMED; c++) cells.push(cellName(r, c));
}

/** How many rows or columns a tag stands for. */
function timesOf(attributes: string, of: 'rows' | 'columns'): number {
  return Number(attributeOf(attributes, `table:number-${of}-repeated`) ?? 1);
}

function attributeOf(attributes: string, attribute: string): string | undefined {
  return new RegExp(`\\s${attribute}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find(Boolean);
}

/** The name of a cell, as B7; rows and columns are numbered from 0. */
export function cellName(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
