import * as v from 'valibot';
import { CATALOGUE, indicatorOf, type Basis, type Sureness } from '#indicators';
import { MEASURE_NAMES, SPLITS, type Split } from '#measures';
import { GRAINS } from '#units';
import { HAND_WORKED_TABLES } from '../hand-worked.ts';
import { Plantings, StoryShape, whole, within } from '../story-document.ts';
import {
  AUDIENCES,
  MONTH_RULES,
  type Condition,
  type FigureName,
  type Lesson,
  type Question,
  type Reckoning,
  type SaidNumber,
  type SaidUnit,
  type Show,
  type Step,
} from './lesson.ts';

/** What a lesson's shape can break besides single values: told as the message of the check that finds it. */
export const SHAPE_FAULTS = [
  'no-such-basis',
  'no-such-split',
  'id-twice',
  'too-many',
  'too-many-claims',
] as const;
type ShapeFault = (typeof SHAPE_FAULTS)[number];

/** Every unit that a number of a lesson can be said in. */
const UNITS: Readonly<Record<SaidUnit, true>> = {
  persons: true,
  'person-years': true,
  share: true,
  ratio: true,
  'per 1000': true,
  'per person-year': true,
  money: true,
  'money-squared': true,
  days: true,
  months: true,
  claims: true,
  deliveries: true,
  policies: true,
  families: true,
  members: true,
  pregnancies: true,
  score: true,
  complaints: true,
  staff: true,
  entries: true,
  visits: true,
  returns: true,
  points: true,
};

/** How many of each a lesson may have at most: enough for two days' course in one lesson, and no more than a screen bears. */
export const MOST = {
  steps: 40,
  options: 12,
  figures: 6,
  hints: 6,
  said: 24,
  parts: 12,
  /** Letters of words under one key. */
  letters: 4000,
  /** How deep reckonings and conditions go into one another. */
  depth: 6,
} as const;

const AMOUNT = 1e15;
const MONTHS_BACK = 119;

const bases = new Set(
  CATALOGUE.flatMap((indicator) =>
    [...indicator.bases, ...indicator.variants].map(([basis]): Basis => basis),
  ),
);
/** The units in which a number of a lesson can be said. */
export const UNITS_SAID = Object.keys(UNITS).filter((unit): unit is SaidUnit => unit in UNITS);
const Unit = v.picklist(UNITS_SAID);
const Grain = v.picklist(GRAINS);
const Back = whole(0, MONTHS_BACK);
/** `constructor` and its like would be found on every object. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,40}$/),
  v.check((id) => !(id in {})),
);

const figure = {
  indicator: v.picklist(CATALOGUE.map(({ id }) => id)),
  basis: v.picklist([...bases]),
};

/** Whether an indicator has a definition of that name. */
function hasBasis({ indicator: id, basis }: FigureName): boolean {
  const indicator = indicatorOf(id);
  return [...(indicator?.bases ?? []), ...(indicator?.variants ?? [])].some(([one]) => one === basis);
}

/** The splits by which an indicator can be divided. */
export function splitsOf({ indicator: id }: Pick<FigureName, 'indicator'>): readonly Split[] {
  const indicator = indicatorOf(id);
  if (!indicator) return [];
  const { splits, splitsAbove, alwaysSplit } = indicator;
  return SPLITS.filter((split) => [...splits, ...splitsAbove, alwaysSplit].includes(split));
}

const basis = <T extends FigureName>() => v.check<T, ShapeFault>((name) => hasBasis(name), 'no-such-basis');

interface Divided extends FigureName {
  readonly group?: { readonly split: Split };
  readonly split?: Split;
}
const ofSplit = <T extends Divided>() =>
  v.check<T, ShapeFault>(
    (name) =>
      [name.group?.split, name.split].every((one) => one === undefined || splitsOf(name).includes(one)),
    'no-such-split',
  );

const figureAt = {
  ...figure,
  grain: Grain,
  end: Back,
  part: v.exactOptional(v.picklist(['value', 'numerator', 'denominator', 'lower', 'upper'])),
  group: v.exactOptional(
    v.strictObject({ split: v.picklist(SPLITS), name: v.pipe(v.string(), v.maxLength(80)) }),
  ),
};

const figureOfGroups = { ...figure, split: v.picklist(SPLITS), grain: Grain, end: Back };
const ofRecords = { isMended: v.exactOptional(v.boolean()) };

const SURENESSES = ['95', '99.8'] as const satisfies readonly Sureness[];

const parts = <T>(of: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(of), v.minLength(1), v.maxLength(MOST.parts));

function reckoningTo(depth: number): v.GenericSchema<unknown, Reckoning> {
  const leaves = [
    v.strictObject({ of: v.literal('number'), number: within(-AMOUNT, AMOUNT) }),
    v.pipe(v.strictObject({ of: v.literal('figure'), ...figureAt }), basis(), ofSplit()),
    v.strictObject({
      of: v.literal('measure'),
      measure: v.picklist(MEASURE_NAMES),
      grain: Grain,
      end: Back,
    }),
    v.pipe(
      v.strictObject({ of: v.literal('outside'), sureness: v.picklist(SURENESSES), ...figureOfGroups }),
      basis(),
      ofSplit(),
    ),
  ] as const;
  if (depth === 0) return v.variant('of', leaves);
  const inner = reckoningTo(depth - 1);
  return v.variant('of', [
    ...leaves,
    v.strictObject({ of: v.literal('sum'), parts: parts(inner) }),
    v.strictObject({ of: v.literal('product'), parts: parts(inner) }),
    v.strictObject({ of: v.literal('difference'), from: inner, less: inner }),
    v.strictObject({ of: v.literal('quotient'), over: inner, under: inner }),
    v.strictObject({ of: v.literal('mended'), what: inner }),
  ]);
}

const Reckoned = reckoningTo(MOST.depth);

function conditionTo(depth: number): v.GenericSchema<unknown, Condition> {
  const sides = { left: Reckoned, right: Reckoned };
  const leaves = [
    v.strictObject({ is: v.picklist(['above', 'below']), ...sides }),
    v.strictObject({ is: v.literal('about'), ...sides, within: within(0, 10) }),
  ] as const;
  if (depth === 0) return v.variant('is', leaves);
  const inner = conditionTo(depth - 1);
  return v.variant('is', [
    ...leaves,
    v.strictObject({ is: v.literal('all'), of: parts(inner) }),
    v.strictObject({ is: v.literal('not'), of: inner }),
  ]);
}

/** No two things of a list have one id. */
const ownIds = <T extends ReadonlyArray<{ readonly id: string }>>() =>
  v.check<T, ShapeFault>((list) => new Set(list.map(({ id }) => id)).size === list.length, 'id-twice');

const named = v.pipe(v.strictObject(figure), basis());
const shown = v.pipe(v.array(named), v.minLength(1), v.maxLength(MOST.figures));

/** One for each kind, so that a kind nobody reads does not compile. */
const SHOWS = {
  words: v.strictObject({ kind: v.literal('words') }),
  findings: v.strictObject({ kind: v.literal('findings') }),
  trend: v.strictObject({
    kind: v.literal('trend'),
    figures: shown,
    grain: Grain,
    from: v.exactOptional(Back),
    to: v.exactOptional(Back),
    ...ofRecords,
  }),
  figures: v.strictObject({
    kind: v.literal('figures'),
    figures: shown,
    grain: Grain,
    end: Back,
    ...ofRecords,
  }),
  formula: v.pipe(
    v.strictObject({ kind: v.literal('formula'), ...figure, grain: Grain, end: Back, ...ofRecords }),
    basis(),
  ),
  groups: v.pipe(
    v.strictObject({
      kind: v.literal('groups'),
      isRanked: v.exactOptional(v.boolean()),
      ...figureOfGroups,
      ...ofRecords,
    }),
    basis(),
    ofSplit(),
  ),
  funnel: v.pipe(
    v.strictObject({ kind: v.literal('funnel'), ...figureOfGroups, ...ofRecords }),
    basis(),
    ofSplit(),
  ),
  numbers: v.strictObject({
    kind: v.literal('numbers'),
    numbers: v.pipe(
      v.array(v.strictObject({ id: Id, reckoning: Reckoned, unit: Unit })),
      v.minLength(1),
      v.maxLength(MOST.figures),
      ownIds(),
    ),
  }),
  records: v.strictObject({ kind: v.literal('records'), table: v.picklist(HAND_WORKED_TABLES) }),
} satisfies { readonly [K in Show['kind']]: v.GenericSchema<unknown, Extract<Show, { readonly kind: K }>> };

const QUESTIONS = {
  number: v.strictObject({
    kind: v.literal('number'),
    answer: Reckoned,
    unit: Unit,
    tolerance: within(0, 1),
  }),
  choice: v.strictObject({
    kind: v.literal('choice'),
    options: v.pipe(
      v.array(v.strictObject({ id: Id, isRight: v.union([v.boolean(), conditionTo(MOST.depth)]) })),
      v.maxLength(MOST.options),
      ownIds(),
    ),
    isSeveral: v.exactOptional(v.boolean()),
  }),
  month: v.strictObject({
    kind: v.literal('month'),
    figure: named,
    grain: Grain,
    from: Back,
    to: Back,
    rule: v.picklist(MONTH_RULES),
    than: v.exactOptional(Reckoned),
  }),
} satisfies {
  readonly [K in Question['kind']]: v.GenericSchema<unknown, Extract<Question, { readonly kind: K }>>;
};

const Said: v.GenericSchema<unknown, SaidNumber> = v.strictObject({ reckoning: Reckoned, unit: Unit });

const StepShape = v.strictObject({
  id: Id,
  show: v.variant('kind', [
    SHOWS.words,
    SHOWS.trend,
    SHOWS.figures,
    SHOWS.formula,
    SHOWS.groups,
    SHOWS.funnel,
    SHOWS.findings,
    SHOWS.numbers,
    SHOWS.records,
  ]),
  ask: v.exactOptional(v.variant('kind', [QUESTIONS.number, QUESTIONS.choice, QUESTIONS.month])),
  hints: v.exactOptional(whole(0, MOST.hints)),
  reckonedBy: v.exactOptional(v.pipe(v.strictObject(figureAt), basis(), ofSplit())),
  says: v.exactOptional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,29}$/)), Said),
      v.check((says) => Object.keys(says).length <= MOST.said, 'too-many'),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Step>;

/** A lesson as its document has it, without its words. */
export const LessonShape = v.strictObject({
  id: Id,
  audience: v.picklist(AUDIENCES),
  minutes: whole(1, 480),
  story: v.union([v.literal('hand-worked'), StoryShape]),
  plantings: v.exactOptional(Plantings),
  steps: v.pipe(v.array(StepShape), v.minLength(1), v.maxLength(MOST.steps), ownIds()),
}) satisfies v.GenericSchema<unknown, Omit<Lesson, 'words'>>;

/** Signs that print nothing, but for the line's end. */
export const UNPRINTED = /[^\P{Cc}\n]/gu;

/** Words by their keys: plain text in lines. */
export const WordsShape = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,120}$/)),
  v.pipe(
    v.string(),
    v.maxLength(MOST.letters),
    // Nothing that is a sign to a machine but the line's end.
    v.check((text) => text.search(UNPRINTED) < 0),
  ),
);
