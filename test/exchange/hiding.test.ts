import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonFile, readComparison } from '#exchange';
import type { ComparedScheme } from '#indicators';
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

/**
 * What somebody reckons who has the file and knows what adds up to what: cells by part, measure, column and month, and
 * the equations between them. Gives the cells that come out although they are hidden.
 */
class Attacker {
  private readonly places = new Map<string, number>();
  private readonly shown: boolean[] = [];
  private readonly truth: number[] = [];
  private readonly equations: Array<{ total: number; parts: number[] }> = [];

  cell(name: string, shown: number, truth: number): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = this.shown.push(shown !== HIDDEN) - 1;
    this.truth.push(truth);
    this.places.set(name, place);
    return place;
  }

  sum(total: number, parts: number[]): void {
    this.equations.push({ total, parts });
  }

  found(below: number): string[] {
    const isHidden = this.shown.map((isShown) => !isShown);
    const known = solvable(this.equations, isHidden);
    return [...this.places].flatMap(([name, place]) => {
      const truth = this.truth[place] ?? 0;
      return known.has(place) && truth > 0 && truth < below ? [`${name} = ${truth}`] : [];
    });
  }
}

const FLOWS = [
  'claims-by-service',
  'claims-paid',
  'claims-rejected',
  'claims-decided',
  'claims-of-women',
  'claims-of-men',
  'claims-of-everybody',
  'claims-first-year',
  'claims-later-years',
  'deliveries',
  'caesareans',
  'normal-deliveries',
] as const satisfies readonly MeasureName[];
const STOCKS = ['insured-at-end', 'women-at-end', 'insured-before'] as const satisfies readonly MeasureName[];

function attack(own: ComparedScheme, hidden: ComparedScheme): Attacker {
  const attacker = new Attacker();
  const { timeline, fiscalYearStart } = own.whole ?? { timeline: { first: 1, last: 0 }, fiscalYearStart: 1 };
  const length = timeline.last - timeline.first + 1;
  const years = periodsOf('year', timeline.first, timeline.last, fiscalYearStart);
  const truths = new Map(partsOf(own));
  const isThere = (months: MonthCounts | undefined, name: MeasureName) =>
    months?.measures[name]?.lacking === null && months.measures[name].unsplit === null;
  const cellAt = (part: string, months: MonthCounts, name: MeasureName, column: number, month: number) => {
    const at = column * length + month;
    const place = column === 0 && !part.startsWith('age of') ? 'whole' : `${part} ${column}`;
    return attacker.cell(
      `${name} ${place} ${month}`,
      months.measures[name]?.months[at] ?? NaN,
      truths.get(part)?.measures[name]?.months[at] ?? NaN,
    );
  };
  const yearAt = (part: string, months: MonthCounts, name: MeasureName, column: number, y: number) => {
    const measure = months.measures[name];
    const year = years[y];
    const truth = truths.get(part)?.measures[name];
    if (!measure || !year || !truth) throw new Error(name);
    const sumOf = (cells: ArrayLike<number>) => {
      let sum = 0;
      for (let m = year.first - timeline.first; m <= year.last - timeline.first; m++)
        sum += cells[column * length + m] ?? NaN;
      return sum;
    };
    const told = sumOf(measure.months);
    const place = column === 0 && !part.startsWith('age of') ? 'whole' : `${part} ${column}`;
    const width = measure.unsplit ? 1 : months.width;
    const shown = told === HIDDEN ? (measure.quantiles['year']?.[y * width + column] ?? HIDDEN) : told;
    return attacker.cell(`${name} ${place} year ${y}`, shown, sumOf(truth.months));
  };
  const parts = partsOf(hidden);
  const whole = hidden.whole;
  if (!whole) return attacker;
  for (const [part, months] of parts)
    for (const name of [...FLOWS, ...STOCKS]) {
      const isFlow = (FLOWS as readonly string[]).includes(name);
      if (part !== 'whole' && !isThere(months, name)) continue;
      if (whole.measures[name]?.lacking !== null) continue;
      for (let column = 0; column < months.width; column++)
        if (isFlow)
          years.forEach((year, y) => {
            const cells = Array.from({ length: year.last - year.first + 1 }, (_, i) =>
              cellAt(part, months, name, column, year.first - timeline.first + i),
            );
            attacker.sum(yearAt(part, months, name, column, y), cells);
          });
      if (part === 'whole') continue;
      const columns = Array.from({ length: months.width - 1 }, (_, i) => i + 1);
      for (let month = 0; month < length; month++)
        attacker.sum(
          cellAt(part, months, name, 0, month),
          columns.map((column) => cellAt(part, months, name, column, month)),
        );
      if (isFlow)
        years.forEach((_, y) =>
          attacker.sum(
            yearAt(part, months, name, 0, y),
            columns.map((column) => yearAt(part, months, name, column, y)),
          ),
        );
    }
  const equal = (a: MeasureName, b: MeasureName, column: number) => {
    const sex = hidden.divided.sex;
    if (!sex || !isThere(sex, b) || whole.measures[a]?.lacking !== null) return;
    for (let month = 0; month < length; month++)
      attacker.sum(cellAt('whole', whole, a, 0, month), [cellAt('sex', sex, b, column, month)]);
  };
  const groups = hidden.divided.sex?.groups ?? [];
  if (groups.includes('F')) {
    equal('claims-of-women', 'claims-by-service', groups.indexOf('F') + 1);
    equal('women-at-end', 'insured-at-end', groups.indexOf('F') + 1);
  }
  if (groups.includes('M')) equal('claims-of-men', 'claims-by-service', groups.indexOf('M') + 1);
  for (const [total, a, b] of [
    ['claims-decided', 'claims-paid', 'claims-rejected'],
    ['claims-by-service', 'claims-first-year', 'claims-later-years'],
    ['deliveries', 'caesareans', 'normal-deliveries'],
  ] as const)
    for (const [part, months] of parts) {
      const names = [total, a, b];
      if (names.some((name) => whole.measures[name]?.lacking !== null)) continue;
      if (part !== 'whole' && !names.every((name) => isThere(months, name))) continue;
      const numbers = (name: MeasureName) => truths.get(part)?.measures[name]?.months ?? [];
      for (let column = 0; column < months.width; column++)
        for (let month = 0; month < length; month++) {
          const at = column * length + month;
          // What is not so in these records tells nobody anything.
          if (numbers(total)[at] !== (numbers(a)[at] ?? 0) + (numbers(b)[at] ?? 0)) continue;
          attacker.sum(
            cellAt(part, months, total, column, month),
            [a, b].map((name) => cellAt(part, months, name, column, month)),
          );
        }
    }
  return attacker;
}

/** A scheme in which nothing is hidden but the small cells themselves. */
function withoutSmall(own: ComparedScheme, below: number): ComparedScheme {
  const without = (months: MonthCounts): MonthCounts => ({
    ...months,
    measures: Object.fromEntries(
      Object.entries(months.measures).map(([name, measure]) => [
        name,
        {
          ...measure,
          isHiding: true,
          months: Float64Array.from(measure.months, (cell) => (cell > 0 && cell < below ? HIDDEN : cell)),
        },
      ]),
    ),
  });
  return {
    ...own,
    whole: own.whole && without(own.whole),
    divided: Object.fromEntries(
      Object.entries(own.divided).map(([split, months]) => [split, without(months)]),
    ),
    ageOfSex: Object.fromEntries(Object.entries(own.ageOfSex).map(([sex, months]) => [sex, without(months)])),
  };
}

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
    table.sum(table.add(97), cells);
    table.protect();
    // 3 + 4 would be told by the total: 30 goes with them. 0 tells of nobody.
    expect(table.isHidden).toEqual([true, true, true, false, false, false]);
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
