import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEVER_GROUPS,
  LEVERS,
  leversOf,
  makeScheme,
  makeSchemeInStretches,
  numberIn,
  PLAIN_STORY,
  readStory,
  SAMPLES,
  storyDocument,
  storyWith,
  topOf,
  type LeverPath,
  type Story,
} from '#workshop';

const PATHS = Object.keys(LEVERS) as readonly LeverPath[];
const anyPath = fc.constantFrom(...PATHS);
const isReadable = (story: Story) => 'document' in readStory(storyDocument(story));
/** Small, so that making it is quick, with all that a story can have. */
const SMALL: Story = {
  ...PLAIN_STORY,
  families: 12,
  months: 8,
  registered: 0.5,
  capital: { cash: 1000, investments: 0 },
};

describe('levers', () => {
  it('are in one group each', () => {
    expect(LEVER_GROUPS.flatMap(leversOf).sort()).toEqual([...PATHS].sort());
  });

  it('reach every number of a story: all that is left is names, lists and what may be missing', () => {
    const numbersIn = (value: unknown, path: string): string[] => {
      if (typeof value === 'number') return [path];
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      return Object.entries(value).flatMap(([part, inner]) =>
        numbersIn(inner, path ? `${path}.${part}` : part),
      );
    };
    expect(numbersIn(PLAIN_STORY, '').sort()).toEqual([...PATHS].sort());
  });

  it.each(PATHS)('%s goes to both its ends, and no further than a file may', (path) => {
    const { least, most } = LEVERS[path];
    for (const end of [least, most]) {
      const story = storyWith(PLAIN_STORY, path, end);
      expect(numberIn(story, path)).toBe(end);
      expect(isReadable(story)).toBe(true);
    }
    expect(numberIn(storyWith(PLAIN_STORY, path, least - 1), path)).toBe(least);
    expect(numberIn(storyWith(PLAIN_STORY, path, most + 1), path)).toBe(most);
    for (const { story } of SAMPLES) {
      expect(topOf(path, story)).toBeGreaterThanOrEqual(numberIn(story, path));
      expect(topOf(path, story)).toBeLessThanOrEqual(most);
    }
  });

  it.each(PATHS.filter((path) => path !== 'families'))('%s makes a scheme at both its ends', (path) => {
    const { least, most } = LEVERS[path];
    for (const end of [least, most]) {
      const { files } = makeScheme(storyWith(SMALL, path, end));
      expect(files.find(({ name }) => name === 'policies.csv')?.text.split('\n').length).toBeGreaterThan(2);
    }
  });

  it('families: one makes a scheme, and five thousand do', () => {
    for (const families of [LEVERS.families.least, LEVERS.families.most]) {
      const { files } = makeScheme({ ...SMALL, months: 3, joinAtStart: 1, families });
      expect(files.find(({ name }) => name === 'policies.csv')?.text.split('\n')).toHaveLength(families + 2);
    }
  });

  it('changes what it names and nothing else', () => {
    fc.assert(
      fc.property(anyPath, fc.double({ min: 0, max: 1, noNaN: true }), (path, way) => {
        const { least, most } = LEVERS[path];
        const moved = storyWith(PLAIN_STORY, path, least + way * (most - least));
        expect(isReadable(moved)).toBe(true);
        expect(storyWith(moved, path, numberIn(PLAIN_STORY, path))).toEqual(PLAIN_STORY);
      }),
    );
  });
});

describe('a scheme made in stretches', () => {
  it('is the same to the byte', async () => {
    for (const { story } of SAMPLES) expect(await makeSchemeInStretches(story)).toEqual(makeScheme(story));
  });
});
