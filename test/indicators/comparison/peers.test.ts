import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEER_PACKAGES, peerGroupsOf, schemeAge, type PeerFacts } from '#indicators';
import { BENEFITS, parseProfile, type Benefit, type SchemeProfile } from '#records';

const month = (year: number, ofYear: number) => year * 12 + ofYear - 1;
const parsed = parseProfile({ name: 'Asha', currency: 'INR' });
if (!('profile' in parsed)) throw new Error('refused');
const plain = parsed.profile;
const AT = month(2024, 6);

function facts(profile: Partial<SchemeProfile>, rest: Partial<PeerFacts> = {}): PeerFacts {
  return { profile: { ...plain, ...profile }, insured: null, firstMonth: null, ...rest };
}

describe('the peers of a scheme', () => {
  it('are not known where nothing is', () => {
    expect(peerGroupsOf(facts({}), AT)).toEqual({
      type: null,
      country: null,
      age: null,
      size: null,
      package: null,
    });
  });

  it('are those of its type and its country', () => {
    expect(peerGroupsOf(facts({ schemeType: 'mutual', country: 'SN' }), AT)).toMatchObject({
      type: 'mutual',
      country: 'SN',
    });
  });

  it.each([
    [0, 'under-1000'],
    [999, 'under-1000'],
    [1000, '1000-9999'],
    [9999, '1000-9999'],
    [10_000, '10000-99999'],
    [99_999, '10000-99999'],
    [100_000, '100000-up'],
  ])('with %i insured are of the size %s', (insured, size) => {
    expect(peerGroupsOf(facts({}, { insured }), AT).size).toBe(size);
  });

  it.each([
    // In June 2024: the very month, and the months before and after each third, sixth and eleventh anniversary.
    [month(2024, 6), '0-2'],
    [month(2021, 7), '0-2'],
    [month(2021, 6), '3-5'],
    [month(2018, 7), '3-5'],
    [month(2018, 6), '6-10'],
    [month(2013, 7), '6-10'],
    [month(2013, 6), 'over-10'],
    [month(2024, 7), null],
  ])('begun in month %i are of the age %s', (started, age) => {
    expect(peerGroupsOf(facts({ started }), AT).age).toBe(age);
    expect(peerGroupsOf(facts({}, { firstMonth: started }), AT).age).toBe(age);
  });

  it('have an age since the scheme began rather than since its records do, and say which', () => {
    const started = month(2010, 1);
    const firstMonth = month(2022, 1);
    expect(schemeAge(facts({ started }, { firstMonth }), AT)).toEqual({ years: 14, since: 'started' });
    expect(schemeAge(facts({}, { firstMonth }), AT)).toEqual({ years: 2, since: 'records' });
  });

  it.each<[readonly Benefit[], string]>([
    [['outpatient', 'medicines'], 'outpatient'],
    [['outpatient', 'antenatal'], 'outpatient-maternity'],
    [['inpatient', 'transport'], 'inpatient'],
    [['inpatient', 'caesarean'], 'inpatient-maternity'],
    [['outpatient', 'inpatient'], 'both'],
    [BENEFITS, 'both-maternity'],
    [['normal_delivery', 'postnatal'], 'maternity'],
    [['transport', 'other'], 'neither'],
  ])('covering %j have the package %s', (benefits, wanted) => {
    expect(peerGroupsOf(facts({ benefits }), AT).package).toBe(wanted);
  });

  it('have a package of the list whatever is covered, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BENEFITS], { minLength: 1 }), (benefits) => {
        const { package: found } = peerGroupsOf(facts({ benefits }), AT);
        expect(PEER_PACKAGES).toContain(found);
        expect(peerGroupsOf(facts({ benefits: [...benefits].reverse() }), AT).package).toBe(found);
      }),
    );
  });
});
