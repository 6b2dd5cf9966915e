import { utils, write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnOf, csvText, fingerprintOf, rowAsCells, specsOf, type AnyTable } from '#records';
import { isoDay, NO_DAY } from '#units';
import { readSpreadsheet } from '../../src/intake/spreadsheet.ts';
import { readFiles } from '../support/scheme.ts';
import { fileOf, sharedFolder, testName, textFile } from '../support/shared.ts';

const FORMATS = ['xlsx', 'xlsb', 'ods', 'biff8'] as const;
type Format = (typeof FORMATS)[number];

/** A spreadsheet as a program would save it. */
function saved(
  sheets: Readonly<Record<string, WorkSheet>>,
  format: Format = 'xlsx',
  change?: (book: WorkBook) => void,
) {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  change?.(book);
  const bytes = write(book, { type: 'array', bookType: format, compression: true }) as ArrayBuffer;
  return { name: `book.${format === 'biff8' ? 'xls' : format}`, content: new Blob([bytes]) };
}

/** Rows as somebody types them: numbers as numbers, days as days. */
function typed(rows: ReadonlyArray<readonly string[]>, days: ReadonlySet<number>): WorkSheet {
  const cells = rows.map((row, r) =>
    row.map((cell, c) => {
      if (r === 0 || cell === '') return cell || null;
      if (days.has(c)) return new Date(`${cell}T00:00:00Z`);
      return /^-?(?:0|[1-9]\d{0,9})(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
    }),
  );
  return utils.aoa_to_sheet(cells, { UTC: true, cellDates: true });
}

const HEADINGS = ['receipt_id', 'policy_id', 'pay_date', 'amount', 'payer'];
const ROWS = [
  HEADINGS,
  ['R1', 'P1', '2024-01-31', '1500.5', 'member'],
  ['R2', 'P "2", x', '1999-12-31', '3', ''],
  ['0007', 'Jamaïque\nnord', '2024-02-29', '0.125', 'donor'],
];
const DAYS = new Set([2]);

async function tableOf(file: { readonly name: string; readonly content: Blob }): Promise<AnyTable> {
  const [read] = await readFiles([file]);
  if (!read?.table) throw new Error(JSON.stringify(read?.report.fault));
  return read.table;
}

describe('a spreadsheet', () => {
  it.each(FORMATS)('%s says what the same table says as CSV, row for row', async (format) => {
    const csv = await tableOf(textFile('r.csv', csvText(ROWS)));
    const book = await tableOf(saved({ Receipts: typed(ROWS, DAYS) }, format));
    expect(book.length).toBe(3);
    expect(fingerprintOf(book)).toBe(fingerprintOf(csv));
    expect([...book.row]).toEqual([2, 3, 4]);
  });

  it('is read sheet by sheet, each under its own name, hidden ones too', async () => {
    const file = saved(
      {
        Jan: typed(ROWS.slice(0, 2), DAYS),
        Feb: typed([HEADINGS, ...ROWS.slice(2)], DAYS),
        Empty: utils.aoa_to_sheet([]),
      },
      'xlsx',
      (book) => {
        book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
      },
    );
    const read = await readFiles([file]);
    expect(
      read.map(({ report }) => [report.name, report.source, report.sheet?.isHidden, report.rowsAccepted]),
    ).toEqual([
      ['book.xlsx (Jan)', 'book.xlsx', false, 1],
      ['book.xlsx (Feb)', 'book.xlsx', true, 2],
    ]);
  });

  it('is told what is hidden in it, in whatever order its sheets were saved', async () => {
    const book = saved(
      { First: typed(ROWS, DAYS), Second: { ...typed(ROWS, DAYS), '!rows': [{}, {}, { hidden: true }] } },
      'xlsx',
    );
    const parts = unzipSync(new Uint8Array(await book.content.arrayBuffer()));
    const [one, two, relations] = [
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/_rels/workbook.xml.rels',
    ];
    const moved = strFromU8(parts[relations]!).replace(
      /sheet([12])\.xml/g,
      (_, n) => `sheet${n === '1' ? 2 : 1}.xml`,
    );
    const swapped = zipSync({
      ...parts,
      [one]: parts[two]!,
      [two]: parts[one]!,
      [relations]: strToU8(moved),
    });
    for (const content of [book.content, new Blob([swapped])]) {
      const read = await readFiles([{ name: 'book.xlsx', content }]);
      expect(read.map(({ report: { sheet } }) => [sheet?.name, sheet?.hiddenRows])).toEqual([
        ['First', 0],
        ['Second', 1],
      ]);
    }
  });

  it('tells which formulas were saved without a result, and which cells are merged downwards', async () => {
    const sheet = utils.aoa_to_sheet(ROWS.map((row) => [...row]));
    sheet['!merges'] = [utils.decode_range('B2:B4'), utils.decode_range('A1:B1')];
    const book = saved({ Receipts: sheet });
    const parts = unzipSync(new Uint8Array(await book.content.arrayBuffer()));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[name]!)
      .replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>1+1</f></c>')
      .replace(/<c r="D3"[^>]*>.*?<\/c>/, '<c r="D3"><f>1+2</f><v>3</v></c>')
      .replace(/<c r="D4"[^>]*>.*?<\/c>/, '<c r="D4"><f>A1</f><v></v></c>');
    const content = new Blob([zipSync({ ...parts, [name]: strToU8(xml) })]);
    const [read] = await readFiles([{ name: 'book.xlsx', content }]);
    expect(read?.report.sheet).toMatchObject({ withoutResult: ['D2', 'D4'], mergedDown: ['B2:B4'] });
    expect(read?.report.refused.map(({ row, faults }) => [row, faults[0]?.column])).toEqual([
      [2, 'amount'],
      [4, 'amount'],
    ]);
  });

  it.each(FORMATS)('%s tells which cells are merged downwards', async (format) => {
    const sheet = utils.aoa_to_sheet(ROWS.map((row) => [...row]));
    sheet['!merges'] = [utils.decode_range('E2:E4'), utils.decode_range('A1:B1')];
    const [read] = await readFiles([saved({ Receipts: sheet }, format)]);
    expect(read?.report.sheet).toMatchObject({ mergedDown: ['E2:E4'], withoutResult: [] });
  });

  it('tells which formulas of an ODS were saved without a result, where rows and cells stand for several', async () => {
    const sheet = utils.aoa_to_sheet(ROWS.map((row) => row.slice(0, 4)));
    const book = saved({ First: sheet, Second: utils.aoa_to_sheet(ROWS.map((row) => [...row])) }, 'ods');
    const parts = unzipSync(new Uint8Array(await book.content.arrayBuffer()));
    const xml = strFromU8(parts['content.xml']!);
    const cell = '<table:table-cell table:formula="of:=1&gt;0"';
    const rows = [
      `<table:table-row><table:table-cell office:value-type="string"><text:p>R7</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/>${cell} table:number-columns-repeated="2"/></table:table-row>`,
      `<table:table-row table:number-rows-repeated="2"><table:table-cell/>${cell} office:value-type="float" office:value="1"/>${cell}/></table:table-row>`,
    ];
    const changed = xml.replace('</table:table-row>', `</table:table-row>${rows.join('')}`);
    const content = new Blob([zipSync({ ...parts, 'content.xml': strToU8(changed) })]);
    const [first, second] = await readFiles([{ name: 'book.ods', content }]);
    expect(first?.report.sheet).toMatchObject({
      name: 'First',
      withoutResult: ['D2', 'E2', 'C3', 'C4'],
    });
    expect(second?.report.sheet?.withoutResult).toEqual([]);
  });

  it('has its headings below titles, and over two rows', async () => {
    const titles = [['Receipts of 2024'], [], ['Printed 3 March']];
    const two = [
      ['Receipt', 'Policy', 'Payment', null, 'Payer'],
      ['no', 'no', 'date', 'amount', null],
    ];
    const records = [['R1', 'P1', '2024-01-31', 10, 'member']];
    const sheet = utils.aoa_to_sheet([...titles, ...two, ...records, ['Total', null, null, 10]]);
    const [read] = await readFiles([saved({ Sheet1: sheet })]);
    expect(read?.report).toMatchObject({
      kind: 'contributions',
      headingRow: 5,
      rowsAccepted: 1,
      rowsRead: 4,
    });
    expect(read?.report.leftOut.map(({ row, faults }) => [row, faults[0]?.reason])).toEqual([
      [1, 'above-headings'],
      [3, 'above-headings'],
      [7, 'total-row'],
    ]);
    expect(read?.table && rowAsCells(read.table, 0)).toEqual(['R1', 'P1', '2024-01-31', '10', 'member']);
    expect([...(read?.table?.row ?? [])]).toEqual([6]);
  });

  it('keeps what a number is called where its format calls it something, and fifteen digits of any other', async () => {
    const sheet = utils.aoa_to_sheet([HEADINGS, [7, 12, '2024-01-31', 0.1 + 0.2, 'member']]);
    sheet['A2'] = { t: 'n', v: 7, z: '"R-"0000', w: 'R-0007' };
    const table = await tableOf(saved({ Sheet1: sheet }));
    expect(rowAsCells(table, 0)).toEqual(['R-0007', '12', '2024-01-31', '0.3', 'member']);
  });

  it.each([
    ['1900', false],
    ['1904', true],
  ])('numbers its days from %s on, where a cell is a bare number too', async (_, date1904) => {
    const sheet = utils.aoa_to_sheet([HEADINGS, ['R1', 'P1', null, 10, '']]);
    const serial = 45_322 - (date1904 ? 1462 : 0);
    const dates = { ...sheet, C2: { t: 'n', v: serial, z: 'yyyy-mm-dd' }, '!ref': 'A1:E2' } as WorkSheet;
    const bare = { ...sheet, C2: { t: 'n', v: serial }, '!ref': 'A1:E2' } as WorkSheet;
    const read = await readFiles([
      saved({ Dates: dates, Bare: bare }, 'xlsx', (book) => {
        book.Workbook = { WBProps: { date1904 } };
      }),
    ]);
    for (const { table, report } of read) {
      const days = table && columnOf(table, 'pay_date');
      expect([report.name, days?.type === 'day' && isoDay(days.days[0] ?? NO_DAY)]).toEqual([
        report.name,
        '2024-01-31',
      ]);
    }
    expect(read).toHaveLength(2);
  });

  it('is refused before it fills the memory, whatever it says of its size', () => {
    const honest = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 2 ** 20) }, { level: 9 });
    expect(readSpreadsheet(honest)).toEqual({ fault: { code: 'expands-too-much' } });
    const lying = Uint8Array.from(honest);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(readSpreadsheet(lying)).toEqual({ fault: { code: 'broken-spreadsheet' } });
  });

  it('that is cut short or shuffled is refused, and never throws', async () => {
    const whole = new Uint8Array(await saved({ Sheet1: typed(ROWS, DAYS) }).content.arrayBuffer());
    for (let length = 4; length < whole.length; length += 97) {
      const read = readSpreadsheet(whole.slice(0, length));
      expect('fault' in read || read.sheets.length >= 0).toBe(true);
    }
    for (let at = 4; at < whole.length; at += 61) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const [read] = await readFiles([{ name: 'book.xlsx', content: new Blob([damaged]) }]);
      expect(read).toBeDefined();
    }
  });
});

const vectors = sharedFolder('vectors-3');

describe('records as a spreadsheet', () => {
  it.skipIf(!vectors).each(FORMATS)(
    testName('a whole scheme saved as %s is the scheme', vectors),
    async (format) => {
      for (const kind of ['members', 'policies', 'contributions', 'claims', 'finance'] as const) {
        const file = fileOf(`${vectors ?? ''}/${kind}.csv`);
        const csv = await tableOf(file);
        const rows = (await file.content.text())
          .trimEnd()
          .split(/\r?\n/)
          .map((line) => line.split(','));
        const days = new Set(
          (rows[0] ?? []).flatMap((heading, i) =>
            specsOf(kind).some(([name, { type }]) => name === heading && type === 'day') ? [i] : [],
          ),
        );
        const book = await tableOf(saved({ [kind]: typed(rows, days) }, format));
        expect([kind, fingerprintOf(book)]).toEqual([kind, fingerprintOf(csv)]);
      }
    },
  );
});

const dirty = sharedFolder('dirty');

describe('nasty spreadsheets', () => {
  const read = async (name: string, choices = {}) => {
    const tables = await readFiles([fileOf(`${dirty ?? ''}/${name}`)], choices);
    return tables;
  };
  it.skipIf(!dirty)(
    testName('sheets, rows and columns that are hidden are read, and said to be hidden', dirty),
    async () => {
      const sheets = await read('30_hidden_and_veryhidden_sheets_hidden_rows_cols.xlsx');
      expect(
        sheets.map(({ report: { sheet, sample } }) => [
          sheet?.name,
          sheet?.isHidden,
          sheet?.hiddenRows,
          sheet?.hiddenColumns,
          sample.length > 0,
        ]),
      ).toEqual([
        ['READ ME', false, 0, 0, false],
        ['Claims', true, 2, 1, true],
        ['Members', true, 0, 0, true],
      ]);
      const name = '30_hidden_and_veryhidden_sheets_hidden_rows_cols.xlsx (Claims)';
      const claims = (await read(name.slice(0, -9), { [name]: CLAIMS_SAID }))[1];
      expect(claims?.report.rowsAccepted).toBe(10);
    },
  );

  it.skipIf(!dirty)(
    testName('a date, its number and its text mean one day in a sheet that counts from 1904', dirty),
    async () => {
      const file = '32_1904_date_system_dates_serials_text.xlsx';
      const seen: unknown[] = [];
      for (const heading of ['start', 'as_serial', 'as_text']) {
        const others = ['start', 'asserial', 'astext', 'end'].map((other) => [other, null] as const);
        const said = {
          kind: 'policies',
          columns: { ...Object.fromEntries(others), [heading.replace('_', '')]: 'cover_start' },
          constants: { family_id: 'F', contribution_due: '1' },
          sameAs: { cover_end: 'cover_start' },
          readings: { cover_start: 'day-first', cover_end: 'day-first' },
        } as const;
        const [table] = await read(file, { [`${file} (Policies)`]: said });
        const days = table?.table && columnOf(table.table, 'cover_start');
        seen.push(days?.type === 'day' ? [...days.days] : table?.report.fault);
      }
      expect((seen[0] as unknown[]).length).toBe(15);
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    },
  );

  it.skipIf(!dirty)(
    testName('names of prototypes are names; a stray cell, a bomb and entities do no harm', dirty),
    async () => {
      const named = await read('34_prototype_named_sheets_and_headers.xlsx');
      expect(named.map(({ report }) => report.sheet?.name)).toEqual([
        '__proto__',
        'constructor',
        "a'b & <c>",
      ]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      const stray = '36_stray_cell_at_XFD1048576.xlsx';
      const [far] = await read(stray, { [`${stray} (Claims)`]: CLAIMS_SAID });
      expect([far?.report.rowsAccepted, far?.report.refused.map(({ row }) => row)]).toEqual([1, [1_048_576]]);
      const [bomb] = await read('38_zipbomb_300MB_of_spaces.xlsx');
      expect(bomb?.report.fault?.code).toBe('expands-too-much');
      const [laughs] = await read('40_xml_entity_expansion_billion_laughs.xlsx');
      expect(laughs?.report.headings.map(({ heading }) => heading).join('').length).toBeLessThan(10);
      const formulas = '44_formula_injection_strings.xlsx';
      const [members] = await read(formulas, {
        [`${formulas} (Members)`]: {
          kind: 'members',
          columns: { name: 'area' },
          constants: { family_id: 'F', sex: 'F', birth_date: '1990-01-01' },
        },
      });
      expect(members?.table && rowAsCells(members.table, 0)).toContain("=cmd|'/C calc'!A0");
    },
  );
});

/** What somebody has to say of claims that have a number and an amount only. */
const CLAIMS_SAID = {
  kind: 'claims',
  constants: {
    insured_id: 'M',
    benefit: 'other',
    status: 'paid',
    service_date: '2024-01-05',
    submitted_date: '2024-01-05',
  },
} as const;
