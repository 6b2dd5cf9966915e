import { describe, expect, it } from 'vitest';
import { parseProfile, profileAsJson } from '#records';
import { NEW_DRAFT } from '#state';
import { createWords } from '#words';
import { draftOf, profileOf } from '../../src/screens/profile/draft.ts';
import { FERTILITY_PRESETS, presetTyped } from '../../src/screens/profile/fertility.ts';

const words = createWords('en-GB');
const typed = { ...NEW_DRAFT, name: 'Asha', country: 'India', currency: 'inr' };

describe('a typed profile', () => {
  it('is read as a profile, and the file made of it is read again', () => {
    const draft = {
      ...typed,
      gfr: '85',
      targetPopulation: '4000',
      targetHouseholds: '800',
      dataAsAt: '2024-03-31',
      schemeType: 'union',
      enrolment: 'mandatory',
      benefits: 'outpatient caesarean',
      waitingDays: '30',
      started: '2012-04',
    };
    const read = profileOf(draft, words, null);
    if (!('profile' in read)) throw new Error(read.wrong.join());
    expect(read.profile).toMatchObject({
      country: 'IN',
      currency: 'INR',
      gfr: 0.085,
      targetPopulation: 4000,
      targetHouseholds: 800,
      schemeType: 'union',
      enrolment: 'mandatory',
      benefits: ['outpatient', 'caesarean'],
      waitingDays: 30,
      started: 2012 * 12 + 3,
    });
    expect(parseProfile(profileAsJson(read.profile))).toEqual(read);
    expect(profileOf(draftOf(read.profile, words), words, null)).toEqual(read);
  });

  it.each([
    ['name', ''],
    ['country', 'Atlantis'],
    ['currency', 'money'],
    ['targetPopulation', '0'],
    ['targetPopulation', '12.5'],
    ['targetHouseholds', '0'],
    ['graceDays', ''],
    ['graceDays', '9999999999'],
    ['maternityWaitingDays', '4000000000'],
    ['gfr', '0'],
    ['gfr', '1001'],
    ['gfr', 'many'],
    ['dataAsAt', '0202-01-01'],
    ['dataAsAt', '2024-02-30'],
    ['waitingDays', 'none'],
    ['started', '2012-13'],
  ] as const)('with %s "%s" names that field', (field, value) => {
    expect(profileOf({ ...typed, [field]: value }, words, null)).toEqual({ wrong: [field] });
  });

  it('keeps fertility by age, which the form does not show', () => {
    const asfr = [0.04, 0.13, 0.11, 0.06, 0.03, 0.01, 0];
    const before = { name: 'A', currency: 'INR', asfr };
    const parsed = parseProfile(before);
    if (!('profile' in parsed)) throw new Error('refused');
    expect(profileOf(typed, words, parsed.profile)).toMatchObject({ profile: { asfr } });
  });
});

describe('fertility presets', () => {
  it('are told by the figure typed: of the country chosen, else of the scheme’s own, and no longer once changed', () => {
    expect(presetTyped('150', 'UG', 'TZ')).toEqual({ country: 'UG', rate: 150 });
    expect(presetTyped('150', '', 'TZ')).toEqual({ country: 'TZ', rate: 150 });
    expect(presetTyped('150', '', 'IN')).toBeNull();
    expect(presetTyped('151', 'UG', 'TZ')).toBeNull();
  });

  it('are rates that a profile takes, of countries that have a name', () => {
    for (const { country, rate } of FERTILITY_PRESETS) {
      expect(words.country(country)).not.toBe(country);
      expect(profileOf({ ...typed, gfr: String(rate) }, words, null)).toMatchObject({
        profile: { gfr: rate / 1000 },
      });
    }
  });
});
