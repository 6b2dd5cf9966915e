import type { ComparedScheme } from '#indicators';
import { HIDDEN, type MeasureName, type MonthCounts } from '#measures';
import { periodsOf } from '#units';
import { solvable, type Equation } from '../../src/exchange/solving.ts';
import { partsOf } from './compared.ts';

/**
 * What somebody reckons who has the file and knows what adds up to what: cells by part, measure, column and month, and
 * the equations between them. Gives the cells that come out although they are hidden. What is shown in one of several
 * forms of a scheme is shown.
 */
export class Attacker {
  private readonly places = new Map<string, number>();
  private readonly shown: boolean[] = [];
  private readonly truth: number[] = [];
  private readonly equations: Equation[] = [];

  cell(name: string, shown: number, truth: number): number {
    const known = this.places.get(name);
    if (known !== undefined) {
      this.shown[known] ||= shown !== HIDDEN;
      return known;
    }
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

export const FLOWS = [
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
export const STOCKS = [
  'insured-at-end',
  'women-at-end',
  'insured-before',
] as const satisfies readonly MeasureName[];

/** Counts of shares: the part and the whole, whose difference is of persons, policies, claims as well. */
const SHARES = [
  ['women-at-end', 'insured-at-end'],
  ['entitled-women-at-end', 'women-15-49-at-end'],
  ['families-paid-in-full', 'families-at-end'],
  ['claims-waiting-over-30', 'claims-outstanding'],
  ['renewals-made', 'renewals-matured'],
  ['claims-paid', 'claims-decided'],
  ['claims-early', 'claims-first-year'],
] as const satisfies ReadonlyArray<readonly [MeasureName, MeasureName]>;

/** Lets somebody look at a scheme in which numbers are hidden, who may have looked at another form of it before. */
export function attack(
  own: ComparedScheme,
  hidden: ComparedScheme,
  attacker: Attacker = new Attacker(),
): Attacker {
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
  for (const [part, months] of parts)
    for (const [some, all] of SHARES) {
      if ([some, all].some((name) => whole.measures[name]?.lacking !== null)) continue;
      if (part !== 'whole' && ![some, all].every((name) => isThere(months, name))) continue;
      const isFlow = !all.endsWith('-at-end') && all !== 'claims-outstanding';
      const numbers = (name: MeasureName) => truths.get(part)?.measures[name]?.months ?? [];
      for (let column = 0; column < months.width; column++) {
        const leftAt = (month: number) =>
          (numbers(all)[column * length + month] ?? NaN) - (numbers(some)[column * length + month] ?? NaN);
        const place = column === 0 && !part.startsWith('age of') ? 'whole' : `${part} ${column}`;
        for (let month = 0; month < length; month++)
          if (leftAt(month) > 0)
            attacker.sum(cellAt(part, months, all, column, month), [
              cellAt(part, months, some, column, month),
              attacker.cell(`${all} - ${some} ${place} ${month}`, HIDDEN, leftAt(month)),
            ]);
        if (!isFlow) continue;
        years.forEach((year, y) => {
          let left = 0;
          for (let m = year.first - timeline.first; m <= year.last - timeline.first; m++) left += leftAt(m);
          if (left > 0)
            attacker.sum(yearAt(part, months, all, column, y), [
              yearAt(part, months, some, column, y),
              attacker.cell(`${all} - ${some} ${place} year ${y}`, HIDDEN, left),
            ]);
        });
      }
    }
  return attacker;
}

/** A scheme in which nothing is hidden but the small cells themselves. */
export function withoutSmall(own: ComparedScheme, below: number): ComparedScheme {
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
