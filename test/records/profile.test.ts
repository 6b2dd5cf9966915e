import { describe, expect, it } from 'vitest';
import { parseProfile, profileAsJson } from '#records';
import { dayFromIso } from '#units';

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

  it.each([
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
