import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonFile, readComparison } from '#exchange';
import {
  countPeriods,
  countsOf,
  factsOf,
  HIDDEN,
  MEASURE_NAMES,
  timelineOf,
  type MeasureName,
  type MonthCounts,
} from '#measures';
import { daysIn, periodsOf } from '#units';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { countBehind } from '../../src/exchange/behind.ts';
import { Table } from '../../src/exchange/protecting.ts';
import { solvable, type Equation } from '../../src/exchange/solving.ts';
import { comparedFrom, hideSmall, partsOf } from '../support/compared.ts';
import { factsOfStory } from '../support/counting.ts';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { anyStory } from '../support/stories.ts';
import { attack, FLOWS, STOCKS, withoutSmall } from '../support/attacker.ts';

describe('solving', () => {
  it('finds what two equations give together, and nothing that they leave open', () => {
    // 0 = 1 + 2, 3 = 1 + 2 + 4: with 0 and 3 known 4 is known; 1 and 2 are not.
    const equations = [
      { total: 0, parts: [1, 2] },
      { total: 3, parts: [1, 2, 4] },
    ];
    expect([...solvable(equations, [false, true, true, false, true])]).toEqual([4]);
    // Two rows and two columns with four hidden cells go round in a circle.
    const table = [
      { total: 4, parts: [0, 1] },
      { total: 5, parts: [2, 3] },
      { total: 6, parts: [0, 2] },
      { total: 7, parts: [1, 3] },
    ];
    const isHidden = (hidden: number[]) => Array.from({ length: 8 }, (_, cell) => hidden.includes(cell));
    expect(solvable(table, isHidden([0, 1, 2, 3])).size).toBe(0);
    expect([...solvable(table, isHidden([0, 1, 2]))].sort()).toEqual([0, 1, 2]);
  });

  it('finds the same as plain elimination with whole numbers, whatever hangs together', () => {
    const cell = fc.nat({ max: 17 });
    const equation = fc.record({ total: cell, parts: fc.array(cell, { minLength: 1, maxLength: 6 }) });
    const isHidden = fc.array(fc.boolean(), { minLength: 18, maxLength: 18 });
    let some = 0;
    fc.assert(
      fc.property(fc.array(equation, { maxLength: 24 }), isHidden, (equations, hidden) => {
        const found = [...solvable(equations, hidden)].sort((a, b) => a - b);
        if (found.length > 0 && found.length < hidden.filter(Boolean).length) some++;
        expect(found).toEqual(plainlySolved(equations, hidden));
      }),
      { numRuns: 500 },
    );
    expect(some).toBeGreaterThan(50);
  });
});

/** Which hidden cells are known, by elimination in exact whole numbers over a full matrix. */
function plainlySolved(equations: readonly Equation[], isHidden: readonly boolean[]): number[] {
  let rows = equations.map(({ total, parts }) =>
    isHidden.map((hidden, cell) => {
      const times = (cell === total ? 1 : 0) - parts.filter((part) => part === cell).length;
      return hidden ? BigInt(times) : 0n;
    }),
  );
  const done: bigint[][] = [];
  isHidden.forEach((_, cell) => {
    const pivot = rows.find((row) => row[cell] !== 0n);
    if (!pivot) return;
    const without = (row: bigint[]) =>
      row.map((factor, at) => factor * (pivot[cell] ?? 0n) - (pivot[at] ?? 0n) * (row[cell] ?? 0n));
    rows = rows.filter((row) => row !== pivot).map(without);
    done.splice(0, done.length, ...done.map(without), pivot);
  });
  const alone = done.filter((row) => row.filter((factor) => factor !== 0n).length === 1);
  return alone.map((row) => row.findIndex((factor) => factor !== 0n)).sort((a, b) => a - b);
}

describe('a table', () => {
  it('hides the next smallest beside a small cell, and more where both are small together', () => {
    const table = new Table(10);
    const cells = [3, 4, 30, 60, 0].map((size) => table.add(size));
    const total = table.add(97);
    table.sum(total, cells);
    table.protect();
    // 3 + 4 would be told by the total: 30 goes with them. 0 tells of nobody.
    expect([...cells, total].map((cell) => table.isHidden[cell])).toEqual([
      ...[true, true, true, false, false],
      false,
    ]);
  });
});

describe('hiding small numbers', () => {
  it('has a count behind every measure, or says that it is of nobody', () => {
    for (const name of MEASURE_NAMES) {
      const count = countBehind(name);
      if (count && count !== name) expect(countBehind(count), name).toBe(count);
    }
    expect(countBehind('claims-paid-amount')).toBe('claims-paid');
    expect(countBehind('operating-expenses')).toBeNull();
  });

  it('leaves nothing small in a file, and nothing that can be reckoned from what it shows', async () => {
    const found: string[] = [];
    let careless = 0;
    let small = 0;
    let told = 0;
    await fc.assert(
      fc.asyncProperty(anyStory, fc.integer({ min: 3, max: 12 }), async (story, below) => {
        const facts = await factsOfStory({
          ...story,
          families: story.families * 5,
          months: Math.min(story.months, 14),
        });
        if (!facts) return;
        const own = comparedFrom(facts);
        const hidden = hideSmall(own, below);
        for (const [name, months] of partsOf(hidden))
          for (const measure of [...FLOWS, ...STOCKS])
            for (const cell of months.measures[measure]?.months ?? []) {
              if (cell > 0 && cell < below) found.push(`${name} ${measure} ${cell}`);
              if (cell === HIDDEN) small++;
              else told++;
            }
        found.push(...attack(own, hidden).found(below));
        careless += attack(own, withoutSmall(own, below)).found(below).length;
      }),
      { numRuns: 12 },
    );
    expect(found).toEqual([]);
    // Hiding only the small cells themselves would have told many of them.
    expect(careless).toBeGreaterThan(100);
    expect(small).toBeGreaterThan(0);
    expect(told).toBeGreaterThan(0);
  }, 60_000);

  it('says why in the place of every hidden figure, also after a file was read back', async () => {
    const facts = await factsOfStory({ ...PLAIN_STORY, months: 18, families: 25 });
    if (!facts) throw new Error('no facts');
    const hidden = hideSmall(comparedFrom(facts), 8);
    if (!hidden.whole) throw new Error('no months');
    const read = readComparison(JSON.stringify(comparisonFile(hidden, 20_000)));
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    expect(read.scheme.hiddenBelow).toBe(8);
    const again = new Map(partsOf(read.scheme));
    for (const [name, months] of partsOf(hidden)) {
      const part = again.get(name);
      if (!part) throw new Error(name);
      for (const grain of ['month', 'quarter', 'year', 'rolling12'] as const)
        expect(isDeepStrictEqual(countPeriods(part, grain), countPeriods(months, grain)), name).toBe(true);
    }
    const counted = countPeriods(hidden.whole, 'month');
    const { values, reasons } = countsOf(counted, 'claims-paid');
    expect(reasons).toContain('hidden-small-number');
    const isTold = reasons.map((reason, i) => reason !== 'hidden-small-number' || Number.isNaN(values[i]));
    expect(isTold).not.toContain(false);
  }, 60_000);

  it('tells no month by what two files, a month apart, say of a year that is not over', async () => {
    const { files } = makeScheme({ ...PLAIN_STORY, families: 100 });
    const { records, profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
    const fileAt = (month: number) => {
      const { last } = daysIn({ first: month, last: month, isToDate: false, isFromWithin: false });
      const then = { ...profile, dataAsAt: last };
      const timeline = timelineOf(records, then);
      if (!timeline) throw new Error('no months');
      const own = comparedFrom(factsOf(records, then, timeline));
      return { own, hidden: hideSmall(own, 5) };
    };
    const end = timelineOf(records, profile)?.lastComplete ?? 0;
    const files3 = [end - 2, end - 1, end].map(fileAt);
    const found: string[] = [];
    let small = 0;
    files3.slice(1).forEach((file, i) => {
      const before = files3[i]?.hidden;
      const own = new Map(partsOf(file.own));
      for (const [part, months] of partsOf(file.hidden)) {
        const others = before && new Map(partsOf(before)).get(part);
        if (!others) continue;
        for (const name of FLOWS)
          for (let column = 0; column < months.width; column++) {
            const truth = own.get(part)?.measures[name]?.months[monthsIn(months) * (column + 1) - 1] ?? 0;
            if (!(truth > 0 && truth < 5)) continue;
            small++;
            const difference = lastYearIn(months, name, column) - lastYearIn(others, name, column);
            if (difference === truth) found.push(`${part} ${column} ${name}: ${truth}`);
          }
      }
    });
    expect(found).toEqual([]);
    expect(small).toBeGreaterThan(10);
  }, 60_000);
});

function monthsIn({ timeline }: MonthCounts): number {
  return timeline.last - timeline.first + 1;
}

/** What the last fiscal year of a file comes to so far, as it tells it; NaN where it does not. */
function lastYearIn(months: MonthCounts, name: MeasureName, column: number): number {
  const { timeline, fiscalYearStart } = months;
  const year = periodsOf('year', timeline.first, timeline.last, fiscalYearStart).length - 1;
  const { values } = countsOf(countPeriods(months, 'year', [name]), name);
  return values[year * months.width + column] ?? NaN;
}
