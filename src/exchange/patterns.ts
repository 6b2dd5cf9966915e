import { HIDDEN, type MeasureName } from '#measures';
import { CARRIED, SUMS } from './behind.ts';
import { ByMonth, dividedAlike, isDividedAlike, type DividedAlike } from './by-month.ts';
import type { Carried } from './carried.ts';
import type { Counts, Section } from './counts.ts';
import { placeOf, Places, type Laid, type Part, type Placed, type PlacedDifference } from './places.ts';
import { isSmall, Table } from './protecting.ts';

/** What is hidden of measures that have the same count behind them. */
export interface Pattern {
  readonly names: readonly MeasureName[];
  readonly hasYears: boolean;
  /** What is hidden in a column of a section; of the whole for none. */
  at(section: Section | null, column: number): HiddenAt;
}

export interface HiddenAt {
  isMonthHidden(month: number): boolean;
  isYearHidden(year: number): boolean;
}

/** The cells of a year and of its months, or of one month: by group of measures and place. */
class Slice {
  readonly table: Table;
  private readonly places: Places;
  /** The cell of each group, place and month plus 1; -1 for none. */
  private readonly cells: Int32Array;
  private readonly first: number;

  /** `months`: those that the slice may have cells of, besides the one for all of them. */
  constructor(places: Places, below: number, months: readonly number[]) {
    this.places = places;
    this.table = new Table(below);
    this.first = months[0] ?? 0;
    this.cells = new Int32Array((months.length + 1) * places.groups.length * places.width).fill(-1);
  }

  /** `month`: of the timeline; without one, of all the slice is of. */
  add(group: Laid, place: number, size: number, month = -1, held?: ReturnType<Carried['heldAt']>): number {
    const cell = this.table.add(size, held?.isHeld, held?.isShared);
    this.cells[this.key(group, place, month)] = cell;
    return cell;
  }

  at(group: Laid, place: number, month = -1): number | undefined {
    const cell = this.cells[this.key(group, place, month)];
    return cell === -1 ? undefined : cell;
  }

  isHidden(group: Laid, place: number, month = -1): boolean {
    const cell = this.at(group, place, month);
    return cell === undefined || this.table.isHidden[cell] === true;
  }

  private key(group: Laid, place: number, month: number): number {
    const { groups, width } = this.places;
    const at = month < 0 ? 0 : month - this.first + 1;
    return (at * groups.length + group.index) * width + place;
  }
}

const sizeAt = ({ length }: Places, { sizes }: Laid, place: number, month: number) =>
  sizes[place * length + month] ?? Number.NaN;

/**
 * Adds the cells of a month, or of the months of a year, and what adds up among them: groups to the whole, women and men
 * of an age to all of that age, parts to sums, and whatever is everywhere the same.
 */
function addSlice(
  slice: Slice,
  places: Places,
  { months, year, carried }: { months: readonly number[]; year?: number; carried?: Carried },
): void {
  const all = new Set([0]);
  for (const group of places.groups) {
    for (const place of group.places) {
      let size = 0;
      for (const month of months) size += sizeAt(places, group, place, month);
      if (size === HIDDEN && year !== undefined)
        size = group.years?.[place * places.years.length + year] ?? HIDDEN;
      slice.add(group, place, size, -1, carried?.heldAt(group, place, months[0] ?? 0));
      all.add(place);
    }
    addGroups(slice, group);
  }
  for (const place of all) {
    for (const names of SUMS) addSum(slice, places, names, place);
  }
  for (const one of places.differences) addDifference(slice, one);
  for (const [first, ...others] of places.same)
    for (const other of others)
      if (first) slice.table.sum(slice.at(first.group, first.place), [slice.at(other.group, other.place)]);
}

/** A count that is the sum of others, at a place, where these records have it so. */
function addSum(
  slice: Slice,
  places: Places,
  names: readonly MeasureName[],
  place: number,
  month?: number,
): void {
  const { table } = slice;
  const cellOf = (name: MeasureName) => {
    const group = places.ofCount(name);
    return group && slice.at(group, place, month);
  };
  const [total, ...parts] = names.map(cellOf);
  if (table.isPossible([total], parts)) table.sum(total, parts);
}

/** What is between the counts of a share, where so few are in it that nobody may be able to reckon it. */
function addDifference(slice: Slice, { place, plus, less }: PlacedDifference, month?: number): void {
  const { table } = slice;
  let size = 0;
  const cellOf = (group: Laid) => slice.at(group, place, month);
  const sizeOf = (group: Laid) => {
    const cell = cellOf(group);
    return cell === undefined ? Number.NaN : (table.sizes[cell] ?? Number.NaN);
  };
  for (const group of plus) size += sizeOf(group);
  for (const group of less) size -= sizeOf(group);
  if (isFew(size, table.below)) table.sum(table.add(size, true), plus.map(cellOf), less.map(cellOf));
}

/** Whether so many are few, as far as that is known: of what is hidden already nothing can be taken away. */
function isFew(size: number, below: number): boolean {
  return size > 1e-9 && size < below && isSmall(size, below);
}

function addGroups(slice: Slice, group: Laid): void {
  const { table } = slice;
  const cellOf = (part: Part, column: number) => slice.at(group, placeOf(part, column));
  for (const part of group.parts)
    table.sum(
      cellOf(part, 0),
      Array.from({ length: part.section.months.width - 1 }, (_, i) => cellOf(part, i + 1)),
    );
  const partOf = (kind: Section['kind'], key: string) =>
    group.parts.find(({ section }) => section.kind === kind && section.key === key);
  const [women, men] = [partOf('age-of-sex', 'F'), partOf('age-of-sex', 'M')];
  if (!women || !men) return;
  const age = partOf('split', 'age');
  const sizeOf = (cell: number | undefined) => (cell === undefined ? 0 : (table.sizes[cell] ?? 0));
  for (let column = 0; column < women.section.months.width; column++) {
    const of = column === 0 ? slice.at(group, 0) : age && cellOf(age, column);
    const both = [cellOf(women, column), cellOf(men, column)];
    const others = sizeOf(of) - sizeOf(both[0]) - sizeOf(both[1]);
    // Nobody is told how many are of no known sex; where there is none that may be known.
    if (of !== undefined) table.sum(of, others > 1e-9 ? [...both, table.add(others, true)] : both);
  }
  const sex = partOf('split', 'sex');
  if (!sex) return;
  for (const part of [women, men]) {
    const column = sex.section.months.groups.indexOf(part.section.key) + 1;
    if (column > 0) table.sum(cellOf(part, 0), [cellOf(sex, column)]);
  }
}

/** What is hidden of what stands at the end of each month: each month by itself, with a pause after each. */
export function* stockPatterns(
  counts: Counts,
  below: number,
  carried: Carried,
): Generator<undefined, Pattern[]> {
  const places = new Places(
    counts,
    counts.groups().filter(({ isFlow }) => !isFlow),
  );
  const slices: Slice[] = [];
  const open = places.ofCount(CARRIED.open);
  for (let month = 0; month < counts.length; month++) {
    const slice = new Slice(places, below, [month]);
    addSlice(slice, places, { months: [month], carried });
    slice.table.protect();
    slices.push(slice);
    if (open && slice.isHidden(open, 0)) carried.hide(month, true);
    yield;
  }
  return places.groups.map((group) => ({
    names: group.names,
    hasYears: false,
    at: (section, column) => {
      const place = places.placeIn(section, column);
      return {
        isMonthHidden: (month) => place === undefined || (slices[month]?.isHidden(group, place) ?? true),
        isYearHidden: () => true,
      };
    },
  }));
}

/**
 * What is hidden of what happened: of the whole by month, as long as the fiscal year does not tell it; of groups all
 * months of a year in which any of them is small, and then the years as far as they can be told. A pause after each year.
 */
export function* flowPatterns(
  counts: Counts,
  below: number,
  carried: Carried,
): Generator<undefined, Pattern[]> {
  const places = new Places(
    counts,
    counts.groups().filter(({ isFlow }) => isFlow),
  );
  const divided = dividedAlike(places);
  const { first } = counts.whole.timeline;
  const years: HiddenYear[] = [];
  const yearOf: HiddenYear[] = [];
  for (const [index, period] of counts.years.entries()) {
    const months = Array.from({ length: period.last - period.first + 1 }, (_, i) => period.first - first + i);
    const year = hiddenYear(places, { divided, carried, months, year: index, below });
    years.push(year);
    for (const month of months) yearOf[month] = year;
    yield;
  }
  return places.groups.map((group) => ({
    names: group.names,
    hasYears: true,
    at: (section, column) => {
      const place = places.placeIn(section, column);
      const part = group.parts.find((one) => one.section === section);
      return {
        isMonthHidden: (month) => {
          const year = yearOf[month];
          if (place === 0) return year?.slice.isHidden(group, 0, month) ?? true;
          return !year || !part || !year.isByMonth(group, part);
        },
        isYearHidden: (year) => place === undefined || (years[year]?.slice.isHidden(group, place) ?? true),
      };
    },
  }));
}

/** The groups of a count in a month, which add up to its whole. */
function addDivided(
  slice: Slice,
  places: Places,
  { group, part }: { readonly group: Laid; readonly part: Part },
  month: number,
): void {
  const cells = Array.from({ length: part.section.months.width }, (_, column) => {
    const place = placeOf(part, column);
    return (
      slice.at(group, place, month) ?? slice.add(group, place, sizeAt(places, group, place, month), month)
    );
  });
  slice.table.sum(cells[0], cells.slice(1));
}

/** A year of which it is decided what is hidden. */
interface HiddenYear {
  readonly slice: Slice;
  /** Whether a part is told by month. */
  readonly isByMonth: (group: Laid, part: Part) => boolean;
}

interface YearAsked {
  readonly divided: DividedAlike;
  readonly carried: Carried;
  readonly months: readonly number[];
  readonly year: number;
  readonly below: number;
}

function hiddenYear(places: Places, { divided, carried, months, year, below }: YearAsked): HiddenYear {
  const slice = new Slice(places, below, months);
  const { table } = slice;
  addSlice(slice, places, { months, year });
  for (const group of places.groups) {
    const cells = months.map((month) => slice.add(group, 0, sizeAt(places, group, 0, month), month));
    table.sum(slice.at(group, 0), cells);
  }
  const byMonth = places.differences.filter(
    ({ part, all }) => !part || all.every((group) => isDividedAlike(places, divided, group, part)),
  );
  for (const month of months) {
    for (const one of divided.values()) addDivided(slice, places, one, month);
    for (const names of SUMS) addSum(slice, places, names, 0, month);
    for (const one of byMonth) addDifference(slice, one, month);
    for (const alike of places.same) addAlikeIn(slice, alike, month);
  }
  for (const { group, part } of divided.values())
    for (let column = 0; column < part.section.months.width; column++) {
      const place = placeOf(part, column);
      const cells = months.map((month) => slice.at(group, place, month));
      if (place !== 0) table.sum(slice.at(group, place), cells);
    }
  const monthsOf = (name: MeasureName) => (month: number) => {
    const group = places.ofCount(name);
    return group && slice.at(group, 0, month);
  };
  const flows = { came: monthsOf(CARRIED.came), went: monthsOf(CARRIED.went) };
  const noteCarried = carried.addTo(table, months, flows);
  table.protect();
  noteCarried();

  const isSmallIn = (group: Laid, part: Part) =>
    part.columns.some((column) => {
      const place = placeOf(part, column);
      if (slice.isHidden(group, place)) return true;
      return months.some((month) => {
        const cell = slice.at(group, place, month);
        if (cell !== undefined && table.isHidden[cell]) return true;
        return isSmall(sizeAt(places, group, place, month), below);
      });
    });
  const parts = new ByMonth(places, divided);
  for (const group of places.groups) {
    const isWholeHidden = months.some((month) => slice.isHidden(group, 0, month));
    parts.put(group, (part) => !isWholeHidden && !(group.parts.includes(part) && isSmallIn(group, part)));
  }
  parts.closeSums((part) => smallIn(places, part, months, below));
  return { slice, isByMonth: (group, part) => parts.has(group, part) };
}

/** The shares of which the counts of a part tell in some month that few are in it: the counts of each. */
function smallIn(places: Places, part: Part, months: readonly number[], below: number): Laid[][] {
  const found = new Set<readonly Laid[]>();
  for (const { place, plus, less, all } of places.differencesIn(part)) {
    const isSmallAt = (month: number) => {
      let size = 0;
      for (const group of plus) size += sizeAt(places, group, place, month);
      for (const group of less) size -= sizeAt(places, group, place, month);
      return isFew(size, below);
    };
    if (!found.has(all) && months.some(isSmallAt)) found.add(all);
  }
  return [...found].map((all) => [...all]);
}

/** Counts that are the same, in one month of the whole or of what is divided by month. */
function addAlikeIn(slice: Slice, alike: readonly Placed[], month: number): void {
  const cells = alike.flatMap(({ group, place }) => slice.at(group, place, month) ?? []);
  for (const other of cells.slice(1)) slice.table.sum(cells[0], [other]);
}
