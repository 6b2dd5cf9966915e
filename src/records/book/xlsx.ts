import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Book, BookCell, BookColumn, BookSheet, CellForm, FormedCell } from './book.ts';
import { columnLetters, formulaText, quotedSheet } from './reckoning.ts';

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
export function xlsxOf({
  sheets,
  otherWord,
  isReckonedOnOpening = false,
}: Book): Array<Uint8Array<ArrayBuffer>> {
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
  put('xl/workbook.xml', [workbook(sheets, isReckonedOnOpening)]);
  put('xl/_rels/workbook.xml.rels', [
    relationships([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  ]);
  put('xl/styles.xml', [STYLES]);
  const names = sheets.map(({ name }) => name);
  sheets.forEach((sheet, i) =>
    put(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, i === 0, otherWord, names)),
  );
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

function workbook(sheets: readonly BookSheet[], isReckonedOnOpening: boolean): string {
  const each = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets>${definedNames(sheets)}${isReckonedOnOpening ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`;
}

/** Names that the format itself has a meaning for: what is repeated on every page, and what can be narrowed. */
function definedNames(sheets: readonly BookSheet[]): string {
  const each = sheets.flatMap((sheet, i) => {
    const { name, headingRow, frozenColumns = 0, filteredRows = 0, printedColumns } = sheet;
    const quoted = quotedSheet(name);
    const filtered = filteredCells(sheet);
    const columns = frozenColumns > 0 ? `${quoted}!$A:$${columnLetters(frozenColumns)},` : '';
    return [
      ...(filtered ? [definedName('_FilterDatabase', i, `${quoted}!${filtered('$')}`, ' hidden="1"')] : []),
      ...(printedColumns === undefined
        ? []
        : [
            definedName(
              'Print_Area',
              i,
              `${quoted}!$A$1:$${columnLetters(printedColumns)}$${headingRow + filteredRows}`,
            ),
          ]),
      ...(isOnPaper(sheet)
        ? [definedName('Print_Titles', i, `${columns}${quoted}!$${headingRow}:$${headingRow}`)]
        : []),
    ];
  });
  return each.length > 0 ? `<definedNames>${each.join('')}</definedNames>` : '';
}

function definedName(name: string, sheet: number, cells: string, more = ''): string {
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${more}>${escaped(cells)}</definedName>`;
}

/** The cells of a sheet that can be narrowed, with a mark before what stays as it is when a formula is copied. */
function filteredCells({ columns, headingRow, filteredRows }: BookSheet): ((mark: string) => string) | null {
  if (filteredRows === undefined) return null;
  const last = columnLetters(columns.length);
  return (mark) => `${mark}A${mark}${headingRow}:${mark}${last}${mark}${headingRow + filteredRows}`;
}

/** Places in the list of cell formats below. */
const FORMATS: Readonly<Record<CellForm, number>> = {
  text: 1,
  day: 2,
  amount: 3,
  count: 4,
  wrapped: 5,
  percent: 8,
  tenths: 9,
  thousandths: 10,
  plain: 0,
  indented: 11,
};
const HEADING = 6;
const REQUIRED_HEADING = 7;
const HEADING_ON_PAPER = 12;

/** Formats 49, 4 and 3 are the format's own for text, amounts and whole numbers; those from 164 on are ours. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}">\
<numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/>\
<numFmt numFmtId="166" formatCode="#,##0.0"/><numFmt numFmtId="167" formatCode="#,##0.000"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE9EDF2"/></patternFill></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFFFE3A3"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="13"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
${[49, 164, 4, 3].map(plainFormat).join('')}\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
${[2, 3].map((fill) => `<xf numFmtId="49" fontId="1" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`).join('')}\
${[165, 166, 167].map(plainFormat).join('')}\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" indent="1"/></xf>\
<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function plainFormat(id: number): string {
  return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
}

/** What stays in sight, above and, where columns do too, to the left. */
function paneXml({ headingRow, frozenColumns = 0 }: BookSheet): string {
  const first = `${columnLetters(frozenColumns + 1)}${headingRow + 1}`;
  const [pane, split, others] =
    frozenColumns > 0
      ? [
          'bottomRight',
          `xSplit="${frozenColumns}" `,
          '<selection pane="topRight"/><selection pane="bottomLeft"/>',
        ]
      : ['bottomLeft', '', ''];
  return `<pane ${split}ySplit="${headingRow}" topLeftCell="${first}" activePane="${pane}" state="frozen"/>${others}<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
}

function isOnPaper({ pagesWide }: BookSheet): boolean {
  return pagesWide !== undefined;
}

/** A4 across, with the sheet's name and the number of the page below. */
function paperXml({ pagesWide }: BookSheet): string {
  if (pagesWide === undefined) return '';
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
}

function* sheetXml(
  sheet: BookSheet,
  isFirst: boolean,
  otherWord: string,
  names: readonly string[],
): Generator<string> {
  const { columns, rows } = sheet;
  const below = sheet.headingRow + 1;
  const fits = isOnPaper(sheet) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  yield `${XML}<worksheet xmlns="${MAIN}">${fits}<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>${paneXml(sheet)}</sheetView></sheetViews><cols>`;
  yield columns.map(columnXml).join('');
  yield '</cols><sheetData>';
  let pieces: string[] = [];
  let row = 0;
  for (const cells of rows) {
    row++;
    if (row > MOST_ROWS) throw new Error('More rows than a sheet can have');
    pieces.push(rowXml(cells, row, sheet, names));
    if (pieces.length < AT_ONCE) continue;
    yield pieces.join('');
    pieces = [];
  }
  const filtered = filteredCells(sheet);
  yield `${pieces.join('')}</sheetData>${filtered ? `<autoFilter ref="${filtered('')}"/>` : ''}`;
  const choices = columns.flatMap((column, i) => (column.choices ? [{ at: i + 1, of: column.choices }] : []));
  if (choices.length > 0) {
    const each = choices.map(({ at, of: { sheet: name, column, first, last } }) => {
      const list = `${quotedSheet(name)}!$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`;
      const cells = `${columnLetters(at)}${below}:${columnLetters(at)}${MOST_ROWS}`;
      return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escaped(otherWord.slice(0, LONGEST_ERROR))}" sqref="${cells}"><formula1>${escaped(list)}</formula1></dataValidation>`;
    });
    yield `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
  }
  yield `${paperXml(sheet)}</worksheet>`;
}

function columnXml({ width, form }: BookColumn, i: number): string {
  return `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${FORMATS[form]}" customWidth="1"/>`;
}

function rowXml(cells: readonly BookCell[], row: number, sheet: BookSheet, names: readonly string[]): string {
  const { columns, headingRow } = sheet;
  const plainHeading = isOnPaper(sheet) ? HEADING_ON_PAPER : HEADING;
  // What is said above the headings runs on over the columns beside it.
  const formOf = (column: BookColumn | undefined) => (row < headingRow ? 'text' : (column?.form ?? 'text'));
  const each = cells.map((cell, i) => {
    const value = isFormed(cell) ? cell.value : cell;
    if (value === null || value === '') return '';
    const column = columns[i];
    const heading = column?.isRequired ? REQUIRED_HEADING : plainHeading;
    const format = row === headingRow ? heading : FORMATS[isFormed(cell) ? cell.form : formOf(column)];
    const head = `<c r="${columnLetters(i + 1)}${row}" s="${format}"`;
    if (typeof value !== 'number')
      return `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
    const formula = isFormed(cell) && cell.formula ? formulaText(cell.formula, names) : null;
    return `${head}>${formula === null ? '' : `<f>${escaped(formula)}</f>`}<v>${value}</v></c>`;
  });
  const height = isOnPaper(sheet) && row >= headingRow ? heightOf(cells, columns, row === headingRow) : '';
  return `<row r="${row}"${height}>${each.join('')}</row>`;
}

/** In points, of a line of text; and of the highest row there can be. */
const LINE = 15;
const HIGHEST_ROW = 409;
/** Lines end between words, and so are not full. */
const UNUSED = 1.1;

/** How high a row has to be for the texts that are wrapped in it: not every program finds that out by itself. */
function heightOf(cells: readonly BookCell[], columns: readonly BookColumn[], isHeading: boolean): string {
  const lines = cells.map((cell, i) => {
    const { form, width } = columns[i] ?? { form: 'text', width: 1 };
    if (typeof cell !== 'string' || !(isHeading || form === 'wrapped')) return 1;
    const each = cell
      .split('\n')
      .map(({ length }) => (length <= width ? 1 : Math.ceil((length * UNUSED) / width)));
    return each.reduce((sum, count) => sum + count, 0);
  });
  const most = Math.max(...lines);
  return most > 1 ? ` ht="${Math.min(HIGHEST_ROW, most * LINE)}" customHeight="1"` : '';
}

function isFormed(cell: BookCell): cell is FormedCell {
  return typeof cell === 'object' && cell !== null;
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
