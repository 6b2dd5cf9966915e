import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonFile, readComparison, type ComparisonFile } from '#exchange';
import type { MonthCounts } from '#measures';
import { profileOf } from '../support/stored.ts';

const counts: MonthCounts = {
  timeline: { first: 24_000, last: 24_002, dataAsAt: 11_000, lastComplete: 24_002, quiet: [] },
  fiscalYearStart: 1,
  graceDays: 60,
  split: null,
  groups: [],
  width: 1,
  measures: {
    'claims-paid': {
      lacking: null,
      unsplit: null,
      isOnReturn: false,
      months: Float64Array.of(3, 0, 12),
      quantiles: {},
    },
  },
  conditions: { 'claims-without-benefit': new Uint32Array(3), 'finance-entries': new Uint32Array(3) },
  filed: null,
  uncounted: new Uint8Array(3),
};
const bySex: MonthCounts = {
  ...counts,
  split: 'sex',
  groups: ['F', '=HYPERLINK("x")'],
  width: 4,
  measures: {
    'claims-paid': {
      lacking: null,
      unsplit: null,
      isOnReturn: false,
      months: Float64Array.of(3, 0, 12, 2, 0, 8, 1, 0, 4, 0, 0, 0),
      quantiles: {},
    },
  },
};
const good = comparisonFile(
  {
    id: 'a',
    origin: 'own',
    profile: profileOf('Far, "away"'),
    catalogue: '1.0',
    rules: 5,
    whole: counts,
    divided: { sex: bySex },
    ageOfSex: {},
    quality: null,
    hiddenBelow: null,
    writtenOn: null,
  },
  20_000,
);

const read = (change: object) => readComparison(JSON.stringify({ ...good, ...change }));
const faultsOf = (answer: ReturnType<typeof readComparison>) =>
  'faults' in answer ? answer.faults.map(({ code, at }) => `${code} ${at}`.trim()) : [];
const withMeasures = (measures: object): Partial<ComparisonFile> => ({
  whole: { measures: measures as NonNullable<ComparisonFile['whole']>['measures'] },
  splits: {},
});

describe('a file that is no good comparison file', () => {
  it('is refused with where and why', () => {
    expect(faultsOf(read({}))).toEqual([]);
    // Under 1 nothing is hidden, and yet the file would be taken for one that hides.
    expect(faultsOf(read({ hidden_below: 1 }))).not.toEqual([]);
    expect(faultsOf(read({ hidden_below: 2 }))).toEqual([]);
    expect(faultsOf(readComparison(''))).toEqual(['no-text']);
    expect(faultsOf(readComparison(Uint8Array.of(0xff, 0xfe, 0x00)))).toEqual(['no-text']);
    expect(faultsOf(readComparison('{"format": '))).toEqual(['not-json']);
    expect(faultsOf(readComparison('[1, 2]'))).toEqual(['other-format']);
    expect(faultsOf(readComparison('name,amount\na,1\n'))).toEqual(['other-format']);
    expect(faultsOf(readComparison('kind,name,unit\nfile,format,\n'))).toEqual(['not-csv']);
    expect(faultsOf(read({ format: 'other' }))).toEqual(['other-format format']);
    expect(faultsOf(read({ version: 2 }))).toEqual(['newer-version version']);
    expect(faultsOf(read({ id: undefined }))).toEqual(['not-said id']);
    expect(faultsOf(read({ written_on: '2024-02-30' }))).toEqual(['not-a-day written_on']);
    expect(faultsOf(read({ months: ['2024-13', '2024-01'] }))).toEqual(['not-a-month months']);
    expect(faultsOf(read({ months: ['1000-01', '2024-01'] }))).toEqual(['bad-length months']);
    expect(faultsOf(read({ profile: { name: 'X', currency: 'rupees' } }))).toEqual([
      'bad-profile profile.currency',
    ]);
    expect(faultsOf(read({ by_month: undefined }))).toEqual(['not-said by_month']);
  });

  it('has every number and every list looked at', () => {
    const of = (claims: object) =>
      faultsOf(read(withMeasures({ 'claims-paid': { unit: 'claims', ...claims } })));
    const at = 'whole.measures.claims-paid';
    expect(of({ months: [[1, 2, 3]] })).toEqual([]);
    expect(of({ months: [0] })).toEqual([]);
    expect(of({ months: [[1, null, 'hidden']] })).toEqual([]);
    expect(of({ months: [[1, 2]] })).toEqual([`bad-list ${at}.months.0`]);
    expect(of({ months: [[1, 2, '3']] })).toEqual([`bad-list ${at}.months.0`]);
    expect(of({ months: [0, 0] })).toEqual([`bad-length ${at}.months`]);
    expect(of({})).toEqual([`not-said ${at}.months`]);
    expect(of({ reason: 'because' })).toEqual([`unknown-code ${at}.reason`]);
    expect(faultsOf(read({ splits: { sex: { groups: ['F', 'F'], measures: {} } } }))).toEqual([
      'bad-list splits.sex.groups',
    ]);
  });

  it('is not let to take all memory with a few characters', () => {
    const groups = Array.from({ length: 2000 }, (_, i) => `g${i}`);
    const months = Array.from({ length: 2002 }, () => 0);
    const long = { months: ['1950-01', '2049-12'], by_month: good.by_month };
    const measures = Object.fromEntries(
      [
        'claims-paid',
        'claims-rejected',
        'claims-decided',
        'claims-ended',
        'claims-reported',
        'policies-new',
        'claims-approved',
        'claims-served',
        'stays',
      ].map((name) => [name, { unit: 'claims', months }]),
    );
    const flags = {
      claims_without_benefit: 0,
      finance_entries: 0,
      persons_not_counted: 0,
      return_filed: null,
    };
    const file = {
      ...long,
      by_month: flags,
      whole: { measures: {} },
      splits: { area: { groups, measures } },
    };
    expect(faultsOf(read(file))[0]).toMatch(/^too-large/);
  });
});

describe('what a later version may have', () => {
  it('is passed over and told', () => {
    const answer = read({
      splits: { ...good.splits, village: { groups: [], measures: {} } },
      ...{
        whole: { measures: { ...good.whole?.measures, 'claims-by-drone': { unit: 'claims', months: [0] } } },
      },
    });
    expect('passedOver' in answer && answer.passedOver).toEqual(['claims-by-drone', 'village']);
    expect('scheme' in answer && Object.keys(answer.scheme.divided)).toEqual(['sex']);
  });

  it('does not mistake names that every object has for measures', () => {
    const text = JSON.stringify(good).replaceAll('"claims-paid"', '"__proto__"');
    const answer = readComparison(text);
    expect('passedOver' in answer && answer.passedOver).toEqual(['__proto__']);
    expect(faultsOf(read({ splits: { constructor: {}, toString: null } }))).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('unit');
  });
});

describe('a comparison file as CSV', () => {
  it('runs no formula, and gives back what it was', () => {
    const csv = comparisonCsv(good);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).not.toMatch(/(^|,)"?=/m);
    expect(readComparison(csv)).toEqual(readComparison(JSON.stringify(good)));
  });

  it('is read as spreadsheet programs leave it', () => {
    const csv = comparisonCsv(good);
    const [head = '', ...lines] = csv.trimEnd().split('\n');
    const shuffled = `\ufeff${[head, ...lines.toReversed()].join('\r\n')}\r\n`;
    expect(readComparison(shuffled)).toEqual(readComparison(csv));
  });
});

describe('any text and any JSON', () => {
  it('is read or refused, and never more', () => {
    const part = fc.constantFrom(...Object.keys(good));
    fc.assert(
      fc.property(part, fc.jsonValue(), fc.string(), (name, value, text) => {
        expect(() => read({ [name]: value })).not.toThrow();
        expect(() => readComparison(text)).not.toThrow();
        expect(() => readComparison(`kind,name,unit,${text}`)).not.toThrow();
      }),
    );
    const measure = fc.dictionary(
      fc.constantFrom('months', 'periods', 'starts', 'sheets', 'reason', 'reason_by_group', 'from_returns'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(measure, (one) => {
        expect(() => read(withMeasures({ 'median-days': one, 'cash-at-end': one }))).not.toThrow();
      }),
    );
  });
});
