import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsIn, mapsAsJson, mapsWith, mapsWithout, readMaps, type Maps } from '#intake';

const MAPS: Maps = {
  claims: {
    columns: { nomdupatient: null, ref: 'claim_id', montant: 'amount_claimed' },
    readings: { service_date: 'day-first', amount_claimed: 'decimal-comma' },
    codes: { benefit: { snakebite: 'inpatient', tooth: '' } },
    constants: { status: 'paid' },
    sameAs: { submitted_date: 'service_date' },
    made: {
      service_date: { way: 'day-month-year', from: ['day', 'month', 'year'] },
      insured_id: { way: 'joined', from: ['house', 'no#3'], between: '/' },
      settled_date: null,
    },
    unit: 1000,
  },
  members: { columns: { who: 'insured_id' } },
};

const file = (text: string) => new Blob([text]);
const changed = (claims: unknown) =>
  file(JSON.stringify({ form: 'schemescope-column-maps', version: 1, maps: { claims } }));
const faultOf = async (blob: Blob) => {
  const read = await readMaps(blob);
  return 'fault' in read ? read.fault : null;
};

describe('a file of maps', () => {
  it('gives back what was written into it', async () => {
    expect(await readMaps(file(mapsAsJson(MAPS)))).toEqual({ maps: MAPS });
    expect(await readMaps(file(mapsAsJson({})))).toEqual({ maps: {} });
    // Whatever a person can answer about a column.
    const days = ['year-first', 'as-written', 'ethiopian', 'nepali', 'thai', 'days-1904'] as const;
    for (const day of days) {
      const maps: Maps = { policies: { readings: { cover_start: day } } };
      expect(await readMaps(file(mapsAsJson(maps)))).toEqual({ maps });
    }
  });

  it.each([
    [file('{'), { code: 'not-json', where: '' }],
    [file('[]'), { code: 'not-maps', where: '' }],
    [file('{"name":"Asha","currency":"INR"}'), { code: 'not-maps' }],
    [file('{"form":"schemescope-column-maps","version":2,"maps":{}}'), { code: 'other-version', value: '2' }],
    [file('{"form":"schemescope-column-maps","version":1}'), { code: 'not-an-object', where: 'maps' }],
    [
      file('{"form":"schemescope-column-maps","version":1,"maps":{},"more":1}'),
      { code: 'unknown-key', where: 'more' },
    ],
    [
      file('{"form":"schemescope-column-maps","version":1,"maps":{"__proto__":{}}}'),
      { code: 'unknown-kind', where: 'maps.__proto__' },
    ],
    [
      file('{"form":"schemescope-column-maps","version":1,"maps":{"sales":{}}}'),
      { code: 'unknown-kind', where: 'maps.sales' },
    ],
    [changed({ colums: {} }), { code: 'unknown-key', where: 'maps.claims.colums' }],
    [changed({ columns: [] }), { code: 'not-an-object', where: 'maps.claims.columns' }],
    [
      changed({ columns: { ref: 'claim' } }),
      { code: 'unknown-column', where: 'maps.claims.columns.ref', value: 'claim' },
    ],
    [changed({ columns: { 'Claim no': 'claim_id' } }), { code: 'not-plain' }],
    [
      changed({ readings: { service_date: 'decimal-comma' } }),
      { code: 'wrong-value', where: 'maps.claims.readings.service_date' },
    ],
    [changed({ readings: { diagnosis: 'day-first' } }), { code: 'wrong-value' }],
    [
      changed({ made: { insured_id: { way: 'first-date', from: ['a'] } } }),
      { code: 'wrong-value', where: 'maps.claims.made.insured_id.way' },
    ],
    [
      changed({ made: { service_date: { way: 'day-month-year', from: ['a'] } } }),
      { code: 'wrong-value', where: 'maps.claims.made.service_date.from' },
    ],
    [
      changed({ made: { insured_id: { way: 'joined', from: ['a', ''] } } }),
      { code: 'wrong-value', where: 'maps.claims.made.insured_id.from.1' },
    ],
    [
      changed({ made: { insured_id: { way: 'joined', from: ['a', 'b'], between: '<b>' } } }),
      { code: 'wrong-value', where: 'maps.claims.made.insured_id.between' },
    ],
    [
      changed({ codes: { benefit: { tooth: 'dental' } } }),
      { code: 'wrong-value', where: 'maps.claims.codes.benefit.tooth', value: 'dental' },
    ],
    [changed({ constants: { claim_id: 'C1' } }), { code: 'wrong-value' }],
    [changed({ sameAs: { submitted_date: 'amount_paid' } }), { code: 'wrong-value' }],
    [changed({ unit: 0 }), { code: 'wrong-value', where: 'maps.claims.unit', value: '0' }],
    [file(' '.repeat(2 ** 20 + 1)), { code: 'too-large' }],
  ])('is refused whole with what is wrong and where: %#', async (blob, fault) => {
    expect(await faultOf(blob)).toMatchObject(fault);
  });

  it('never makes anything else happen, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (maps) => {
        const read = await readMaps(file(`{"form":"schemescope-column-maps","version":1,"maps":${maps}}`));
        if ('maps' in read) expect(decisionsIn(read.maps)).toEqual([]);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
    );
  });
});

describe('kept maps', () => {
  it('are told decision by decision, without what was taken back', () => {
    const told = decisionsIn(MAPS).map(({ kind, part, of, word, is }) => [kind, part, of, word, is]);
    expect(told).toEqual([
      ['members', 'columns', 'who', '', 'insured_id'],
      ['claims', 'columns', 'nomdupatient', '', null],
      ['claims', 'columns', 'ref', '', 'claim_id'],
      ['claims', 'columns', 'montant', '', 'amount_claimed'],
      ['claims', 'readings', 'service_date', '', 'day-first'],
      ['claims', 'readings', 'amount_claimed', '', 'decimal-comma'],
      ['claims', 'codes', 'benefit', 'snakebite', 'inpatient'],
      ['claims', 'constants', 'status', '', 'paid'],
      ['claims', 'sameAs', 'submitted_date', '', 'service_date'],
      ['claims', 'made', 'service_date', '', MAPS.claims?.made?.service_date],
      ['claims', 'made', 'insured_id', '', MAPS.claims?.made?.insured_id],
      ['claims', 'unit', '', '', '1000'],
    ]);
  });

  it('forget one decision at a time, until there are none', () => {
    let maps = MAPS;
    for (;;) {
      const before = decisionsIn(maps);
      const [first, ...others] = before;
      if (!first) break;
      maps = mapsWithout(maps, first);
      expect(decisionsIn(maps)).toEqual(others);
    }
    expect(maps).toEqual({});
  });

  it('take in those of a file, which has the last word', () => {
    const maps = mapsWith(MAPS, {
      claims: { columns: { ref: 'policy_id' }, codes: { benefit: { tooth: 'outpatient' } } },
      finance: { unit: 1000 },
    });
    expect(maps.claims?.columns).toEqual({ nomdupatient: null, ref: 'policy_id', montant: 'amount_claimed' });
    expect(maps.claims?.codes).toEqual({ benefit: { snakebite: 'inpatient', tooth: 'outpatient' } });
    expect(maps.claims?.unit).toBe(1000);
    expect(maps.members).toEqual(MAPS.members);
    expect(maps.finance?.unit).toBe(1000);
  });
});
