import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowAsCells } from '#records';
import { encoded, LETTERS, type Written } from '../support/encoders.ts';
import { readFiles } from '../support/scheme.ts';
import { tries } from '../support/tries.ts';

const HEADINGS = ['receipt_id', 'policy_id', 'pay_date', 'amount', 'payer'];
const ENCODINGS = Object.keys(LETTERS) as Written[];
const DELIMITERS = [',', ';', '\t', '|'];
const LINE_ENDS = ['\n', '\r\n', '\r'];

/** A name of something as people write it, with what a table has to quote. */
function nameIn(encoding: Written) {
  const letters = Array.from(`abcXYZ019.-/ ${LETTERS[encoding]}`);
  const inside = fc.constantFrom(...letters, ',', ';', '\t', '|', '"', "'");
  return fc
    .array(inside, { maxLength: 8 })
    .map((inner) => `a${inner.join('')}${LETTERS[encoding].slice(0, 1)}`);
}

const table = fc.constantFrom(...ENCODINGS).chain((encoding) =>
  fc.record({
    encoding: fc.constant(encoding),
    delimiter: fc.constantFrom(...DELIMITERS),
    lineEnd: fc.constantFrom(...LINE_ENDS),
    isQuotedAll: fc.boolean(),
    hasLastEnd: fc.boolean(),
    names: fc.array(nameIn(encoding), { minLength: 1, maxLength: 30 }),
  }),
);

function quoted(cell: string, delimiter: string, isAlways: boolean): string {
  const needs = isAlways || cell.includes(delimiter) || /["\r\n]/.test(cell);
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe('any table', () => {
  it('in any encoding, delimiter, quoting and line end says what it said', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ encoding, delimiter, lineEnd, isQuotedAll, hasLastEnd, names }) => {
        const rows = names.map((name, i) => [`R${i}`, name, '2024-01-31', '12', 'member']);
        const lines = [HEADINGS, ...rows].map((cells) =>
          cells.map((cell) => quoted(cell, delimiter, isQuotedAll)).join(delimiter),
        );
        const text = lines.join(lineEnd) + (hasLastEnd ? lineEnd : '');
        const isMarked = encoding.startsWith('utf');
        const [file] = await readFiles(
          [{ name: 'r.csv', content: new Blob([encoded(text, encoding)]) }],
          isMarked ? {} : { 'r.csv': { encoding } },
        );
        expect(file?.report).toMatchObject({ kind: 'contributions', fault: null, refused: [], leftOut: [] });
        const read = file?.table;
        const back = names.map((_, row) => (read ? rowAsCells(read, row)[1] : null));
        expect(back).toEqual(names.map((name) => name.trim()));
      }),
      { numRuns: tries(80) },
    );
  });

  it('damaged in any way has each of its rows accounted for, and what is whole comes out whole', async () => {
    const damage = fc.record({
      row: fc.nat(),
      how: fc.constantFrom('cell lost', 'cell more', 'nought', 'word for amount', 'again', 'blank line'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom(...LINE_ENDS),
        fc.integer({ min: 3, max: 40 }),
        fc.array(damage, { maxLength: 8 }),
        fc.nat({ max: 30 }),
        async (encoding, delimiter, lineEnd, count, damages, cut) => {
          const rows = Array.from({ length: count }, (_, i) => [
            `R${i}${LETTERS[encoding].slice(0, 2)}`,
            `P${i}`,
            '2024-01-31',
            `${i}`,
            'member',
          ]);
          const hurt = new Set<number>([count - 1]);
          for (const { row, how } of damages) {
            const at = row % count;
            const cells = rows[at] ?? [];
            hurt.add(at);
            if (how === 'cell lost') cells.splice(row % 5, 1);
            if (how === 'cell more') cells.push('x');
            if (how === 'nought') cells[3] = `1\0${cells[3] ?? ''}`;
            if (how === 'word for amount') cells[3] = 'many';
            if (how === 'again') rows.push([...cells]);
            if (how === 'blank line') rows.push(['', '', '']);
          }
          const whole = [HEADINGS, ...rows].map((cells) => cells.join(delimiter)).join(lineEnd);
          // A download that broke off, in the middle of the last rows.
          const kept = Array.from(whole).slice(0, -cut || undefined);
          const text = kept.join('');
          const lines = text.split(/\r\n|\r|\n/).slice(1);
          const filled = lines.filter((line) => line.replaceAll(delimiter, '').trim() !== '').length;
          const [file] = await readFiles(
            [{ name: 'r.csv', content: new Blob([encoded(text, encoding)]) }],
            encoding.startsWith('utf') ? {} : { 'r.csv': { encoding } },
          );
          if (!file) throw new Error('nothing read');
          const { report, table: read } = file;
          if (filled === 0) return;
          const { rowsAccepted, refused, leftOut, repeats } = report;
          expect(report.fault).toBeNull();
          expect(rowsAccepted + refused.length + leftOut.length + repeats.length).toBe(filled);
          const ids = new Set(
            Array.from({ length: rowsAccepted }, (_, row) => (read ? rowAsCells(read, row)[0] : '')),
          );
          const isCut = (i: number) => i + 2 >= lines.length - cut;
          rows.slice(0, count).forEach(([id], i) => {
            if (!hurt.has(i) && !isCut(i)) expect([...ids]).toContain(id);
          });
        },
      ),
      { numRuns: tries(120) },
    );
  });

  it('with bytes flipped, quotes taken or doubled and noughts put in is read or refused, and no record is made up', async () => {
    const hit = fc.record({
      at: fc.nat(),
      byte: fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 34, 13, 10)),
    });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(hit, { minLength: 1, maxLength: 20 }),
        async ({ encoding, delimiter, lineEnd, isQuotedAll, names }, hits) => {
          const rows = names.map((name, i) => [`R${i}`, name, '2024-01-31', '12', 'member']);
          const text = [HEADINGS, ...rows]
            .map((cells) => cells.map((cell) => quoted(cell, delimiter, isQuotedAll)).join(delimiter))
            .join(lineEnd);
          const bytes = encoded(text, encoding);
          for (const { at, byte } of hits) bytes[at % bytes.length] = byte;
          const read = await readFiles([{ name: 'r.csv', content: new Blob([bytes]) }]);
          for (const { report } of read) {
            expect(report.fault === null).toBe(report.kind !== null);
            // Each hit can end a line and so make one row more.
            expect(report.rowsRead).toBeLessThanOrEqual(names.length + hits.length + 1);
          }
        },
      ),
      { numRuns: tries(120) },
    );
  });
});

const MAGIC: ReadonlyArray<readonly number[]> = [
  [],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x1f, 0x8b, 0x08],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x7b],
  [0x89, 0x50, 0x4e, 0x47],
];
const PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'content.xml',
  'META-INF/manifest.xml',
  'mimetype',
];

async function endsClearly(bytes: Uint8Array): Promise<void> {
  const read = await readFiles([{ name: 'what.xlsx', content: new Blob([Uint8Array.from(bytes)]) }]);
  expect(read.length).toBeGreaterThan(0);
  for (const { report, table: rows } of read) {
    expect(typeof report.fault?.code).toBe('string');
    expect(rows).toBeNull();
  }
}

describe('what is no table', () => {
  it('ends in a clear word, whatever its first bytes promise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...MAGIC), fc.uint8Array({ maxLength: 3000 }), async (magic, bytes) =>
        endsClearly(Uint8Array.from([...magic, ...bytes])),
      ),
      { numRuns: tries(200) },
    );
  });

  it('ends in a clear word where it is an archive of anything', async () => {
    const xml = fc
      .array(
        fc.constantFrom(
          '<?xml version="1.0"?>',
          '<worksheet>',
          '<sheetData>',
          '<row r="1">',
          '<c r="A1" t="s"><v>0</v></c>',
          '<c r="ZZZ99999999"><v>1e999</v></c>',
          '<dimension ref="A1:XFD1048576"/>',
          '</row>',
          '</worksheet>',
          '<sheet name="S" sheetId="1" r:id="rId1"/>',
          '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>',
          '&amp;&#0;]]>',
        ),
        { maxLength: 12 },
      )
      .map((pieces) => strToU8(pieces.join('')));
    const content = fc.oneof(xml, fc.uint8Array({ maxLength: 400 }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...PARTS), content, { maxKeys: 8 }), async (parts) =>
        endsClearly(zipSync(parts)),
      ),
      { numRuns: tries(150) },
    );
  });

  it('ends in a clear word where it is packed otherwise', async () => {
    await endsClearly(gzipSync(strToU8('receipt_id,policy_id,pay_date,amount\nR1,P1,2024-01-01,1\n')));
  });
});
