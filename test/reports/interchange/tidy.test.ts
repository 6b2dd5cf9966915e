import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { basesShown, CATALOGUE } from '#indicators';
import { SPLITS } from '#measures';
import { tidyZip } from '#reports';
import { PLAIN_STORY } from '#workshop';
import { factsOfStory } from '../../support/counting.ts';
import { askedOf, countedAt, valueAt } from '../../support/interchange.ts';

const found = await factsOfStory({ ...PLAIN_STORY, families: 40, months: 20, seed: 9 });
if (!found) throw new Error('no months');
const facts = found;

type Line = Readonly<Record<string, string>>;

async function filesOf(zip: Promise<Blob>): Promise<{ readonly values: Line[]; readonly codes: Line[] }> {
  const parts = unzipSync(new Uint8Array(await (await zip).arrayBuffer()));
  const linesOf = (name: string) =>
    Papa.parse<Line>(new TextDecoder().decode(parts[name]), { header: true, skipEmptyLines: true }).data;
  return { values: linesOf('values.csv'), codes: linesOf('codelists.csv') };
}

const asked = askedOf(facts, 'quarter', [null, 'sex', 'area', 'days']);
const { values, codes } = await filesOf(tidyZip(asked));

const DIMENSIONS = [
  'FREQ',
  'REF_AREA',
  'SCHEME',
  'INDICATOR',
  'BASIS',
  ...SPLITS.map((one) => one.toUpperCase()),
  'TIME_PERIOD',
];

describe('a tidy CSV in SDMX’s terms', () => {
  it('begins with the dataflow, and has each observation once', () => {
    expect(Object.keys(values[0] ?? {})[0]).toBe('DATAFLOW');
    const names = values.map((line) => DIMENSIONS.map((dimension) => line[dimension]).join('|'));
    expect(names.length).toBeGreaterThan(500);
    expect(new Set(names).size).toBe(names.length);
    // SDMX-CSV 1.0: agency, id and version of the dataflow.
    expect(new Set(values.map((line) => line['DATAFLOW'])).size).toBe(1);
    expect(values[0]?.['DATAFLOW']).toMatch(/^[A-Z]+:[A-Z]+\([\d.]+\)$/);
  });

  it('has in its lists every code that stands in a value', () => {
    const known = new Set(codes.map((line) => `${line['codelist'] ?? ''} ${line['code'] ?? ''}`));
    expect(known.size).toBe(codes.length);
    const coded = [
      'FREQ',
      'REF_AREA',
      'INDICATOR',
      'BASIS',
      'UNIT_MEASURE',
      'OBS_STATUS',
      'MADE_UP',
      ...SPLITS.map((one) => one.toUpperCase()),
    ];
    const missing = values.flatMap((line) =>
      coded.map((column) => `CL_${column} ${line[column] ?? ''}`).filter((code) => !known.has(code)),
    );
    expect(new Set(missing)).toEqual(new Set());
    const reasons = values.flatMap((line) => (line['REASON'] === '' ? [] : (line['REASON'] ?? [])));
    expect(reasons.filter((reason) => !known.has(`CL_REASON ${reason}`))).toEqual([]);
    expect(codes.filter((line) => line['name'] === '')).toEqual([]);
  });

  it('has the values of the indicators to the digit, and an empty cell where there is none', () => {
    const lines = new Map(
      values.map((line) => [
        ['INDICATOR', 'BASIS', 'SEX', 'AREA', 'DAYS', 'TIME_PERIOD'].map((one) => line[one]).join('|'),
        line,
      ]),
    );
    let looked = 0;
    for (const split of [null, 'sex', 'area', 'days'] as const) {
      const counted = countedAt(facts, 'quarter', split);
      for (const indicator of CATALOGUE) {
        const { splits, splitsAbove, alwaysSplit } = indicator;
        const isIn =
          split === null ? alwaysSplit === null : splits.includes(split) || splitsAbove.includes(split);
        if (!isIn) continue;
        for (const basis of basesShown(indicator, counted)) {
          for (const group of split === null ? [null] : counted.groups) {
            counted.periods.forEach((period, p) => {
              const { value, lower, status } = valueAt(indicator.id, basis, counted, p, group);
              const begins = period.first - (period.first % 3);
              const time = `${Math.floor(begins / 12)}-Q${(begins % 12) / 3 + 1}`;
              const at = (one: string) => (split === one ? (group ?? '') : '_T');
              const name = (shown: string) =>
                [indicator.id, shown, at('sex'), at('area'), at('days'), time].join('|');
              const line = lines.get(name(basis === '' ? '_Z' : basis)) ?? lines.get(name('_Z'));
              looked++;
              expect(line?.['OBS_VALUE'], name(basis)).toBe(value === null ? '' : String(value));
              expect(line?.['CONF_LOWER']).toBe(lower === null ? '' : String(lower));
              const meaning = {
                ok: 'A',
                provisional: 'P',
                incomplete: 'P',
                'small-numbers': 'U',
                missing: /^[MOQ]$/,
              };
              expect(line?.['OBS_STATUS']).toMatch(meaning[status]);
            });
          }
        }
      }
    }
    expect(looked).toBe(values.length);
  });

  it('says of every value whether it is of a scheme that is made up', async () => {
    const ofMadeUp = await filesOf(tidyZip({ ...asked, isMadeUp: true }));
    expect(new Set(ofMadeUp.values.map((line) => line['MADE_UP']))).toEqual(new Set(['Y']));
    expect(new Set(values.map((line) => line['MADE_UP']))).toEqual(new Set(['N']));
    expect(ofMadeUp.values.map((line) => ({ ...line, MADE_UP: 'N' }))).toEqual(values);
  });

  it('runs nothing that people typed', async () => {
    const name = '=HYPERLINK("http://x")\n"a';
    const hostile = await filesOf(tidyZip({ ...asked, profile: { ...asked.profile, name, country: '' } }));
    expect(hostile.values[0]?.['SCHEME']).toBe(`'${name}`);
    expect(hostile.values[0]?.['REF_AREA']).toBe('_X');
    const negative = hostile.values.filter((line) => Number(line['OBS_VALUE']) < 0);
    for (const line of negative) expect(line['OBS_VALUE']).toMatch(/^-\d/);
    const dangerous = hostile.values
      .flatMap((line) => Object.values(line))
      .filter((cell) => /^[=+@]/.test(cell));
    expect(dangerous).toEqual([]);
  });
});
