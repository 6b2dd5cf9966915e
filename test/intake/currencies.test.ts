import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openQuestions, readStretch, type Choices, type Maps } from '#intake';
import { columnOf, csvText } from '#records';
import { UNITS_PER_ONE } from '#units';
import { currenciesOf } from '../../src/intake/currency-marks.ts';
import { readText, type FileLaidOut } from '../support/scheme.ts';

const inStretches = (stretchBytes: number) => ({
  readers: { read: readStretch, stretchBytes, largeBytes: 0 },
});

/** Receipts with these amounts, and what a column beside them says of their currency. */
function receipts(amounts: readonly string[], currencies?: readonly string[]): string {
  const beside = currencies ? ['Currency'] : [];
  const rows = amounts.map((amount, i) => [
    ...[`R${i}`, 'P1', '2024-01-05', amount],
    ...(currencies ? [currencies[i] ?? ''] : []),
  ]);
  return csvText([['receipt_id', 'policy_id', 'pay_date', 'amount', ...beside], ...rows]);
}

function amountsOf({ table }: FileLaidOut): number[] {
  const column = table && columnOf(table, 'amount');
  return column?.type === 'money' ? Array.from(column.units, (units) => units / UNITS_PER_ONE) : [];
}

const asked = ({ report }: FileLaidOut) =>
  report.currencies?.choices.map(({ currency, example, rows }) => [
    currency,
    example?.cell,
    example?.row,
    rows,
  ]);
const aside = ({ report }: FileLaidOut) =>
  report.refused.map(({ row, faults: [fault] }) => [row, fault?.reason, fault?.value, fault?.currency]);

describe('what a mark of a currency stands for', () => {
  it.each([
    ['KES', ['KES']],
    ['usd', ['USD']],
    ['KSh', ['KES']],
    ['Ksh.', ['KES']],
    ['TSHS', ['TZS']],
    ['FCFA', ['XOF', 'XAF']],
    ['F CFA', ['XOF', 'XAF']],
    ['₹', ['INR']],
    ['US$', ['USD']],
    ['HK$', ['HKD']],
    ['R$', ['BRL']],
    ['GH¢', ['GHS']],
    ['$ MXN', ['MXN']],
    ['$ EUR', []],
    ['US Dollar', ['USD']],
    ['us dollars', ['USD']],
    ['Franc CFA (BCEAO)', ['XOF']],
    ['naira', ['NGN']],
    ['TZS (000)', []],
    ['local', []],
    ['XQQ', []],
  ])('%s', (mark, codes) => {
    expect(currenciesOf(mark)).toEqual(codes);
  });

  it('is looked up in names that are put together once', () => {
    const made = vi.spyOn(Intl, 'DisplayNames');
    for (let i = 0; i < 20; i++) expect(currenciesOf(`no currency ${'x'.repeat(i + 1)}`)).toEqual([]);
    // Once for each language, or never where others asked before.
    expect(made.mock.calls.length).toBeLessThanOrEqual(7);
    made.mockRestore();
  });

  it.each([
    ['$', 'USD'],
    ['$', 'MXN'],
    ['Rs', 'INR'],
    ['Rs', 'NPR'],
    ['Sh', 'UGX'],
    ['/=', 'TZS'],
    ['/', 'INR'],
    ['dollars', 'USD'],
    ['shilling', 'KES'],
  ])('%s may be %s, and others', (mark, code) => {
    expect(currenciesOf(mark)).toContain(code);
    expect(currenciesOf(mark).length).toBeGreaterThan(1);
  });
});

describe('amounts that name a currency', () => {
  it('are of one where all marks may be the same, and amounts without any are too', async () => {
    const file = await readText(receipts(['Rs. 1,200.00', '₹ 300', '40/-', '500']));
    expect(file.report.currencies).toEqual({
      own: { currency: 'INR', codes: ['INR'] },
      choices: [],
      isAsked: false,
      rowsAside: 0,
    });
    expect(amountsOf(file)).toEqual([1200, 300, 40, 500]);
    expect(openQuestions(file.asTold)).toEqual([]);
  });

  it('say nothing certain where a mark may be several currencies', async () => {
    const { report } = await readText(receipts(['$ 5', '7']));
    expect(report.currencies?.own?.currency).toBe('$');
    expect(report.currencies?.own?.codes).toContain('USD');
    expect((await readText(receipts(['5', '1,200']))).report.currencies).toBeNull();
  });

  it('are asked about where they are several, with a cell, its row and how many rows there are of each', async () => {
    const file = await readText(receipts(['KES 500', '$ 20', '30', 'KSh 1,000.50', '-']));
    expect(asked(file)).toEqual([
      ['KES', 'KES 500', 2, 2],
      ['$', '$ 20', 3, 1],
    ]);
    expect(openQuestions(file.asTold)).toHaveLength(1);
  });

  it('in other currencies than the chosen one are put aside with cell and currency, and never converted', async () => {
    const text = receipts(['KES 500', '$ 20', '30', 'US$ 7', '12.50 EUR']);
    const file = await readText(text, { currency: 'KES' });
    expect(aside(file)).toEqual([
      [3, 'other-currency', '$ 20', '$'],
      [5, 'other-currency', 'US$ 7', 'US$'],
      [6, 'other-currency', '12.50 EUR', 'EUR'],
    ]);
    expect(amountsOf(file)).toEqual([500, 30]);
    expect(file.report.currencies).toMatchObject({ own: { currency: 'KES' }, isAsked: false, rowsAside: 3 });
    expect(openQuestions(file.asTold)).toEqual([]);
    // What "$" is, USD tells.
    const dollars = await readText(text, { currency: 'USD' });
    expect(amountsOf(dollars)).toEqual([20, 30, 7]);
  });

  it('do not count as one of two currencies that a mark may be', async () => {
    const text = receipts(['USD 5', 'CAD 7', '$ 9']);
    expect(asked(await readText(text))?.map(([currency]) => currency)).toEqual(['USD', 'CAD', '$']);
    const file = await readText(text, { currency: 'USD' });
    expect(amountsOf(file)).toEqual([5]);
    expect(file.report.refused).toHaveLength(2);
    // Nor does what was said of "$" before tell which of them is meant.
    const without = await readText(receipts(['USD 5', 'CAD 7']), { currency: '$' });
    expect(without.report.currencies?.isAsked).toBe(true);
  });

  it('are put aside in columns that may be blank, too', async () => {
    const headings =
      'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,amount_paid';
    const row = (id: string, claimed: string, paid: string) =>
      `${id},M1,outpatient,2024-01-05,2024-01-06,paid,${claimed},${paid}`;
    const text = [headings, row('C1', 'KES 10', 'KES 10'), row('C2', 'KES 10', 'USD 1'), row('C3', '9', 'x')];
    const file = await readText(text.join('\n'), { currency: 'KES' });
    expect(aside(file)).toEqual([[3, 'other-currency', 'USD 1', 'USD']]);
    expect(file.report.leftBlank.map(({ row: at }) => at)).toEqual([4]);
    expect(file.report.rowsAccepted).toBe(2);
  });

  it('of the next month are read by what was answered, and asked about where that does not tell', async () => {
    const maps: Maps = { contributions: { currency: 'KES' } };
    expect(amountsOf(await readText(receipts(['KES 1', 'USD 2']), {}, maps))).toEqual([1]);
    // All in another one: nothing comes in, and it can be said otherwise.
    const other = await readText(receipts(['USD 2', 'USD 3']), {}, maps);
    expect(other.report).toMatchObject({ rowsAccepted: 0, currencies: { rowsAside: 2, isAsked: false } });
    expect(asked(other)).toEqual([
      ['USD', 'USD 2', 2, 2],
      ['KES', undefined, undefined, 0],
    ]);
    expect((await readText(receipts(['USD 2', '3']), { currency: 'USD' }, maps)).report.rowsAccepted).toBe(2);
    expect((await readText(receipts(['2', '3']), {}, maps)).report).toMatchObject({
      rowsAccepted: 2,
      currencies: null,
    });
  });
});

describe('amounts that are all in one currency', () => {
  const dollars = receipts(['USD 5', 'US$ 7', '9']);
  const of = (currency: string, said: Choices = {}, text = dollars) => readText(text, said, {}, { currency });

  it('are asked about where that is not the scheme’s', async () => {
    const file = await of('KES');
    expect(file.report.currencies).toMatchObject({ own: null, isAsked: true });
    expect(openQuestions(file.asTold)).toHaveLength(1);
    const choices = [
      ['USD', 'USD 5', 2, 2],
      ['KES', undefined, undefined, 0],
    ];
    expect(asked(file)).toEqual(choices);
    const theirs = await of('KES', { currency: 'USD' });
    expect(asked(theirs)).toEqual(choices);
    expect([amountsOf(theirs), openQuestions(theirs.asTold)]).toEqual([[5, 7, 9], []]);
    const own = await of('KES', { currency: 'KES' });
    expect(asked(own)).toEqual(choices);
    expect([amountsOf(own), openQuestions(own.asTold)]).toEqual([[9], []]);
  });

  it('are not where it is the scheme’s, or may be, or nobody knows what it is', async () => {
    for (const [currency, text] of [
      ['USD', dollars],
      ['MXN', receipts(['$ 5'])],
      ['KES', receipts(['5', '7'], ['local', 'local'])],
      ['KES', receipts(['5', '7'])],
    ] as const)
      expect(openQuestions((await of(currency, {}, text)).asTold)).toEqual([]);
  });

  it('are not asked about again', async () => {
    const maps: Maps = { contributions: { currency: 'USD' } };
    const file = await readText(dollars, {}, maps, { currency: 'KES' });
    expect([amountsOf(file), openQuestions(file.asTold)]).toEqual([[5, 7, 9], []]);
  });
});

describe('a column that says the currency of each row', () => {
  it.each(['Currency', 'Currency Code', 'Devise', 'monnaie', 'Moneda', 'moeda', 'Mata uang', 'العملة'])(
    'called %s is looked at',
    async (heading) => {
      const text = receipts(['500', '20', '30'], ['KES', 'USD', '']).replace('Currency', heading);
      expect(asked(await readText(text))).toEqual([
        ['KES', 'KES', 2, 1],
        ['USD', 'USD', 3, 1],
      ]);
      const file = await readText(text, { currency: 'KES' });
      expect(aside(file)).toEqual([[3, 'other-currency', '20', 'USD']]);
      expect(amountsOf(file)).toEqual([500, 30]);
    },
  );

  it('tells with the amounts: a mark that says less is what the row says', async () => {
    const text = receipts(['$ 5', '$ 7', 'CAD 2', 'EUR 1'], ['USD', 'CAD', 'CAD', 'CAD']);
    const file = await readText(text, { currency: 'CAD' });
    expect(amountsOf(file)).toEqual([7, 2]);
    expect(aside(file)).toEqual([
      [2, 'other-currency', '$ 5', 'USD'],
      [5, 'other-currency', 'EUR 1', 'EUR'],
    ]);
  });

  it('may say what nobody knows, which is no other currency by itself', async () => {
    const { report } = await readText(receipts(['5', '7'], ['local', 'local']));
    expect(report.currencies).toMatchObject({ own: { currency: 'local', codes: [] }, isAsked: false });
    const text = receipts(['5', '7', '9'], ['TZS', 'TZS (000)', 'TZS']);
    expect(asked(await readText(text))?.map(([currency]) => currency)).toEqual(['TZS', 'TZS (000)']);
    expect(amountsOf(await readText(text, { currency: 'TZS' }))).toEqual([5, 9]);
  });

  it('is no currency of rows without an amount, and of no column of the kind', async () => {
    const text = receipts(['5', ''], ['KES', 'USD']);
    const file = await readText(text, { currency: 'KES' });
    expect(file.report.refused.map(({ faults }) => faults[0]?.reason)).toEqual(['missing']);
    const persons =
      'insured_id,family_id,sex,birth_date,currency\nM1,F1,F,1990-01-01,KES\nM2,F1,M,1990-01-01,USD\n';
    expect((await readText(persons)).report.currencies).toBeNull();
    const asPayer = await readText(receipts(['5', '6'], ['member', 'state']), {
      columns: { currency: 'payer' },
    });
    expect(asPayer.report.currencies).toBeNull();
  });

  it('is read in rows whose cells go over lines', async () => {
    const text = receipts(['5', '6'], ['KES', 'USD']).replace('P1', '"P\n1"');
    const file = await readText(text, { currency: 'USD' });
    expect(aside(file)).toEqual([[2, 'other-currency', '5', 'KES']]);
    expect(amountsOf(file)).toEqual([6]);
  });
});

describe('every row of a table with currencies', () => {
  const mark = fc.constantFrom('', '', 'KES ', 'KSh ', 'USD ', '$ ', 'Rs. ', '€');
  const amount = fc
    .tuple(mark, fc.integer({ min: 0, max: 99_999 }))
    .map(([sign, value]) => `${sign}${value}`);
  const beside = fc.constantFrom('', 'KES', 'USD', 'EUR', 'local');
  const row = fc.tuple(amount, beside);
  /** Whether an amount is in the chosen currency, said another way: nothing near it names another. */
  const isOwn = (cell: string, currency: string) =>
    /^(?:KES |KSh )?\d+$/.test(cell) && ['', 'KES'].includes(currency);

  it('is accepted or put aside; those that are accepted name no other currency, in stretches as in one go', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.integer({ min: 40, max: 400 }),
        async (rows, isBeside, stretchBytes) => {
          const cells = rows.map(([cell]) => cell);
          const currencies = rows.map(([, currency]) => (isBeside ? currency : ''));
          const text = receipts(cells, isBeside ? currencies : undefined);
          const whole = await readText(text, { currency: 'KES' });
          const own = cells.filter((cell, i) => isOwn(cell, currencies[i] ?? ''));
          expect(amountsOf(whole)).toEqual(own.map((cell) => Number(cell.replace(/\D/g, ''))));
          expect(whole.report.rowsAccepted + whole.report.refused.length).toBe(rows.length);
          const inParts = await readText(text, { currency: 'KES' }, {}, inStretches(stretchBytes));
          expect(inParts.report).toEqual(whole.report);
          const open = await readText(text, {}, {}, inStretches(stretchBytes));
          expect(open.report).toEqual((await readText(text)).report);
          if (open.report.currencies?.isAsked) {
            const counted = open.report.currencies.choices.map(({ rows: count }) => count);
            expect(Math.min(...counted)).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
