import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, specsOf, type Kind } from '#records';
import { isoDay, NO_DAY, UNITS_PER_ONE } from '#units';
import { cellReader, type Meaning } from '../../src/intake/cells.ts';
import { plainAmount, plainDate, withLatinDigits } from '../../src/intake/plain-forms.ts';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

const PLAIN: Meaning = { choice: null, codes: {}, unit: 1, daysFrom: null, lastYear: 2026 };

function read(kind: Kind, column: string, cell: string, meaning: Partial<Meaning> = {}) {
  const [, spec] = specsOf(kind).find(([name]) => name === column) ?? [];
  if (!spec) throw new Error(column);
  const found = cellReader(spec, { ...PLAIN, ...meaning })(cell);
  return found.ok ? found.value : found.reason;
}

const dayIn = (cell: string, meaning: Partial<Meaning> = {}) => {
  const found = read('policies', 'cover_start', cell, meaning);
  return typeof found === 'number' ? isoDay(found) : found;
};

describe('dates as people write them', () => {
  it.each([
    ['22-Jan-19', '2019-01-22'],
    ['22 janv. 2019', '2019-01-22'],
    ['January 22, 2019', '2019-01-22'],
    ['22 de enero de 2019', '2019-01-22'],
    ['1er février 2020', '2020-02-01'],
    ['17 Agustus 2023', '2023-08-17'],
    ['20190122', '2019-01-22'],
    ['22/01/19', '2019-01-22'],
    ['22.01.2019', '2019-01-22'],
    ['٢٠١٩-٠١-٢٢', '2019-01-22'],
    ['२२/०१/२०१९', '2019-01-22'],
    ['2019-01-22T23:30:00+03:00', '2019-01-22'],
    ['2019-01-22T00:00:00Z', '2019-01-22'],
    ['31-Feb-19', 'no-such-date'],
    ['2019-02-30', 'no-such-date'],
    ['31/04/2019', 'no-such-date'],
    ['2562-01-22', 'year-out-of-range'],
    ['Q1 2019', 'not-a-date'],
    ['unknown', 'not-a-date'],
    ['1548115200', 'not-a-date'],
    ['22 Foo 2019', 'not-a-date'],
    ['24-03-05', 'not-a-date'],
    ['05-03-65', '1965-03-05'],
  ])('%s', (cell, means) => {
    expect(dayIn(cell)).toBe(means);
  });

  it('gives two digits the last century that is not in the future: no later than this year for births', async () => {
    const rows = ['M1,F1,F,05/03/24', 'M2,F1,F,05/03/27', 'M3,F1,F,15/03/65'];
    const [file] = await readFiles(
      [textFile('m.csv', ['insured_id,family_id,sex,birth_date', ...rows].join('\n'))],
      {},
      2026,
    );
    const births = file?.table && columnOf(file.table, 'birth_date');
    if (births?.type !== 'day') throw new Error('no births');
    expect([...births.days].map(isoDay)).toEqual(['2024-03-05', '1927-03-05', '1965-03-15']);
    expect(file?.report.shortYears).toEqual(['birth_date']);
  });

  it('asks from which year days are numbered, and takes the answer', async () => {
    const text = 'receipt_id,policy_id,pay_date,amount\nR1,P1,45292,10\nR2,P1,45293.5,10\n';
    const [asked] = await readFiles([textFile('r.csv', text)]);
    expect(asked?.report.questions).toEqual([
      { column: 'pay_date', choices: ['days-1900', 'days-1904'], examples: ['45292', '45293.5'] },
    ]);
    for (const [choice, first] of [
      ['days-1900', '2024-01-01'],
      ['days-1904', '2028-01-02'],
    ] as const) {
      const [file] = await readFiles([textFile('r.csv', text)], {
        'r.csv': { readings: { pay_date: choice } },
      });
      const days = file?.table && columnOf(file.table, 'pay_date');
      expect(days?.type === 'day' && isoDay(days.days[0] ?? NO_DAY)).toBe(first);
      expect(file?.report.rowsAccepted).toBe(2);
    }
  });

  it('never takes the month for the day: any date by name comes back', () => {
    const names = [
      'Jan',
      'February',
      'mars',
      'Abr',
      'mayo',
      'juin',
      'Juli',
      'août',
      'Sept',
      'outubro',
      'nov',
      'Des',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1950, max: 2026 }),
        fc.constantFrom('-', ' ', '/', '. '),
        (month, day, year, mark) => {
          const cell = `${day}${mark}${names[month - 1]}${mark}${year}`;
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(dayIn(cell)).toBe(iso);
        },
      ),
    );
  });

  it('leaves what is no such form as it is', () => {
    for (const cell of ['2024-01-05', '05/01/2024', 'C0055', '12', '', '1/2/3/24'])
      expect(plainDate(cell, 2026)).toBe(cell);
  });
});

describe('amounts as people write them', () => {
  const amountIn = (cell: string, meaning: Partial<Meaning> = {}) => {
    const found = read('claims', 'amount_paid', cell, meaning);
    return typeof found === 'number' ? found / UNITS_PER_ONE : found;
  };
  it.each([
    ['KSh 1,500', 1500],
    ['KSHS 1,500', 1500],
    ['1,500 shs', 1500],
    ['US$ 4.00', 4],
    ['GH¢ 4.00', 4],
    ['RWF 1,500', 1500],
    ['1 500 F CFA', 1500],
    ['Rs. 250/-', 250],
    ['₹1,00,000.50', 100_000.5],
    ['Rs. 250', 250],
    ['1500 FCFA', 1500],
    ['TZS 12,000', 12_000],
    ['12,000/=', 12_000],
    ['$4.00', 4],
    ['-$4.00', -4],
    ['(1,200.00)', -1200],
    ['($1,200.00)', -1200],
    ['1,200-', -1200],
    ['١٬٥٠٠٫٥٠', 1500.5],
    ['१,००,०००', 100_000],
    ['１２００', 1200],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['INF', 'not-a-number'],
    ['0x1F', 'not-a-number'],
    ['#REF!', 'not-a-number'],
    ['3E+3', 'not-a-number'],
    ['95%', 'not-a-number'],
    ['USD', 'not-a-number'],
    ['12 apples', 'not-a-number'],
    ['500 MIL', 'not-a-number'],
    ['2 LAC', 'not-a-number'],
    ['USD 5', 5],
  ])('%s', (cell, means) => {
    expect(amountIn(cell, { choice: 'decimal-point' })).toBe(means);
  });

  it('counts in thousands where that was said, to the last digit', () => {
    expect(amountIn('1.2345', { unit: 1000, choice: 'decimal-point' })).toBe(1234.5);
    expect(amountIn('76', { unit: 100_000 })).toBe(7_600_000);
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), (whole) => {
        expect(amountIn(String(whole / 1000), { unit: 1000, choice: 'decimal-point' })).toBe(whole + 0);
      }),
    );
  });

  it('leaves what is no amount in ones', async () => {
    const text = 'month,claims_paid_amount,staff_fte\n2024-01,12,3.5\n';
    const [file] = await readFiles([textFile('return.csv', text)], { 'return.csv': { unit: 1000 } });
    const cells = file?.table && columnOf(file.table, 'staff_fte');
    expect(cells?.type === 'money' && cells.units[0]).toBe(3.5 * UNITS_PER_ONE);
  });

  it('leaves plain numbers as they are', () => {
    for (const cell of ['12', '-12.50', '1,234.5', '']) expect(plainAmount(cell)).toBe(cell);
    expect(withLatinDigits('C0012')).toBe('C0012');
  });
});
