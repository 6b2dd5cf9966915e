import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  count,
  COUNTED_COLUMNS,
  countMonths,
  countPeriods,
  factsOf,
  findingsOf,
  recordsBehind,
  SPLITS,
  timelineOf,
} from '#measures';
import { KIND_NAMES, type AnyTable, type Column, type Kind, type Records } from '#records';
import { GRAINS, periodsOf } from '#units';
import { makeScheme, PLAIN_STORY, type Story } from '#workshop';
import { readScheme } from '../support/scheme.ts';
import { factsFrom, factsOfStory } from '../support/counting.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { tries } from '../support/tries.ts';

async function schemeOf(story: Story) {
  const files = makeScheme(story).files.filter(({ text }) => text.trimEnd().includes('\n'));
  return readScheme(files.map(({ name, text }) => textFile(name, text)));
}

describe('counts by month', () => {
  it(
    'are plain data from which every grain is what counting its periods gives',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anyStory,
          fc.constantFrom(null, ...SPLITS),
          fc.constantFrom(null, ...SPLITS),
          async (story, split, by) => {
            const facts = await factsOfStory(story);
            if (!facts) return;
            const { timeline, profile, groups } = facts;
            const filter = by ? [{ split: by, group: groups.grouping(by).names[0] ?? 'nobody' }] : [];
            const kept = structuredClone(countMonths(facts, { split, filter }));
            for (const grain of GRAINS) {
              const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
              expect(countPeriods(kept, grain)).toEqual(count(facts, { periods, split, filter }));
            }
          },
        ),
        { numRuns: tries(12) },
      );
    },
  );

  it('hold nothing of groups for what a split does not bear on', async () => {
    const facts = await factsOfStory(PLAIN_STORY);
    if (!facts) throw new Error('no month');
    const { measures, width, timeline } = countMonths(facts, { split: 'provider' });
    const months = timeline.last - timeline.first + 1;
    expect(width).toBeGreaterThan(2);
    expect(measures['insured-at-end']?.months).toHaveLength(months);
    expect(measures['claims-by-service']?.months).toHaveLength(months * width);
  });

  it('end what ends on the very last day shown, and go on with what does not end', async () => {
    const facts = await factsFrom({
      members: ['insured_id,family_id,sex,birth_date', 'M1,F1,F,1990-01-01'],
      policies: [
        'policy_id,family_id,cover_start,cover_end,contribution_due',
        'P1,F1,2023-01-01,2023-03-31,90',
      ],
      claims: [
        'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed,settled_date',
        'C1,M1,outpatient,2023-01-05,2023-01-31,paid,5,2023-02-28',
        'C2,M1,outpatient,2023-02-05,2023-02-28,paid,5,2023-03-31',
        'C3,M1,outpatient,2023-02-05,2023-02-28,reported,5,',
        'C4,M1,outpatient,2023-03-05,2023-03-31,paid,5,2023-04-01',
      ],
      profile: { data_as_at: '2023-03-31' },
    });
    const counted = countPeriods(countMonths(facts, { split: null }), 'month');
    const values = (
      name: 'claims-outstanding' | 'insured-at-end' | 'insured-years' | 'earned-contributions',
    ) => [...countsOf(counted, name).values];
    expect(values('claims-outstanding')).toEqual([1, 2, 2]);
    expect(values('insured-at-end')).toEqual([1, 1, 1]);
    expect(values('insured-years')).toEqual([31 / 365.25, 28 / 365.25, 31 / 365.25]);
    expect(values('earned-contributions')).toEqual([31, 28, 31]);
  });

  it('tell every group by its own name, however many there are', async () => {
    const days = Array.from({ length: 300 }, (_, i) => i);
    const facts = await factsFrom({
      members: ['insured_id,family_id,sex,birth_date', 'M1,F1,F,1990-01-01'],
      policies: [
        'policy_id,family_id,cover_start,cover_end,contribution_due',
        'P1,F1,2023-01-01,2023-12-31,100',
      ],
      claims: [
        'claim_id,insured_id,provider,benefit,service_date,submitted_date,status,amount_claimed',
        ...days.map((i) => `C${i},M1,Provider ${i},outpatient,2023-02-01,2023-02-02,reported,5`),
      ],
      profile: { data_as_at: '2023-12-31' },
    });
    const counted = countPeriods(countMonths(facts, { split: 'provider' }), 'year');
    const row = [...countsOf(counted, 'claims-by-service').values].slice(0, counted.width);
    expect(row).toEqual([300, ...days.map(() => 1), 0]);
  });
});

/** Records whose columns that are not counted cannot be touched, and which of the others were. */
function countedOnly(records: Records): { readonly guarded: Records; readonly touched: Set<string> } {
  const touched = new Set<string>();
  const guarded = (kind: Kind): AnyTable => {
    const table: AnyTable = records[kind];
    const columns = new Proxy(table.columns, {
      get(target, name): Column {
        if (!COUNTED_COLUMNS[kind].includes(String(name)))
          throw new Error(`${kind}.${String(name)} was read`);
        touched.add(`${kind}.${String(name)}`);
        return target[String(name)]!;
      },
    });
    return { ...table, columns };
  };
  const tables = Object.fromEntries(KIND_NAMES.map((kind) => [kind, guarded(kind)]));
  return { guarded: tables as unknown as Records, touched };
}

it('counting and finding read only the columns they say they read, and each of them', async () => {
  const story = {
    ...PLAIN_STORY,
    families: 40,
    oddities: { ...PLAIN_STORY.oddities, overlappingPolicy: 0.3 },
  };
  const { records, profile } = await schemeOf(story);
  const { guarded, touched } = countedOnly(records);
  const timeline = timelineOf(guarded, { ...profile, dataAsAt: null });
  if (!timeline) throw new Error('no month');
  const facts = factsOf(guarded, profile, timeline);
  for (const split of [null, ...SPLITS]) countMonths(facts, { split });
  findingsOf(facts, timeline.dataAsAt);
  const period = { first: timeline.first, last: timeline.last, isToDate: false, isFromWithin: false };
  const behind = recordsBehind(facts, { measure: 'claims-ended', period, split: null, group: null });
  expect(behind?.rows.length).toBeGreaterThan(0);
  // Kinds with few rows are read whole, whatever is asked of them; of those with many each column has to have its use.
  const many = ['members', 'policies', 'contributions', 'claims'] as const;
  const declared = many.flatMap((kind) => COUNTED_COLUMNS[kind].map((name) => `${kind}.${name}`));
  const read = [...touched].filter((name) => many.some((kind) => name.startsWith(`${kind}.`)));
  expect(read.sort()).toEqual(declared.sort());
});
