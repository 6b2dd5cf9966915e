import { describe, expect, it } from 'vitest';
import { WARNING_CODES, WARNING_RULES, type WarningCode } from '#indicators';
import { factsOf, timelineOf } from '#measures';
import { dayFromIso, isoDay, monthFromIso } from '#units';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { evidenceIn, warningsOf, type FoundSigns } from '../../src/engine/warnings.ts';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

async function openedFrom(files: ReadonlyArray<{ readonly name: string; readonly text: string }>) {
  const { records, profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  return { records, facts: factsOf(records, profile, timeline) };
}

const YEAR = { grain: 'rolling12', last: monthFromIso('2025-12') ?? 0 } as const;

async function found(files: ReadonlyArray<{ readonly name: string; readonly text: string }>) {
  const { records, facts } = await openedFrom(files);
  return warningsOf(facts, records.claims, YEAR);
}

const codesOf = ({ signs }: FoundSigns) => signs.map(({ sign }) => sign.code);

interface Planted {
  readonly joined: string;
  readonly index: number;
}

interface Village {
  /** More claims of a family: benefit, day, and what else differs. */
  readonly claims?: (family: Planted) => readonly string[];
  /** Whether a family has its usual claims and renews. */
  readonly usual?: (family: Planted) => boolean;
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly members?: readonly string[];
}

const FAMILIES = 240;
const PLACES = ['A,clinic', 'B,clinic', 'C,hospital', 'D,hospital'];

const plus = (day: string, days: number) => isoDay((dayFromIso(day) ?? 0) + days);
let claimCount = 0;

interface Amounts {
  readonly claimed?: number;
  readonly paid?: number;
  readonly status?: string;
  readonly nights?: number;
}

/** person, place, benefit, day, claimed, paid, status, and nights for a stay. */
function claim(
  person: string,
  place: string,
  benefit: string,
  day: string,
  { claimed = 100, paid, status = 'paid', nights = -1 }: Amounts = {},
): string {
  const discharge = nights < 0 ? '' : plus(day, nights);
  const amounts = `${claimed},${status === 'paid' ? (paid ?? claimed) : ''}`;
  return `C${++claimCount},${person},${place},${benefit},${day},${discharge},${day},${plus(day, 5)},${status},${amounts}`;
}

/**
 * A quiet village: twenty families join in each of twelve months, half of them in 2024 and half in 2025; a woman each, who
 * goes to the same place every sixty days, and renews.
 */
function village({ claims = () => [], usual = () => true, profile = {}, members = [] }: Village = {}) {
  const lines = { members: [] as string[], policies: [] as string[], claims: [] as string[] };
  for (let index = 0; index < FAMILIES; index++) {
    const month = String((index % 12) + 1).padStart(2, '0');
    const joined = `${index % 2 === Math.floor(index / 12) % 2 ? 2024 : 2025}-${month}-01`;
    const family = { joined, index };
    lines.members.push(`M${index},F${index},F,1990-01-01`);
    for (let term = 0; term < 2; term++) {
      const start = plus(joined, 365 * term);
      if (start > '2025-12-31' || (term > 0 && !usual(family))) continue;
      lines.policies.push(`P${index}-${term},F${index},${start},${plus(start, 364)},100`);
    }
    for (let days = (index * 7) % 60; usual(family) && plus(joined, days) <= '2025-12-31'; days += 60) {
      // Renewed for a second year only.
      if (days >= 730) break;
      const place = PLACES[index % 4] ?? '';
      lines.claims.push(
        claim(`M${index}`, place, 'outpatient', plus(joined, days), { claimed: 90 + (index % 5) * 5 }),
      );
    }
    lines.claims.push(...claims(family));
  }
  const text = (headings: string, rows: readonly string[]) => [headings, ...rows].join('\n');
  const given = { name: 'Village', currency: 'INR', data_as_at: '2025-12-31', gfr: 0.05, ...profile };
  return [
    { name: 'profile.json', text: JSON.stringify(given) },
    {
      name: 'members.csv',
      text: text('insured_id,family_id,sex,birth_date', [...lines.members, ...members]),
    },
    {
      name: 'policies.csv',
      text: text('policy_id,family_id,cover_start,cover_end,contribution_due', lines.policies),
    },
    {
      name: 'claims.csv',
      text: text(
        'claim_id,insured_id,provider,provider_level,benefit,service_date,discharge_date,submitted_date,settled_date,status,amount_claimed,amount_paid',
        lines.claims,
      ),
    },
  ];
}

const isNew = ({ joined }: Planted) => joined >= '2025';
const delivers = (at: (index: number) => string, benefitOf: (index: number) => string, nights = 2) =>
  village({
    claims: ({ index, joined }) =>
      !isNew({ index, joined }) && index % 12 < 8
        ? [claim(`M${index}`, at(index), benefitOf(index), '2025-11-03', { claimed: 300, nights })]
        : [],
    profile: { gfr: 0.9 },
  });
const hospital = (index: number) => (index % 4 < 2 ? 'C,hospital' : 'D,hospital');
const only = (index: number, lines: readonly string[]) => ({
  claims: (family: Planted) => (family.index === index ? lines : []),
});

/** What each rule is to find: a village with nothing but that in it. */
const PLANTED: Readonly<Record<WarningCode, () => ReturnType<typeof village>>> = {
  'claims-soon-after-joining': () =>
    village({
      claims: ({ index, joined }) =>
        [3, 9].map((days) => claim(`M${index}`, 'B,clinic', 'other', plus(joined, days))),
    }),
  'births-soon-after-joining': () =>
    village({
      claims: (family) =>
        isNew(family) && family.joined < '2025-06'
          ? [claim(`M${family.index}`, 'C,hospital', 'normal_delivery', plus(family.joined, 150))]
          : [],
      profile: { gfr: 0.4 },
    }),
  'more-births-than-expected': () =>
    village({
      claims: ({ index, joined }) =>
        !isNew({ index, joined }) && index % 12 < 6
          ? [claim(`M${index}`, 'C,hospital', 'normal_delivery', '2025-11-03')]
          : [],
    }),
  'new-use-more': () =>
    village({
      claims: (family) =>
        isNew(family)
          ? Array.from({ length: 12 }, (_, i) => plus(family.joined, 15 + i * 30))
              .filter((day) => day <= '2025-12-31')
              .map((day) => claim(`M${family.index}`, 'B,clinic', 'other', day))
          : [],
    }),
  'users-renew-more': () => village({ usual: ({ index }) => Math.floor(index / 24) % 2 === 0 }),
  'few-draw-more': () =>
    village({
      claims: ({ index, joined }) =>
        !isNew({ index, joined }) && index < 24
          ? [claim(`M${index}`, 'C,hospital', 'other', '2025-02-03', { claimed: 9000 })]
          : [],
    }),
  repeated: () =>
    village(
      only(
        0,
        [1, 2].map(() => claim('M0', 'A,clinic', 'other', '2025-03-03')),
      ),
    ),
  'outside-cover': () => village(only(1, [claim('M1', 'A,clinic', 'other', '2025-01-15')])),
  'in-waiting': () =>
    village({
      ...only(1, [claim('M1', 'C,hospital', 'normal_delivery', '2025-03-03')]),
      profile: { maternity_waiting_days: 270 },
    }),
  'delivery-of-man': () =>
    village({
      ...only(0, [claim('H0', 'C,hospital', 'normal_delivery', '2025-03-03')]),
      members: ['H0,F0,M,1985-01-01'],
    }),
  'delivery-at-odd-age': () =>
    village({
      ...only(0, [claim('G0', 'C,hospital', 'normal_delivery', '2025-03-03')]),
      members: ['G0,F0,F,2016-01-01'],
    }),
  'second-provider': () =>
    village(
      only(0, [
        claim('M0', 'A,clinic', 'outpatient', '2025-03-04'),
        claim('M0', 'B,clinic', 'outpatient', '2025-03-04'),
      ]),
    ),
  'provider-cost': () =>
    village({
      claims: ({ index }) =>
        [
          claim(`M${index}`, index % 3 === 0 ? 'A,clinic' : 'B,clinic', 'other', '2025-12-03', {
            claimed: (index % 3 === 0 ? 400 : 100) + (index % 7),
          }),
        ].filter(() => index % 12 < 11),
    }),
  'provider-caesareans': () =>
    delivers(hospital, (index) => (index % 4 < 2 && index % 24 > 2 ? 'caesarean' : 'normal_delivery')),
  'provider-stay': () =>
    village({
      claims: ({ index, joined }) =>
        isNew({ index, joined })
          ? []
          : [
              claim(`M${index}`, hospital(index), 'inpatient', '2025-11-03', {
                nights: (index % 4 < 2 ? 8 : 3) + (Math.floor(index / 4) % 2),
              }),
            ],
    }),
  'provider-rejections': () =>
    village({
      claims: ({ index, joined }) =>
        isNew({ index, joined })
          ? []
          : [
              claim(`M${index}`, hospital(index), 'other', '2025-11-03', {
                status: index % 4 < 2 && index % 12 < 9 ? 'rejected' : 'paid',
              }),
            ],
    }),
  'provider-cuts': () =>
    village({
      claims: ({ index, joined }) =>
        isNew({ index, joined })
          ? []
          : [
              claim(`M${index}`, hospital(index), 'other', '2025-11-03', {
                claimed: 110,
                paid: index % 4 < 2 ? 100 : 110,
              }),
            ],
    }),
};

describe('the worklist', () => {
  it('is empty for a quiet village, and says which rules were put to it', async () => {
    const quiet = await found(village());
    expect(codesOf(quiet)).toEqual([]);
    expect(quiet.quiet).toEqual(
      expect.arrayContaining(['claims-soon-after-joining', 'provider-cost', 'repeated']),
    );
    const unchecked = Object.fromEntries(quiet.unchecked.map(({ code, reason }) => [code, reason]));
    expect(unchecked).toMatchObject({
      'births-soon-after-joining': 'under-30-events',
      'provider-caesareans': 'no-peers',
      'provider-stay': 'discharge-not-recorded',
    });
    // Every rule is either of the two.
    expect(quiet.quiet.length + quiet.unchecked.length).toBe(WARNING_CODES.length);
  });

  it.each(WARNING_CODES)('finds what is planted: %s', async (code) => {
    const signs = await found(PLANTED[code]());
    expect(codesOf(signs)).toContain(code);
    const [sign] = signs.signs.filter((one) => one.sign.code === code);
    expect(sign?.rows.length).toBeGreaterThan(0);
    expect(sign?.sign.weight).toBeGreaterThan(0);
    const test = WARNING_RULES.find((rule) => rule.code === code)?.test;
    if (test?.kind === 'any' || test?.kind === 'provider') expect(codesOf(signs)).toEqual([code]);
    if (test?.kind === 'provider') expect(sign?.sign.subject).toBe(code === 'provider-cost' ? 'A' : 'C');
  });

  it('puts the weightiest first, and finds the evidence of a line again by its name', async () => {
    const { records, facts } = await openedFrom(PLANTED['births-soon-after-joining']());
    const { signs } = warningsOf(facts, records.claims, YEAR);
    const weights = signs.map(({ sign }) => sign.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const { sign, kind, rows } of signs)
      expect(evidenceIn(facts, records.claims, YEAR, sign)).toEqual({ kind, rows });
  });

  it('seldom raises a false alarm on plain made-up schemes', { timeout: 200_000 }, async () => {
    let alarms = 0;
    let checked = 0;
    for (let seed = 101; seed <= 115; seed++) {
      const providers = ['A', 'B', 'C', 'D'].map((name, i) => ({
        name,
        level: i < 2 ? ('clinic' as const) : ('hospital' as const),
        weight: 2,
      }));
      const story = { ...PLAIN_STORY, seed, families: 200, maternityWaitingDays: 0, providers };
      const { signs, quiet } = await found(makeScheme(story).files);
      // What is a single record to look at is there or not; only comparisons can mistake chance for a sign.
      const byChance = (code: WarningCode) =>
        WARNING_RULES.some((rule) => rule.code === code && rule.test.kind !== 'any');
      alarms += signs.filter(({ sign }) => byChance(sign.code)).length;
      checked += quiet.filter(byChance).length;
    }
    expect(checked).toBeGreaterThan(80);
    expect(alarms / (alarms + checked)).toBeLessThan(0.03);
  });
});
