import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparedScheme } from '#indicators';
import { HIDDEN, MEASURE_NAMES, type MeasureName, type MonthCounts } from '#measures';
import { periodsOf } from '#units';
import { PLAIN_STORY } from '#workshop';
import { countBehind } from '../../src/exchange/behind.ts';
import { solvable } from '../../src/exchange/solving.ts';
import { comparedFrom, hideSmall, partsOf } from '../support/compared.ts';
import { factsOfStory } from '../support/counting.ts';
import { holdsIn, lawsIn, type Law, type Term } from '../support/laws.ts';

const COUNTED = MEASURE_NAMES.filter((name) => countBehind(name) === name);

async function schemeOf(families: number, seed = PLAIN_STORY.seed): Promise<ComparedScheme> {
  const facts = await factsOfStory({ ...PLAIN_STORY, families, seed });
  if (!facts) throw new Error('no facts');
  return comparedFrom(facts);
}

function lawsOf(schemes: readonly ComparedScheme[]) {
  const wholes = schemes.flatMap(({ whole }) => whole ?? []);
  const isCounted = (name: MeasureName) =>
    wholes.every(({ measures, timeline }) => {
      const measure = measures[name];
      return measure?.lacking === null && measure.months.length === timeline.last - timeline.first + 1;
    });
  const names = COUNTED.filter(isCounted);
  const laws = lawsIn(wholes, names);
  return { names, laws };
}

const timesOf = (term: Term) => Array.from({ length: Math.abs(term.times) }, () => term);

/** The cells of a part that come out of its laws, its fiscal years and its groups though they are hidden. */
function told(own: ComparedScheme, hidden: ComparedScheme, laws: readonly Law[], below: number): string[] {
  const places = new Map<string, number>();
  const truths: number[] = [];
  const isHidden: boolean[] = [];
  const cell = (name: string, shown: number, truth: number) => {
    const place = places.get(name) ?? truths.push(truth) - 1;
    if (place === isHidden.length) {
      places.set(name, place);
      isHidden.push(shown === HIDDEN);
    }
    return place;
  };
  const equations: Array<{ total: number; parts: number[]; besides: number[] }> = [];
  const truthOf = new Map(partsOf(own));
  for (const [part, months] of partsOf(hidden)) {
    const truth = truthOf.get(part);
    if (!truth) throw new Error(part);
    const { timeline } = months;
    const length = timeline.last - timeline.first + 1;
    const isThere = (name: MeasureName) =>
      months.measures[name]?.lacking === null &&
      (months.measures[name].unsplit === null || part === 'whole') &&
      months.measures[name].months.length > 0;
    const placeOf = (column: number) =>
      column === 0 && !part.startsWith('age of') ? 'whole' : `${part} ${column}`;
    const at = (name: MeasureName, column: number, month: number) => {
      const i = column * length + month;
      const cells = (of: MonthCounts) => of.measures[name]?.months[i] ?? NaN;
      return cell(`${name} ${placeOf(column)} ${month}`, cells(months), cells(truth));
    };
    for (const law of laws) {
      if (!law.every(({ name }) => isThere(name))) continue;
      for (let column = 0; column < months.width; column++) {
        const numberOf = ({ name, isBefore }: Term, month: number) =>
          truth.measures[name]?.months[column * length + month - (isBefore ? 1 : 0)] ?? NaN;
        if (!holdsIn(law, numberOf, length)) continue;
        for (let month = 1; month < length; month++) {
          const cellsOf = (sign: number) =>
            law
              .filter(({ times }) => times * sign > 0)
              .flatMap(timesOf)
              .map(({ name, isBefore }) => at(name, column, month - (isBefore ? 1 : 0)));
          const [total, ...besides] = cellsOf(1);
          if (total !== undefined) equations.push({ total, parts: cellsOf(-1), besides });
        }
      }
    }
    const years = periodsOf('year', timeline.first, timeline.last, months.fiscalYearStart);
    for (const name of COUNTED.filter(isThere))
      for (let column = 0; column < months.width; column++) {
        const ofYears = months.measures[name]?.quantiles.year;
        years.forEach((year, y) => {
          const parts = Array.from({ length: year.last - year.first + 1 }, (_, i) =>
            at(name, column, year.first - timeline.first + i),
          );
          const sum = parts.reduce((all, place) => all + (truths[place] ?? NaN), 0);
          const width = months.measures[name]?.unsplit ? 1 : months.width;
          const shown = ofYears?.[y * width + column];
          if (shown === undefined || shown === HIDDEN) return;
          const total = cell(`${name} ${placeOf(column)} year ${y}`, shown, sum);
          equations.push({ total, parts, besides: [] });
        });
        if (column === 0 && part !== 'whole')
          for (let month = 0; month < length; month++) {
            const groups = Array.from({ length: months.width - 1 }, (_, i) => at(name, i + 1, month));
            equations.push({ total: at(name, 0, month), parts: groups, besides: [] });
          }
      }
  }
  const known = solvable(equations, isHidden);
  return [...places].flatMap(([name, place]) => {
    const truth = truths[place] ?? 0;
    return known.has(place) && truth > 0 && truth < below ? [`${name} = ${truth}`] : [];
  });
}

describe('what counts of a month and of the month before come to', () => {
  let laws: readonly Law[] = [];

  beforeAll(async () => {
    const schemes: ComparedScheme[] = [];
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) schemes.push(await schemeOf(80 + seed * 40, seed));
    const found = lawsOf(schemes);
    laws = found.laws;
    expect(found.names.length).toBeGreaterThan(80);
  }, 60_000);

  it('is found without being thought of: few whole numbers in each law, and laws that hold in every scheme', async () => {
    expect(laws.length).toBeGreaterThan(30);
    expect(Math.max(...laws.flatMap((law) => law.map(({ times }) => Math.abs(times))))).toBeLessThanOrEqual(
      2,
    );
    const said = laws.map((law) =>
      law
        .map(({ name, isBefore }) => (isBefore ? `${name} before` : name))
        .sort()
        .join(),
    );
    // Definitions: open at the end = open before + reported - ended.
    expect(said).toContain(
      'claims-ended-all-in-order,claims-outstanding,claims-outstanding before,claims-reported',
    );
    const other = await schemeOf(70, 99);
    const { whole } = other;
    if (!whole) throw new Error('no months');
    const numberOf = ({ name, isBefore }: Term, month: number) =>
      whole.measures[name]?.months[month - (isBefore ? 1 : 0)] ?? NaN;
    const length = whole.timeline.last - whole.timeline.first + 1;
    expect(laws.filter((law) => !holdsIn(law, numberOf, length))).toEqual([]);
  });

  it.each([40, 60])(
    'tells nothing hidden of %i families, whatever it is divided by',
    async (families) => {
      const full = await schemeOf(families);
      const found: string[] = [];
      for (const divided of [{}, { sex: full.divided.sex }, full.divided] as Array<
        ComparedScheme['divided']
      >) {
        const own = { ...full, divided, ageOfSex: divided === full.divided ? full.ageOfSex : {} };
        for (const below of [5, 10]) {
          const from = `${Object.keys(divided).join()} under ${below}`;
          found.push(...told(own, hideSmall(own, below), laws, below).map((cell) => `${from}: ${cell}`));
        }
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});
