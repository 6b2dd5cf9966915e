import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#indicators';
import {
  elementKey,
  groupKey,
  idFault,
  mapAsJson,
  mapAsPlain,
  mapFrom,
  NO_MAP,
  readMap,
  type SystemMap,
} from '#reports';

const MAP: SystemMap = {
  idScheme: 'uid',
  shares: 'per-cent',
  dataSet: 'lyLU2wR22tC',
  orgUnit: 'DiszpKrYNg8',
  attributeOptionCombo: '',
  dataElements: { 'renewal-rate': 'fbfJHSPpUQD', 'incurred-claims-ratio/service+ibnr': 'cYeuwXTCPkU' },
  areas: { 'Bò "North", ward 1': 'O6uvpzGd5pu' },
  groups: { 'sex/F': 'psbwp3CQEhs' },
};

const uid = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{10}$/);
const ids = fc.dictionary(fc.string({ minLength: 1 }), uid, { maxKeys: 8 });
const anyMap: fc.Arbitrary<SystemMap> = fc.record({
  idScheme: fc.constantFrom('uid', 'code'),
  shares: fc.constantFrom('share', 'per-cent'),
  dataSet: fc.oneof(uid, fc.constant('')),
  orgUnit: uid,
  attributeOptionCombo: fc.oneof(uid, fc.constant('')),
  dataElements: ids,
  areas: ids,
  groups: ids,
});

describe('names of another system as a file', () => {
  it('come back as they were', () => {
    expect(readMap(mapAsJson(MAP))).toEqual({ map: MAP });
    expect(mapFrom(mapAsPlain(MAP))).toEqual({ map: MAP });
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(readMap(mapAsJson(map))).toEqual({ map });
        expect(readMap(`\ufeff${mapAsJson(map)}`)).toEqual({ map });
      }),
    );
  });

  it('may be our own ids where the other side goes by codes', () => {
    const keys = CATALOGUE.flatMap(({ id, bases }) => bases.map(([basis]) => elementKey(id, basis)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of [...keys, groupKey('sex', 'F'), groupKey('days', 'over-90')])
      expect(idFault(key, 'code'), key).toBeNull();
  });

  it('leave out what is blank', () => {
    const read = mapFrom({
      ...mapAsPlain(MAP),
      dataElements: { deliveries: '', 'renewal-rate': 'fbfJHSPpUQD' },
    });
    expect(read).toMatchObject({ map: { dataElements: { 'renewal-rate': 'fbfJHSPpUQD' } } });
    expect(JSON.stringify(read)).not.toContain('deliveries');
  });

  const plain = mapAsPlain(MAP);
  it.each([
    ['{"format":', { code: 'not-json', where: '', value: '' }],
    ['[1]', { code: 'not-a-map', where: '', value: '' }],
    [
      { ...plain, format: 'schemescope-scheme' },
      { code: 'not-a-map', where: '', value: '' },
    ],
    [
      { ...plain, version: 2 },
      { code: 'other-version', where: 'version', value: '2' },
    ],
    [
      { ...plain, color: 'red' },
      { code: 'unknown-key', where: 'color', value: 'red' },
    ],
    [
      { ...plain, constructor: 1 },
      { code: 'unknown-key', where: 'constructor', value: '1' },
    ],
    [
      { ...plain, idScheme: 'name' },
      { code: 'wrong-value', where: 'idScheme', value: 'name' },
    ],
    [
      { ...plain, shares: undefined },
      { code: 'wrong-value', where: 'shares', value: '' },
    ],
    [
      { ...plain, orgUnit: 'tooShort' },
      { code: 'not-a-uid', where: 'orgUnit', value: 'tooShort' },
    ],
    [
      { ...plain, orgUnit: '1iszpKrYNg8' },
      { code: 'not-a-uid', where: 'orgUnit', value: '1iszpKrYNg8' },
    ],
    [
      { ...plain, dataElements: { 'renewal-rate': '=cmd|"/C"!A' } },
      { code: 'not-a-uid', where: 'dataElements.renewal-rate', value: '=cmd|"/C"!A' },
    ],
    [
      { ...plain, areas: { North: 7 } },
      { code: 'wrong-value', where: 'areas.North', value: '7' },
    ],
    [
      { ...plain, groups: ['a'] },
      { code: 'wrong-value', where: 'groups', value: '["a"]' },
    ],
    [
      { ...plain, idScheme: 'code', orgUnit: ' OU_1' },
      { code: 'not-a-code', where: 'orgUnit', value: ' OU_1' },
    ],
    [
      { ...plain, idScheme: 'code', dataSet: `DS\u0007` },
      { code: 'not-a-code', where: 'dataSet', value: 'DS\u0007' },
    ],
  ])('that are damaged are refused with what and where: %j', (file, fault) => {
    expect(readMap(typeof file === 'string' ? file : JSON.stringify(file))).toEqual({ fault });
  });

  it('of any size but a map’s are refused', () => {
    expect(readMap(' '.repeat(2 ** 20 + 1))).toMatchObject({ fault: { code: 'too-large' } });
    expect(
      mapFrom({
        ...mapAsPlain(NO_MAP),
        areas: Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [i, ''])),
      }),
    ).toMatchObject({
      fault: { code: 'wrong-value', where: 'areas' },
    });
  });
});
