import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonFile, readComparison, type ComparisonRead } from '#exchange';
import type { ComparedScheme } from '#indicators';
import { factsOf, timelineOf, type Facts } from '#measures';
import { firstDayOf } from '#units';
import { PLAIN_STORY } from '#workshop';
import { comparedFrom, differenceIn, partsOf } from '../support/compared.ts';
import { factsOfStory } from '../support/counting.ts';
import { readScheme } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';

const WRITTEN_ON = 20_000;

function schemeOf(read: ComparisonRead): ComparedScheme {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  expect(read.passedOver).toEqual([]);
  return read.scheme;
}

/** A file of either kind gives every figure that the records give, to the last digit. */
function expectSameFigures(facts: Facts): void {
  const scheme = comparedFrom(facts);
  const file = comparisonFile(scheme, WRITTEN_ON);
  const json = schemeOf(readComparison(JSON.stringify(file)));
  const csv = schemeOf(readComparison(comparisonCsv(file)));
  // Where they are not the same, the slow way says what differs.
  if (!isDeepStrictEqual(csv, json)) expect(csv).toStrictEqual(json);
  expect(json).toMatchObject({ id: 'file-a-scheme', origin: 'file', quality: 73.25, writtenOn: WRITTEN_ON });
  expect(json.profile).toEqual({
    ...scheme.profile,
    targetHouseholds: scheme.profile.targetHouseholds ?? null,
  });
  const found = new Map(partsOf(json));
  for (const [name, months] of partsOf(scheme)) {
    const part = found.get(name);
    if (!part) throw new Error(name);
    expect(differenceIn(months, part), name).toBeNull();
  }
}

describe('a comparison file', () => {
  it('of small made-up schemes of every sort gives the figures of their records', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const facts = await factsOfStory({ ...story, months: Math.min(story.months, 16) });
        if (facts) expectSameFigures(facts);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('is readable: money in the currency, no noise, nothing for what is not there', async () => {
    const facts = await factsOfStory({ ...PLAIN_STORY, families: 20, months: 14 });
    if (!facts) throw new Error('no facts');
    const file = comparisonFile(comparedFrom(facts, ['sex']), WRITTEN_ON);
    const text = JSON.stringify(file);
    const collected = file.whole?.measures['contributions-collected']?.months?.[0];
    const { amount, pay_date } = facts.records.contributions.columns;
    // What was paid before the first month of cover lies in no month.
    const paid = amount.units.filter((_, i) => (pay_date.days[i] ?? 0) >= firstDayOf(facts.timeline.first));
    expect(collected).not.toContain(null);
    const sum = (Array.isArray(collected) ? (collected as readonly number[]) : []).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(paid.reduce((a, b) => a + b, 0) / 1000, 6);
    expect(JSON.stringify(collected)).not.toMatch(/\.\d{4,}/);
    // Only what is earned by the day or estimated is no whole thousandth of a currency.
    const exact = Object.entries(file.whole?.measures ?? {}).filter(([, measure]) => measure.in_thousandths);
    for (const [name] of exact) expect(name).toMatch(/earned|allocated|ibnr/);
    expect(text).not.toContain('insured_id');
  });
});

const vectors = sharedFolder('vectors-3');

describe('a comparison file of the shared vectors', () => {
  it.skipIf(!vectors)(
    testName('gives every value of the catalogue at every grain', vectors),
    async () => {
      const files = filesOf(vectors ?? '', (name) => name !== 'expected.csv');
      const { records, profile } = await readScheme(files);
      const timeline = timelineOf(records, profile);
      if (!timeline) throw new Error('no months');
      expectSameFigures(factsOf(records, profile, timeline));
    },
    120_000,
  );
});
