import { valueOf, type IndicatorValue } from '#indicators';
import { countsOf, measureOf, type Counted, type MeasureName } from '#measures';
import type { Grain, Period, Reason } from '#units';
import type { Words } from '#words';
import type { Standing } from '../figures/narrowed.ts';
import type { ReportCell, ReportFigure } from './report.ts';

/** Where a figure stands: in which count of which grain, at which period and group (0 is the whole). */
export interface At {
  readonly counted: Counted;
  readonly grain: Grain;
  readonly position: number;
  readonly column?: number;
}

/** Tells figures as the screens do, and remembers each that was told. */
export interface Telling {
  readonly words: Words;
  readonly currency: string;
  /** The value of an indicator as it stands. */
  readonly figure: (
    standing: Pick<Standing, 'indicator' | 'basis' | 'counted'>,
    at: Omit<At, 'counted'>,
  ) => ReportFigure;
  /** What was counted, under a name of its own. */
  readonly measure: (measure: MeasureName, name: string, at: At) => ReportFigure;
  /** What is known beside indicators and measures: a score, how many records are odd. */
  readonly fact: (of: Fact) => ReportFigure;
  /** All that were told, in the order in which they were told first. */
  readonly told: () => readonly ReportFigure[];
}

/** Something known of a report's period that is neither an indicator nor a measure. */
export type Fact = Pick<ReportFigure, 'id' | 'name' | 'value' | 'unit' | 'text'>;

/** Begins to tell in words, amounts in a currency; facts are of this grain and period. */
export function tellingIn(
  words: Words,
  currency: string,
  of: Pick<ReportFigure, 'grain' | 'period'>,
): Telling {
  const told = new Map<string, ReportFigure>();
  const tell = (figure: ReportFigure) => {
    told.set(figure.key, figure);
    return figure;
  };
  return {
    words,
    currency,
    figure: ({ indicator, basis, counted }, { grain, position, column = 0 }) => {
      const value = valueOf(indicator, basis, counted, { period: position, column });
      const { group, period } = placeOf({ counted, grain, position, column });
      return tell({
        ...withoutMargin(value),
        key: keyOf([indicator.id, basis, grain, ...ends(period), group]),
        lasting: keyOf([indicator.id, basis, grain, group]),
        id: indicator.id,
        name: words.indicator(indicator, 'name'),
        basis,
        grain,
        period,
        group,
        unit: indicator.unit,
        text:
          value.value === null
            ? words.say('indicator.noFigure')
            : words.quantity(value.value, indicator.unit, currency),
      });
    },
    measure: (measure, name, at) => {
      const { values, reasons } = countsOf(at.counted, measure);
      const place = at.position * at.counted.width + (at.column ?? 0);
      const number = values[place] ?? Number.NaN;
      const value = Number.isNaN(number) ? null : number;
      const { group, period } = placeOf(at);
      const { unit } = measureOf(measure);
      return tell({
        key: keyOf([measure, '', at.grain, ...ends(period), group]),
        lasting: keyOf([measure, '', at.grain, group]),
        id: measure,
        name,
        basis: '',
        grain: at.grain,
        period,
        group,
        value,
        numerator: value,
        denominator: null,
        lower: null,
        upper: null,
        unit,
        ...statusOf(value, reasons[place] ?? null, period, at.counted),
        text: value === null ? words.say('indicator.noFigure') : words.quantity(value, unit, currency),
      });
    },
    fact: (fact) =>
      tell({
        ...fact,
        ...of,
        isFact: true,
        key: keyOf(['fact', fact.id, of.grain, ...ends(of.period)]),
        lasting: keyOf(['fact', fact.id]),
        basis: '',
        group: '',
        numerator: null,
        denominator: null,
        lower: null,
        upper: null,
        status: fact.value === null ? 'missing' : 'ok',
        reason: null,
      }),
    told: () => [...told.values()],
  };
}

/** Stands behind a figure in a table that is not complete, firm and on enough cases. */
export const NOT_FIRM = '*';

/** A figure as a cell of a table: its number for spreadsheets, and a mark where it is not firm. */
export function cellOf({ text, value, unit, key, status }: ReportFigure): ReportCell {
  const shown = status === 'ok' ? text : `${text} ${NOT_FIRM}`;
  return { text: value === null ? '–' : shown, number: value, unit, figure: key };
}

/** A cell that is no figure. */
export function plainCell(text: string): ReportCell {
  return { text };
}

/** Whether what was counted is of all of its period, as values have it. */
function statusOf(
  value: number | null,
  reason: Reason | null,
  { isToDate, isFromWithin, last }: Period,
  { timeline }: Counted,
): Pick<ReportFigure, 'status' | 'reason'> {
  if (value === null) return { status: 'missing', reason: reason ?? 'outside-records' };
  if (reason) return { status: 'incomplete', reason };
  if (isToDate || last > timeline.lastComplete)
    return { status: 'incomplete', reason: 'records-end-within-period' };
  return isFromWithin
    ? { status: 'incomplete', reason: 'records-begin-within-period' }
    : { status: 'ok', reason: null };
}

function withoutMargin({ numerator, denominator, value, lower, upper, status, reason }: IndicatorValue) {
  return { numerator, denominator, value, lower, upper, status, reason };
}

function placeOf({ counted, position, column = 0 }: At): { readonly group: string; readonly period: Period } {
  const period = counted.periods[position];
  if (!period) throw new Error(`No period ${position}`);
  const name = counted.groups[column - 1];
  return { period, group: column === 0 || counted.split === null ? '' : `${counted.split}: ${name ?? ''}` };
}

function ends({ first, last }: Period): readonly [string, string] {
  return [String(first), String(last)];
}

/** Names of groups are people's own words: as JSON no two can be taken for one another. */
function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
