import { PLAIN_STORY, type Oddities, type Season, type Selection, type Story, type Trend } from '../story.ts';

/** What belongs together where a story is shaped. */
export const LEVER_GROUPS = [
  'size',
  'churn',
  'incidence',
  'costs',
  'delays',
  'fraud',
  'season',
  'contributions',
  'more',
] as const;
export type LeverGroup = (typeof LEVER_GROUPS)[number];

/** What a number is: a share (0..1), things counted, days, money, events a person and year, a month of the year, a seed. */
export type LeverKind = 'share' | 'count' | 'days' | 'money' | 'rate' | 'month' | 'seed';

/** Every number of a story, by the field it stands in, with a dot before a part of one. */
export type LeverPath = {
  [K in keyof Story]: Story[K] extends number
    ? K
    : Story[K] extends Trend | Season | Oddities | Selection
      ? `${K}.${Extract<keyof Story[K], string>}`
      : never;
}[keyof Story];

type FieldOf<P extends string> = P extends `${infer Field}.${string}` ? Field : P;
/** The fields of a story that are not set by a number alone. */
export type OtherField = Exclude<keyof Story, FieldOf<LeverPath>>;

/** How a number of a story is moved. */
export interface Lever {
  readonly group: LeverGroup;
  readonly kind: LeverKind;
  /** What may be typed, from..to; a story's file is held to the same. */
  readonly least: number;
  readonly most: number;
  /** How far a slider reaches; null for money, which is as large as its currency. */
  readonly top: number | null;
  /** What a slider moves by. */
  readonly step: number;
}

const share = (group: LeverGroup, top = 1, step = 0.01): Lever => ({
  group,
  kind: 'share',
  least: 0,
  most: 1,
  top,
  step,
});
const money = (group: LeverGroup): Lever => ({
  group,
  kind: 'money',
  least: 0,
  most: 1e9,
  top: null,
  step: 1,
});
const number = (
  group: LeverGroup,
  kind: LeverKind,
  [least, most]: readonly [number, number],
  top: number,
  step = 1,
): Lever => ({ group, kind, least, most, top, step });
const monthOfYear = (group: LeverGroup) => number(group, 'month', [1, 12], 12);
const claimRate = number('incidence', 'rate', [0, 12], 4, 0.05);
const days = number('delays', 'days', [1, 400], 120);
const oddity = share('more', 0.2, 0.005);

/** How each number of a story is moved, in the order in which levers are shown. */
export const LEVERS: Readonly<Record<LeverPath, Lever>> = {
  families: number('size', 'count', [1, 5000], 1000, 10),
  months: number('size', 'count', [3, 120], 60),
  joinAtStart: share('size'),
  renewal: share('churn'),
  renewalPerDay: share('churn', 0.02, 0.0005),
  graceDays: number('churn', 'days', [0, 365], 120),
  firstAreaGap: share('churn', 0.5),
  'claimRate.from': claimRate,
  'claimRate.to': claimRate,
  fertility: share('incidence', 0.2, 0.005),
  'caesareanShare.from': share('incidence'),
  'caesareanShare.to': share('incidence'),
  'selection.joining': share('incidence'),
  'selection.staying': share('incidence'),
  costOfVisit: money('costs'),
  costOfAdmission: money('costs'),
  costOfDelivery: money('costs'),
  costOfCaesarean: money('costs'),
  operatingCost: money('costs'),
  'daysToSettle.from': days,
  'daysToSettle.to': days,
  rejected: share('delays', 0.5),
  fraud: share('fraud'),
  'season.amplitude': share('season'),
  'season.peak': monthOfYear('season'),
  paysInFull: share('contributions'),
  poorShare: share('contributions'),
  targetPopulation: number('more', 'count', [1, 1e9], 20_000, 100),
  registered: share('more'),
  maternityWaitingDays: number('more', 'days', [0, 730], 365),
  fiscalYearStart: monthOfYear('more'),
  lastDayOfMonth: number('more', 'count', [1, 31], 31),
  'oddities.unknownPerson': oddity,
  'oddities.outsideCover': oddity,
  'oddities.settledBeforeSubmitted': oddity,
  'oddities.overlappingPolicy': oddity,
  'oddities.endedEarly': oddity,
  'oddities.coverEndsBeforeStart': oddity,
  'oddities.splitDelivery': oddity,
  'oddities.leaver': oddity,
  'oddities.sexUnknown': oddity,
  seed: number('more', 'seed', [0, 4_294_967_295], 4_294_967_295),
};

const PATHS = Object.keys(LEVERS) as readonly LeverPath[];

/** The levers of a group, in their order. */
export function leversOf(group: LeverGroup): readonly LeverPath[] {
  return PATHS.filter((path) => LEVERS[path].group === group);
}

/** The number that stands at a path of a story. */
export function numberIn(story: Story, path: LeverPath): number {
  const [field = '', part] = path.split('.');
  const whole: unknown = Reflect.get(story, field);
  const found: unknown =
    part !== undefined && typeof whole === 'object' && whole !== null ? Reflect.get(whole, part) : whole;
  if (typeof found !== 'number') throw new Error(`no number at ${path}`);
  return found;
}

/** A story with another number at a path, held to what may stand there; whole where only whole ones may. */
export function storyWith(story: Story, path: LeverPath, wanted: number): Story {
  const { least, most, kind } = LEVERS[path];
  const isWhole = kind !== 'share' && kind !== 'money' && kind !== 'rate' && !path.startsWith('daysToSettle');
  const held = Math.min(most, Math.max(least, isWhole ? Math.round(wanted) : wanted));
  const [field = '', part] = path.split('.');
  if (part === undefined) return { ...story, [field]: held };
  const whole: unknown = Reflect.get(story, field);
  return { ...story, [field]: { ...(typeof whole === 'object' ? whole : {}), [part]: held } };
}

/**
 * How far a slider reaches in a story: as its lever says, and to what the story began with at the least; for money to
 * twice that, so that it suits every currency.
 */
export function topOf(path: LeverPath, began: Story): number {
  const { top, most } = LEVERS[path];
  const at = numberIn(began, path);
  if (top !== null) return Math.min(most, Math.max(top, at));
  return Math.min(most, roundedUp(2 * (at > 0 ? at : numberIn(PLAIN_STORY, path))));
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((factor) => factor * power >= value) ?? 10) * power;
}
