import { expect, it } from 'vitest';
import { isoMonth } from '#units';
import {
  filesFrom,
  lessonOf,
  plant,
  reckoned,
  rightMonths,
  rightOptions,
  type MadeUpFile,
  type Reckoning,
} from '#workshop';
import { engineOver, TODAY, value } from '../support/engine.ts';
import { addedMadeUp } from '../support/fresh-engine.ts';
import { figuresOfLesson } from '../support/lesson-figures.ts';

const lesson = lessonOf('board');
if (!lesson) throw new Error('no lesson');
const { story, plantings = [], steps } = lesson;
const figures = figuresOfLesson(lesson);
const questionOf = (id: string) => steps.find((step) => step.id === id)?.ask;

it('the app tells both planted mistakes, each in its month', async () => {
  const monthsTold = async (files: readonly MadeUpFile[]) => {
    const engine = engineOver();
    const scheme = await addedMadeUp(engine, { files }, 'board');
    const answer = value(await engine.quality({ scheme, today: TODAY }));
    return (answer?.findings ?? []).flatMap(({ kind, code, months }) =>
      (months ?? []).map((month) => `${kind} ${code} ${isoMonth(month)}`),
    );
  };
  const made = filesFrom(story);
  const before = await monthsTold(made);
  const after = await monthsTold(plant(made, plantings).files);
  const meant = ['claims months-unlike-before 2025-11', 'contributions months-without-records 2025-09'];
  expect(before.filter((told) => meant.includes(told))).toEqual([]);
  expect(after).toEqual(expect.arrayContaining(meant));
  // Before the mistakes no month is told at all.
  expect(before).toEqual([]);
});

it('the months asked for are those of the mistakes', async () => {
  for (const [id, month] of [
    ['month', '2025-11'],
    ['missing', '2025-09'],
  ] as const) {
    const ask = questionOf(id);
    if (ask?.kind !== 'month') throw new Error(id);
    expect(rightMonths(ask, await figures).map(({ period }) => isoMonth(period.last))).toEqual([month]);
  }
});

it('without the repeated claims there are as many as before the mistake, but for a few', async () => {
  const claims = { of: 'measure', measure: 'claims-by-service', grain: 'quarter', end: 0 } as const;
  const count = questionOf('count');
  if (count?.kind !== 'number') throw new Error('no number');
  const left = reckoned(count.answer, await figures).number ?? 0;
  const right = reckoned({ of: 'mended', what: claims }, await figures).number ?? 0;
  expect(reckoned(claims, await figures).number).toBeGreaterThan(1.2 * right);
  expect(Math.abs(left / right - 1)).toBeLessThan(0.02);
});

it('put right, claims are settled later and fewer renew, and nothing else has moved', async () => {
  const moved = questionOf('moved');
  if (moved?.kind !== 'choice') throw new Error('no choice');
  expect(rightOptions(moved, await figures)).toEqual(['days', 'renewals']);
  const ratio = (end: number, grain: 'quarter' | 'rolling12' = 'quarter'): Reckoning => ({
    of: 'figure',
    indicator: 'incurred-claims-ratio',
    basis: 'service+ibnr',
    grain,
    end,
  });
  const at = async (what: Reckoning) => reckoned(what, await figures).number ?? Number.NaN;
  const [draft, right, before] = [
    await at(ratio(0)),
    await at({ of: 'mended', what: ratio(0) }),
    await at({ of: 'mended', what: ratio(3) }),
  ];
  expect(draft).toBeGreaterThan(1.2 * right);
  // About as usual, so that nobody would have been alarmed by it.
  expect(right).toBeGreaterThan(0.7);
  expect(right).toBeLessThan(0.9);
  // The draft is steep: above every quarter before.
  for (let end = 3; end <= 24; end += 3) expect(draft).toBeGreaterThan(1.15 * (await at(ratio(end))));
  expect(Math.abs(right / before - 1)).toBeLessThan(0.1);
  const [year, yearBefore] = [
    await at({ of: 'mended', what: ratio(0, 'rolling12') }),
    await at({ of: 'mended', what: ratio(12, 'rolling12') }),
  ];
  expect(Math.abs(year - yearBefore)).toBeLessThan(0.05);
});
