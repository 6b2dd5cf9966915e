import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScheme, PLAIN_STORY, type Story } from '#workshop';

const DAY = 86_400_000;
const LAST_DAYS = 30;

type Row = (name: string) => string;

type Files = ReturnType<typeof makeScheme>['files'];

function rowsOf(files: Files, file: string): Row[] {
  const text = files.find(({ name }) => name === file)?.text ?? '';
  const [headings = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, 'quoted').split(','));
  return rows.map((cells) => (name) => cells[headings.indexOf(name)] ?? '');
}

const dayOf = (row: Row, name: string) => Date.parse(row(name)) / DAY;

/** Nothing but what falls evenly, and all of it handed in before the records end. */
const EVEN: Story = { ...PLAIN_STORY, families: 400, months: 40 };
/** Policies that ended this long before the records do have all their claims in them. */
const ALL_IN = 150;

/**
 * Claims of a kind in the last thirty days of policies, those expected there from the rest of the same policies, and how
 * far the two are apart in standard deviations of chance.
 */
function lastDaysOf(story: Story, isMeant: (benefit: string) => boolean) {
  const { files } = makeScheme(story);
  const policies = rowsOf(files, 'policies.csv');
  const claims = rowsOf(files, 'claims.csv').filter((claim) => isMeant(claim('benefit')));
  const members = new Map<string, Row[]>();
  for (const member of rowsOf(files, 'members.csv')) {
    const family = member('family_id');
    members.set(family, [...(members.get(family) ?? []), member]);
  }
  const recordsEnd = Math.max(...claims.map((claim) => dayOf(claim, 'submitted_date')));
  const over = policies.filter((policy) => dayOf(policy, 'cover_end') < recordsEnd - ALL_IN);
  const exposed = { last: 0, rest: 0 };
  for (const policy of over) {
    const [start, end] = [dayOf(policy, 'cover_start'), dayOf(policy, 'cover_end')];
    for (const member of members.get(policy('family_id')) ?? []) {
      const from = Math.max(start, member('entry_date') ? dayOf(member, 'entry_date') : start);
      const days = Math.max(0, end - from + 1);
      const last = Math.min(days, LAST_DAYS);
      exposed.last += last;
      exposed.rest += days - last;
    }
  }
  const endOf = new Map(over.map((policy) => [policy('policy_id'), dayOf(policy, 'cover_end')]));
  const counted = { last: 0, rest: 0 };
  for (const claim of claims) {
    const end = endOf.get(claim('policy_id'));
    if (end === undefined) continue;
    counted[dayOf(claim, 'service_date') > end - LAST_DAYS ? 'last' : 'rest']++;
  }
  const share = exposed.last / (exposed.last + exposed.rest);
  const all = counted.last + counted.rest;
  const off = (counted.last - all * share) / Math.sqrt(all * share * (1 - share));
  return { ...counted, off };
}

const anySeed = fc.integer({ min: 1, max: 1_000_000 });
/** By chance alone one run in some 15 000 is this far off. */
const FAR = 4;

describe('claims of the last days of policies', () => {
  it('are as many for a person and day as before', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const isSickness = (benefit: string) => benefit === 'outpatient' || benefit === 'medicines';
        const { last, off } = lastDaysOf({ ...EVEN, seed, fertility: 0 }, isSickness);
        expect(last).toBeGreaterThan(100);
        expect(Math.abs(off)).toBeLessThan(FAR);
      }),
      { numRuns: 5 },
    );
  });

  it('and so are births', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const story: Story = {
          ...EVEN,
          seed,
          families: 4000,
          fertility: 0.2,
          claimRate: { from: 0, to: 0 },
        };
        const isBirth = (benefit: string) => benefit === 'normal_delivery' || benefit === 'caesarean';
        const { last, off } = lastDaysOf(story, isBirth);
        expect(last).toBeGreaterThan(50);
        expect(Math.abs(off)).toBeLessThan(FAR);
      }),
      { numRuns: 5 },
    );
  });
});

it('care before births that the records do not reach is in them where cover runs on', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const story: Story = {
        ...EVEN,
        seed,
        families: 1200,
        joinAtStart: 1,
        renewal: 1,
        months: 30,
        fertility: 0.2,
        claimRate: { from: 0, to: 0 },
      };
      const months = rowsOf(makeScheme(story).files, 'claims.csv')
        .filter((claim) => claim('benefit') === 'antenatal')
        .map((claim) => claim('service_date').slice(0, 7));
      const inMonths = (from: string, to: string) => months.filter((one) => from <= one && one <= to).length;
      // The last two months wait for their claims; before them nothing has become less.
      const [before, after] = [inMonths('2024-11', '2025-04'), inMonths('2025-05', '2025-10')];
      expect(before).toBeGreaterThan(200);
      expect(after / before).toBeGreaterThan(0.8);
    }),
    { numRuns: 3 },
  );
});

it('claims are for days of the policy they name, whatever a birth brings along', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const oddities = { ...PLAIN_STORY.oddities, splitDelivery: 0.5 };
      const story: Story = { ...EVEN, seed, families: 100, fertility: 0.2, oddities };
      const { files } = makeScheme(story);
      const policies = new Map(
        rowsOf(files, 'policies.csv').map((policy) => [policy('policy_id'), policy] as const),
      );
      for (const claim of rowsOf(files, 'claims.csv')) {
        const policy = policies.get(claim('policy_id'));
        expect(policy && claim('service_date') >= policy('cover_start')).toBe(true);
        expect(policy && claim('service_date') <= policy('cover_end')).toBe(true);
      }
    }),
    { numRuns: 5 },
  );
});
