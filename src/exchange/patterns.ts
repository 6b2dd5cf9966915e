import { periodsOf } from '#units';
import type { MeasureName } from '#measures';
import { SUMS } from './behind.ts';
import type { CountGroup, Counts, Section } from './counts.ts';
import { Table } from './protecting.ts';

type At = Pick<Section, 'kind' | 'key'>;

/** What is hidden of measures that have the same count behind them. */
export interface Pattern {
  readonly names: readonly MeasureName[];
  readonly hasYears: boolean;
  isMonthHidden(at: At, column: number, month: number): boolean;
  isYearHidden(at: At, column: number, year: number): boolean;
}

const placeOf = ({ kind, key }: At, column: number) =>
  column === 0 && kind !== 'age-of-sex' ? 'whole' : `${kind} ${key} ${column}`;

/** The cells of one month or year: by group of measures and place. */
class Slice {
  readonly table: Table;
  private readonly cells = new Map<string, number>();

  constructor(below: number) {
    this.table = new Table(below);
  }

  add(group: CountGroup, place: string, size: number, isHeld = false): number {
    const cell = this.table.add(size, isHeld);
    this.cells.set(nameOf(group, place), cell);
    return cell;
  }

  at(group: CountGroup, place: string): number | undefined {
    return this.cells.get(nameOf(group, place));
  }

  isHidden(group: CountGroup, place: string): boolean {
    const cell = this.at(group, place);
    return cell === undefined || this.table.isHidden[cell] === true;
  }
}

const nameOf = ({ count, isFlow }: CountGroup, place: string) => `${count} ${isFlow} ${place}`;

/** Where in the sections something is counted by groups. */
function columnsOf(counts: Counts, group: CountGroup, kind?: Section['kind']) {
  return counts.sections.flatMap((section) => {
    const isAny = group.names.some((name) => counts.isDivided(section, name));
    if (section.kind === 'whole' || (kind && section.kind !== kind) || !isAny) return [];
    const from = section.kind === 'age-of-sex' ? 0 : 1;
    return Array.from({ length: section.months.width - from }, (_, i) => ({ section, column: from + i }));
  });
}

/**
 * Adds the cells of a month, or of the months of a year, and what adds up among them: groups to the whole, women and men
 * of an age to all of that age, parts to sums, and whatever is everywhere the same.
 */
function addSlice(
  slice: Slice,
  counts: Counts,
  groups: readonly CountGroup[],
  sizeOf: (group: CountGroup, section: Section, column: number) => number,
): void {
  const [whole] = counts.sections;
  if (!whole) return;
  for (const group of groups) {
    slice.add(group, 'whole', sizeOf(group, whole, 0));
    for (const { section, column } of columnsOf(counts, group))
      slice.add(group, placeOf(section, column), sizeOf(group, section, column));
    addGroups(slice, counts, group);
  }
  const byCount = new Map(groups.map((group) => [group.count, group]));
  const places = new Set(
    groups.flatMap((group) => [
      'whole',
      ...columnsOf(counts, group).map(({ section, column }) => placeOf(section, column)),
    ]),
  );
  const sizes = (cell: number | undefined) =>
    cell === undefined ? Number.NaN : (slice.table.sizes[cell] ?? 0);
  for (const [total, ...parts] of SUMS)
    for (const place of places) {
      const cells = [total, ...parts].map((name) => {
        const group = byCount.get(name);
        return group && slice.at(group, place);
      });
      const [of, ...among] = cells;
      const sum = among.reduce<number>((all, cell) => all + sizes(cell), 0);
      if (Math.abs(sizes(of) - sum) < 1e-9) slice.table.sum(of, among);
    }
}

function addGroups(slice: Slice, counts: Counts, group: CountGroup): void {
  const { table } = slice;
  const sizes = (cell: number | undefined) => (cell === undefined ? 0 : (table.sizes[cell] ?? 0));
  const isThere = (section: Section) => group.names.some((name) => counts.isDivided(section, name));
  const whole = slice.at(group, 'whole');
  for (const section of counts.sections) {
    if (section.kind === 'whole' || !isThere(section)) continue;
    const parts = Array.from({ length: section.months.width - 1 }, (_, i) =>
      slice.at(group, placeOf(section, i + 1)),
    );
    table.sum(slice.at(group, placeOf(section, 0)), parts);
  }
  const women = counts.sections.find(({ kind, key }) => kind === 'age-of-sex' && key === 'F');
  const men = counts.sections.find(({ kind, key }) => kind === 'age-of-sex' && key === 'M');
  if (!women || !men || !isThere(women) || !isThere(men)) return;
  const age = counts.sections.find(({ kind, key }) => kind === 'split' && key === 'age');
  const sex = counts.sections.find(({ kind, key }) => kind === 'split' && key === 'sex');
  for (let column = 0; column < women.months.width; column++) {
    const of = column === 0 ? whole : age && isThere(age) ? slice.at(group, placeOf(age, column)) : undefined;
    const both = [slice.at(group, placeOf(women, column)), slice.at(group, placeOf(men, column))];
    const others = sizes(of) - sizes(both[0]) - sizes(both[1]);
    // Nobody is told how many are of no known sex; where there is none that may be known.
    if (of !== undefined) table.sum(of, others > 1e-9 ? [...both, table.add(others, true)] : both);
  }
  if (!sex || !isThere(sex)) return;
  for (const [name, section] of [
    ['F', women],
    ['M', men],
  ] as const) {
    const column = sex.months.groups.indexOf(name) + 1;
    if (column > 0) table.sum(slice.at(group, placeOf(section, 0)), [slice.at(group, placeOf(sex, column))]);
  }
}

/** Wholes that are the same as another's whole or one of its groups in every month: hidden together. */
function alike(counts: Counts, groups: readonly CountGroup[]) {
  const [whole] = counts.sections;
  const series = (group: CountGroup, section: Section, column: number) =>
    Array.from({ length: counts.length }, (_, month) => counts.size(group, section, column, month));
  const byText = new Map<string, Array<readonly [CountGroup, string, Section]>>();
  const note = (group: CountGroup, section: Section, column: number) => {
    const sizes = series(group, section, column);
    if (!sizes.some((size) => size > 0)) return;
    const text = sizes.join();
    byText.set(text, [...(byText.get(text) ?? []), [group, placeOf(section, column), section]]);
  };
  for (const group of groups) {
    if (whole) note(group, whole, 0);
    for (const { section, column } of columnsOf(counts, group)) note(group, section, column);
  }
  return [...byText.values()].filter((same) => same.length > 1);
}

function addAlike(slice: Slice, same: ReturnType<typeof alike>): void {
  for (const [first, ...others] of same)
    for (const other of others)
      if (first) slice.table.sum(slice.at(first[0], first[1]), [slice.at(other[0], other[1])]);
}

/** What is hidden of what stands at the end of each month: each month by itself. */
export function stockPatterns(counts: Counts, below: number): Pattern[] {
  const groups = counts.groups().filter(({ isFlow }) => !isFlow);
  const same = alike(counts, groups);
  const slices = Array.from({ length: counts.length }, (_, month) => {
    const slice = new Slice(below);
    addSlice(slice, counts, groups, (group, section, column) => counts.size(group, section, column, month));
    addAlike(slice, same);
    slice.table.protect();
    return slice;
  });
  return groups.map((group) => ({
    names: group.names,
    hasYears: false,
    isMonthHidden: (at, column, month) => slices[month]?.isHidden(group, placeOf(at, column)) ?? true,
    isYearHidden: () => true,
  }));
}

/**
 * What is hidden of what happened: of the whole by month, as long as the fiscal year does not tell it; of groups all
 * months of a year in which any of them is small, and then the years as far as they can be told.
 */
export function flowPatterns(counts: Counts, below: number): Pattern[] {
  const groups = counts.groups().filter(({ isFlow }) => isFlow);
  const same = alike(counts, groups);
  const { first, last } = counts.whole.timeline;
  const years = periodsOf('year', first, last, counts.whole.fiscalYearStart).map((year) => {
    const months = Array.from({ length: year.last - year.first + 1 }, (_, i) => year.first - first + i);
    return yearOf(counts, groups, same, months, below);
  });
  const yearOfMonth = (month: number) => years.find(({ months }) => months.includes(month));
  return groups.map((group) => ({
    names: group.names,
    hasYears: true,
    isMonthHidden: (at, column, month) => {
      const year = yearOfMonth(month);
      if (placeOf(at, column) === 'whole') return year?.slice.isHidden(group, monthPlace(month)) ?? true;
      return !year?.isByMonth(group, at);
    },
    isYearHidden: (at, column, year) => years[year]?.slice.isHidden(group, placeOf(at, column)) ?? true,
  }));
}

const monthPlace = (month: number) => `month ${month}`;
const placeIn = (month: number, place: string) =>
  place === 'whole' ? monthPlace(month) : `${monthPlace(month)} ${place}`;

/** Counts of which a group is the whole of another: what was claimed by women is a group, and a count of its own. */
function dividedAlike(same: ReturnType<typeof alike>): ReadonlyMap<string, readonly [CountGroup, Section]> {
  const found = new Map<string, readonly [CountGroup, Section]>();
  for (const alikes of same) {
    if (!alikes.some(([, place]) => place === 'whole')) continue;
    for (const [group, place, section] of alikes)
      if (place !== 'whole') found.set(openName(group, section), [group, section]);
  }
  return found;
}

/** The groups of a count in a month, which add up to its whole. */
function addDivided(slice: Slice, counts: Counts, group: CountGroup, section: Section, month: number): void {
  const cells = Array.from({ length: section.months.width }, (_, column) => {
    const place = placeIn(month, placeOf(section, column));
    return slice.at(group, place) ?? slice.add(group, place, counts.size(group, section, column, month));
  });
  slice.table.sum(cells[0], cells.slice(1));
}

function yearOf(
  counts: Counts,
  groups: readonly CountGroup[],
  same: ReturnType<typeof alike>,
  months: readonly number[],
  below: number,
) {
  const [whole] = counts.sections;
  const slice = new Slice(below);
  const { table } = slice;
  addSlice(slice, counts, groups, (group, section, column) =>
    months.reduce((sum, month) => sum + counts.size(group, section, column, month), 0),
  );
  addAlike(slice, same);
  for (const group of groups) {
    const cells = months.map((month) =>
      slice.add(group, monthPlace(month), whole ? counts.size(group, whole, 0, month) : 0),
    );
    table.sum(slice.at(group, 'whole'), cells);
  }
  const divided = dividedAlike(same);
  for (const month of months) {
    for (const [group, section] of divided.values()) addDivided(slice, counts, group, section, month);
    addMonth(slice, groups, same, month);
  }
  for (const [group, section] of divided.values())
    for (let column = 0; column < section.months.width; column++) {
      const place = placeOf(section, column);
      const cells = months.map((month) => slice.at(group, placeIn(month, place)));
      if (place !== 'whole') table.sum(slice.at(group, place), cells);
    }
  table.protect();

  const open = new Map<string, boolean>();
  const isSmallIn = (group: CountGroup, section: Section) =>
    columnsOf(counts, group).some(
      (at) =>
        at.section === section &&
        (slice.isHidden(group, placeOf(section, at.column)) ||
          months.some((month) => {
            const cell = slice.at(group, placeIn(month, placeOf(section, at.column)));
            if (cell !== undefined && table.isHidden[cell]) return true;
            const size = counts.size(group, section, at.column, month);
            return size > 0 && size < below;
          })),
    );
  for (const group of groups) {
    const isWholeHidden = months.some((month) => slice.isHidden(group, monthPlace(month)));
    const bySex: Section[] = [];
    for (const section of counts.sections) {
      const isOpen = !isWholeHidden && !isSmallIn(group, section);
      open.set(openName(group, section), isOpen);
      if (section.kind === 'age-of-sex' || ['sex', 'age'].includes(section.key)) bySex.push(section);
    }
    // Women by age are told by all of that age less the men: these four are by month together or not at all.
    if (bySex.some((section) => open.get(openName(group, section)) === false))
      for (const section of bySex) open.set(openName(group, section), false);
  }
  closeSums(counts, groups, same, open);
  return { months, slice, isByMonth: (group: CountGroup, at: At) => open.get(openName(group, at)) === true };
}

const openName = ({ count, isFlow }: CountGroup, { kind, key }: At) => `${count} ${isFlow} ${kind} ${key}`;

/** Sums of counts, and counts that are the same, in one month of the whole. */
function addMonth(
  slice: Slice,
  groups: readonly CountGroup[],
  same: ReturnType<typeof alike>,
  month: number,
): void {
  const { table } = slice;
  const byCount = new Map(groups.map((group) => [group.count, group]));
  const sizes = (cell: number | undefined) => (cell === undefined ? Number.NaN : (table.sizes[cell] ?? 0));
  for (const names of SUMS) {
    const [total, ...parts] = names.map((name) => {
      const group = byCount.get(name);
      return group && slice.at(group, monthPlace(month));
    });
    const sum = parts.reduce<number>((all, cell) => all + sizes(cell), 0);
    if (Math.abs(sizes(total) - sum) < 1e-9) table.sum(total, parts);
  }
  for (const alikes of same) {
    const cells = alikes.flatMap(([group, place]) => slice.at(group, placeIn(month, place)) ?? []);
    for (const other of cells.slice(1)) table.sum(cells[0], [other]);
  }
}

/**
 * Groups by month of one count of a sum can be reckoned from the others: of a sum not one alone is told by year only,
 * nor one of two that are the same.
 */
function closeSums(
  counts: Counts,
  groups: readonly CountGroup[],
  same: ReturnType<typeof alike>,
  open: Map<string, boolean>,
): void {
  const byCount = new Map(groups.map((group) => [group.count, group]));
  const sums = SUMS.map((names) => names.flatMap((name) => byCount.get(name) ?? [])).filter(
    (of, i) => of.length === SUMS[i]?.length,
  );
  const divided = dividedAlike(same);
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const section of counts.sections) {
      if (section.kind === 'whole') continue;
      for (const sum of sums) {
        const closed = sum.filter((group) => open.get(openName(group, section)) === false);
        // Of a group that is another count's whole, months may be known from there.
        const isKnown = sum.some((group) => divided.has(openName(group, section)));
        const others = sum.filter((group) => open.get(openName(group, section)) === true);
        const isSafe = closed.length === 0 || (closed.length > 1 && !isKnown);
        if (isSafe || others.length === 0) continue;
        for (const group of isKnown ? others : others.slice(0, 1)) open.set(openName(group, section), false);
        isMore = true;
      }
    }
    for (const alikes of same) {
      const names = alikes.flatMap(([group, place, section]) =>
        place === 'whole' ? [] : [openName(group, section)],
      );
      const isMixed = new Set(names.map((name) => open.get(name))).size > 1;
      if (isMixed) for (const name of names) open.set(name, false);
      isMore ||= isMixed;
    }
  }
}
