import { describe, expect, it } from 'vitest';
import { parseProfile, type SchemeProfile } from '#records';
import { countedOf, countingOf } from '../../src/engine/of-profile.ts';

const parsed = parseProfile({ name: 'Asha', currency: 'INR', target_population: 100 });
if (!('profile' in parsed)) throw new Error('refused');
const { profile } = parsed;

describe('what is counted under a profile', () => {
  it('stays when the profile says what the scheme is, or is called', () => {
    const more: SchemeProfile = {
      ...profile,
      ...{ name: 'Asha Trust', country: 'IN', schemeType: 'mutual', enrolment: 'voluntary' },
      ...{ benefits: ['inpatient'], waitingDays: 30, started: 24_147 },
    };
    expect(countingOf(more)).toBe(countingOf(profile));
    expect(countedOf(more)).toBe(countedOf(profile));
  });

  it.each<[Partial<SchemeProfile>, boolean]>([
    [{ graceDays: 30 }, true],
    [{ maternityWaitingDays: 90 }, true],
    [{ gfr: 0.1 }, true],
    [{ fiscalYearStart: 7 }, true],
    [{ dataAsAt: 19_800 }, true],
    [{ targetPopulation: 200 }, false],
    [{ targetHouseholds: 40 }, false],
  ])('is another under %j; and counted otherwise: %s', (other, isCountedOtherwise) => {
    expect(countedOf({ ...profile, ...other })).not.toBe(countedOf(profile));
    expect(countingOf({ ...profile, ...other }) !== countingOf(profile)).toBe(isCountedOtherwise);
  });
});
