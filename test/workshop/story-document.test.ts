import { describe, expect, it } from 'vitest';
import {
  expectedClaims,
  makeScheme,
  PLAIN_STORY,
  readStory,
  SAMPLES,
  storyDocument,
  storyText,
  type Story,
} from '#workshop';

const faultsOf = (input: unknown) => {
  const read = readStory(input);
  return 'faults' in read ? read.faults.map(({ code, where }) => `${code} ${where}`.trim()) : [];
};
const fileWith = (story: object) => JSON.stringify({ format: 'schemescope-story', version: 1, story });

/** The cells of a made-up file's lines, by the heading. */
function cellsUnder(story: Story, file: string, heading: string): string[] {
  const text = makeScheme(story).files.find(({ name }) => name === file)?.text ?? '';
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const at = head.split(',').indexOf(heading);
  // Only a diagnosis with a comma is in quotes.
  return rows.map((row) => row.replace(/"[^"]*""[^"]*""[^"]*"/, '').split(',')[at] ?? '');
}

describe('a story that is passed on', () => {
  it('comes back as it was, and makes the same scheme', () => {
    for (const { story } of SAMPLES) {
      const document = storyDocument(story, [{ mistake: 'missing-month', file: 'claims', month: '2024-02' }]);
      expect(readStory(storyText(document))).toEqual({ document });
    }
  });

  it('is as the plain story in what it does not say', () => {
    const read = readStory(fileWith({ name: 'Hills' }));
    expect(read).toMatchObject({ document: { story: { ...PLAIN_STORY, name: 'Hills' }, plantings: [] } });
  });

  it('is refused with where it is nested without end', () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const file: unknown = { format: 'schemescope-story', version: 1, story: { name: deep } };
    expect(faultsOf(file)).toEqual(['bad-value story.name']);
    const text = fileWith({ name: 'x' }).replace('"x"', '['.repeat(40_000) + ']'.repeat(40_000));
    expect(['not-json', 'bad-value story.name']).toContain(faultsOf(text)[0]);
  });

  it('is refused whole where anything is wrong, with where', () => {
    expect(faultsOf('{')).toEqual(['not-json']);
    expect(faultsOf('[]')).toEqual(['not-json']);
    expect(faultsOf('{"format":"schemescope-comparison"}')).toEqual(['other-format format']);
    expect(faultsOf('{"format":"schemescope-story","version":2}')).toEqual(['newer-version version']);
    expect(faultsOf(' '.repeat(100_001))).toEqual(['too-large']);
    expect(faultsOf(fileWith({ families: 1e7, renewal: '0.5' })).sort()).toEqual([
      'bad-value story.families',
      'bad-value story.renewal',
    ]);
    expect(faultsOf(fileWith({ daysToSettle: { from: -1, to: 3 } }))).toEqual([
      'bad-value story.daysToSettle.from',
    ]);
    const halfPlanted = {
      format: 'schemescope-story',
      version: 1,
      story: {},
      plantings: [{ file: 'claims' }],
    };
    expect(faultsOf(halfPlanted)).toEqual(['bad-value plantings.0.mistake', 'bad-value plantings.0.month']);
    expect(faultsOf(fileWith({ colour: 'red' }))).toEqual(['unknown-field story.colour']);
    expect(faultsOf(fileWith({ firstMonth: '2024-13' }))).toEqual(['bad-value story.firstMonth']);
  });
});

describe('how many claims come of a story', () => {
  it('is bounded, where each number alone is not too much', () => {
    expect(faultsOf(fileWith({ families: 5000 }))).toEqual([]);
    expect(faultsOf(fileWith({ claimRate: { from: 12, to: 0 } }))).toEqual([]);
    // 5000 families of 4 over 10 years at 12 visits a person and year: 1.3 claims a visit are 3.12 million.
    const read = readStory(
      fileWith({ families: 5000, months: 120, claimRate: { from: 0, to: 12 }, fertility: 0 }),
    );
    expect(read).toEqual({ faults: [{ code: 'too-many-claims', where: '', found: '3120000' }] });
    expect(faultsOf(fileWith({ families: 5000, months: 120, fertility: 1 }))).toEqual(['too-many-claims']);
  });

  it('is at least what is made where everybody comes at once and stays', () => {
    for (const change of [{ claimRate: { from: 4, to: 4 } }, { fertility: 0.5 }, { months: 60 }]) {
      const story: Story = { ...PLAIN_STORY, joinAtStart: 1, renewal: 1, renewalPerDay: 0, ...change };
      const made = cellsUnder(story, 'claims.csv', 'service_date').length;
      expect(made).toBeLessThanOrEqual(1.05 * expectedClaims(story));
      expect(made).toBeGreaterThan(0.4 * expectedClaims(story));
    }
  });
});

describe('what a story can turn', () => {
  const story: Story = { ...PLAIN_STORY, families: 400, joinAtStart: 0.9, renewal: 1 };

  it('has most claims in the month of the peak, and few half a year from it', () => {
    const days = cellsUnder({ ...story, season: { amplitude: 0.9, peak: 8 } }, 'claims.csv', 'service_date');
    const inMonth = (month: string) => days.filter((day) => day.slice(5, 7) === month).length;
    // 1.9 times as many as usual against a tenth.
    expect(inMonth('08')).toBeGreaterThan(6 * inMonth('02'));
  });

  it('has a fraud change the first provider’s claims of the later half, and nothing else', () => {
    const [first] = story.providers;
    const fraudulent = { ...story, fraud: 0.5 };
    const providers = cellsUnder(story, 'claims.csv', 'provider');
    const after = cellsUnder(fraudulent, 'claims.csv', 'provider');
    const countOf = (of: readonly string[], name: string | undefined) =>
      of.filter((one) => one === name).length;
    const other = story.providers[1]?.name;
    expect(countOf(after, other)).toBe(countOf(providers, other));
    expect(countOf(after, first?.name)).toBeGreaterThan(1.2 * countOf(providers, first?.name));
    const early = (of: Story) =>
      cellsUnder(of, 'claims.csv', 'service_date').filter((day) => day < '2025-01-01').length;
    expect(early(fraudulent)).toBe(early(story));
    const membersOf = (of: Story) => makeScheme(of).files.find(({ name }) => name === 'members.csv');
    expect(membersOf(fraudulent)).toEqual(membersOf(story));
  });
});
