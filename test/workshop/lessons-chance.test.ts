import { describe, expect, it } from 'vitest';
import { isoMonth } from '#units';
import {
  funnelOfGroups,
  lessonOf,
  makeScheme,
  PLAIN_STORY,
  reckoned,
  rightMonths,
  type FigureAt,
  type FigureOfGroups,
  type Story,
} from '#workshop';
import { figuresOfLesson } from '../support/lesson-figures.ts';

function lessonNamed(id: string) {
  const lesson = lessonOf(id);
  if (!lesson) throw new Error(id);
  return lesson;
}

/** What a lesson comes to: a figure of it, and the month of one of its questions. */
async function toldBy(id: string) {
  const lesson = lessonNamed(id);
  const figures = await figuresOfLesson(lesson);
  return {
    at: (at: Omit<FigureAt, 'grain'>) =>
      reckoned({ of: 'figure', grain: 'rolling12', ...at }, figures).number ?? Number.NaN,
    said: (step: string, name: string) => {
      const number = lesson.steps.find(({ id: one }) => one === step)?.says?.[name];
      return number ? (reckoned(number.reckoning, figures).number ?? Number.NaN) : Number.NaN;
    },
    monthOf: (step: string) => {
      const ask = lesson.steps.find((one) => one.id === step)?.ask;
      if (ask?.kind !== 'month') throw new Error(step);
      return rightMonths(ask, figures).map(({ period }) => isoMonth(period.last));
    },
  };
}

describe('small-numbers', () => {
  const of: FigureOfGroups = {
    indicator: 'renewal-rate',
    basis: '',
    split: 'area',
    grain: 'rolling12',
    end: 3,
  };
  const figures = figuresOfLesson(lessonNamed('small-numbers'));

  it('the best and the worst village are small, and stood on the other side a year before', async () => {
    const now = funnelOfGroups(of, await figures);
    const before = funnelOfGroups({ ...of, end: 15 }, await figures);
    if (!now || !before) throw new Error('no funnel');
    const ranked = [...now.groups].sort((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0));
    const [best, worst] = [ranked[0], ranked.at(-1)];
    expect([ranked.length, best?.name, worst?.name]).toEqual([24, 'Fig Tree', 'Bamboo Hollow']);
    const then = (name: string | undefined) =>
      before.groups.find((group) => group.name === name)?.value.value ?? Number.NaN;
    expect(best?.value.value).toBe(1);
    expect(best?.size).toBeLessThan(15);
    expect(then(best?.name)).toBeLessThan(before.whole - 0.1);
    expect(worst?.size).toBeLessThan(15);
    expect(then(worst?.name)).toBeGreaterThan(before.whole + 0.08);
    expect(worst?.value.value).toBeLessThan(0.5);
    // The last one is so by chance, for all that can be told: its interval holds the whole.
    expect(worst?.value.upper).toBeGreaterThan(now.whole);
    // Neither best, worst nor next to either: nobody would have spoken of it.
    expect(ranked.findIndex(({ name }) => name === 'Riverbend')).toBe(21);
    const largest = ranked.find(({ name }) => name === 'Riverbend')?.size ?? 0;
    expect(0.1 * largest).toBeGreaterThan(best?.size ?? Number.NaN);
    // Those at both ends stand on few.
    for (const { size } of [...ranked.slice(0, 2), ...ranked.slice(-1)]) expect(size).toBeLessThan(30);
  });

  it('one village differs, is the largest, is not the last, and is alone outside the funnel', async () => {
    const found = funnelOfGroups(of, await figures);
    const outside = found?.groups.filter((group) => found.funnel.outside(group));
    expect(outside?.map(({ name }) => name)).toEqual(['Riverbend']);
    expect(found?.funnel.isWidened).toBe(false);
    const sizes = found?.groups.map(({ size }) => size ?? 0) ?? [];
    expect(outside?.[0]?.size).toBe(Math.max(...sizes));
    expect(reckoned({ of: 'outside', sureness: '99.8', ...of }, await figures).number).toBe(1);
    const before = funnelOfGroups({ ...of, end: 15 }, await figures);
    const then = before?.groups.find(({ name }) => name === 'Riverbend')?.value.value;
    expect(then).toBeLessThan((before?.whole ?? 0) - 0.05);
  });
});

describe('selection', () => {
  it('the new claim more often, soon after joining, and those who claimed stay', async () => {
    const { at, said } = await toldBy('selection');
    const frequency = { indicator: 'new-to-renewed-frequency', basis: '' } as const;
    // Above the 1.3 of the catalogue (A9) with the whole of its interval.
    expect(at({ ...frequency, end: 0, part: 'lower' })).toBeGreaterThan(1.3);
    // Of the time under cover in a first year, the share that is of its first thirty days.
    const even = said('early', 'even');
    expect(even).toBeGreaterThan(0.5 * (30 / 365));
    expect(even).toBeLessThan(1.5 * (30 / 365));
    const early = { indicator: 'early-claim-share', basis: '' } as const;
    expect(at({ ...early, end: 0, part: 'lower' })).toBeGreaterThan(1.5 * even);
    expect(at({ indicator: 'renewal-by-claim-status', basis: '', end: 3 })).toBeGreaterThan(0.08);
    // At every age up to 64 the new claim more often beyond chance; those above are too few to be judged.
    for (const name of ['0-4', '5-14', '15-24', '25-34', '35-49', '50-64'])
      expect(at({ ...frequency, end: 0, part: 'lower', group: { split: 'age', name } })).toBeGreaterThan(1);
    const ratio = { indicator: 'incurred-claims-ratio', basis: 'service+ibnr' } as const;
    expect(at({ ...ratio, end: 0 })).toBeGreaterThan(at({ ...ratio, end: 24 }) + 0.05);
  });

  it('is in nothing of a scheme in which nobody chooses', async () => {
    const lesson = lessonNamed('selection');
    if (lesson.story === 'hand-worked') throw new Error('no story');
    const story: Story = { ...lesson.story, selection: PLAIN_STORY.selection };
    const figures = await figuresOfLesson({ ...lesson, story });
    const at = (part: 'lower' | 'upper') =>
      reckoned(
        {
          of: 'figure',
          indicator: 'new-to-renewed-frequency',
          basis: '',
          grain: 'rolling12',
          end: 0,
          part,
        },
        figures,
      ).number ?? Number.NaN;
    expect(at('lower')).toBeLessThan(1.1);
    expect(at('upper')).toBeGreaterThan(0.9);
  });
});

describe('maternity', () => {
  it('uptake is above all there can be by the register, and below by fertility', async () => {
    const { at, monthOf } = await toldBy('maternity');
    const uptake = { indicator: 'maternity-benefit-uptake', end: 0 } as const;
    expect(at({ ...uptake, basis: 'register' })).toBeGreaterThan(1.15);
    expect(at({ ...uptake, basis: 'gfr' })).toBeLessThan(1);
    expect(at({ ...uptake, basis: 'gfr', part: 'lower' })).toBeGreaterThan(0.5);
    const entitled = { indicator: 'maternity-entitlement-rate', basis: '', end: 0 } as const;
    expect(at({ ...entitled, part: 'denominator' }) - at({ ...entitled, part: 'numerator' })).toBeGreaterThan(
      20,
    );
    const caesareans = { indicator: 'caesarean-rate', basis: 'facility' } as const;
    expect(at({ ...caesareans, end: 0 })).toBeGreaterThan(at({ ...caesareans, end: 24 }) + 0.15);
    // Over all births expected it is above the band of 10 to 15 in a hundred as well.
    expect(at({ ...caesareans, basis: 'population', end: 0 })).toBeGreaterThan(0.15);
    expect(monthOf('caesarean')).not.toContain('2024-06');
  });
});

describe('what a story can turn', () => {
  it('has areas of the sizes it says, and fewer renewals in the first one', () => {
    const story: Story = {
      ...PLAIN_STORY,
      families: 600,
      joinAtStart: 1,
      areas: ['Large', 'Small'],
      areaWeights: [9, 1],
      claimRate: { from: 0, to: 0 },
      fertility: 0,
    };
    const familiesIn = (area: string) =>
      new Set(
        (makeScheme(story).files.find(({ name }) => name === 'members.csv')?.text ?? '')
          .split('\n')
          .filter((line) => line.includes(`,${area},`))
          .map((line) => line.split(',')[1]),
      ).size;
    // 540 and 60 are expected; three standard deviations of a binomial are 22.
    expect(Math.abs(familiesIn('Large') - 540)).toBeLessThan(22);
    expect(familiesIn('Large') + familiesIn('Small')).toBe(600);
    const policies = (of: Story) =>
      makeScheme(of)
        .files.find(({ name }) => name === 'policies.csv')
        ?.text.split('\n').length ?? 0;
    expect(policies({ ...story, firstAreaGap: 0.4 })).toBeLessThan(0.8 * policies(story));
  });
});
