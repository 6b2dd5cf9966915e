import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { basesShown, CATALOGUE } from '#indicators';
import type { Facts } from '#measures';
import { adxXml, dataValues, dataValuesJson, elementKey, NO_MAP, type SystemMap } from '#reports';
import { isoMonth } from '#units';
import { PLAIN_STORY } from '#workshop';
import { DATA_VALUE_SET } from '../../support/dhis2-schema.ts';
import { factsFrom, factsOfStory } from '../../support/counting.ts';
import { askedOf, countedAt, TODAY, valueAt } from '../../support/interchange.ts';
import { elementsIn } from '../../support/xml.ts';

const facts = await schemeOf();

async function schemeOf(): Promise<Facts> {
  const found = await factsOfStory({ ...PLAIN_STORY, families: 60, months: 26, seed: 5 });
  if (!found) throw new Error('no months');
  return found;
}

/** A UID for each of many things. */
const uid = (i: number) => `a${String(i).padStart(10, '0')}`;

/** All indicators of the scheme mapped, each to a data element of its own. */
function fullMap(change: Partial<SystemMap> = {}): SystemMap {
  const counted = countedAt(facts, 'month', null);
  const keys = CATALOGUE.flatMap((indicator) =>
    basesShown(indicator, counted).map((basis) => elementKey(indicator.id, basis)),
  );
  const dataElements = Object.fromEntries(keys.map((key, i) => [key, uid(i)]));
  return { ...NO_MAP, dataSet: 'dataSetIDx1', orgUnit: 'orgUnitIDx1', dataElements, ...change };
}

interface Posted {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo?: string;
  readonly value: string;
  readonly comment?: string;
}

const postedIn = (json: string) =>
  (JSON.parse(json) as { readonly dataValues: readonly Posted[] }).dataValues;

const validate = new Ajv({ allErrors: true }).compile(DATA_VALUE_SET);

describe('DHIS2 data values', () => {
  it('are as the web API takes them', () => {
    const map = fullMap({ attributeOptionCombo: 'attribOpCm1', groups: { 'sex/F': 'sexFemaleX1' } });
    const { values } = dataValues({ ...askedOf(facts, 'month', [null, 'sex']), map });
    expect(values.length).toBeGreaterThan(1000);
    validate(JSON.parse(dataValuesJson(values, map)));
    expect(validate.errors).toBeNull();
  });

  it('are the values of the indicators to the digit, and none that is not known', () => {
    const map = fullMap();
    const counted = countedAt(facts, 'month', null);
    const asked = askedOf(facts, 'month');
    const { values, told } = dataValues({ ...asked, map });
    const posted = new Map(values.map((one) => [`${one.dataElement} ${one.period}`, one]));
    let known = 0;
    let missing = 0;
    for (const indicator of CATALOGUE.filter(({ alwaysSplit }) => alwaysSplit === null)) {
      for (const basis of basesShown(indicator, counted)) {
        counted.periods.forEach(({ first }, p) => {
          const { value, status } = valueAt(indicator.id, basis, counted, p);
          const name = isoMonth(first).replace('-', '');
          const one = posted.get(`${map.dataElements[elementKey(indicator.id, basis)] ?? '?'} ${name}`);
          if (one === undefined) {
            expect(value, `${indicator.id} ${basis} ${name}`).toBeNull();
            missing++;
            return;
          }
          known++;
          expect(Number(one.value)).toBe(value);
          expect(one.comment === null).toBe(status === 'ok');
        });
      }
    }
    expect(known).toBe(values.length);
    expect(told.written).toBe(known);
    expect(missing).toBeGreaterThan(0);
    // Indicators of which nothing at all can be known are told by the name they have then, and so are not mapped.
    const told_ = told.missing.reduce((sum, { count }) => sum + count, 0);
    const unmapped = told.unmapped.filter(({ basis }) => basis === '').length * counted.periods.length;
    expect(told_ + unmapped).toBe(missing);
  });

  it('have shares as the map says, shifted and not reckoned', () => {
    const asked = askedOf(facts, 'month');
    const share = dataValues({ ...asked, map: fullMap() }).values;
    const cent = dataValues({ ...asked, map: fullMap({ shares: 'per-cent' }) }).values;
    const elements = fullMap().dataElements;
    const shares = CATALOGUE.filter(({ unit }) => unit === 'share' || unit === 'ratio');
    const isShare = new Set(
      shares.flatMap(({ id, bases }) => bases.map(([basis]) => elements[elementKey(id, basis)])),
    );
    expect(share.filter(({ dataElement }) => isShare.has(dataElement)).length).toBeGreaterThan(100);
    share.forEach(({ dataElement, value }, i) => {
      const other = cent[i]?.value ?? '';
      if (!isShare.has(dataElement)) expect(other).toBe(value);
      // Digit for digit the same, two places on.
      else
        expect(other.replace(/^-?0*|\./g, '').replace(/^0+|0+$/g, '')).toBe(
          value.replace(/^-?0*|\./g, '').replace(/^0+|0+$/g, ''),
        );
      if (isShare.has(dataElement)) expect(Number(other)).toBeCloseTo(Number(value) * 100, 9);
    });
  });

  it('leave out what is not mapped, and say what and why', () => {
    const map = fullMap({ dataElements: { 'insured-persons': uid(1), 'claims-incidence': uid(2) } });
    const { values, told } = dataValues({ ...askedOf(facts, 'quarter', [null, 'sex', 'area']), map });
    expect(new Set(values.map(({ dataElement }) => dataElement))).toEqual(new Set([uid(1), uid(2)]));
    expect(new Set(values.map(({ orgUnit }) => orgUnit))).toEqual(new Set([map.orgUnit]));
    expect(told.unmapped.map(({ indicator }) => indicator)).toContain('renewal-rate');
    expect(told.unmapped.map(({ indicator }) => indicator)).not.toContain('insured-persons');
    expect(told.unmappedGroups).toContainEqual({ split: 'sex', group: 'F' });
    const areas = countedAt(facts, 'quarter', 'area').groups;
    const ofAreas = told.unmappedGroups.filter(({ split }) => split === 'area').map(({ group }) => group);
    expect(ofAreas).toEqual(areas);
  });

  it('put areas into their organisation units and other groups into category option combinations', () => {
    const counted = countedAt(facts, 'month', 'area');
    const [area = ''] = counted.groups;
    const map = fullMap({
      dataElements: { 'insured-persons': uid(1) },
      areas: { [area]: 'areaUnitXX1' },
      groups: { 'sex/F': 'sexFemaleX1' },
    });
    const { values } = dataValues({ ...askedOf(facts, 'month', [null, 'area', 'sex']), map });
    const last = countedAt(facts, 'month', null).periods.length - 1;
    const of = (match: (one: (typeof values)[number]) => boolean) => Number(values.findLast(match)?.value);
    expect(of(({ orgUnit }) => orgUnit === 'areaUnitXX1')).toBe(
      valueAt('insured-persons', '', counted, last, area).value,
    );
    expect(of(({ categoryOptionCombo }) => categoryOptionCombo === 'sexFemaleX1')).toBe(
      valueAt('insured-persons', '', countedAt(facts, 'month', 'sex'), last, 'F').value,
    );
  });

  it('say of each value of a scheme that is made up that it is, and count none as qualified for it', () => {
    const map = fullMap();
    const real = dataValues({ ...askedOf(facts, 'month'), map });
    const madeUp = dataValues({ ...askedOf(facts, 'month', [null], { isMadeUp: true }), map });
    expect(madeUp.told).toEqual(real.told);
    const posted = postedIn(dataValuesJson(madeUp.values, map));
    expect(posted.length).toBe(real.values.length);
    expect(posted.filter(({ comment = '' }) => !comment.startsWith('Made up: '))).toEqual([]);
    // What qualifies a value is still told beside it.
    posted.forEach(({ comment = '' }, i) =>
      expect(comment.endsWith(real.values[i]?.comment ?? '')).toBe(true),
    );
    expect(real.values.some(({ comment }) => /made up/i.test(comment ?? ''))).toBe(false);
  });

  it('write none of several values that were given one name', () => {
    const dataElements = { 'insured-persons': uid(1), 'members-count': uid(1), deliveries: uid(2) };
    const { values, told } = dataValues({ ...askedOf(facts, 'month'), map: fullMap({ dataElements }) });
    expect(values.every(({ dataElement }) => dataElement === uid(2))).toBe(true);
    expect(told.clashing).toBe(2 * countedAt(facts, 'month', null).periods.length);
  });

  it('have no period of 12 months, and none of a scheme without an organisation unit', () => {
    const rolling = dataValues({ ...askedOf(facts, 'rolling12'), map: fullMap() });
    expect([rolling.values.length, rolling.told.noPeriod]).toEqual([0, 'rolling12']);
    const nowhere = dataValues({ ...askedOf(facts, 'month'), map: fullMap({ orgUnit: '' }) });
    expect([nowhere.values.length, nowhere.told.lacksOrgUnit]).toEqual([0, true]);
  });

  it('are of the months asked for', () => {
    const { timeline } = facts;
    const months = { first: timeline.last - 2, last: timeline.last - 1 };
    const { values } = dataValues({ ...askedOf(facts, 'month', [null], { months }), map: fullMap() });
    const periods = [...new Set(values.map(({ period }) => period))].sort();
    expect(periods).toEqual([months.first, months.last].map((one) => isoMonth(one).replace('-', '')));
  });
});

describe('ADX', () => {
  const map = fullMap({ attributeOptionCombo: 'attribOpCm1', groups: { 'sex/F': 'sexFemaleX1' } });
  const { values } = dataValues({ ...askedOf(facts, 'month', [null, 'sex']), map });

  /**
   * What adx_loose.xsd asks (IHE QRPH, github.com/dhis2/adx, IHE2015/schema), and that DHIS2 wants a data set and a period
   * of ISO 8601 at each group.
   */
  it('is built as its schema says', () => {
    const root = elementsIn(adxXml(values, map, TODAY));
    expect(root.name).toBe('adx');
    expect(root.attributes['xmlns']).toBe('urn:ihe:qrph:adx:2015');
    expect(root.attributes['exported']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(root.children.length).toBeGreaterThan(0);
    for (const group of root.children) {
      expect(group.name).toBe('group');
      expect(group.attributes['orgUnit']).toBe(map.orgUnit);
      expect(group.attributes['dataSet']).toBe(map.dataSet);
      expect(group.attributes['period']).toMatch(/^\d{4}-\d\d-01\/P1M$/);
      expect(group.children.length).toBeGreaterThan(0);
      for (const value of group.children) {
        expect(value.name).toBe('dataValue');
        expect(value.children).toEqual([]);
        expect(value.attributes['dataElement']).toMatch(/^\S+$/);
        // xs:decimal has no exponent.
        expect(value.attributes['value']).toMatch(/^-?\d+(\.\d+)?$/);
      }
    }
    const spans = root.children.map(({ attributes }) => attributes['period']);
    expect(new Set(spans).size).toBe(spans.length);
  });

  it('has the same values as the JSON', () => {
    const inXml = elementsIn(adxXml(values, map, TODAY)).children.flatMap(({ attributes: group, children }) =>
      children.map(({ attributes }) =>
        [
          group['orgUnit'],
          (group['period'] ?? '').slice(0, 7).replace('-', ''),
          attributes['dataElement'],
          attributes['categoryOptionCombo'] ?? '',
          attributes['value'],
        ].join(' '),
      ),
    );
    const inJson = postedIn(dataValuesJson(values, map)).map((one) =>
      [one.orgUnit, one.period, one.dataElement, one.categoryOptionCombo ?? '', one.value].join(' '),
    );
    expect(inXml.sort()).toEqual(inJson.sort());
  });

  it('says what is to be known of all its values before them, in no way that ends there', () => {
    const said = 'Made up --> <adx a="1"/> --';
    const xml = adxXml(values, map, TODAY, said);
    expect(elementsIn(xml)).toEqual(elementsIn(adxXml(values, map, TODAY)));
    expect(xml.indexOf('Made up')).toBeGreaterThan(0);
    expect(xml.indexOf('Made up')).toBeLessThan(xml.indexOf('<adx xmlns'));
  });

  it('lets no code end what it stands in', () => {
    const nasty = { idScheme: 'code', dataSet: `"/><x a='1'>&lt;`, orgUnit: '=cmd|<script>"' } as const;
    const hostile = fullMap({ ...nasty, dataElements: { 'insured-persons': `a"b<c>&'` } });
    const found = dataValues({ ...askedOf(facts, 'month'), map: hostile });
    const { children } = elementsIn(adxXml(found.values, hostile, TODAY));
    expect(children[0]?.attributes).toMatchObject({ orgUnit: nasty.orgUnit, dataSet: nasty.dataSet });
    expect(children[0]?.children[0]?.attributes['dataElement']).toBe(`a"b<c>&'`);
  });
});

describe('areas that are named like what objects have', () => {
  it('are not mapped by that', async () => {
    const scheme = await factsFrom({
      members: [
        'insured_id,family_id,sex,birth_date,area',
        'A,F1,F,1990-01-01,constructor',
        'B,F2,M,1990-01-01,__proto__',
      ],
      policies: [
        'policy_id,family_id,cover_start,cover_end,contribution_due',
        'P1,F1,2024-01-01,2024-12-31,100',
        'P2,F2,2024-01-01,2024-12-31,100',
      ],
    });
    const map = fullMap({ dataElements: { 'insured-persons': uid(1) } });
    const { values, told } = dataValues({ ...askedOf(scheme, 'month', ['area']), map });
    expect(values).toEqual([]);
    expect(told.unmappedGroups.map(({ group }) => group).sort()).toEqual(['__proto__', 'constructor']);
  });
});
