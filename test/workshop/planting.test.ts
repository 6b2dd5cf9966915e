import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMonth } from '#units';
import {
  ERROR_EXERCISES,
  makeScheme,
  markSpotted,
  MISTAKES,
  MISTAKES_OF,
  plant,
  PLAIN_STORY,
  pointsOf,
  type ErrorExercise,
  type MadeUpFile,
  type Planting,
} from '#workshop';
import { engineOver, TODAY, value } from '../support/engine.ts';
import { addedMadeUp } from '../support/fresh-engine.ts';

const linesOf = (files: readonly MadeUpFile[], name: string) =>
  (files.find((file) => file.name === `${name}.csv`)?.text ?? '').trimEnd().split('\n');

/** What the app says of a scheme's records: of how many records each oddity is, and of which months. */
async function toldOf(files: readonly MadeUpFile[]) {
  const engine = engineOver();
  const scheme = await addedMadeUp(engine, { files }, 'exercise');
  const answer = value(await engine.quality({ scheme, today: TODAY }));
  if (!answer) throw new Error('nothing told');
  const findings = new Map(
    answer.findings.map((one): [string, typeof one] => [`${one.kind} ${one.code}`, one]),
  );
  return {
    countOf: (of: string) => findings.get(of)?.count ?? 0,
    monthsOf: (of: string) => (findings.get(of)?.months ?? []).map(isoMonth),
    unusual: answer.unusual.find(({ column }) => column === 'amount_claimed')?.count ?? 0,
  };
}

type Told = Awaited<ReturnType<typeof toldOf>>;

/** Where the app tells a mistake: what it says more than of the same files without it. */
function isTold({ mistake, file, month }: Planting, before: Told, after: Told, lines: number): boolean {
  const isMonthNew = (of: string) =>
    after.monthsOf(of).includes(month) && !before.monthsOf(of).includes(month);
  const more = (of: string) => after.countOf(of) - before.countOf(of);
  switch (mistake) {
    case 'missing-month':
      return isMonthNew(`${file} months-without-records`);
    case 'double-upload':
      return file === 'finance'
        ? more('finance finance-line-twice') === 2 * lines
        : isMonthNew('claims months-unlike-before');
    case 'unit-change':
      return after.unusual - before.unusual > 0.9 * lines;
    case 'day-month-swap':
      return more('claims submitted-before-service') > 0 && more('claims claim-outside-cover') > 0;
    case 'cash-for-incurred':
      return more('claims submitted-before-service') === lines;
  }
}

describe('planted mistakes', () => {
  it.each(ERROR_EXERCISES.map((one): [string, ErrorExercise] => [one.id, one]))(
    '%s: the app tells every one of them',
    async (_, { story, plantings }) => {
      const made = makeScheme(story).files;
      const { files, planted } = plant(made, plantings);
      const [before, after] = [await toldOf(made), await toldOf(files)];
      for (const { lines, ...planting } of planted)
        expect([planting, isTold(planting, before, after, lines.length)]).toEqual([planting, true]);
    },
  );

  const made = makeScheme({ ...PLAIN_STORY, families: 60, months: 24 }).files;
  const anyPlanting = fc.constantFrom(...MISTAKES).chain((mistake) =>
    fc.record({
      mistake: fc.constant(mistake),
      file: fc.constantFrom(...MISTAKES_OF[mistake]),
      month: fc.constantFrom('2023-09', '2024-02', '2024-11', '2025-05'),
    }),
  );

  it('change the lines that they say, and no others', () => {
    fc.assert(
      fc.property(anyPlanting, (planting) => {
        const { files, planted } = plant(made, [planting]);
        const said = planted[0]?.lines ?? [];
        for (const { name, text } of made)
          if (name !== `${planting.file}.csv`)
            expect(files.find((file) => file.name === name)?.text).toBe(text);
        const [before, after] = [linesOf(made, planting.file), linesOf(files, planting.file)];
        if (planting.mistake === 'missing-month') {
          expect(after).toEqual(before.filter((_, i) => !said.includes(i + 1)));
        } else {
          const changed = after.flatMap((line, i) => (line === before[i] ? [] : [i + 1]));
          // Days and months that are alike, and a settlement on the day of service, change nothing.
          expect(said).toEqual(expect.arrayContaining(changed));
          expect(after).toHaveLength(
            before.length + (planting.mistake === 'double-upload' ? said.length : 0),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cannot be where the app would not tell them', () => {
    expect(() => plant(made, [{ mistake: 'unit-change', file: 'finance', month: '2024-02' }])).toThrow();
  });
});

describe('marking what was spotted', () => {
  const planting: Planting = { mistake: 'missing-month', file: 'claims', month: '2024-02' };

  it('is right where all three agree, near where one does not, wrong otherwise', () => {
    expect(markSpotted(planting, [planting])).toEqual({ mark: 'right', planting });
    expect(markSpotted({ ...planting, month: '2024-03' }, [planting])).toEqual({
      mark: 'near',
      off: 'month',
    });
    expect(markSpotted({ ...planting, mistake: 'double-upload' }, [planting])).toMatchObject({
      off: 'mistake',
    });
    expect(markSpotted({ mistake: 'double-upload', file: 'finance', month: '2024-02' }, [planting])).toEqual({
      mark: 'wrong',
    });
    expect(markSpotted(planting, [])).toEqual({ mark: 'wrong' });
  });

  it('takes points off for what it took', () => {
    expect(pointsOf({ near: 0, wrong: 0, hints: 0, isShown: false })).toBe(100);
    expect(pointsOf({ near: 1, wrong: 2, hints: 1, isShown: false })).toBe(35);
    expect(pointsOf({ near: 0, wrong: 9, hints: 0, isShown: false })).toBe(0);
    expect(pointsOf({ near: 0, wrong: 0, hints: 0, isShown: true })).toBe(0);
  });
});
