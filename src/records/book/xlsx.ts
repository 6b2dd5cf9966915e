import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { CsvCell } from '../csv.ts';
import type { Book, BookColumn, BookSheet, CellForm } from './book.ts';

/** Rows of a sheet, by the format. */
const MOST_ROWS = 1_048_576;
/** Letters of what is said of a cell that is refused, by the format. */
const LONGEST_ERROR = 225;
/** Rows that are packed at a time. */
const AT_ONCE = 2000;
/** Files in the archive carry a time, which is nobody's business and must not make equal books differ. */
const NO_TIME = '2000-01-01';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A book as an XLSX file (ECMA-376, transitional), in pieces. Elements of a sheet stand in the order of its schema. */
export function xlsxOf({ sheets, otherWord }: Book): Array<Uint8Array<ArrayBuffer>> {
  const pieces: Array<Uint8Array<ArrayBuffer>> = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const put = (name: string, texts: Iterable<string>) => {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = NO_TIME;
    archive.add(part);
    for (const text of texts) part.push(strToU8(text));
    part.push(new Uint8Array(0), true);
  };
  put('[Content_Types].xml', [contentTypes(sheets)]);
  put('_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]);
  put('xl/workbook.xml', [workbook(sheets)]);
  put('xl/_rels/workbook.xml.rels', [
    relationships([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  ]);
  put('xl/styles.xml', [STYLES]);
  sheets.forEach((sheet, i) => put(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, i === 0, otherWord)));
  archive.end();
  return pieces;
}

function contentTypes(sheets: readonly BookSheet[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'] as const),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationships(targets: ReadonlyArray<readonly [type: string, target: string]>): string {
  const each = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: readonly BookSheet[]): string {
  const each = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets></workbook>`;
}

/** Places in the list of cell formats below. */
const FORMATS: Readonly<Record<CellForm, number>> = { text: 1, day: 2, amount: 3, count: 4, wrapped: 5 };
const HEADING = 6;
const REQUIRED_HEADING = 7;

/** Formats 49, 4 and 3 are the format's own for text, amounts and whole numbers; those from 164 on are ours. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE9EDF2"/></patternFill></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFFFE3A3"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
${[49, 164, 4, 3].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
${[2, 3].map((fill) => `<xf numFmtId="49" fontId="1" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`).join('')}\
</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function* sheetXml(sheet: BookSheet, isFirst: boolean, otherWord: string): Generator<string> {
  const { columns, headingRow, rows } = sheet;
  const below = headingRow + 1;
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}><pane ySplit="${headingRow}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${below}" sqref="A${below}"/></sheetView></sheetViews><cols>`;
  yield columns.map(columnXml).join('');
  yield '</cols><sheetData>';
  let pieces: string[] = [];
  let row = 0;
  for (const cells of rows) {
    row++;
    if (row > MOST_ROWS) throw new Error('More rows than a sheet can have');
    pieces.push(rowXml(cells, row, sheet));
    if (pieces.length < AT_ONCE) continue;
    yield pieces.join('');
    pieces = [];
  }
  yield `${pieces.join('')}</sheetData>`;
  const choices = columns.flatMap((column, i) => (column.choices ? [{ at: i + 1, of: column.choices }] : []));
  if (choices.length > 0) {
    const each = choices.map(({ at, of: { sheet: name, column, first, last } }) => {
      const quoted = `'${name.replaceAll("'", "''")}'`;
      const list = `${quoted}!$${letters(column)}$${first}:$${letters(column)}$${last}`;
      const cells = `${letters(at)}${below}:${letters(at)}${MOST_ROWS}`;
      return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escaped(otherWord.slice(0, LONGEST_ERROR))}" sqref="${cells}"><formula1>${escaped(list)}</formula1></dataValidation>`;
    });
    yield `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
  }
  yield '</worksheet>';
}

function columnXml({ width, form }: BookColumn, i: number): string {
  return `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${FORMATS[form]}" customWidth="1"/>`;
}

function rowXml(cells: readonly CsvCell[], row: number, { columns, headingRow }: BookSheet): string {
  // What is said above the headings runs on over the columns beside it.
  const formOf = (column: BookColumn | undefined) => (row < headingRow ? 'text' : (column?.form ?? 'text'));
  const each = cells.map((cell, i) => {
    if (cell === null || cell === '') return '';
    const column = columns[i];
    const heading = column?.isRequired ? REQUIRED_HEADING : HEADING;
    const format = row === headingRow ? heading : FORMATS[formOf(column)];
    const head = `<c r="${letters(i + 1)}${row}" s="${format}"`;
    return typeof cell === 'number'
      ? `${head}><v>${cell}</v></c>`
      : `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${row}">${each.join('')}</row>`;
}

/** The name of a column: 1 is A, 27 is AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** What XML cannot hold, or would change, in the notation of the format: a line feed as _x000A_. */
const NOT_IN_XML = /[\u0000-\u001f\ufffe\uffff]|_(?=x[\da-f]{4}_)/gi;

function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
