import type { CellObject } from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { smallTable, type SmallTable } from '#intake';
import { countsOf, type MeasureName } from '#measures';
import {
  heldBeside,
  KPI_LINES,
  KPI_SETS,
  kpiBook,
  kpiCsv,
  readKpiSheet,
  type KpiSet,
  type KpiSheet,
} from '#reports';
import { GRAINS, isoMonth, type Grain } from '#units';
import { PLAIN_STORY } from '#workshop';
import { createWords } from '#words';
import { factsFrom, factsOfStory } from '../../support/counting.ts';
import { bookRead } from '../../support/indicator-book.ts';
import { askedOf, countedAt, valueAt } from '../../support/interchange.ts';

const words = createWords('en-GB');
const found = await factsOfStory({ ...PLAIN_STORY, families: 60, months: 26, seed: 5 });
if (!found) throw new Error('no months');
const facts = found;

type Line = Readonly<Record<string, string>>;
const linesOf = (csv: string) => Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;

const opened = async (content: string | Blob): Promise<SmallTable> => {
  const table = await smallTable(new Blob([content]), new AbortController().signal);
  if ('fault' in table) throw new Error(table.fault);
  return table;
};

async function read(set: KpiSet, content: string | Blob): Promise<KpiSheet> {
  const sheet = readKpiSheet(set, await opened(content), words);
  if ('fault' in sheet) throw new Error(sheet.fault);
  return sheet;
}

const blocksOf = (grains: readonly Grain[]) =>
  grains.flatMap((grain) =>
    ([null, 'days'] as const).map((split) => ({ grain, counted: countedAt(facts, grain, split) })),
  );

const asked = (grain: Grain) => askedOf(facts, grain, [null, 'days']);

describe('a sheet of key indicators', () => {
  it.each(KPI_SETS)('has every line of %s for every period, and says where ours lie apart', (set) => {
    const lines = linesOf(kpiCsv(set, asked('quarter')));
    const { periods } = countedAt(facts, 'quarter', null);
    expect(lines).toHaveLength(periods.length * KPI_LINES[set].length);
    for (const { code, match } of KPI_LINES[set]) {
      const own = lines.filter((line) => line['code'] === code);
      expect(own).toHaveLength(periods.length);
      for (const line of own) {
        expect(line['name']).not.toBe('');
        expect(line['match']).toBe(match);
        // What does not map says why; what maps alike needs no word.
        expect(line['note'] !== '', code).toBe(match !== 'same');
        if (match === 'none') expect([line['value'], line['ours']]).toEqual(['', '']);
        else if (line['value'] === '') expect(line['reason'], code).not.toBe('');
      }
    }
  });

  it.each(KPI_SETS)('of %s says in every line whether the scheme is made up', (set) => {
    const madeUp = linesOf(kpiCsv(set, { ...asked('quarter'), isMadeUp: true }));
    expect(madeUp.filter((line) => line['made_up'] !== 'yes')).toEqual([]);
    const real = linesOf(kpiCsv(set, asked('quarter')));
    expect(real.filter((line) => line['made_up'] !== 'no')).toEqual([]);
  });

  it('has the codes that openIMIS documents: P1 to P12 and D1 to D9', () => {
    const codes = [
      ...Array.from({ length: 12 }, (_, i) => `P${i + 1}`),
      ...Array.from({ length: 9 }, (_, i) => `D${i + 1}`),
    ];
    expect(KPI_LINES.openimis.map(({ code }) => code)).toEqual(codes);
  });

  it('holds openIMIS’s derived figures to its own formulas over the primary ones', () => {
    const lines = linesOf(kpiCsv('openimis', asked('month')));
    const at = (code: string, period: string) => {
      const line = lines.find((one) => one['code'] === code && one['period'] === period);
      return line?.['value'] ? Number(line['value']) : null;
    };
    const periods = [...new Set(lines.map((line) => line['period'] ?? ''))];
    expect(periods.length).toBe(26);
    // The manual: D1 = P11/P9, D2 = P5/P4, D3 = P2/P1 of the period before, D5 = (P10 - P12)/P10, D6 = P10/P6, D7 = P11/P10.
    const formulas: ReadonlyArray<
      readonly [string, (period: string, before: string) => Array<number | null>]
    > = [
      ['D1', (p) => [at('P11', p), at('P9', p)]],
      ['D2', (p) => [at('P5', p), at('P4', p)]],
      ['D3', (p, before) => [at('P2', p), at('P1', before)]],
      ['D5', (p) => [(at('P10', p) ?? 0) - (at('P12', p) ?? 0), at('P10', p)]],
      ['D6', (p) => [at('P10', p), at('P6', p)]],
      ['D7', (p) => [at('P11', p), at('P10', p)]],
    ];
    let held = 0;
    periods.forEach((period, i) => {
      if (i === 0) return;
      for (const [code, of] of formulas) {
        const [over, under] = of(period, periods[i - 1] ?? '');
        const value = at(code, period);
        if (!under || over === null || over === undefined) expect(value, `${code} ${period}`).toBeNull();
        else {
          expect(value, `${code} ${period}`).toBeCloseTo(over / under, 12);
          held++;
        }
      }
    });
    expect(held).toBeGreaterThan(100);
  });

  it('has measures and indicators to the digit', () => {
    const lines = linesOf(kpiCsv('openimis', asked('month')));
    const counted = countedAt(facts, 'month', null);
    const last = counted.periods.length - 1;
    const period = isoMonth(counted.periods[last]?.first ?? 0);
    const written = (code: string) =>
      lines.find((one) => one['code'] === code && one['period'] === period)?.['value'];
    const measures: ReadonlyArray<readonly [string, MeasureName]> = [
      ['P1', 'policies-at-end'],
      ['P8', 'contributions-collected'],
      ['P12', 'claims-served-rejected'],
    ];
    for (const [code, measure] of measures)
      expect(written(code)).toBe(String(countsOf(counted, measure).values[last * counted.width]));
    counted.periods.forEach(({ first }, p) => {
      const { reason } = valueAt('claims-incidence', 'openimis', counted, p);
      const line = lines.find((one) => one['code'] === 'P10' && one['period'] === isoMonth(first));
      // Claims by the day of service are provisional until most have come in, whatever is made of them.
      const isComing = reason === 'claims-still-coming';
      expect(line?.['status'] === 'provisional', isoMonth(first)).toBe(isComing);
    });
    expect(written('D5')).toBe(String(valueAt('settlement-ratio', 'openimis', counted, last).value));
  });

  it('of hand-worked records has hand-worked figures', async () => {
    const scheme = await factsFrom({
      members: [
        'insured_id,family_id,sex,birth_date',
        'A,F1,F,1990-01-01',
        'B,F1,M,1988-01-01',
        'C,F2,F,1970-01-01',
      ],
      policies: [
        'policy_id,family_id,enrol_date,cover_start,cover_end,contribution_due',
        'P1,F1,2024-01-01,2024-01-01,2024-12-31,366',
        'P2,F2,2024-02-01,2024-02-01,2025-01-31,366',
      ],
      contributions: ['receipt_id,policy_id,pay_date,amount', 'R1,P1,2024-01-01,366', 'R2,P2,2024-02-10,100'],
      claims: [
        'claim_id,insured_id,benefit,service_date,submitted_date,decided_date,settled_date,status,amount_claimed,amount_approved,amount_paid',
        'C1,A,outpatient,2024-02-03,2024-02-05,2024-02-08,2024-02-10,paid,50,40,40',
        'C2,B,outpatient,2024-02-20,2024-02-21,2024-02-25,,rejected,70,,',
        'C3,C,outpatient,2024-03-02,2024-03-02,2024-03-03,2024-03-04,paid,10,10,10',
      ],
    });
    const lines = linesOf(kpiCsv('openimis', askedOf(scheme, 'month')));
    const value = (code: string) =>
      Number(lines.find((one) => one['code'] === code && one['period'] === '2024-02')?.['value']);
    // February 2024: two policies cover three persons, one of them new; one receipt of 100; two claims, one paid 40, one rejected.
    const worked = {
      P1: 2,
      P2: 1,
      P4: 0,
      P5: 0,
      P6: 3,
      P7: 1,
      P8: 100,
      P10: 2,
      P11: 40,
      P12: 1,
      D3: 1,
      D5: 0.5,
      D7: 20,
    };
    for (const [code, expected] of Object.entries(worked)) expect(value(code), code).toBe(expected);
    expect(value('D6')).toBeCloseTo(2 / 3, 12);
    expect(value('D4')).toBe(5);
  });

  it.each(KPI_SETS)('of %s read back gives the same numbers, and no difference', async (set) => {
    for (const grain of GRAINS) {
      const csv = kpiCsv(set, asked(grain));
      const written = linesOf(csv).filter((line) => line['value'] !== '');
      const sheet = await read(set, csv);
      expect(sheet.refused).toEqual([]);
      expect(sheet.given.map(({ value }) => String(value))).toEqual(written.map((line) => line['value']));
      expect(sheet.blank).toBe(linesOf(csv).length - written.length);
      const held = heldBeside(sheet.given, blocksOf([grain]));
      for (const one of held)
        expect([one.apart, one.difference], `${one.line.code} ${one.period}`).toEqual([null, 0]);
    }
  });

  it.each(KPI_SETS)('of %s comes back from a spreadsheet too', async (set) => {
    const csv = await read(set, kpiCsv(set, asked('quarter')));
    const book = await read(set, await kpiBook(set, asked('quarter')));
    // Spreadsheet programs know fifteen digits, and so does what reads their files.
    const asKnown = csv.given.map((one) => ({ ...one, value: Number(one.value.toPrecision(15)) }));
    expect(book).toEqual({ ...csv, given: asKnown });
  });

  it('runs nothing that people typed, also as a spreadsheet, and is not refused for its length', async () => {
    const one = asked('year');
    for (const name of ['=1+1', '@SUM(1)', `=${'x'.repeat(40_000)}`]) {
      const file = await kpiBook('openimis', { ...one, profile: { ...one.profile, name } });
      const book = bookRead(new Uint8Array(await file.arrayBuffer()));
      const [sheet = {}] = Object.values(book.Sheets);
      const cell = String((sheet['A2'] as CellObject).v);
      expect(cell.startsWith(`'${name.slice(0, 4)}`)).toBe(true);
      // A cell holds 32,767 letters.
      expect(cell.length).toBeLessThanOrEqual(32_767);
    }
  });

  it('runs nothing that people typed', () => {
    const one = asked('year');
    const csv = kpiCsv('openimis', {
      ...one,
      profile: { ...one.profile, name: '@SUM(1)\n"', currency: '=1' },
    });
    expect(linesOf(csv)[0]?.['scheme']).toBe('\'@SUM(1)\n"');
    expect(
      linesOf(csv)
        .flatMap((line) => Object.values(line))
        .filter((cell) => /^[=+@]/.test(cell)),
    ).toEqual([]);
  });
});

describe('a sheet of another tool', () => {
  it('is held beside our own figures, with what lies between', async () => {
    const counted = countedAt(facts, 'quarter', null);
    const p = 3;
    const { first } = counted.periods[p] ?? { first: 0 };
    const period = `${Math.floor(first / 12)}Q${(first % 12) / 3 + 1}`;
    const sheet = await read(
      'openimis',
      [
        'Monitoring report;;;',
        'Period;Name;Value;Remarks',
        `${period};number of POLICIES;1.000;x`,
        `${period};Incurred claims ratio;85,5 %;`,
      ].join('\r\n'),
    );
    expect(sheet.refused).toEqual([]);
    const [policies, ratio] = heldBeside(sheet.given, blocksOf(GRAINS));
    const own = countsOf(counted, 'policies-at-end').values[p * counted.width] ?? NaN;
    expect(policies).toMatchObject({ row: 3, value: 1000, ours: own, difference: 1000 - own, apart: null });
    const ours = valueAt('incurred-claims-ratio', 'openimis', counted, p).value ?? NaN;
    expect(ratio).toMatchObject({ row: 4, value: 0.855, ours, difference: 0.855 - ours });
  });

  it('says why two figures cannot be held together', async () => {
    const month = isoMonth(facts.timeline.first);
    const sheet = await read(
      'openimis',
      `period,code,value\n${month},D9,0.4\n1999-01,P1,3\n${month},D3,0.1\n`,
    );
    expect(heldBeside(sheet.given, blocksOf(GRAINS)).map(({ apart, reason }) => [apart, reason])).toEqual([
      ['no-counterpart', null],
      ['no-period', null],
      ['not-known', 'nothing-to-divide-by'],
    ]);
  });

  it('has its unreadable rows refused with row, column and value', async () => {
    const sheet = await read(
      'openimis',
      'period,code,value\n2024-13,P1,3\n2024-01,P99,4\n2024-01,P1,about 5\n\n2024-01,P2,\n2024-01,P3,-7\n2024-01,p4,12 %\n202402,P5,1e3\n2024-01/2024-06,P6,"1,234.5"\n2024-06/2024-01,P6,1\n',
    );
    expect(sheet.refused).toEqual([
      { row: 2, column: 'period', value: '2024-13', why: 'unreadable-period' },
      { row: 3, column: 'code', value: 'P99', why: 'unknown-indicator' },
      { row: 4, column: 'value', value: 'about 5', why: 'unreadable-value' },
      { row: 11, column: 'period', value: '2024-06/2024-01', why: 'unreadable-period' },
    ]);
    expect(sheet.given.map(({ row, line, value }) => [row, line.code, value])).toEqual([
      [7, 'P3', -7],
      [8, 'P4', 0.12],
      [9, 'P5', 1000],
      [10, 'P6', 1234.5],
    ]);
    expect(sheet.blank).toBe(1);
  });

  it('has its shares told that may be meant as per cent, and read all the same', async () => {
    const sheet = await read(
      'openimis',
      'period,code,value\n2024-01,D1,85\n2024-01,D1,0.85\n2024-01,D1,1.4\n2024-01,D1,85 %\n2024-01,P1,85\n2024-01,D2,-85\n',
    );
    expect(
      sheet.given.map(({ line, value, isRatherPerCent }) => [line.code, value, isRatherPerCent]),
    ).toEqual([
      ['D1', 85, true],
      ['D1', 0.85, false],
      ['D1', 1.4, false],
      ['D1', 0.85, false],
      ['P1', 85, false],
      ['D2', -85, true],
    ]);
  });

  it('that is none is told from one', async () => {
    expect(readKpiSheet('openimis', await opened('a,b,c\n1,2,3\n'), words)).toEqual({ fault: 'no-headings' });
    const signal = new AbortController().signal;
    const faultOf = async (content: string | Uint8Array<ArrayBuffer>) =>
      smallTable(new Blob([content]), signal);
    expect(await faultOf('')).toEqual({ fault: 'empty' });
    expect(await faultOf('{"a": 1}')).toEqual({ fault: 'not-a-table' });
    expect(await faultOf('%PDF-1.7')).toEqual({ fault: 'pdf' });
    expect(await faultOf(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toEqual({ fault: 'broken-spreadsheet' });
    expect(await faultOf(new Uint8Array(2 * 2 ** 20 + 1))).toEqual({ fault: 'too-large' });
  });

  it('in the letters of old spreadsheets is read as well', async () => {
    const bytes = new Uint8Array(Buffer.from('période,code,value\n2024-01,P1,5\n', 'latin1'));
    const table = await smallTable(new Blob([bytes]), new AbortController().signal);
    expect(table).toMatchObject({ rows: [{ row: 1, cells: ['période', 'code', 'value'] }, { row: 2 }] });
  });
});
