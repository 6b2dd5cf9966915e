import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  bookFile,
  bookRows,
  fingerprintOf,
  KIND_NAMES,
  NO_CODE,
  NO_RECORDS,
  recordsBook,
  specsOf,
  TableBuilder,
  type BookTexts,
  type CellValue,
  type ColumnSpec,
  type Kind,
} from '#records';
import { dayFromIso, monthFromIso } from '#units';
import { readFiles } from '../support/scheme.ts';

const texts = (kinds: readonly Kind[]): BookTexts => ({
  sheets: kinds.map((kind) => ({ kind, name: `The ${kind}` })),
  codes: { name: "People's words", text: 'What may be chosen.' },
  columns: { name: 'Columns', text: 'What is what.', headings: ['Sheet', 'Column'], lines: [['a', 'b']] },
  otherWord: 'One of the list, please',
});

async function partsOf(file: Blob): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Tags of an XML text that are not closed where they should be. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', alone] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (alone) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

const empty = () => [];
const day = (iso: string) => dayFromIso(iso) ?? 0;
const month = (iso: string) => monthFromIso(iso) ?? 0;

const word = fc
  .string({
    unit: fc.constantFrom(
      "'",
      '=',
      '-',
      '@',
      '"',
      '&',
      '<',
      '>',
      '_',
      'x',
      '0',
      '4',
      '1',
      'a',
      'é',
      'ع',
      '😀',
    ),
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** A stored cell of a column, plain ids and odd texts. */
function anyCell(spec: ColumnSpec, isKey: boolean): fc.Arbitrary<CellValue> {
  const filled: Readonly<Record<ColumnSpec['type'], fc.Arbitrary<CellValue>>> = {
    text: word,
    day: fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') }),
    month: fc.integer({ min: month('1900-01'), max: month('2100-12') }),
    money: fc.oneof(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      // As many digits as a number of a spreadsheet has; whole amounts may have more.
      fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
      fc.integer({ min: -(2 ** 42), max: 2 ** 42 }).map((amount) => amount * 1000),
    ),
    code: fc.nat(Math.max(0, spec.codes.length - 1)),
    count: fc.nat(2_000_000_000),
  };
  return spec.required || isKey ? filled[spec.type] : fc.option(filled[spec.type]);
}

describe('a book of records', () => {
  it.each(KIND_NAMES)('gives back the %s that were written into it', async (kind) => {
    const specs = specsOf(kind);
    const record = fc.tuple(...specs.map(([name, spec]) => anyCell(spec, name === 'scheme')));
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
        const builder = new TableBuilder(kind);
        records.forEach((cells, i) => {
          // Ids and dates tell records apart, and a return has one scheme.
          const told = cells.map((cell, at) => {
            const [name = '', spec] = specs[at] ?? [];
            if (name === 'scheme') return 'One';
            if (at === 0 && spec?.type === 'text') return `${i} ${String(cell)}`;
            if (spec?.required && spec.type === 'month' && kind === 'return') return month('2020-01') + i;
            if (spec?.required && spec.type === 'day' && kind === 'balance') return 20_000 + i;
            // A return has one figure at least.
            return kind === 'return' && name === 'members_end' ? i : cell;
          });
          builder.append(told, 'x', i + 2);
        });
        const table = builder.finish();
        const file = await bookFile(recordsBook(texts([kind]), () => bookRows(table)));
        const back = await readFiles([{ name: 'book.xlsx', content: file }]);
        expect(back.map(({ report }) => [report.fault, report.refused, report.leftBlank])).toEqual([
          [null, [], []],
        ]);
        const [found] = back;
        if (!found?.table) throw new Error('nothing read');
        expect(fingerprintOf(found.table)).toBe(fingerprintOf(table));
      }),
      { numRuns: 60 },
    );
  });

  it('offers exactly the codes of each column of codes, and of no other', async () => {
    const file = await bookFile(recordsBook(texts(KIND_NAMES), empty));
    const parts = await partsOf(file);
    const book = read(new Uint8Array(await file.arrayBuffer()), { type: 'array' });
    KIND_NAMES.forEach((kind, i) => {
      const xml = parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '';
      const offered = [
        ...xml.matchAll(/sqref="([A-Z]+)2:\1(?:1048576)"><formula1>'([^!]+)'!([^<]+)<\/formula1>/g),
      ].map(([, column = '', sheet = '', range = '']) => {
        const cells = utils.sheet_to_json<string[]>(book.Sheets[sheet.replaceAll("''", "'")] ?? {}, {
          header: 1,
          range: range.replaceAll('$', ''),
        });
        return [specsOf(kind)[utils.decode_col(column)]?.[0], cells.flat()];
      });
      const codes = specsOf(kind).flatMap(([name, spec]) =>
        spec.codes.length > 0 ? [[name, spec.codes]] : [],
      );
      expect(offered).toEqual(codes);
    });
  });

  it('has its elements in the order of the schema, and every part told of', async () => {
    const parts = await partsOf(await bookFile(recordsBook(texts(['claims', 'finance']), empty)));
    const order = ['sheetViews', 'cols', 'sheetData', 'dataValidations'];
    for (const sheet of ['1', '2']) {
      const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? '';
      const found = [...xml.matchAll(/<(sheetViews|cols|sheetData|dataValidations)\b/g)].map(
        ([, name]) => name,
      );
      expect(found).toEqual(order);
      expect(unclosed(xml)).toEqual([]);
    }
    const told = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const sheetsAndStyles = Object.keys(parts).filter((name) => /^xl\/.*\.xml$/.test(name));
    expect(told.sort()).toEqual(sheetsAndStyles.sort());
    const styles = parts['xl/styles.xml'] ?? '';
    expect(/<cellXfs count="(\d+)"/.exec(styles)?.[1]).toBe(
      String(/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf /g)?.length),
    );
  });

  it('keeps ids as text, so that noughts in front stay', async () => {
    const builder = new TableBuilder('contributions');
    builder.append(['007', '0012', day('2024-03-31'), 1_250_500, NO_CODE], 'x', 2);
    const file = await bookFile(recordsBook(texts(['contributions']), () => bookRows(builder.finish())));
    const sheet = read(new Uint8Array(await file.arrayBuffer()), { type: 'array', cellDates: false }).Sheets[
      'The contributions'
    ];
    expect(sheet?.['A2']).toMatchObject({ t: 's', v: '007' });
    // 31 March 2024 is day 45,382 of spreadsheets.
    expect(sheet?.['C2']).toMatchObject({ t: 'n', v: 45_382, w: '2024-03-31' });
    expect(sheet?.['D2']).toMatchObject({ t: 'n', v: 1250.5 });
  });
});

describe('our own sheets without records', () => {
  const filled = () => {
    const builder = new TableBuilder('contributions');
    builder.append(['R1', 'P1', day('2024-03-31'), 1000, 0], 'x', 2);
    return bookFile(
      recordsBook(texts(['contributions', 'claims']), (kind) =>
        kind === 'contributions' ? bookRows(builder.finish()) : [],
      ),
    );
  };

  it('are no tables, and are told with the first that is one', async () => {
    const read = await readFiles([{ name: 'book.xlsx', content: await filled() }]);
    expect(read.map(({ report }) => [report.name, report.fault])).toEqual([
      ['book.xlsx (The contributions)', null],
    ]);
    expect(read[0]?.report.passedOver).toEqual([
      { name: 'Columns', why: 'explanation' },
      { name: "People's words", why: 'explanation' },
      { name: 'The claims', why: 'no-rows' },
    ]);
  });

  it('are told with a table that was read, where the first was not', async () => {
    const bad = utils.book_new();
    const { write } = await import('@e965/xlsx');
    utils.book_append_sheet(bad, utils.aoa_to_sheet([['Shopping'], ['Bread']]), 'Other');
    utils.book_append_sheet(bad, utils.aoa_to_sheet([[NO_RECORDS], ['claim_id']]), 'Ours');
    const headings = ['receipt_id', 'policy_id', 'pay_date', 'amount'];
    utils.book_append_sheet(bad, utils.aoa_to_sheet([headings, ['R1', 'P1', '2024-03-31', 5]]), 'Mine');
    const content = new Blob([write(bad, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]);
    const read = await readFiles([{ name: 'b.xlsx', content }]);
    expect(read.map(({ report }) => [report.sheet?.name, report.passedOver])).toEqual([
      ['Other', []],
      ['Mine', [{ name: 'Ours', why: 'explanation' }]],
    ]);
  });

  it('leave a template that nobody has filled without rows', async () => {
    const content = await bookFile(recordsBook(texts(KIND_NAMES), empty));
    const read = await readFiles([{ name: 'book.xlsx', content }]);
    expect(read.map(({ report }) => report.fault?.code)).toEqual(['no-rows']);
  });

  it('are known by their first cell alone', async () => {
    const sheet = utils.aoa_to_sheet([[`${NO_RECORDS} `], ['receipt_id', 'policy_id', 'pay_date', 'amount']]);
    utils.sheet_add_aoa(sheet, [['R1', 'P1', '2024-03-31', 5]], { origin: 'A3' });
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Mine');
    const { write } = await import('@e965/xlsx');
    const content = new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]);
    const [found] = await readFiles([{ name: 'mine.xlsx', content }]);
    expect(found?.report.rowsAccepted).toBe(1);
  });
});
