import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basesShown, CATALOGUE } from '#indicators';
import type { Facts } from '#measures';
import {
  adxXml,
  dataValues,
  dataValuesJson,
  elementKey,
  fhirJson,
  kpiCsv,
  KPI_SETS,
  NO_MAP,
  type SystemMap,
} from '#reports';
import { GRAINS } from '#units';
import { DATA_VALUE_SET } from '../../support/dhis2-schema.ts';
import { factsFrom, factsOfStory } from '../../support/counting.ts';
import { wrongWith } from '../../support/fhir-schema.ts';
import { askedOf, TODAY } from '../../support/interchange.ts';
import { anyStory } from '../../support/stories.ts';
import { elementsIn } from '../../support/xml.ts';

const validate = new Ajv({ allErrors: true }).compile(DATA_VALUE_SET);

/** Every indicator on every basis, each with a data element of its own. */
const keys = CATALOGUE.flatMap(({ id, bases }) =>
  ['' as const, ...bases.map(([basis]) => basis)].map((basis) => elementKey(id, basis)),
);
const MAP: SystemMap = {
  ...NO_MAP,
  dataSet: 'dataSetIDx1',
  orgUnit: 'orgUnitIDx1',
  dataElements: Object.fromEntries(keys.map((key, i) => [key, `a${String(i).padStart(10, '0')}`])),
};

/** What holds of the files of any scheme, at every grain. */
function expectSound(facts: Facts): void {
  for (const grain of GRAINS) {
    const asked = askedOf(facts, grain, [null, 'sex', 'days']);
    const { values, told } = dataValues({ ...asked, map: MAP });
    validate(JSON.parse(dataValuesJson(values, MAP)));
    expect(validate.errors).toBeNull();
    expect(told.clashing).toBe(0);
    if (told.noPeriod) expect(values).toEqual([]);
    if (values.length > 0) {
      const groups = elementsIn(adxXml(values, MAP, TODAY)).children;
      expect(groups.reduce((sum, { children }) => sum + children.length, 0)).toBe(values.length);
    }
    // The whole is known or told of: by its value, or among those that are missing.
    const [block] = asked.blocks;
    const shown = block
      ? CATALOGUE.filter(({ alwaysSplit }) => !alwaysSplit).flatMap((one) => basesShown(one, block.counted))
      : [];
    const missing = told.missing.reduce((sum, { count }) => sum + count, 0);
    const wholes = shown.length * (block?.counted.periods.length ?? 0);
    if (!told.noPeriod) expect(values.length + missing).toBeGreaterThanOrEqual(wholes);
    const { entry } = JSON.parse(fhirJson(asked)) as {
      readonly entry: ReadonlyArray<{ readonly resource: { readonly resourceType: string } }>;
    };
    // One in seven is looked at: validating takes its time.
    for (const { resource } of entry.filter((_, i) => i % 7 === 0))
      expect(wrongWith(resource.resourceType, resource), JSON.stringify(resource)).toBeNull();
    for (const set of KPI_SETS) expect(kpiCsv(set, asked)).not.toMatch(/NaN|undefined|Infinity/);
    expect(fhirJson(asked)).not.toMatch(/NaN|undefined|:null/);
  }
}

describe('files for other systems', () => {
  it('of small made-up schemes of every sort are of their published structures', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, fc.integer({ min: 1, max: 12 }), async (story, fiscalYearStart) => {
        const facts = await factsOfStory({
          ...story,
          months: Math.min(story.months, 16),
          families: Math.min(story.families, 30),
        });
        if (facts) expectSound({ ...facts, profile: { ...facts.profile, fiscalYearStart } });
      }),
      { numRuns: 5 },
    );
  });

  it('of a scheme that files monthly returns only are too', async () => {
    const months = Array.from(
      { length: 15 },
      (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const facts = await factsFrom({
      return: [
        'scheme,month,members_start,members_new,members_end,insured_start,insured_end,contributions_due,contributions_collected,earned_premium,claims_reported,claims_paid,claims_rejected,amount_claimed,amount_paid,claims_reserve_end',
        ...months.map(
          (month, i) =>
            `Hills,${month},${40 + i},1,${41 + i},${160 + 4 * i},${164 + 4 * i},2400,2300,2350.5,30,27,2,1890,1640.25,${100 + i}`,
        ),
      ],
    });
    expectSound(facts);
    const line = kpiCsv('openimis', askedOf(facts, 'month'))
      .split('\n')
      .find((one) => one.includes(',P8,'));
    expect(line).toContain(',2023-01,2300,money,');
  });
});
