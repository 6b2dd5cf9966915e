import { describe, expect, it } from 'vitest';
import { readFile, type Choices } from '#intake';
import { rowAsCells } from '#records';
import { dayFromIso, dayFromParts } from '#units';
import { dayIn } from '../../src/intake/calendars.ts';
import { laidOut } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

const MS_A_DAY = 86_400_000;

async function receipts(dates: readonly string[], said: Choices = {}) {
  const rows = dates.map((date, i) => `R${i},P1,${date},10`);
  const [read] = await readFile(
    textFile('r.csv', ['receipt_id,policy_id,pay_date,amount', ...rows].join('\n')),
    {
      choices: () => said,
      thisYear: 2026,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  );
  if (!read) throw new Error('nothing read');
  const { report, table } = laidOut(read);
  const days = Array.from({ length: table?.length ?? 0 }, (_, row) => table && rowAsCells(table, row)[2]);
  return { report, days, choices: report.questions[0]?.choices ?? null };
}

describe('a day of another calendar', () => {
  it('is the one that Intl calls so, for every Ethiopian and Thai day of a century', () => {
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
    const names = {
      ethiopian: new Intl.DateTimeFormat('en-u-ca-ethiopic-nu-latn', numbers),
      thai: new Intl.DateTimeFormat('en-u-ca-buddhist-nu-latn', numbers),
    };
    const first = dayFromParts(1930, 1, 1) ?? 0;
    for (const calendar of ['ethiopian', 'thai'] as const) {
      for (let day = first; day < first + 36_525; day++) {
        const parts = names[calendar].formatToParts(day * MS_A_DAY);
        const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
        if (dayIn(calendar, part('year'), part('month'), part('day')) !== day)
          expect([calendar, day, parts]).toBe(dayIn(calendar, part('year'), part('month'), part('day')));
      }
    }
  });

  // New Year's days and others as Nepal's calendars have them.
  it.each([
    [2000, 1, 1, '1943-04-14'],
    [2015, 1, 1, '1958-04-13'],
    [2072, 1, 12, '2015-04-25'],
    [2075, 10, 8, '2019-01-22'],
    [2077, 1, 1, '2020-04-13'],
    [2080, 1, 1, '2023-04-14'],
    [2081, 1, 1, '2024-04-13'],
    [2082, 1, 1, '2025-04-14'],
  ])('%i-%i-%i of Nepal is %s elsewhere', (year, month, day, iso) => {
    expect(dayIn('nepali', year, month, day)).toBe(dayFromIso(iso));
  });

  it('is none where the calendar has no such day, or is not known', () => {
    expect(dayIn('ethiopian', 2011, 13, 6)).not.toBeNull();
    expect(dayIn('ethiopian', 2012, 13, 6)).toBeNull();
    expect(dayIn('ethiopian', 2012, 1, 31)).toBeNull();
    expect(dayIn('nepali', 2075, 2, 33)).toBeNull();
    expect(dayIn('nepali', 2084, 1, 1)).toBeNull();
    expect(dayIn('thai', 2562, 2, 29)).toBeNull();
  });
});

describe('a column of dates', () => {
  it('of Thai years only is read so by itself, day first or year first', async () => {
    const { report, days } = await receipts(['2562-01-22', '22/01/2562', '๒๒/๐๑/๒๕๖๒']);
    expect(days).toEqual(['2019-01-22', '2019-01-22', '2019-01-22']);
    expect(report.readings).toEqual([{ column: 'pay_date', choice: 'thai', by: 'evidence' }]);
    expect(report.questions).toEqual([]);
  });

  it('of Thai years and others is asked about, and read as is said', async () => {
    const dates = ['2562-01-22', '2019-01-23'];
    expect((await receipts(dates)).choices).toEqual(['as-written', 'thai']);
    expect((await receipts(dates, { readings: { pay_date: 'thai' } })).days).toEqual(['2019-01-22']);
    expect((await receipts(dates, { readings: { pay_date: 'as-written' } })).days).toEqual(['2019-01-23']);
  });

  it('far ahead may be Nepali, and is asked about', async () => {
    const dates = ['2075-10-08', '2075-03-32'];
    const { choices, report } = await receipts(dates);
    expect(choices).toEqual(['as-written', 'nepali']);
    expect(report.questions[0]?.examples).toEqual(['2075-10-08']);
    expect((await receipts(dates, { readings: { pay_date: 'nepali' } })).days).toEqual([
      '2019-01-22',
      '2018-07-16',
    ]);
  });

  it('with a thirteenth month may be Ethiopian; one that would lie ahead is a slip', async () => {
    const dates = ['2011-05-14', '2011-13-02'];
    expect((await receipts(dates)).choices).toEqual(['as-written', 'ethiopian']);
    expect((await receipts(dates, { readings: { pay_date: 'ethiopian' } })).days).toEqual([
      '2019-01-22',
      '2019-09-07',
    ]);
    const slip = await receipts(['2024-05-14', '2024-13-01']);
    expect(slip.choices).toBeNull();
    expect(slip.report.refused.map(({ row, faults }) => [row, faults[0]?.reason])).toEqual([
      [3, 'no-such-date'],
    ]);
  });

  it('is of the calendar that somebody says, though nothing shows it', async () => {
    const { days, report } = await receipts(['2011-05-14'], { readings: { pay_date: 'ethiopian' } });
    expect(days).toEqual(['2019-01-22']);
    expect(report.map.readings).toEqual({ pay_date: 'ethiopian' });
  });

  it('of three short numbers is asked about as far as it is open', async () => {
    expect((await receipts(['01-02-13', '03-04-14'])).choices).toEqual([
      'day-first',
      'month-first',
      'year-first',
    ]);
    expect((await receipts(['22-01-19', '05-12-18'])).choices).toEqual(['day-first', 'year-first']);
    const said = await receipts(['22-01-19', '05-12-18'], { readings: { pay_date: 'year-first' } });
    expect(said.days).toEqual(['2022-01-19', '2005-12-18']);
    const shown = await receipts(['22-01-19', '31-12-18', '19-02-30']);
    expect(shown.choices).toEqual(['day-first', 'year-first']);
    const sure = await receipts(['22-13-19', '22-01-19']);
    expect(sure.report.rowsAccepted).toBe(0);
  });
});
