import { HIDDEN, type MeasureName } from '#measures';
import type { Period } from '#units';
import { DIFFERENCES } from './complements.ts';
import type { CountGroup, Counts, Section } from './counts.ts';

/** A section, and the number of the place of its first column among all places; the place of the whole is 0. */
export interface Part {
  readonly section: Section;
  readonly index: number;
  /** Its columns of groups, each a place; of women or men by age the first column too, which is no other's whole. */
  readonly columns: readonly number[];
  readonly start: number;
}

/** A group of measures, where it is counted by groups, and how many are behind it. */
export interface Laid extends CountGroup {
  readonly index: number;
  readonly parts: readonly Part[];
  /** Every place where it is counted, the whole first. */
  readonly places: readonly number[];
  /** By place and month; NaN where it is not counted. */
  readonly sizes: Float64Array;
  /** By place and fiscal year, in a file in which months are hidden: what it tells of the years all the same. */
  readonly years: Float64Array | null;
}

/** A group of measures at a place. */
export interface Placed {
  readonly group: Laid;
  readonly place: number;
  readonly part: Part | null;
}

/** What is between the counts of a share, at a place. */
export interface PlacedDifference {
  readonly place: number;
  readonly part: Part | null;
  readonly plus: readonly Laid[];
  readonly less: readonly Laid[];
  /** All of them, the first to be hidden first: one list for all places. */
  readonly all: readonly Laid[];
}

/** Groups of measures laid out over the places where they are counted: the whole, and each group of each split. */
export class Places {
  readonly parts: readonly Part[];
  readonly groups: readonly Laid[];
  /** How many places there are. */
  readonly width: number;
  /** How many months there are. */
  readonly length: number;
  /** The fiscal years. */
  readonly years: readonly Period[];
  /** What is the same as another's whole or one of its groups in every month: hidden together. */
  readonly same: ReadonlyArray<readonly Placed[]>;
  readonly differences: readonly PlacedDifference[];
  private readonly byCount: ReadonlyMap<string, Laid>;
  private readonly partOf: ReadonlyMap<Section, Part>;

  constructor(counts: Counts, groups: readonly CountGroup[]) {
    this.length = counts.length;
    this.years = counts.years;
    this.parts = partsOf(counts);
    this.width = 1 + this.parts.reduce((sum, { columns }) => sum + columns.length, 0);
    this.groups = groups.map((group, index) => laid(counts, group, { index, of: this }));
    this.same = [...alike(this.groups, this.length), ...(counts.isHiding ? perhapsAlike(this) : [])];
    this.byCount = new Map(this.groups.map((group) => [group.count, group]));
    this.differences = this.differencesHere();
    this.partOf = new Map(this.parts.map((part) => [part.section, part]));
  }

  /** The group of a count; undefined where it is not here. */
  ofCount(count: string): Laid | undefined {
    return this.byCount.get(count);
  }

  /** Those of a part. */
  differencesIn(part: Part): readonly PlacedDifference[] {
    return this.differences.filter((one) => one.part === part);
  }

  private differencesHere(): PlacedDifference[] {
    const { parts } = this;
    return DIFFERENCES.flatMap(({ names, plus, less }) => {
      const groupsOf = (of: readonly MeasureName[]) => of.flatMap((name) => this.ofCount(name) ?? []);
      const all = groupsOf(names);
      if (all.length < names.length) return [];
      const here = { plus: groupsOf(plus), less: groupsOf(less), all };
      const divided = parts.filter((part) => all.every((group) => group.parts.includes(part)));
      return [
        { ...here, place: 0, part: null },
        ...divided.flatMap((part) =>
          part.columns.map((column) => ({ ...here, place: placeOf(part, column), part })),
        ),
      ];
    });
  }

  /** The place of a column of a section; undefined for one that is not here. The whole is no section's alone. */
  placeIn(section: Section | null, column: number): number | undefined {
    if (!section || section.kind === 'whole') return 0;
    const part = this.partOf.get(section);
    return part && placeOf(part, column);
  }
}

/** The place of a column of a part. */
export function placeOf({ section, start }: Part, column: number): number {
  return column === 0 && section.kind !== 'age-of-sex' ? 0 : start + column;
}

function partsOf({ sections }: Counts): Part[] {
  let next = 1;
  return sections
    .filter(({ kind }) => kind !== 'whole')
    .map((section, index) => {
      const from = section.kind === 'age-of-sex' ? 0 : 1;
      const columns = Array.from({ length: section.months.width - from }, (_, i) => from + i);
      const start = next - from;
      next += columns.length;
      return { section, index, columns, start };
    });
}

function laid(
  counts: Counts,
  group: CountGroup,
  {
    index,
    of,
  }: { readonly index: number; readonly of: Pick<Places, 'parts' | 'width' | 'length' | 'years'> },
): Laid {
  const { length, width } = of;
  const parts = of.parts.filter(({ section }) => group.names.some((name) => counts.isDivided(section, name)));
  const sizes = new Float64Array(width * length).fill(Number.NaN);
  const places = [0];
  const [whole] = counts.sections;
  const years =
    counts.isHiding && group.isFlow ? new Float64Array(width * of.years.length).fill(Number.NaN) : null;
  const put = (section: Section, column: number, place: number) => {
    counts.putSizes(group, section, column, sizes.subarray(place * length, (place + 1) * length));
    years?.set(counts.yearsOf(group, section, column), place * of.years.length);
  };
  if (whole) put(whole, 0, 0);
  for (const part of parts)
    for (const column of part.columns) {
      const place = placeOf(part, column);
      places.push(place);
      put(part.section, column, place);
    }
  return { ...group, index, parts, places, sizes, years };
}

function alike(groups: readonly Laid[], length: number): Placed[][] {
  const found: Placed[][] = [];
  const byDigest = new Map<number, Placed[][]>();
  const isSame = (a: Placed, b: Placed) => {
    for (let month = 0; month < length; month++) {
      const [one, other] = [a.group.sizes[a.place * length + month], b.group.sizes[b.place * length + month]];
      if (one !== other && !(Number.isNaN(one) && Number.isNaN(other))) return false;
    }
    return true;
  };
  const note = (placed: Placed) => {
    const { group, place } = placed;
    const sizes = group.sizes.subarray(place * length, (place + 1) * length);
    if (!sizes.some((size) => size > 0)) return;
    const digest = digestOf(sizes);
    const near = byDigest.get(digest) ?? [];
    byDigest.set(digest, near);
    const same = near.find(([first]) => first && isSame(first, placed));
    if (same) same.push(placed);
    else {
      const alone = [placed];
      near.push(alone);
      found.push(alone);
    }
  };
  for (const group of groups) {
    note({ group, place: 0, part: null });
    for (const part of group.parts)
      for (const column of part.columns) note({ group, place: placeOf(part, column), part });
  }
  return found.filter((same) => same.length > 1);
}

/** In so many periods counts have to say the same, where others are hidden: fewer are alike by chance. */
const FEWEST_ALIKE = 3;

/**
 * Of a file that hides numbers: counts of which nothing that is shown speaks against their being the same, and some
 * periods for it. Those that say the same somewhere have to be a whole and another, or the same group of two counts.
 */
function perhapsAlike({ groups, parts, length, years }: Places): Placed[][] {
  const found: Placed[][] = [];
  const isSame = (a: Placed, b: Placed) => {
    let known = 0;
    const isAgainst = (one = Number.NaN, other = Number.NaN) => {
      if (one === HIDDEN || other === HIDDEN) return false;
      const isLike = Math.abs(one - other) <= 1e-9 * one || Object.is(one, other);
      if (isLike && one > 0) known++;
      return !isLike;
    };
    for (let month = 0; month < length; month++)
      if (isAgainst(a.group.sizes[a.place * length + month], b.group.sizes[b.place * length + month]))
        return false;
    for (let y = 0; y < years.length; y++) {
      const at = ({ group, place }: Placed) => group.years?.[place * years.length + y];
      if (a.group.years && b.group.years && isAgainst(at(a), at(b))) return false;
    }
    return known >= FEWEST_ALIKE;
  };
  const hides = ({ group, place }: Placed) =>
    group.sizes.subarray(place * length, (place + 1) * length).includes(HIDDEN);
  const compare = (a: Placed, b: Placed) => {
    if ((hides(a) || hides(b)) && isSame(a, b)) found.push([a, b]);
  };
  const wholes = groups.map((group) => ({ group, place: 0, part: null }));
  wholes.forEach((whole, w) => {
    for (const other of wholes.slice(w + 1)) compare(whole, other);
    for (const group of groups)
      for (const part of group.parts)
        for (const column of part.columns) compare(whole, { group, place: placeOf(part, column), part });
  });
  for (const part of parts) {
    const here = groups.filter((group) => group.parts.includes(part));
    for (const column of part.columns) {
      const at = here.map((group) => ({ group, place: placeOf(part, column), part }));
      at.forEach((one, i) => {
        for (const other of at.slice(i + 1)) compare(one, other);
      });
    }
  }
  return found;
}

/** The same for the same numbers, and seldom for others. */
function digestOf(sizes: Float64Array): number {
  let digest = 0;
  for (const size of sizes) digest = (Math.imul(digest, 31) + size * 32) | 0;
  return digest;
}
