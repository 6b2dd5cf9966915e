import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, headlineBasis, indicatorOf, measuresFor, measuresIn, valueOf } from '#indicators';
import { count, countsOf, factsOf, timelineOf, type Facts, type MeasureName } from '#measures';
import { monthFromIso, periodsOf } from '#units';
import { movedIn } from '../../src/state/what-if-view.ts';
import {
  assumptionsFrom,
  beginningMeasures,
  changed,
  changedGroups,
  claimsRatios,
  HAND_WORKED_FILES,
  HAND_WORKED_YEAR,
  linesFrom,
  PLAIN_STORY,
  priceBeginning,
  priced,
  projected,
  RATIO_MEASURES,
  sharing,
  shiftsOf,
  usedUpIn,
} from '#workshop';
import { factsOfStory } from '../support/counting.ts';
import { readScheme } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName, textFile } from '../support/shared.ts';
import { tries } from '../support/tries.ts';

async function factsOfFiles(files: Parameters<typeof readScheme>[0]): Promise<Facts> {
  const { records, profile } = await readScheme(files);
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  return factsOf(records, profile, timeline);
}

/** The calendar year 2023 of a scheme, counted. */
function year2023(facts: Facts) {
  const periods = periodsOf('year', facts.timeline.first, facts.timeline.last, 1);
  const counted = count(facts, { periods, split: null });
  return { counted, period: periods.findIndex(({ last }) => last === monthFromIso('2023-12')) };
}

const ours = () => factsOfFiles(HAND_WORKED_FILES.map(({ name, text }) => textFile(name, text)));

describe('the four claims ratios of the hand-worked year', () => {
  it('stand on what the engine counts of its records', async () => {
    const { counted, period } = year2023(await ours());
    for (const name of [
      'claims-paid-amount',
      'earned-contributions',
      'contributions-collected',
      'due-of-starting-policies',
    ] as const)
      expect(countsOf(counted, name).values[period], name).toBe(HAND_WORKED_YEAR[name]);
  });

  it('have the reserves that its claims say by amounts claimed', () => {
    const claims =
      HAND_WORKED_FILES.find(({ name }) => name === 'claims.csv')
        ?.text.trim()
        .split('\n')
        .slice(1) ?? [];
    const reserveAt = (day: string) =>
      claims
        .map((line) => line.split(','))
        .filter(([, , , , served = '', , ended = '']) => served <= day && ended > day)
        .reduce((sum, cells) => sum + Number(cells[8]), 0);
    expect(claims).toHaveLength(10);
    expect(reserveAt('2022-12-31')).toBe(HAND_WORKED_YEAR['claims-reserve-before']);
    expect(reserveAt('2023-12-31')).toBe(HAND_WORKED_YEAR['claims-reserve-at-end']);
  });

  it('come out as in the catalogue, section B2', () => {
    const shown = claimsRatios(HAND_WORKED_YEAR).map(({ value }) => ((value ?? Number.NaN) * 100).toFixed(2));
    expect(shown).toEqual(['96.48', '68.06', '60.79', '49.75']);
  });

  it('have a reason where there is nothing to divide by', () => {
    const [incurred] = claimsRatios({ ...HAND_WORKED_YEAR, 'earned-contributions': 0 });
    expect(incurred).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
  });

  const folder = sharedFolder('constructed');
  it.skipIf(!folder)(testName('are of the records that the catalogue was worked on', folder), async () => {
    const [mine, theirs] = [
      year2023(await ours()),
      year2023(await factsOfFiles(filesOf(folder ?? '', (file) => file !== 'expected.csv'))),
    ];
    for (const name of [
      'claims-by-service',
      'claims-reported',
      'claims-decided',
      'deliveries',
      'insured-years',
      'renewals-made',
      ...RATIO_MEASURES,
    ] as const)
      expect(countsOf(mine.counted, name).values[mine.period], name).toEqual(
        countsOf(theirs.counted, name).values[theirs.period],
      );
  });
});

describe('a measure that is moved', async () => {
  const facts = await factsOfStory({ ...PLAIN_STORY, families: 90, months: 26 });
  if (!facts) throw new Error('no months');
  const periods = periodsOf('rolling12', facts.timeline.first, facts.timeline.lastComplete, 1);
  const counted = count(facts, { periods, split: null });
  const at = periods.length - 1;
  const numberOf = (name: MeasureName) => countsOf(counted, name).values[at] ?? Number.NaN;
  const valueIn = (of: typeof counted, indicator: (typeof CATALOGUE)[number]) =>
    valueOf(indicator, headlineBasis(indicator, counted), of, { period: at, column: 0 });

  it('changes nothing where it stays as it was', () => {
    const same = changed(counted, at, { 'claims-paid-amount': numberOf('claims-paid-amount') });
    expect(same.counted).toBe(counted);
    expect(same.moves).toEqual([]);
  });

  it('moves the indicators that contain it or what moves with it, in this period, and no other', () => {
    const names = measuresFor(CATALOGUE).filter((name) => numberOf(name) > 0);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.double({ min: 0, max: 3, noNaN: true }), (name, factor) => {
        const { counted: after, moves } = changed(counted, at, { [name]: numberOf(name) * factor });
        const moved = new Set(moves.map(({ measure }) => measure));
        const listed = shiftsOf(CATALOGUE, counted, after, at, moves).map(({ indicator }) => indicator.id);
        for (const indicator of CATALOGUE) {
          const isOf = measuresFor([indicator]).some((one) => moved.has(one));
          if (!isOf) expect(valueIn(after, indicator)).toEqual(valueIn(counted, indicator));
          if (valueIn(after, indicator).value !== valueIn(counted, indicator).value && !indicator.alwaysSplit)
            expect(listed).toContain(indicator.id);
        }
        for (const period of periods.keys())
          for (const { measure } of moves)
            if (period !== at)
              expect(countsOf(after, measure).values[period]).toEqual(
                countsOf(counted, measure).values[period],
              );
      }),
      { numRuns: tries(40) },
    );
  });

  it('takes its sum along, and shares a sum out among its parts', () => {
    const paid = numberOf('claims-paid');
    const rejected = numberOf('claims-rejected');
    expect(numberOf('claims-decided')).toBe(paid + rejected);
    const more = changed(counted, at, { 'claims-paid': paid + 10 });
    expect(countsOf(more.counted, 'claims-decided').values[at]).toBe(paid + rejected + 10);
    const twice = changed(counted, at, { 'claims-decided': 2 * (paid + rejected) });
    expect(countsOf(twice.counted, 'claims-paid').values[at]).toBeCloseTo(2 * paid, 9);
    expect(countsOf(twice.counted, 'claims-rejected').values[at]).toBeCloseTo(2 * rejected, 9);
  });

  it('widens the interval as dearer claims do: half again as dear, half again as wide', () => {
    const indicator = indicatorOf('incurred-claims-ratio');
    if (!indicator) throw new Error('no indicator');
    const place = { period: at, column: 0 };
    const before = valueOf(indicator, 'service', counted, place);
    const amount = numberOf('claims-amount-by-service');
    const { counted: dearer } = changed(counted, at, { 'claims-amount-by-service': amount * 1.5 });
    const after = valueOf(indicator, 'service', dearer, place);
    expect((after.upper ?? 0) / (before.upper ?? 1)).toBeCloseTo(1.5, 9);
    expect((after.value ?? 0) / (before.value ?? 1)).toBeCloseTo(1.5, 9);
  });

  it('is looked for on every basis of an indicator', () => {
    const found = sharing(['claims-paid-amount']).map(({ id }) => id);
    expect(found).toContain('paid-claims-ratio');
    expect(found).toContain('average-claim-cost');
    expect(found).not.toContain('renewal-rate');
    for (const indicator of sharing(['insured-years']))
      expect(indicator.bases.flatMap(([, formula]) => measuresIn(formula))).toContain('insured-years');
  });

  it('gives prices whose pure premium is what claims came to a person', () => {
    const divided = count(facts, { periods, split: 'benefit' });
    const { pure } = priced(linesFrom(divided, at), { safety: 0, operating: 0, surplus: 0 });
    expect(pure).toBeCloseTo(numberOf('claims-amount-by-service') / numberOf('insured-years'), 6);
  });
});

describe('a group that is moved', async () => {
  const facts = await ours();
  const periods = periodsOf('year', facts.timeline.first, facts.timeline.last, 1);
  const counted = count(facts, { periods, split: 'days' });
  const period = periods.findIndex(({ last }) => last === monthFromIso('2023-12'));
  const promptness = indicatorOf('promptness-of-settlement');
  if (!promptness) throw new Error('no such indicator');
  const share = (of: typeof counted, group: string) =>
    valueOf(promptness, '', of, { period, column: of.groups.indexOf(group) + 1 }).value;

  it('takes its whole along: of 8 claims ended in 2023, 4 within 7 days; 4 more make 8 of 12', () => {
    expect(share(counted, '0-7')).toBe(0.5);
    const after = changedGroups(counted, period, 'claims-ended', { '0-7': 8 });
    expect(countsOf(after, 'claims-ended').values[period * after.width]).toBe(12);
    expect(share(after, '0-7')).toBeCloseTo(8 / 12, 12);
    const shares = after.groups.flatMap((group) => share(after, group) ?? []);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it('leaves every other period, measure and group as it was, and what is no group aside', () => {
    const after = changedGroups(counted, period, 'claims-ended', { '0-7': 8, nobody: 5 });
    const [was, is] = [counted, after].map((one) => [...countsOf(one, 'claims-ended').values]);
    const column = counted.groups.indexOf('0-7') + 1;
    const moved = [period * counted.width, period * counted.width + column];
    expect(is?.flatMap((value, cell) => (Object.is(value, was?.[cell]) ? [] : [cell]))).toEqual(moved);
    expect(countsOf(after, 'median-days')).toBe(countsOf(counted, 'median-days'));
    expect(changedGroups(counted, period, 'claims-ended', {})).toEqual(counted);
  });
});

describe('what prices and projections begin with', async () => {
  const facts = await factsOfStory({ ...PLAIN_STORY, families: 90, months: 26 });
  if (!facts) throw new Error('no months');
  const countedBy = (grain: 'rolling12' | 'month') => {
    const periods = periodsOf(grain, facts.timeline.first, facts.timeline.lastComplete, 1);
    return { counted: count(facts, { periods, split: null }), at: periods.length - 1 };
  };

  it('is what the records tell', () => {
    const { counted, at } = countedBy('rolling12');
    const numberOf = (name: MeasureName) => countsOf(counted, name).values[at] ?? Number.NaN;
    const { operating, persons, present } = priceBeginning(counted, at);
    expect(operating.number).toBeCloseTo(numberOf('operating-expenses') / numberOf('insured-years'), 9);
    expect(persons.number).toBeCloseTo(numberOf('insured-at-end') / numberOf('families-at-end'), 9);
    expect(present.number).toBeCloseTo(numberOf('earned-contributions') / numberOf('insured-years'), 9);
    const { insured, renewal, joining } = assumptionsFrom(counted, at);
    expect(insured.number).toBe(numberOf('insured-at-end'));
    expect(joining.number).toBe(numberOf('newly-insured'));
    expect(renewal.number).toBeGreaterThan(0.6);
    expect(renewal.number).toBeLessThan(1);
  });

  it('is a reason where they do not tell it', () => {
    const { counted, at } = countedBy('month');
    expect(assumptionsFrom(counted, at).joining).toEqual({ number: null, reason: 'outside-records' });
    // The plain story draws up no balance sheets.
    expect(assumptionsFrom(counted, at).reserve).toEqual({ number: null, reason: 'no-balance' });
  });

  it('has all its measures among those that are counted for it', () => {
    const asked = beginningMeasures();
    for (const name of ['operating-expenses', 'insured-years', 'families-at-end', 'equity-at-end'] as const)
      expect(asked).toContain(name);
  });
});

describe('what an address says was moved', () => {
  it.each([
    ['moved=claims-paid*120.5&moved=insured-years*3', { 'claims-paid': 120.5, 'insured-years': 3 }],
    ['moved=a.b*-1&grain=month', { 'a.b': -1 }],
    ['moved=x&moved=*3&moved=y*&moved=z*NaN&moved=w*Infinity', {}],
    ['', {}],
  ])('%s', (search, moved) => {
    expect(movedIn(search)).toEqual(moved);
  });
});

describe('a price', () => {
  // By hand: 2 x 50 + 0.1 x 1000 = 200; a tenth for safety 20; 30 to run it: 250; a fifth of it 50.
  it('is the pure premium, safety, operating cost and surplus', () => {
    const lines = [
      { benefit: 'outpatient', incidence: 2, cost: 50 },
      { benefit: 'inpatient', incidence: 0.1, cost: 1000 },
    ];
    const price = priced(lines, { safety: 0.1, operating: 30, surplus: 0.2 });
    expect(price).toMatchObject({ byLine: [100, 100], pure: 200, safety: 20, operating: 30 });
    expect(price.surplus).toBeCloseTo(50, 9);
    expect(price.contribution).toBeCloseTo(300, 9);
  });
});

describe('a projection', () => {
  const given = {
    insured: 1000,
    renewal: 0.8,
    joining: 100,
    contribution: 10,
    contributionGrowth: 0,
    claims: 8,
    claimsGrowth: 0.25,
    expenses: 2000,
    expensesGrowth: 0,
    reserve: 1000,
    interest: 0.1,
  };

  // By hand: year 1 10,000 + 100 - 8,000 - 2,000 = 100, reserve 1,100; year 2 900 persons: 9,000 + 110 - 9,000 - 2,000 =
  // -1,890, reserve -790; year 3 820 persons: 8,200 + 0 - 10,250 - 2,000 = -4,050, reserve -4,840.
  it('goes on year by year as worked by hand', () => {
    const course = projected(given, 3);
    expect(course.map(({ insured }) => insured)).toEqual([1000, 900, 820]);
    expect(course.map(({ result }) => result)).toEqual([100, -1890, -4050]);
    expect(course.map(({ reserve }) => reserve)).toEqual([1100, -790, -4840]);
    expect(course[0]?.reserveRatio).toBeCloseTo(0.11, 12);
    expect(usedUpIn(course)).toBe(2);
  });

  it('stands still where nothing changes and income is what goes out', () => {
    const still = { ...given, renewal: 1, joining: 0, claimsGrowth: 0, interest: 0 };
    const course = projected(still, 5);
    expect(course.map(({ reserve }) => reserve)).toEqual([1000, 1000, 1000, 1000, 1000]);
    expect(usedUpIn(course)).toBeNull();
  });

  it('keeps its books: what there was and all results are what there is', () => {
    const some = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(some(2), some(500), some(30), some(0.5), (renewal, joining, claims, interest) => {
        const course = projected({ ...given, renewal, joining, claims, interest }, 5);
        const results = course.reduce((sum, { result }) => sum + result, given.reserve);
        const end = course.at(-1)?.reserve ?? Number.NaN;
        expect(Math.abs(results - end)).toBeLessThan(
          1e-6 * Math.max(1, Math.abs(end), ...course.map(({ reserve }) => Math.abs(reserve))),
        );
      }),
      { numRuns: tries(50) },
    );
  });
});
