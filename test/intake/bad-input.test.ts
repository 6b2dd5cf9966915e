import { describe, expect, it } from 'vitest';
import { commonProblems } from '#intake';
import { readFiles } from '../support/scheme.ts';
import { wordsOf } from '../support/columns.ts';
import { textFile } from '../support/shared.ts';

async function read(name: string, text: string | Uint8Array<ArrayBuffer>) {
  const file = typeof text === 'string' ? textFile(name, text) : { name, content: new Blob([text]) };
  const [result] = await readFiles([file]);
  if (!result) throw new Error('nothing read');
  return result;
}

const CLAIMS =
  'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,amount_paid,settled_date';
const claim = (over: Partial<Record<string, string>> = {}) => {
  const cells: Record<string, string | undefined> = {
    claim_id: 'C1',
    insured_id: 'M1',
    benefit: 'outpatient',
    service_date: '2024-01-05',
    submitted_date: '2024-01-09',
    status: 'paid',
    amount_claimed: '120',
    amount_paid: '100',
    settled_date: '2024-02-01',
    ...over,
  };
  return CLAIMS.split(',')
    .map((name) => cells[name] ?? '')
    .join(',');
};
const claims = (...rows: string[]) => read('claims.csv', [CLAIMS, ...rows].join('\n'));

describe('a file that cannot be taken in says why', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['empty.csv', '', 'empty'],
    ['blank.csv', '\n\n  \n', 'blank'],
    ['mark.csv', '\ufeff', 'blank'],
    ['header.csv', CLAIMS, 'no-rows'],
    ['picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'picture'],
    ['book.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'broken-spreadsheet'],
    ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'broken-spreadsheet'],
    ['paper.csv', '%PDF-1.7 ...', 'pdf'],
    ['page.csv', '<!DOCTYPE html><html><body>Log in</body></html>', 'web-page'],
    ['sqlite.csv', Uint8Array.from({ length: 512 }, (_, i) => (i * 89) % 256), 'binary'],
    ['list.csv', 'colour,taste\nred,sweet\n', 'unknown-kind'],
    ['profile.json', '{"name": ', 'not-json'],
    ['profile.json', '[]', 'profile-faults'],
  ])('%s with %j', async (name, content, code) => {
    const { report, table } = await read(name, content);
    expect(report.fault?.code).toBe(code);
    expect(table).toBeNull();
  });

  it('names the required columns that are missing, and what the table was taken for', async () => {
    const { report } = await read('claims.csv', CLAIMS.replace('benefit,', '') + '\n1,2,3,4,5,6,7,8\n');
    expect(report.fault).toMatchObject({ code: 'missing-columns', kind: 'claims', columns: ['benefit'] });
  });

  it('tells the headings it read and the nearest kind where none fits', async () => {
    const headings = Array.from({ length: 20 }, (_, i) => `h${i}`);
    const near = await read('c.csv', `claim_id,,benefit,amount_claimed,${headings.join(',')}\nC1\n`);
    expect(near.report.fault).toEqual({
      code: 'unknown-kind',
      nearest: { kind: 'claims', columns: ['insured_id', 'service_date', 'submitted_date', 'status'] },
      headings: ['claim_id', 'benefit', 'amount_claimed', ...headings.slice(0, 9)],
      headingCount: 23,
    });
    const far = await read('list.csv', 'colour,taste\nred,sweet\n');
    expect(far.report.fault).toMatchObject({ nearest: null, headings: ['colour', 'taste'] });
  });

  it('names every field of a profile that is wrong', async () => {
    const { report } = await read('profile.json', '{"name":"A","currency":"rupees","grace_days":-1}');
    expect(report.fault).toEqual({
      code: 'profile-faults',
      faults: [
        { field: 'currency', value: '"rupees"' },
        { field: 'grace_days', value: '-1' },
      ],
    });
  });
});

describe('a row that cannot be taken in says why, and the good ones stay', () => {
  it.each([
    [{ benefit: 'dentistry' }, 'benefit', 'dentistry', 'unknown-code'],
    [{ service_date: '2023-02-30' }, 'service_date', '2023-02-30', 'no-such-date'],
    [{ service_date: 'yesterday' }, 'service_date', 'yesterday', 'not-a-date'],
    [{ submitted_date: '1024-01-01' }, 'submitted_date', '1024-01-01', 'year-out-of-range'],
    [{ amount_claimed: 'abc' }, 'amount_claimed', 'abc', 'not-a-number'],
    [{ amount_claimed: 'NaN' }, 'amount_claimed', 'NaN', 'not-a-number'],
    [{ amount_claimed: '1e5' }, 'amount_claimed', '1e5', 'not-a-number'],
    [{ amount_claimed: '10.12345' }, 'amount_claimed', '10.12345', 'too-many-decimals'],
    [{ insured_id: '' }, 'insured_id', '', 'missing'],
    [{ status: '' }, 'status', '', 'missing'],
  ])('%j', async (over, column, value, reason) => {
    const { report } = await claims(claim(), claim({ claim_id: 'C2', ...over }), claim({ claim_id: 'C3' }));
    expect(report.refused).toEqual([{ row: 3, faults: [{ column, value, reason }] }]);
    expect(report).toMatchObject({ rowsRead: 3, rowsAccepted: 2 });
  });

  it('keeps the first of two rows with one id and different content, and shows both', async () => {
    const { report } = await claims(claim(), claim({ amount_paid: '90' }), claim());
    expect(report.rowsAccepted).toBe(1);
    expect(report.repeats).toEqual([{ row: 4, firstRow: 2 }]);
    expect(report.refused).toEqual([
      {
        row: 3,
        faults: [
          {
            column: 'claim_id',
            value: 'C1',
            reason: 'id-repeated',
            firstRow: 2,
            differences: [{ column: 'amount_paid', kept: '100', here: '90' }],
          },
        ],
      },
    ]);
  });

  it.each(['Total', 'TOTAL', 'Grand total:', 'Sum', 'Totaux', 'Somme', 'Sub-total January', 'Total général'])(
    'leaves out a row of sums that begins with %s, in one line',
    async (word) => {
      const total = `${word},,,,,,"1,200",1000,`;
      const { report } = await claims(claim(), claim({ claim_id: 'C2' }), total);
      expect(report).toMatchObject({ rowsRead: 3, rowsAccepted: 2 });
      expect(report.leftOut).toEqual([
        { row: 4, faults: [{ column: '', value: `${word} | 1,200 | 1000`, reason: 'total-row' }] },
      ]);
    },
  );

  it('takes a record whose id is Total, or Summer, for what it is', async () => {
    const { report } = await claims(claim({ claim_id: 'Total' }), claim({ claim_id: 'Summer', status: '' }));
    expect(report.rowsAccepted).toBe(1);
    expect(report.refused).toMatchObject([{ faults: [{ column: 'status', reason: 'missing' }] }]);
  });

  it('tells once what is wrong with many rows, the most common first', async () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      claim({
        claim_id: `C${i}`,
        ...(i < 20 && { status: 'CLOSED' }),
        ...(i < 30 && { service_date: '' }),
        ...(i >= 55 && { benefit: 'dentistry' }),
        ...(i >= 30 && { insured_id: `"${i}` }),
      }),
    );
    const { asTold } = await claims(...rows);
    const common = commonProblems([asTold], 'refused');
    expect(common.map(({ fault, count, row }) => [fault.column, fault.value, count, row])).toEqual([
      ['service_date', '', 30, 2],
      ['status', 'CLOSED', 20, 2],
    ]);
  });

  it('counts an identical pregnancy once, and another of the same woman and day as another', async () => {
    const { report } = await read(
      'p.csv',
      [
        'insured_id,registered_date,expected_delivery,anc_visits',
        'M1,2024-01-05,2024-06-01,1',
        'M1,2024-01-05,2024-06-01,2',
        'M1,2024-01-05,2024-06-01,1',
        'M1,2024-02-05,2024-06-01,1',
      ].join('\n'),
    );
    expect(report).toMatchObject({ rowsRead: 4, rowsAccepted: 3, refused: [] });
    expect(report.repeats).toEqual([{ row: 4, firstRow: 2 }]);
  });

  it('lets finance lines that are the same throughout add up', async () => {
    const { report } = await read('f.csv', 'month,line,actual\n2024-01,salaries,5\n2024-01,salaries,5\n');
    expect(report).toMatchObject({ rowsAccepted: 2, repeats: [] });
  });

  it('leaves an unreadable optional cell blank and says so', async () => {
    const { report, table } = await claims(claim({ settled_date: '2024-13-01' }));
    expect(report.rowsAccepted).toBe(1);
    expect(report.leftBlank).toEqual([
      { row: 2, faults: [{ column: 'settled_date', value: '2024-13-01', reason: 'no-such-date' }] },
    ]);
    expect(table?.length).toBe(1);
  });

  it('refuses rows whose cells do not fit the headings', async () => {
    const { report } = await claims(claim(), `${claim({ claim_id: 'C2' })},surplus`, claim());
    expect(report.refused.map(({ row, faults }) => [row, faults[0]?.reason])).toEqual([
      [3, 'too-many-cells'],
    ]);
  });

  it('refuses a row with a stray quote alone, and none of the rows after it', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => claim({ claim_id: `C${i}` }));
    rows[4] = claim({ claim_id: 'C4', amount_paid: '"5' });
    const { report } = await claims(...rows);
    expect(report).toMatchObject({ rowsRead: 1000, rowsAccepted: 999 });
    expect(report.refused).toEqual([
      {
        row: 6,
        faults: [
          {
            column: '',
            value: 'C4 | M1 | outpatient | 2024-01-05 | 2024-01-09 | paid | 120 | "5 | 2024-02-01',
            reason: 'quote-not-closed',
          },
        ],
      },
    ]);
  });

  it('takes the amount billed where the amount claimed is blank', async () => {
    const text = `${CLAIMS},amount_billed\n${claim({ amount_claimed: '' })},80\n${claim({ claim_id: 'C2', amount_claimed: '' })},\n`;
    const { report } = await read('claims.csv', text);
    expect(report.rowsAccepted).toBe(1);
    expect(report.refused).toEqual([
      { row: 3, faults: [{ column: 'amount_claimed', value: '', reason: 'missing' }] },
    ]);
  });
});

describe('text that tries to be more than text', () => {
  const nasty = [
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '=HYPERLINK("http://x")',
    "'; DROP TABLE",
  ];

  it.each(nasty)('%s stays text', async (text) => {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    const { report, table } = await claims(claim({ claim_id: quoted, insured_id: quoted }));
    expect(report.rowsAccepted).toBe(1);
    expect(wordsOf(table, 'claim_id')).toEqual([text]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('as headings are left out by name', async () => {
    const { report } = await read('claims.csv', `${CLAIMS},__proto__,constructor\n${claim()},a,b\n`);
    expect(report.rowsAccepted).toBe(1);
    expect(report.headings.slice(-2)).toEqual([
      { heading: '__proto__', key: 'proto', column: null },
      { heading: 'constructor', key: 'constructor', column: null },
    ]);
  });

  it('in a profile changes nothing but its own field', async () => {
    const { report } = await read(
      'p.json',
      '{"name":"<b>A</b>","currency":"INR","__proto__":{"polluted":1}}',
    );
    expect(report.profile?.name).toBe('<b>A</b>');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('dates and numbers are decided once per column', () => {
  const receipts = (...rows: string[]) =>
    read('r.csv', ['receipt_id;policy_id;pay_date;amount', ...rows].join('\n'));

  it('reads a column day first when one of its dates shows it', async () => {
    const { report, table } = await receipts('R1;P1;01/02/2023;10,50', 'R2;P1;23/02/2023;1.234,00');
    expect(report.delimiter).toBe(';');
    expect(report.questions).toEqual([]);
    expect(report.readings).toEqual([
      { column: 'pay_date', choice: 'day-first', by: 'evidence' },
      { column: 'amount', choice: 'decimal-comma', by: 'evidence' },
    ]);
    expect(table?.columns['amount']).toMatchObject({ units: Float64Array.of(10_500, 1_234_000) });
  });

  it('asks when every date and number of a column can be meant in two ways', async () => {
    const { report } = await receipts('R1;P1;01/02/2023;1.500', 'R2;P1;03/04/2023;2.500');
    expect(report.questions).toEqual([
      { column: 'pay_date', choices: ['day-first', 'month-first'], examples: ['01/02/2023', '03/04/2023'] },
      { column: 'amount', choices: ['decimal-point', 'decimal-comma'], examples: ['1.500', '2.500'] },
    ]);
  });

  it('asks when a column shows both orders', async () => {
    const { report } = await receipts('R1;P1;25/02/2023;1', 'R2;P1;02/25/2023;1');
    expect(report.questions).toMatchObject([{ column: 'pay_date' }]);
  });

  it('has nothing to ask of ISO dates and plain numbers', async () => {
    const { report } = await receipts('R1;P1;2023-02-01;1500', 'R2;P1;2023-02-03 00:00:00;12.5');
    expect(report.questions).toEqual([]);
    expect(report.rowsAccepted).toBe(2);
  });

  it('understands thousands in threes and in the Indian way', async () => {
    const { table } = await receipts(
      'R1;P1;2023-02-01;1,00,000',
      'R2;P1;2023-02-01;1,234,567.50',
      'R3;P1;2023-02-01;1 000.00',
    );
    expect(table?.columns['amount']).toMatchObject({
      units: Float64Array.of(100_000_000, 1_234_567_500, 1_000_000),
    });
  });
});

describe('encodings', () => {
  const text = 'insured_id,family_id,sex,birth_date,area\n1,F,femme,1990-01-01,Thiès\n';

  it.each([
    ['utf-8', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ])('%s', async (encoding, bytes) => {
    const { report, table } = await read('members.csv', Uint8Array.from(bytes));
    expect(report.encoding).toBe(encoding);
    expect(wordsOf(table, 'area')).toEqual(['Thiès']);
  });

  it('keeps a UTF-8 file with a bad byte UTF-8, and counts what could not be read', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},F,femme,1990-01-01,Thiès\n`);
    const good = Buffer.from(text + rows.join(''), 'utf8');
    const bytes = Uint8Array.from([...good, ...Buffer.from('99,F,femme,1990-01-01,Ké\n', 'latin1')]);
    const { report, table } = await read('members.csv', bytes);
    expect(report).toMatchObject({ encoding: 'utf-8', unreadableCharacters: 1, accents: [] });
    expect(wordsOf(table, 'area')).toEqual(['Thiès', 'K\ufffd']);
  });

  it('believes a byte order mark, however many bytes are bad', async () => {
    const marked = Buffer.from('\ufeffinsured_id,family_id,sex,birth_date,area\n', 'utf8');
    const bad = Buffer.from('1,F,femme,1990-01-01,Thiès\n', 'latin1');
    const { report } = await read('members.csv', Uint8Array.from([...marked, ...bad]));
    expect(report).toMatchObject({ encoding: 'utf-8', unreadableCharacters: 1, rowsAccepted: 1 });
  });

  it('shows words of a file whose encoding is a guess', async () => {
    const { report } = await read('members.csv', Uint8Array.from(Buffer.from(text, 'latin1')));
    expect(report).toMatchObject({ accents: ['Thiès'], unreadableCharacters: 0 });
  });

  it('stays with UTF-16 where a character of it is broken', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from(`\ufeff${text}`, 'utf16le'),
      ...Buffer.from('2,F,femme,1990-01-01,', 'utf16le'),
      ...[0x00, 0xd8],
      ...Buffer.from('\n', 'utf16le'),
    ]);
    const { report } = await read('members.csv', bytes);
    expect(report).toMatchObject({ encoding: 'utf-16le', unreadableCharacters: 1, rowsAccepted: 2 });
  });

  it('says nothing of characters where all is well', async () => {
    const { report } = await read('members.csv', text);
    expect(report).toMatchObject({ encoding: 'utf-8', unreadableCharacters: 0, accents: [] });
  });
});
