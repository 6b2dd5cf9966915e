import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BENEFITS,
  ENROLMENTS,
  parseProfile,
  profileAsJson,
  SCHEME_TYPES,
  type SchemeProfile,
} from '#records';
import { dayFromIso, monthFromIso } from '#units';

describe('a profile', () => {
  it('takes the defaults of the definitions for what it does not say', () => {
    expect(parseProfile({ name: ' Asha ', currency: 'inr' })).toEqual({
      profile: {
        name: 'Asha',
        country: '',
        currency: 'INR',
        targetPopulation: null,
        targetHouseholds: null,
        graceDays: 60,
        maternityWaitingDays: 0,
        gfr: null,
        asfr: null,
        fiscalYearStart: 1,
        dataAsAt: null,
      },
    });
  });

  it('comes back the same after being written', () => {
    const json = {
      name: 'Asha',
      currency: 'INR',
      country: 'IN',
      target_population: 100,
      target_households: 25,
      grace_days: 30,
      maternity_waiting_days: 270,
      gfr: 0.085,
      asfr: [0.04, 0.13, 0.11, 0.06, 0.03, 0.01, 0],
      fiscal_year_start: 4,
      data_as_at: '2024-01-31',
    };
    const parsed = parseProfile(json);
    if (!('profile' in parsed)) throw new Error('refused');
    expect(parsed.profile.dataAsAt).toBe(dayFromIso('2024-01-31'));
    expect(profileAsJson(parsed.profile)).toEqual(json);
  });

  it('reads what tells the schemes that it is like, each benefit once and in the order of the list', () => {
    expect(
      parseProfile({
        name: 'Asha',
        currency: 'INR',
        scheme_type: 'womens-group',
        enrolment: 'voluntary',
        benefits: ['inpatient', 'outpatient', 'inpatient'],
        waiting_days: 0,
        started: '2012-04',
      }),
    ).toMatchObject({
      profile: {
        schemeType: 'womens-group',
        enrolment: 'voluntary',
        benefits: ['outpatient', 'inpatient'],
        waitingDays: 0,
        started: monthFromIso('2012-04'),
      },
    });
    expect(
      parseProfile({ name: 'A', currency: 'INR', scheme_type: null, benefits: [], started: null }),
    ).toEqual(parseProfile({ name: 'A', currency: 'INR' }));
  });

  it('comes back the same whatever of it is said', () => {
    const said = fc.record(
      {
        schemeType: fc.constantFrom(...SCHEME_TYPES),
        enrolment: fc.constantFrom(...ENROLMENTS),
        benefits: fc.subarray([...BENEFITS], { minLength: 1 }),
        waitingDays: fc.nat({ max: 3650 }),
        started: fc.integer({ min: 1950 * 12, max: 2090 * 12 }),
      },
      { requiredKeys: [] },
    );
    const plain = parseProfile({ name: 'Asha', currency: 'INR' });
    if (!('profile' in plain)) throw new Error('refused');
    fc.assert(
      fc.property(said, (more) => {
        const profile: SchemeProfile = { ...plain.profile, ...more };
        const written: unknown = JSON.parse(JSON.stringify(profileAsJson(profile)));
        expect(parseProfile(written)).toStrictEqual({ profile });
      }),
    );
  });

  it.each([
    [{ name: 'A', currency: 'INR', scheme_type: 'club' }, 'scheme_type'],
    [{ name: 'A', currency: 'INR', enrolment: 'yes' }, 'enrolment'],
    [{ name: 'A', currency: 'INR', benefits: ['inpatient', 'dentistry'] }, 'benefits'],
    [{ name: 'A', currency: 'INR', benefits: 'inpatient' }, 'benefits'],
    [{ name: 'A', currency: 'INR', waiting_days: 1.5 }, 'waiting_days'],
    [{ name: 'A', currency: 'INR', started: '2012-13' }, 'started'],
    [{ name: 'A', currency: 'INR', started: '0202-01' }, 'started'],
    [{ currency: 'INR' }, 'name'],
    [{ name: 'A', currency: 'INR', gfr: 85 }, 'gfr'],
    [{ name: 'A', currency: 'INR', data_as_at: '2024-02-30' }, 'data_as_at'],
    [{ name: 'A', currency: 'INR', fiscal_year_start: 13 }, 'fiscal_year_start'],
    [{ name: 'A', currency: 'INR', asfr: [0.1] }, 'asfr'],
    [{ name: 'A', currency: 'INR', target_population: 0 }, 'target_population'],
    [{ name: 'A', currency: 'INR', target_households: 2.5 }, 'target_households'],
    [{ name: 'A', currency: 'INR', data_as_at: '9999-12-31' }, 'data_as_at'],
    [{ name: 'A', currency: 'INR', maternity_waiting_days: 4_000_000_000 }, 'maternity_waiting_days'],
  ])('%j is refused for its %s', (json, field) => {
    expect(parseProfile(json)).toMatchObject({ faults: [{ field }] });
  });
});
