import { describe, expect, it } from 'vitest';
import { isoMonth } from '#units';
import {
  filesOfLesson,
  lessonOf,
  LESSONS,
  monthsOffered,
  reckoned,
  rightMonths,
  rightOptions,
  type Figures,
  type Lesson,
  type MonthQuestion,
  type Reckoning,
} from '#workshop';
import { figuresOfLesson } from '../support/lesson-figures.ts';

function lessonNamed(id: string): Lesson {
  const lesson = lessonOf(id);
  if (!lesson) throw new Error(id);
  return lesson;
}

/** What a lesson asks at a step, and its figures. */
async function answersOf(id: string) {
  const lesson = lessonNamed(id);
  const figures = await figuresOfLesson(lesson);
  const asks = lesson.steps.flatMap((step) => (step.ask ? [[step.id, step.ask] as const] : []));
  return {
    lesson,
    figures,
    months: Object.fromEntries(
      asks.flatMap(([step, ask]) =>
        ask.kind === 'month'
          ? [[step, rightMonths(ask, figures).map(({ period }) => isoMonth(period.last))]]
          : [],
      ),
    ),
    options: Object.fromEntries(
      asks.flatMap(([step, ask]) => (ask.kind === 'choice' ? [[step, rightOptions(ask, figures)]] : [])),
    ),
    numbers: Object.fromEntries(
      asks.flatMap(([step, ask]) =>
        ask.kind === 'number' ? [[step, reckoned(ask.answer, figures).number ?? Number.NaN]] : [],
      ),
    ),
  };
}

const at = (figures: Figures, reckoning: Reckoning) => reckoned(reckoning, figures).number ?? Number.NaN;

describe('the stories are really there', () => {
  it('four-ratios: the answers of the hand-worked set (catalogue section B2)', async () => {
    const { lesson, figures, numbers, options } = await answersOf('four-ratios');
    const { paid, collected, written, incurred } = numbers;
    expect([paid, numbers['day-by-day']]).toEqual([910, 181]);
    expect([collected, written, incurred].map((ratio) => ratio?.toFixed(4))).toEqual([
      '0.6079',
      '0.4975',
      '0.9648',
    ]);
    const four = lesson.steps.find(({ id }) => id === 'four')?.show;
    const shown = four?.kind === 'numbers' ? four.numbers : [];
    expect(shown.map(({ reckoning }) => (at(figures, reckoning) * 100).toFixed(2))).toEqual([
      '96.48',
      '68.06',
      '60.79',
      '49.75',
    ]);
    expect(options).toEqual({ four: ['incurred'], better: ['slow', 'ahead', 'grow'] });
  });

  it('earned: cash comes in spring, income every month, and what is held is what begins less what is earned', async () => {
    const { lesson, figures, months, numbers, options } = await answersOf('earned');
    expect(months).toEqual({ peak: ['2025-03'], kept: ['2025-05'] });
    // 31 of 365 days of 2100.
    expect(numbers['one-family']).toBeCloseTo(178.36, 2);
    const kept: Reckoning = {
      of: 'figure',
      indicator: 'unearned-premium-reserve',
      basis: '',
      grain: 'month',
      end: 8,
    };
    expect(numbers.roll).toBeCloseTo(at(figures, kept), 6);
    expect(numbers['two-lines']).toBeGreaterThan(2 * at(figures, { ...kept, indicator: 'earned-premium' }));
    const { cash, march, ratio } = lesson.steps.find(({ id }) => id === 'august')?.says ?? {};
    const [inAugust, inMarch, fair] = [cash, march, ratio].map((said) =>
      said ? at(figures, said.reckoning) : Number.NaN,
    );
    expect(inAugust).toBeGreaterThan(2);
    expect(inMarch).toBeLessThan(0.25);
    expect(fair).toBeGreaterThan(0.6);
    expect(fair).toBeLessThan(0.95);
    expect(options).toEqual({ promise: ['ahead'], august: ['little-in'], spend: ['apart', 'plan'] });
  });

  it('renewal: months set against months swing from a third to over all, the cohorts stay where they are', async () => {
    const { lesson, figures, months, numbers, options } = await answersOf('renewal');
    expect(months).toEqual({ alarm: ['2025-09'] });
    const rate = (basis: '' | 'openimis', end: number) =>
      at(figures, { of: 'figure', indicator: 'renewal-rate', basis, grain: 'month', end });
    expect(rate('openimis', 3)).toBeLessThan(1 / 3);
    expect(numbers['above-all']).toBeGreaterThan(1.5);
    // What the families of the story do: 85 in a hundred renew.
    expect(numbers.cohort).toBeGreaterThan(0.8);
    expect(Math.abs((numbers.cohort ?? 0) - rate('', 2))).toBeLessThan(0.03);
    expect(options).toEqual({
      'next-day': ['later'],
      who: ['ended', 'late', 'gone'],
      final: ['september', 'october'],
      'back-again': ['both'],
    });
    // The families of the cohort one by one, as their policies stand in the file.
    const policies = filesOfLesson(lesson).find(({ name }) => name === 'policies.csv')?.text ?? '';
    expect(cohortByHand(policies, '2024-10', 60)).toEqual(numbers.cohort);
  });

  it('promptness: what is paid so far looks fastest where most is still open', async () => {
    const { figures, months, numbers, options } = await answersOf('promptness');
    expect(months).toEqual({ prize: ['2025-11'] });
    expect(numbers['left-out']).toBeGreaterThan(0.8);
    expect(numbers.ten).toBe(0.7);
    expect(numbers.waiting).toBeGreaterThan(2);
    const median = (end: number) =>
      at(figures, { of: 'figure', indicator: 'median-days-to-settle', basis: '', grain: 'rolling12', end });
    // Claims take ever longer: what looks fastest is slowest.
    expect(median(0)).toBeGreaterThan(45);
    expect(numbers.late).toBeGreaterThan(0.85);
    expect(options).toEqual({
      'which-ones': ['quickest'],
      typical: ['median'],
      'which-scheme': ['ask'],
    });
  });
});

describe('what the words say in figures and months of their own is so', () => {
  const DAY = 86_400_000;

  it.each(['renewal', 'promptness', 'earned', 'board'])(
    '%s: the records end with December 2025, from which its months are counted back',
    (id) => {
      const { story } = lessonNamed(id);
      if (story === 'hand-worked') throw new Error('no story');
      const [year = 0, month = 0] = story.firstMonth.split('-').map(Number);
      const last = new Date(Date.UTC(year, month - 1 + story.months - 1));
      expect(last.toISOString().slice(0, 7)).toBe('2025-12');
      expect(story.lastDayOfMonth).toBe(31);
    },
  );

  it('renewal: the grace of 31 October runs to 30 December, that of the last of November to the end of January', () => {
    const { story } = lessonNamed('renewal');
    if (story === 'hand-worked') throw new Error('no story');
    const graceOf = (day: string) =>
      new Date(Date.parse(day) + story.graceDays * DAY).toISOString().slice(0, 10);
    expect([graceOf('2025-10-31'), graceOf('2025-11-30')]).toEqual(['2025-12-30', '2026-01-29']);
  });

  it('renewal: three in four seem to have left in September, and most of its covers end on the 29th or 30th', async () => {
    const { lesson, figures } = await answersOf('renewal');
    const { september } = lesson.steps.find(({ id }) => id === 'alarm')?.says ?? {};
    expect(Math.abs((september ? at(figures, september.reckoning) : Number.NaN) - 0.25)).toBeLessThan(0.03);
    const [headings = [], ...rows] = rowsOf(lesson, 'policies.csv');
    const ends = rows
      .map((row) => row[headings.indexOf('cover_end')] ?? '')
      .filter((day) => day.startsWith('2025-09'));
    expect(ends.filter((day) => /-(29|30)$/.test(day)).length).toBeGreaterThan(ends.length / 2);
    const starts = rows.map((row) => row[headings.indexOf('cover_start')] ?? '');
    const families = rows.map((row) => row[headings.indexOf('family_id')] ?? '');
    const first = new Map<string, string>();
    for (const [i, family] of families.entries()) {
      const start = starts[i] ?? '';
      if (start < (first.get(family) ?? '9')) first.set(family, start);
    }
    const joined = [...first.values()].filter((day) => /-1[01]-/.test(day)).length;
    expect(joined).toBeGreaterThan(first.size / 2);
  });

  it('renewal: of the families of November in grace most have renewed already', () => {
    const [headings = [], ...rows] = rowsOf(lessonNamed('renewal'), 'policies.csv');
    const cell = (row: readonly string[], name: string) => row[headings.indexOf(name)] ?? '';
    const cohort = rows.filter(
      (row) =>
        cell(row, 'cover_end').startsWith('2025-11') &&
        cell(row, 'status') === 'active' &&
        cell(row, 'eligible_to_renew') !== 'no',
    );
    const renewed = cohort.filter((row) =>
      rows.some(
        (other) =>
          cell(other, 'family_id') === cell(row, 'family_id') &&
          cell(other, 'cover_start') > cell(row, 'cover_end'),
      ),
    );
    expect(renewed.length).toBeGreaterThan(cohort.length / 2);
    expect(renewed.length).toBeLessThan(cohort.length);
  });

  it('promptness: the ten claims are ten', async () => {
    const { lesson, figures } = await answersOf('promptness');
    const { all, soon, later, open } = lesson.steps.find(({ id }) => id === 'ten')?.says ?? {};
    expect([all, soon, later, open].map((said) => (said ? at(figures, said.reckoning) : Number.NaN))).toEqual(
      [10, 4, 3, 3],
    );
  });

  it('maternity: nine months of waiting, and a caesarean costs three times a delivery and more', () => {
    const { story } = lessonNamed('maternity');
    if (story === 'hand-worked') throw new Error('no story');
    expect(story.maternityWaitingDays).toBe(270);
    const times = story.costOfCaesarean / story.costOfDelivery;
    expect(times).toBeGreaterThan(3.2);
    expect(times).toBeLessThan(4);
  });

  it('ratio: each 100 earned would pay for about half as many claims again, had the scheme not grown', async () => {
    const { numbers } = await answersOf('ratio');
    expect(numbers.times).toBeGreaterThan(1.4);
    expect(numbers.times).toBeLessThan(1.6);
  });
});

/** A file of a lesson's scheme in cells, headings first. */
function rowsOf(lesson: Lesson, file: string): string[][] {
  const text = filesOfLesson(lesson).find(({ name }) => name === file)?.text ?? '';
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}

/** The share of a month's eligible policies after which the same family has another one in time, read off the file. */
function cohortByHand(text: string, month: string, grace: number): number {
  const [headings = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const cell = (row: readonly string[], name: string) => row[headings.indexOf(name)] ?? '';
  const day = (row: readonly string[], name: string) => Date.parse(cell(row, name)) / 86_400_000;
  const cohort = rows.filter(
    (row) =>
      cell(row, 'cover_end').startsWith(month) &&
      cell(row, 'status') === 'active' &&
      cell(row, 'eligible_to_renew') !== 'no',
  );
  const renewed = cohort.filter((row) =>
    rows.some(
      (other) =>
        cell(other, 'family_id') === cell(row, 'family_id') &&
        day(other, 'cover_start') > day(row, 'cover_start') &&
        day(other, 'cover_start') <= day(row, 'cover_end') + 1 + grace,
    ),
  );
  return renewed.length / cohort.length;
}

/** How far apart two points of a chart have to be to be told apart: a share of the range of all. */
const SEEN = 0.02;

/** How much nearer the right month is to its rule than any other, as a share of the range of what is drawn. */
function lead(ask: MonthQuestion, figures: Figures): number {
  const values = monthsOffered(ask, figures).flatMap(({ value }) => value ?? []);
  const range = Math.max(...values) - Math.min(...values);
  const ordered = (scores: readonly number[]) => [...scores].sort((a, b) => b - a);
  const apart = (scores: readonly number[]) => {
    const [first = Number.NaN, second = Number.NaN] = ordered(scores);
    return (first - second) / range;
  };
  switch (ask.rule) {
    case 'highest':
      return apart(values);
    case 'lowest':
      return apart(values.map((value) => -value));
    case 'largest-rise':
      return apart(values.slice(1).map((value, i) => value - (values[i] ?? Number.NaN)));
    case 'first-above':
    case 'first-below': {
      const than = ask.than ? at(figures, ask.than) : Number.NaN;
      const past = values.map((value) => (ask.rule === 'first-above' ? value - than : than - value));
      const first = past.findIndex((by) => by > 0);
      return Math.min(...past.slice(0, first + 1).map(Math.abs)) / range;
    }
  }
}

const ASKED = LESSONS.flatMap((lesson) =>
  lesson.steps.flatMap(({ id, ask }) =>
    ask?.kind === 'month' ? [[`${lesson.id}, ${id}`, lesson, ask] as const] : [],
  ),
);

it.each(ASKED)(
  'the month of %s is apart from the next best by more than the eye needs',
  async (_, lesson, ask) => {
    expect(lead(ask, await figuresOfLesson(lesson))).toBeGreaterThan(SEEN);
  },
);
