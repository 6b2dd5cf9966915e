import { describe, expect, it } from 'vitest';
import { funnelOfGroups, lessonOf, reckoned, type FigureOfGroups } from '#workshop';
import { figuresOfLesson } from '../support/lesson-figures.ts';

const lesson = lessonOf('small-numbers');
if (!lesson) throw new Error('no lesson');

describe('small-numbers', () => {
  const of: FigureOfGroups = {
    indicator: 'renewal-rate',
    basis: '',
    split: 'area',
    grain: 'rolling12',
    end: 3,
  };
  const figures = figuresOfLesson(lesson);

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
    expect(then(worst?.name)).toBeGreaterThan(before.whole + 0.1);
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
