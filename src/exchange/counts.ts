import type { ComparedScheme } from '#indicators';
import { HIDDEN, MEASURE_NAMES, measureOf, type MeasureName, type MonthCounts } from '#measures';
import { firstDayOf, periodsOf, type Period } from '#units';
import { countBehind } from './behind.ts';

/** A part of a scheme's counts: the whole, by a split, or by age of one sex. */
export interface Section {
  readonly kind: 'whole' | 'split' | 'age-of-sex';
  /** The split, or the sex. */
  readonly key: string;
  readonly months: MonthCounts;
}

/** Measures with the same count behind them, which are hidden at the same places. */
export interface CountGroup {
  readonly count: MeasureName;
  readonly names: readonly MeasureName[];
  /** Whether months add up to years. */
  readonly isFlow: boolean;
}

/** The counts behind a scheme's measures, in all its parts. */
export class Counts {
  readonly sections: readonly Section[];
  readonly whole: MonthCounts;
  readonly length: number;
  /** The fiscal years. */
  readonly years: readonly Period[];
  /** Whether some are hidden already, by whoever wrote a file. */
  readonly isHiding: boolean;
  private readonly daysOf: readonly number[];

  constructor({ whole, divided, ageOfSex, hiddenBelow }: ComparedScheme & { readonly whole: MonthCounts }) {
    this.whole = whole;
    this.sections = [
      { kind: 'whole', key: '', months: whole },
      ...Object.entries(divided).map(([key, months]) => ({ kind: 'split', key, months }) as const),
      ...Object.entries(ageOfSex).map(([key, months]) => ({ kind: 'age-of-sex', key, months }) as const),
    ];
    this.isHiding = hiddenBelow !== null;
    const { first, last } = whole.timeline;
    this.years = periodsOf('year', first, last, whole.fiscalYearStart);
    this.length = last - first + 1;
    this.daysOf = Array.from(
      { length: this.length },
      (_, m) => firstDayOf(first + m + 1) - firstDayOf(first + m),
    );
  }

  /** Measures by the count behind them, apart where months of some add up and of others do not. */
  groups(): CountGroup[] {
    const found = new Map<string, { count: MeasureName; names: MeasureName[]; isFlow: boolean }>();
    for (const name of MEASURE_NAMES) {
      const measure = this.whole.measures[name];
      const count = countBehind(name);
      if (!measure || measure.lacking || measure.months.length !== this.length || count === null) continue;
      if (!this.isKnown(count)) continue;
      const isFlow = isOfFlow(name);
      const group = found.get(`${count} ${isFlow}`) ?? { count, names: [], isFlow };
      group.names.push(name);
      found.set(`${count} ${isFlow}`, group);
    }
    return [...found.values()];
  }

  private isKnown(count: MeasureName): boolean {
    const measure = this.whole.measures[count];
    return measure?.lacking === null && measure.months.length === this.length;
  }

  isDivided({ months }: Section, name: MeasureName): boolean {
    const measure = months.measures[name];
    return (
      months.split !== null &&
      measure?.lacking === null &&
      measure.unsplit === null &&
      measure.months.length > 0
    );
  }

  /** How many are behind a group of measures, by month: 0 where nobody is; NaN where that is not known. */
  putSizes({ count, names }: CountGroup, section: Section, column: number, into: Float64Array): void {
    const cellsOf = (name: MeasureName) => {
      const measure = section.months.measures[name];
      if (!measure || !this.hasColumn(section, name, column)) return [];
      return [measure.months.subarray(column * this.length, (column + 1) * this.length)];
    };
    const [own] = cellsOf(count);
    const others = names.flatMap(cellsOf);
    const isByDay = measureOf(count).unit === 'person-years';
    for (let month = 0; month < into.length; month++) {
      const number = own?.[month] ?? Number.NaN;
      const size = isByDay ? number / (this.daysOf[month] ?? 1) : number;
      // Something of nobody is of somebody who was counted elsewhere.
      into[month] = size > 0 || !others.some((cells) => isAny(cells[month])) ? size : 1;
    }
  }

  /**
   * How many are behind a group of measures in each fiscal year, of which months may be hidden: HIDDEN where that is not
   * told.
   */
  yearsOf({ count }: CountGroup, section: Section, column: number): number[] {
    const measure = section.months.measures[count];
    if (!measure || !this.hasColumn(section, count, column)) return this.years.map(() => Number.NaN);
    const { first } = this.whole.timeline;
    const columns = measure.unsplit ? 1 : section.months.width;
    const isByDay = measureOf(count).unit === 'person-years';
    return this.years.map((year, y) => {
      const [from, to] = [year.first - first, year.last - first];
      let sum = 0;
      let size = 0;
      for (let month = from; month <= to; month++) {
        const number = measure.months[column * this.length + month] ?? Number.NaN;
        sum += number;
        size += isByDay ? number / (this.daysOf[month] ?? 1) : number;
      }
      if (sum !== HIDDEN) return size;
      const told = measure.quantiles.year?.[y * columns + column] ?? HIDDEN;
      const days = this.daysOf.slice(from, to + 1).reduce((all, of) => all + of, 0);
      return isByDay ? (told / days) * (to - from + 1) : told;
    });
  }

  private hasColumn(section: Section, name: MeasureName, column: number): boolean {
    return column === 0 || this.isDivided(section, name);
  }
}

function isAny(cell: number | undefined): boolean {
  return cell !== undefined && cell !== 0 && !Number.isNaN(cell);
}

/** Whether months of a measure add up to longer periods. */
export function isOfFlow(name: MeasureName): boolean {
  const measure = measureOf(name);
  if (measure.nature === 'reported') return measure.as === 'flow';
  if (measure.nature === 'estimate') return measure.what === undefined;
  return measure.nature !== 'stock';
}
