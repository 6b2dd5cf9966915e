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
}

/** A group of measures at a place. */
export interface Placed {
  readonly group: Laid;
  readonly place: number;
  readonly part: Part | null;
}

/** Groups of measures laid out over the places where they are counted: the whole, and each group of each split. */
export class Places {
  readonly parts: readonly Part[];
  readonly groups: readonly Laid[];
  /** How many places there are. */
  readonly width: number;
  readonly length: number;
  /** What is the same as another's whole or one of its groups in every month: hidden together. */
  readonly same: ReadonlyArray<readonly Placed[]>;
  private readonly byCount: ReadonlyMap<string, Laid>;
  private readonly partOf: ReadonlyMap<Section, Part>;

  constructor(counts: Counts, groups: readonly CountGroup[]) {
    this.length = counts.length;
    this.parts = partsOf(counts);
    this.width = 1 + this.parts.reduce((sum, { columns }) => sum + columns.length, 0);
    this.groups = groups.map((group, index) => laid(counts, group, { index, of: this }));
    this.same = alike(this.groups, this.length);
    this.byCount = new Map(this.groups.map((group) => [group.count, group]));
    this.partOf = new Map(this.parts.map((part) => [part.section, part]));
  }

  /** The group of a count; undefined where it is not here. */
  ofCount(count: string): Laid | undefined {
    return this.byCount.get(count);
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
  { index, of }: { readonly index: number; readonly of: Pick<Places, 'parts' | 'width' | 'length'> },
): Laid {
  const { length, width } = of;
  const parts = of.parts.filter(({ section }) => group.names.some((name) => counts.isDivided(section, name)));
  const sizes = new Float64Array(width * length).fill(Number.NaN);
  const places = [0];
  const [whole] = counts.sections;
  if (whole) counts.putSizes(group, whole, 0, sizes.subarray(0, length));
  for (const part of parts)
    for (const column of part.columns) {
      const place = placeOf(part, column);
      places.push(place);
      counts.putSizes(group, part.section, column, sizes.subarray(place * length, (place + 1) * length));
    }
  return { ...group, index, parts, places, sizes };
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

/** The same for the same numbers, and seldom for others. */
function digestOf(sizes: Float64Array): number {
  let digest = 0;
  for (const size of sizes) digest = (Math.imul(digest, 31) + size * 32) | 0;
  return digest;
}
