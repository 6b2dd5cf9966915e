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
    expect(faultsOf(read({ version: 3 }))).toEqual(['newer-version version']);
    expect(faultsOf(read({ id: undefined }))).toEqual(['not-said id']);
    for (const id of ['a,b', 'a b', 'caf\u00e9', ''])
      expect(faultsOf(read({ id })), id).toEqual(['bad-id id']);
    expect(faultsOf(read({ id: 'A-1.b_c' }))).toEqual([]);
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

/** Lines of a file as CSV, without the line that says how many they are: as version 1 wrote them. */
const OF_VERSION_1 = comparisonCsv(good)
  .replace(/^file,lines,.*\n/m, '')
  .replace('file,version,json,,,,,,2,', 'file,version,json,,,,,,1,');
const whatIsFound = (answer: ReturnType<typeof readComparison>) =>
  'faults' in answer ? answer.faults.map(({ code, at, found }) => [code, at, found]) : [];

describe('a comparison file as CSV that was changed on its way', () => {
  const csv = comparisonCsv(good);
  const lines = csv.trimEnd().split('\n');
  /** The line of a number, as editors count them. */
  const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
  const first = 'measure,claims-paid,claims,,0,,month,2000-01,';

  it('has all its months, whatever order they would have as text', () => {
    const months = ['Jan-00', 'Feb-00', 'Mar-00'];
    const line = lineOf(first);
    const rewritten = csv.replace(/,2000-0([123]),/g, (_, month) => `,${months[Number(month) - 1] ?? ''},`);
    expect(whatIsFound(readComparison(rewritten))[0]).toEqual(['not-a-month', `line ${line}`, 'Jan-00']);
    const other = csv.replace(first, first.replace('2000-01', '2001-01'));
    expect(whatIsFound(readComparison(other))).toEqual([['not-a-month', `line ${line}`, '2001-01']]);
    const twice = csv.replace(first, first.replace('2000-01', '2000-02'));
    expect(whatIsFound(readComparison(twice))[0]).toEqual(['twice', `line ${line + 1}`, '2000-02']);
  });

  it('is refused with the line of a stray quotation mark', () => {
    const line = lineOf(first);
    const within = csv.replace(first, first.replace('claims-paid', 'claims"-paid'));
    expect(whatIsFound(readComparison(within))).toEqual([
      ['bad-quote', `line ${line}`, expect.stringMatching(/^claims"-paid/)],
    ]);
    const before = csv.replace(first, `"${first}`);
    expect(faultsOf(readComparison(before))[0]).toMatch(/^bad-quote line/);
    const last = csv.trimEnd().replace(/([^\n]*)$/, '"$1');
    expect(faultsOf(readComparison(last))).toEqual([`bad-quote line ${lines.length}`]);
  });

  it('is refused wherever it was cut short', () => {
    for (let kept = 1; kept < lines.length; kept++)
      expect(readComparison(`${lines.slice(0, kept).join('\n')}\n`), `${kept} lines`).toHaveProperty(
        'faults',
      );
    const cut = lines.slice(0, -1).join('\n');
    expect(whatIsFound(readComparison(cut))).toEqual([
      ['cut-short', `line ${lines.length - 1}`, `${lines.length - 2} / ${lines.length - 1}`],
    ]);
    const without = csv.replace(/^file,lines,.*\n/m, '');
    expect(faultsOf(readComparison(without))).toEqual([`cut-short line ${lines.length - 1}`]);
  });

  it('is refused where something is said twice, in too many cells or by a word that nobody knows', () => {
    const more = csv.replace(`,${lines.length - 1},\n`, `,${lines.length},\n`);
    expect(faultsOf(readComparison(`${more}file,id,,,,,,,b,\n`))).toEqual([`twice line ${lines.length + 1}`]);
    expect(faultsOf(readComparison(csv.replace(/(measure,.*)\n$/, '$1,x\n')))).toEqual([
      `bad-line line ${lines.length}`,
    ]);
    expect(faultsOf(readComparison(csv.replace(first, first.replace(',month,', ',moon,'))))).toContain(
      `unknown-code line ${lineOf(first)}`,
    );
    const group = lineOf('group,,,sex,2');
    expect(faultsOf(readComparison(csv.replace('group,,,sex,2', 'group,,,sex,3')))).toEqual(['not-said sex']);
    expect(group).toBeGreaterThan(1);
  });

  it('is read with blank lines at its end, as spreadsheet programs add them', () => {
    expect(readComparison(`${csv}\n,,,,,,,,,\n`)).toEqual(readComparison(csv));
  });
});

describe('a file of a made-up scheme', () => {
  it('says so when it is read, and when it is written on', () => {
    const answer = read({ made_up: true });
    if ('faults' in answer) throw new Error(JSON.stringify(answer.faults));
    expect(answer.scheme).toMatchObject({ origin: 'file', isMadeUp: true });
    expect(comparisonFile(answer.scheme, 20_001).made_up).toBe(true);
    const real = read({});
    expect('scheme' in real && real.scheme).not.toHaveProperty('isMadeUp');
  });
});

describe('a file of version 1', () => {
  it('is read as it was, but for one whose last line has no end', () => {
    expect(OF_VERSION_1).toContain('\nfile,version,json,,,,,,1,\n');
    expect(readComparison(OF_VERSION_1)).toEqual(read({}));
    expect(readComparison(JSON.stringify({ ...good, version: 1 }))).toEqual(read({}));
    expect(faultsOf(readComparison(OF_VERSION_1.slice(0, -1)))).toEqual([
      `cut-short line ${OF_VERSION_1.trimEnd().split('\n').length}`,
    ]);
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
