import { GRAINS, periodsOf, type Grain, type Period, type Reason } from '#units';
import { isFromReturns, reasonUnsplit, reasonWithout } from './availability.ts';
import { MEASURE_NAMES, measureOf, MEASURES, type MeasureName } from './declarations.ts';
import type { Estimate, Flow, Measure } from './declared/measure.ts';
import type { EventsName, Facts, SpellsName } from './facts.ts';
import { choicesOf, narrowed, type Filter } from './filter.ts';
import type { Layout } from './layout.ts';
import { holdingsByMonth, sheetsByMonth } from './holdings.ts';
import { quantilesOf } from './quantile.ts';
import type { Relation, Split } from './relations.ts';
import { monthsOnReturn } from './returns.ts';
import { presentOf } from './present.ts';
import { costliestOf, distinctOf } from './spans.ts';
import { sweep } from './sweep.ts';
import { tally } from './tally.ts';
import type { Timeline } from './timeline.ts';

/**
 * The version of the rules by which records are counted: part of the key under which counts are kept. It goes up
 * whenever a measure's definition, a rule of oddities, or the form of MonthCounts or of findings changes.
 */
export const COUNTING_RULES = 6;

/** Stands in a cell for a number that whoever wrote a file has hidden: whatever it is added to is hidden with it. */
export const HIDDEN = Number.POSITIVE_INFINITY;

/** How to divide each figure, and what to narrow it to. */
export interface Division {
  readonly split: Split | null;
  readonly filter?: Filter;
}

/** One measure by month: in whole money units and days, to be added up and then divided once. */
export interface MeasureMonths {
  /** Why the measure cannot be known in any period; it has no numbers then. */
  readonly lacking: Reason | null;
  /** Why it cannot be known of groups; it has a column for the whole only then. */
  readonly unsplit: Reason | null;
  /** Whether it is taken from monthly returns; months of which they say nothing are NaN then. */
  readonly isOnReturn: boolean;
  /** Cell (column, month) at column * months + month; one number only for what the profile gives. */
  readonly months: Float64Array | Uint32Array;
  /**
   * Cell (period, column) by name of a list of periods, for a quantile: those of months do not add up. Where months are
   * hidden, what they come to may still be told.
   */
  readonly quantiles: Readonly<Record<string, Float64Array>>;
  /** For what stood before a period: what returns say of a month's start, where they do. */
  readonly starts?: Float64Array;
  /** In a file in which small numbers are hidden: cells may be HIDDEN. */
  readonly isHiding?: boolean;
  /** For what is held: 1 for months of which there is a balance sheet, whatever it leaves blank. */
  readonly isSheet?: Uint8Array;
}

/**
 * Everything counted of a scheme's records, month by month: plain data that can be kept, and from which the figures
 * of every grain are added up without the records.
 */
export interface MonthCounts {
  readonly timeline: Timeline;
  /** Calendar month 1-12 in which the scheme's year begins. */
  readonly fiscalYearStart: number;
  readonly graceDays: number;
  readonly split: Split | null;
  readonly groups: readonly string[];
  /** Columns: the whole, then the groups, then what belongs to none. */
  readonly width: number;
  /** Only what has been asked for so far. */
  readonly measures: Readonly<Partial<Record<MeasureName, MeasureMonths>>>;
  /** What decides whether a period can be known at all, by month: of all records, whatever the figures are narrowed to. */
  readonly conditions: Readonly<Record<Condition, Float64Array | Uint32Array>>;
  /** 1 for months of which there is a return; null where none are filed. */
  readonly filed: Uint8Array | null;
  /** 1 for months in which persons of unknown number are covered. */
  readonly uncounted: Uint8Array;
}

export type Condition = NonNullable<Measure['unless'] | Measure['onlyWith']>;

const CONDITIONS: readonly Condition[] = ['claims-without-benefit', 'finance-entries'];

/** Lists of periods by name, for which quantiles are taken. */
type Spans = Readonly<Record<string, readonly Period[]>>;

/**
 * Counts measures by month, and what months do not add up to for the periods of every grain: a pass over each relation
 * that they are of, and no other.
 */
export function countMonths(
  facts: Facts,
  division: Division,
  names: readonly MeasureName[] = MEASURE_NAMES,
): MonthCounts {
  return toEnd(countMonthsInSteps(facts, division, names));
}

/**
 * The same with a pause after each relation, for whoever has others waiting. What a split does not bear on is taken from
 * `whole`, the undivided counts of the same facts, as far as they are known.
 */
export function countMonthsInSteps(
  facts: Facts,
  division: Division,
  names: readonly MeasureName[],
  whole: MonthCounts | null = null,
): Generator<undefined, MonthCounts> {
  const { timeline, profile } = facts;
  const periods = (grain: Grain) => periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
  const spans = Object.fromEntries(GRAINS.map((grain) => [grain, periods(grain)]));
  return monthsInSteps(facts, division, spans, names, whole);
}

/** Counts every measure by month, and what months do not add up to for lists of periods of one's own. */
export function countMonthsFor(facts: Facts, division: Division, spans: Spans): MonthCounts {
  return toEnd(monthsInSteps(facts, division, spans, MEASURE_NAMES));
}

/** Takes all steps without a pause. */
function toEnd<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function* monthsInSteps(
  facts: Facts,
  { split, filter = [] }: Division,
  spans: Spans,
  wanted: readonly MeasureName[],
  whole: MonthCounts | null = null,
): Generator<undefined, MonthCounts> {
  const groups = split ? facts.groups.grouping(split).names : [];
  const width = split ? groups.length + 2 : 1;
  const names = new Set(countedFor(wanted));
  const question: Question = { facts, names, split, width, filter: choicesOf(filter), spans };
  const counted = new Map<MeasureName, MeasureMonths>();
  const take = (found: Found) => {
    for (const [name, months] of found) counted.set(name, months);
  };
  for (const of of relationsOf(names)) {
    const isSpells = isOfSpells(of, facts);
    take(
      (whole && undivided(of, isSpells ? facts.spells[of] : facts.events[of], question, whole)) ??
        (isSpells ? monthsOfSpells(of, question) : monthsOfEvents(of, question)),
    );
    yield;
  }
  take(monthsOfOthers(question));
  // Last, so that what returns say takes the place of why records do not.
  take(monthsOfReturns(question));
  return {
    timeline: facts.timeline,
    fiscalYearStart: facts.profile.fiscalYearStart,
    graceDays: facts.profile.graceDays,
    split,
    groups,
    width,
    measures: Object.fromEntries(counted),
    conditions: conditionsOf(facts),
    filed: facts.returns?.isFiled ?? null,
    uncounted: facts.uncounted,
  };
}

/** What has to be counted by month so that these measures can be told: of some it is another measure's months. */
export function countedFor(names: readonly MeasureName[]): MeasureName[] {
  return names.map((name) => {
    const measure = measureOf(name);
    return measure.nature === 'lately' ? measure.over : name;
  });
}

/** Two counts of one division as one. */
export function joinedMonths(a: MonthCounts, b: MonthCounts): MonthCounts {
  return { ...b, measures: { ...a.measures, ...b.measures } };
}

/** The relations that measures are of, each once, in the order in which they are declared. */
function relationsOf(names: ReadonlySet<MeasureName>): Array<EventsName | SpellsName> {
  const found = MEASURE_NAMES.flatMap((name) => {
    const measure = measureOf(name);
    return names.has(name) && 'of' in measure ? [measure.of] : [];
  });
  return [...new Set(found)];
}

/** What is known of a relation that the split does not bear on; null where it does, or where not all of it is known. */
function undivided(
  of: EventsName | SpellsName,
  relation: Relation,
  { facts, names, split, filter }: Question,
  whole: MonthCounts,
): Found | null {
  if (!split || filter.length > 0 || relation.columns(split)) return null;
  const unsplit = reasonUnsplit(facts, split);
  const found = [...names].flatMap((name) => {
    const measure = measureOf(name);
    const known = whole.measures[name];
    if (!('of' in measure) || measure.of !== of) return [];
    return [[name, known && { ...known, unsplit: known.lacking ? null : unsplit }] as const];
  });
  return found.every((one): one is readonly [MeasureName, MeasureMonths] => one[1] !== undefined)
    ? found
    : null;
}

function isOfSpells(of: EventsName | SpellsName, { spells }: Facts): of is SpellsName {
  return of in spells;
}

interface Question {
  readonly facts: Facts;
  readonly names: ReadonlySet<MeasureName>;
  readonly split: Split | null;
  readonly width: number;
  readonly filter: Filter;
  readonly spans: Spans;
}

type Found = ReadonlyArray<readonly [MeasureName, MeasureMonths]>;

const NO_NUMBERS = { isOnReturn: false, months: new Float64Array(0), quantiles: {} };

function lacks(lacking: Reason): MeasureMonths {
  return { lacking, unsplit: null, ...NO_NUMBERS };
}

/** The measures asked for that are of some natures over a relation. */
function measuresOver<N extends Measure['nature']>(
  of: EventsName | SpellsName,
  { names }: Question,
  ...natures: readonly N[]
) {
  return [...names].flatMap((name) => {
    const measure = measureOf(name);
    const isOne =
      'of' in measure && measure.of === of && (natures as readonly string[]).includes(measure.nature);
    // The nature was compared just above.
    return isOne ? [{ name, measure: measure as Extract<Measure, { readonly nature: N }> }] : [];
  });
}

/** How a question is put to a relation: laid out, and why it cannot be put to it in full. */
function putTo(relation: Relation, { facts, split, width, filter }: Question) {
  const { elements, unborne } = narrowed(filter, relation, facts.groups);
  const columnOf = split && relation.columns(split);
  const layout: Layout = { calendar: facts.calendar, width: columnOf ? width : 1, columnOf, elements };
  return {
    layout,
    unsplit: split && !columnOf ? reasonUnsplit(facts, split) : null,
    lacking: (name: MeasureName) => reasonWithout(name, facts) ?? (unborne && reasonUnsplit(facts, unborne)),
  };
}

function monthsOfEvents(of: EventsName, question: Question): Found {
  const relation = question.facts.events[of];
  const { layout, unsplit, lacking } = putTo(relation, question);
  const flows = measuresOver(of, question, 'flow');
  const known = flows.filter(({ name }) => lacking(name) === null);
  const days = [...new Set(known.map(({ measure }) => measure.day))];
  return [
    ...flows.flatMap(({ name }) => withoutNumbers(name, lacking(name))),
    ...days.flatMap((day) => {
      const ofDay = known.filter(({ measure }) => measure.day === day);
      const declared = ofDay.map(({ measure }) => measure);
      const months = tally(relation, day, declared, layout);
      return ofDay.map(({ name }, i) => numbers(name, unsplit, { months: months[i]! }));
    }),
    ...quantilesOver(of, question, { layout, unsplit, lacking }),
    ...spansOver(of, question, { layout, unsplit, lacking }),
  ];
}

/** What has to be counted anew for each span: keys that came within it, and what the costliest of them come to. */
function spansOver(
  of: EventsName,
  question: Question,
  { layout, unsplit, lacking }: ReturnType<typeof putTo>,
): Found {
  const { facts, spans } = question;
  const relation = facts.events[of];
  return measuresOver(of, question, 'distinct', 'costliest').flatMap(({ name, measure }): Found => {
    const reason = lacking(name);
    if (reason) return withoutNumbers(name, reason);
    const quantiles =
      measure.nature === 'distinct'
        ? distinctOf(relation, measure, layout, spans)
        : costliestOf(relation, measure, layout, spans);
    return [numbers(name, unsplit, { quantiles })];
  });
}

function quantilesOver(
  of: EventsName,
  question: Question,
  { layout, unsplit, lacking }: ReturnType<typeof putTo>,
): Found {
  const { facts, spans } = question;
  const quantiles = measuresOver(of, question, 'quantile');
  const known = quantiles.filter(({ name }) => lacking(name) === null);
  const declared = known.map(({ measure }) => measure);
  const taken = known.length > 0 ? quantilesOf(facts.events[of], declared, layout, spans) : [];
  return [
    ...quantiles.flatMap(({ name }) => withoutNumbers(name, lacking(name))),
    ...known.map(({ name }, i) => numbers(name, unsplit, { quantiles: taken[i]! })),
  ];
}

function monthsOfSpells(of: SpellsName, question: Question): Found {
  const relation = question.facts.spells[of];
  const { layout, unsplit, lacking } = putTo(relation, question);
  const measures = measuresOver(of, question, 'stock', 'duration');
  const known = measures.filter(({ name }) => lacking(name) === null);
  const declared = known.map(({ measure }) => measure);
  const months = sweep(relation, declared, layout);
  return [
    ...measures.flatMap(({ name }) => withoutNumbers(name, lacking(name))),
    ...known.map(({ name }, i) => numbers(name, unsplit, { months: months[i]! })),
    ...measuresOver(of, question, 'present').flatMap(({ name, measure }): Found => {
      const reason = lacking(name);
      if (reason) return withoutNumbers(name, reason);
      return [numbers(name, unsplit, { quantiles: presentOf(relation, measure, layout, question.spans) })];
    }),
  ];
}

/** What is given by the profile, and what is estimated: of the whole scheme only. */
function monthsOfOthers({ facts, names, split, filter }: Question): Found {
  const unsplit = split && reasonUnsplit(facts, split);
  const narrowedBy = filter[0]?.split ?? null;
  return [...names].flatMap((name) => {
    const measure = measureOf(name);
    if (!OTHERS.has(measure.nature)) return [];
    const lacking = reasonWithout(name, facts) ?? (narrowedBy && reasonUnsplit(facts, narrowedBy));
    if (lacking) return withoutNumbers(name, lacking);
    const isSheet = measure.nature === 'holding' && { isSheet: sheetsByMonth(facts.records, facts.calendar) };
    return [numbers(name, unsplit, { months: otherMonths(measure, facts), ...isSheet })];
  });
}

const OTHERS: ReadonlySet<Measure['nature']> = new Set([
  'given',
  'estimate',
  'holding',
  'reported',
  'filed',
  'months',
]);

function otherMonths(measure: Measure, facts: Facts): Float64Array {
  switch (measure.nature) {
    case 'given':
      return Float64Array.of(facts.profile[measure.field] ?? Number.NaN);
    case 'holding':
      return holdingsByMonth(facts.records, measure, facts.calendar);
    case 'estimate':
      return estimateByMonth(measure, facts);
    case 'filed':
      return Float64Array.from(facts.returns?.isFiled ?? []);
    default:
      return new Float64Array(facts.calendar.months).fill(1);
  }
}

/** What is said by monthly returns: of the whole scheme, and of those groups that have columns of their own. */
function monthsOfReturns({ facts, names, split, width, filter }: Question): Found {
  const { returns, calendar } = facts;
  if (!returns) return [];
  const unsplit = split && reasonUnsplit(facts, split);
  const narrowedBy = filter[0]?.split ?? null;
  return [...names].flatMap((name): Found => {
    const { onReturn } = measureOf(name);
    if (!onReturn || !isFromReturns(name, facts)) return [];
    if (narrowedBy) return withoutNumbers(name, reasonUnsplit(facts, narrowedBy));
    const inGroups = split && onReturn.inGroups?.[split];
    if (inGroups) {
      const columns = [onReturn, ...inGroups.map((column) => ({ plus: [column] }))];
      const divided = new Float64Array(calendar.months * width);
      columns.forEach((column, i) =>
        divided.set(monthsOnReturn(returns, column, calendar), i * calendar.months),
      );
      return [[name, { lacking: null, unsplit: null, ...NO_NUMBERS, isOnReturn: true, months: divided }]];
    }
    const months = monthsOnReturn(returns, onReturn, calendar);
    const starts = onReturn.orStart && { starts: returns.column(onReturn.orStart) };
    return [[name, { lacking: null, unsplit, ...NO_NUMBERS, isOnReturn: true, months, ...starts }]];
  });
}

function withoutNumbers(name: MeasureName, lacking: Reason | null): Found {
  return lacking ? [[name, lacks(lacking)]] : [];
}

function numbers(
  name: MeasureName,
  unsplit: Reason | null,
  counted: Partial<Pick<MeasureMonths, 'months' | 'quantiles' | 'isSheet'>>,
): readonly [MeasureName, MeasureMonths] {
  return [name, { lacking: null, unsplit, ...NO_NUMBERS, ...counted }];
}

function estimateByMonth({ what }: Estimate, { triangle, timeline, calendar }: Facts): Float64Array {
  const months = new Float64Array(calendar.months);
  if (!triangle) return months;
  const since = triangle.first - timeline.first;
  if (what === 'standing') return months.map((_, month) => triangle.standing[month - since] ?? Number.NaN);
  triangle.ibnr.forEach((amount, i) => {
    const month = since + i;
    if (what !== 'of-earlier') {
      if (month >= 0 && month < months.length) months[month] = amount;
    } else for (let later = Math.max(0, month + 1); later < months.length; later++) months[later]! += amount;
  });
  return months;
}

/** Conditions hold for all counts of the same facts. */
const conditionsKnown = new WeakMap<Facts, MonthCounts['conditions']>();

function conditionsOf(facts: Facts): MonthCounts['conditions'] {
  let conditions = conditionsKnown.get(facts);
  if (!conditions) {
    const layout = { calendar: facts.calendar, width: 1, columnOf: null, elements: null };
    conditions = Object.fromEntries(
      CONDITIONS.map((name) => {
        const measure: Flow = MEASURES[name];
        return [name, tally(facts.events[measure.of], measure.day, [measure], layout)[0]!];
      }),
    ) as Record<Condition, Uint32Array>;
    conditionsKnown.set(facts, conditions);
  }
  return conditions;
}
