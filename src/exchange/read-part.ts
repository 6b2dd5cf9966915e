import {
  HIDDEN,
  MEASURE_NAMES,
  measureOf,
  type MeasureMonths,
  type MeasureName,
  type MonthCounts,
  type Split,
} from '#measures';
import { GRAINS, periodsOf, REASONS, type Reason } from '#units';
import { cellsFrom, countedPerWritten } from './cells.ts';
import type { Faults } from './faults.ts';
import { MOST_CELLS, SAME_AS_WHOLE } from './format.ts';
import { transposed } from './written.ts';

/** An object of a file; null for anything else. */
export function recordIn(found: unknown): Readonly<Record<string, unknown>> | null {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Readonly<Record<string, unknown>>)
    : null;
}

const KNOWN: ReadonlySet<string> = new Set(MEASURE_NAMES);
const NO_NUMBERS = new Float64Array(0);

type OfAllParts = Omit<MonthCounts, 'split' | 'groups' | 'width' | 'measures'>;

/** Reads the parts of a file, all of the same months: the whole, and by the groups of splits. */
export class PartReader {
  readonly passedOver = new Set<string>();
  private readonly months: OfAllParts;
  private readonly mostGroups: number;
  private readonly faults: Faults;
  /** A single 0 may stand for many cells: what a small file may ask for has to end somewhere. */
  private left = MOST_CELLS;

  constructor(months: OfAllParts, mostGroups: number, faults: Faults) {
    this.months = months;
    this.mostGroups = mostGroups;
    this.faults = faults;
  }

  /** The counts of a part; `whole` are those that a column may refer to. Null where something is wrong with it. */
  part(
    written: Readonly<Record<string, unknown>> | null,
    at: string,
    split: Split | null,
    whole: MonthCounts | null,
  ): MonthCounts | null {
    const measures = recordIn(written?.measures);
    if (!written || !measures) return this.faults.note('not-said', `${at}.measures`, written?.measures);
    const groups = split ? this.groups(written.groups, at) : [];
    if (!groups) return null;
    const width = split ? groups.length + 2 : 1;
    const found: Array<readonly [string, MeasureMonths]> = [];
    for (const [name, one] of Object.entries(measures)) {
      if (!KNOWN.has(name)) {
        this.passedOver.add(name);
        continue;
      }
      // It is one of those that are known.
      const measure = new MeasureReader(name as MeasureName, `${at}.measures.${name}`, this.months, this);
      const read = measure.read(
        recordIn(one),
        split ? width : 1,
        whole?.measures[name as MeasureName] ?? null,
      );
      if (read) found.push([name, read]);
    }
    return { ...this.months, split, groups, width, measures: Object.fromEntries(found) };
  }

  /** Notes a fault; null stands for what cannot be read. */
  note(...fault: Parameters<Faults['note']>): null {
    return this.faults.note(...fault);
  }

  /** Whether so many more cells may be read. */
  hasRoomFor(cells: number): boolean {
    this.left -= cells;
    return this.left >= 0;
  }

  private groups(written: unknown, at: string): readonly string[] | null {
    const isList =
      Array.isArray(written) &&
      written.length <= this.mostGroups &&
      written.every((name) => typeof name === 'string' && name.length <= 500) &&
      new Set(written).size === written.length;
    // Every element was looked at just above.
    return isList ? (written as readonly string[]) : this.faults.note('bad-list', `${at}.groups`, written);
  }
}

/** Reads one measure of a part. */
class MeasureReader {
  private readonly name: MeasureName;
  private readonly at: string;
  private readonly of: OfAllParts;
  private readonly faults: Pick<PartReader, 'note' | 'hasRoomFor'>;

  constructor(name: MeasureName, at: string, of: OfAllParts, part: Pick<PartReader, 'note' | 'hasRoomFor'>) {
    this.name = name;
    this.at = at;
    this.of = of;
    this.faults = part;
  }

  read(
    written: Readonly<Record<string, unknown>> | null,
    width: number,
    whole: MeasureMonths | null,
  ): MeasureMonths | null {
    if (!written) return this.faults.note('not-said', this.at, written);
    const lacking = this.reason(written.reason, 'reason');
    const unsplit = this.reason(written.reason_by_group, 'reason_by_group');
    if (lacking === undefined || unsplit === undefined) return null;
    if (lacking) return { lacking, unsplit: null, isOnReturn: false, months: NO_NUMBERS, quantiles: {} };
    const measure = measureOf(this.name);
    const per = written.in_thousandths === true ? 1 : countedPerWritten(measure.unit);
    const columns = unsplit ? 1 : width;
    const isOnReturn = written.from_returns === true;
    const { first, last } = this.of.timeline;
    const length = last - first + 1;
    const isOfSpan = !isOnReturn && ['quantile', 'distinct', 'present', 'costliest'].includes(measure.nature);
    const each = measure.nature === 'given' && !isOnReturn ? 1 : length;
    const months = isOfSpan
      ? NO_NUMBERS
      : this.columns(written.months, 'months', { columns, length: each, per }, whole?.months);
    const quantiles = this.periods(recordIn(written.periods), { columns, per, isOfSpan }, whole);
    const starts = this.series(written.starts, 'starts', length, per);
    const sheets = this.series(written.sheets, 'sheets', length, 1);
    if (!months || !quantiles || starts === null || sheets === null) return null;
    const isHiding = [months, ...Object.values(quantiles), starts ?? NO_NUMBERS].some((cells) =>
      cells.includes(HIDDEN),
    );
    return {
      lacking: null,
      unsplit,
      isOnReturn,
      months,
      quantiles,
      ...(isHiding && { isHiding }),
      ...(starts && { starts }),
      ...(sheets && { isSheet: Uint8Array.from(sheets) }),
      ...(measure.nature === 'holding' && !isOnReturn && !sheets && { isSheet: new Uint8Array(length) }),
    };
  }

  /** Numbers of the periods of every grain, column by column; undefined lists are left out where months may add up. */
  private periods(
    written: Readonly<Record<string, unknown>> | null,
    {
      columns,
      per,
      isOfSpan,
    }: { readonly columns: number; readonly per: number; readonly isOfSpan: boolean },
    whole: MeasureMonths | null,
  ): Readonly<Record<string, Float64Array>> | null {
    const { timeline, fiscalYearStart } = this.of;
    const found: Record<string, Float64Array> = {};
    for (const grain of GRAINS) {
      const list = written && Object.hasOwn(written, grain) ? written[grain] : undefined;
      if (list === undefined && !isOfSpan) continue;
      const { length } = periodsOf(grain, timeline.first, timeline.last, fiscalYearStart);
      const cells = this.columns(list, `periods.${grain}`, { columns, length, per }, whole?.quantiles[grain]);
      if (!cells) return null;
      found[grain] = transposed(cells, length);
    }
    return found;
  }

  private columns(
    written: unknown,
    what: string,
    { columns, length, per }: { readonly columns: number; readonly length: number; readonly per: number },
    whole: ArrayLike<number> | undefined,
  ): Float64Array | null {
    const at = `${this.at}.${what}`;
    if (!Array.isArray(written)) return this.faults.note('not-said', at, written);
    if (written.length !== columns) return this.faults.note('bad-length', at, written);
    if (!this.faults.hasRoomFor(columns * length)) return this.faults.note('too-large', at, '');
    const all = new Float64Array(columns * length);
    for (let column = 0; column < columns; column++) {
      const series: unknown = written[column];
      const isWhole = column === 0 && series === SAME_AS_WHOLE;
      const cells = isWhole ? sameAs(whole, length) : cellsFrom(series, length, per);
      if (!cells) return this.faults.note('bad-list', `${at}.${column}`, series);
      all.set(cells, column * length);
    }
    return all;
  }

  /** Undefined where nothing is written, null where it is no such series. */
  private series(
    written: unknown,
    what: string,
    length: number,
    per: number,
  ): Float64Array | undefined | null {
    if (written === undefined) return undefined;
    return cellsFrom(written, length, per) ?? this.faults.note('bad-list', `${this.at}.${what}`, written);
  }

  /** Null where none is written, undefined where it is none of ours. */
  private reason(written: unknown, what: string): Reason | null | undefined {
    if (written === undefined || written === null) return null;
    const reason = REASONS.find((one) => one === written);
    if (!reason) this.faults.note('unknown-code', `${this.at}.${what}`, written);
    return reason;
  }
}

function sameAs(whole: ArrayLike<number> | undefined, length: number): Float64Array | null {
  return whole?.length === length ? Float64Array.from(whole) : null;
}
