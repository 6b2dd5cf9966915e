import { indicatorOf } from '#indicators';
import { MEASURE_NAMES, type Counted, type MeasureName } from '#measures';
import type { Day, Period } from '#units';
import type { Words } from '#words';
import { reportFrom } from './make.ts';
import type { Ingredients } from './ingredients.ts';
import type { Report, ReportFigure } from './report.ts';
import { RENEWALS_DUE } from './parts/renewals.ts';
import { tellingOf } from './telling-of.ts';
import type { Telling } from './telling.ts';

/** A figure of a kept report beside what it would be today. */
export interface FigureSince {
  readonly then: ReportFigure;
  /** Null where there is nothing of it today: a kind of oddity that is gone, a line of a budget that nobody keeps any more. */
  readonly now: ReportFigure | null;
  /** The period began on the same day and was not over then; it goes further today. */
  readonly hasGrown: boolean;
}

/** What is different between a kept report and its figures today. */
export interface ChangedSince {
  /** Figures that are told otherwise today, in the order of the report. */
  readonly figures: readonly FigureSince[];
  /** How many of the kept report's figures are told as they were. */
  readonly same: number;
  readonly areRecordsOthers: boolean;
  /** By which definitions the figures are reckoned today. */
  readonly definitions: string;
  readonly dataAsAt: readonly [then: Day, now: Day];
}

/** Holds each figure of a kept report against what it comes to today, whether or not a report of today would tell it. */
export function changedSince(then: Report, ingredients: Ingredients, words: Words): ChangedSince {
  const now = reportFrom(then.kind, ingredients, words);
  const today = new Map(now.figures.map((figure) => [figure.key, figure]));
  const telling = tellingOf(ingredients, words);
  const figures = then.figures.flatMap((figure): FigureSince[] => {
    const found = today.get(figure.key) ?? factOf(figure, now) ?? toldAgain(figure, ingredients, telling);
    const isSame = found?.text === figure.text && found.status === figure.status;
    const hasGrown = found !== null && found.period.last !== figure.period.last;
    return isSame && !hasGrown ? [] : [{ then: figure, now: found, hasGrown }];
  });
  return {
    figures,
    same: then.figures.length - figures.length,
    areRecordsOthers: then.fingerprint !== now.fingerprint,
    definitions: now.definitions,
    dataAsAt: [then.dataAsAt, now.dataAsAt],
  };
}

/** What is known of the records as they are today, whatever the period that it was told beside. */
function factOf({ id, lasting }: ReportFigure, { figures }: Report): ReportFigure | null {
  return id === RENEWALS_DUE ? null : (figures.find((one) => one.isFact && one.lasting === lasting) ?? null);
}

/** An indicator or measure at the place that it was told of; null where that is not counted any more. */
function toldAgain(
  { id, basis, grain, period, group, name }: ReportFigure,
  ingredients: Ingredients,
  telling: Telling,
): ReportFigure | null {
  const counted = countOf(grain, group, ingredients);
  const position = counted ? positionOf(period, counted) : -1;
  if (!counted || position < 0) return null;
  const column =
    group === '' ? 0 : counted.groups.findIndex((one) => group === `${counted.split}: ${one}`) + 1;
  if (group !== '' && column === 0) return null;
  const indicator = indicatorOf(id);
  if (indicator) {
    const found = [...indicator.bases, ...indicator.variants].find(([one]) => one === basis);
    return found
      ? telling.figure({ indicator, basis: found[0], counted }, { grain, position, column })
      : null;
  }
  const measure = MEASURE_NAMES.find((one): one is MeasureName => one === id);
  return measure ? telling.measure(measure, name, { counted, grain, position, column }) : null;
}

function countOf(
  grain: ReportFigure['grain'],
  group: string,
  { periods, monthly, yearly, byDays, byLine }: Ingredients,
): Counted | null {
  if (group !== '') {
    if (grain !== periods.grain) return null;
    const divided = [byDays.counted, byLine.counted];
    return divided.find(({ split }) => split !== null && group.startsWith(`${split}: `)) ?? null;
  }
  if (grain === periods.grain) return periods.counted;
  return grain === 'month' ? monthly.counted : grain === 'year' ? yearly.counted : null;
}

/** The same period, or the one that it has grown to. */
function positionOf({ first, last, isToDate }: Period, { periods }: Counted): number {
  const exactly = periods.findIndex((one) => one.first === first && one.last === last);
  if (exactly >= 0 || !isToDate) return exactly;
  return periods.findIndex((one) => one.first === first && one.last > last);
}
