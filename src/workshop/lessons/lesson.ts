import type { Basis, IndicatorId, Sureness, Unit } from '#indicators';
import type { MeasureName, MeasureUnit, Split } from '#measures';
import type { Grain } from '#units';
import type { Planting } from '../errors/plant.ts';
import type { HandWorkedTable } from '../hand-worked.ts';
import type { Story } from '../story.ts';

/** Whose questions a lesson answers: who runs a scheme, who teaches, who sets schemes side by side. */
export const AUDIENCES = ['managers', 'trainers', 'comparers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How many months before the last complete one of the records: 0 is that month itself. */
export type MonthsBack = number;

/** An indicator on one of its definitions. */
export interface FigureName {
  readonly indicator: IndicatorId;
  readonly basis: Basis;
}

/** What a number is said in: percentage points besides the units of figures and measures, for a share less another. */
export type SaidUnit = Unit | MeasureUnit | 'points';

/** One number of an indicator: of the period that ends in a month, of the whole or of a group. */
export interface FigureAt extends FigureName {
  readonly grain: Grain;
  readonly end: MonthsBack;
  /** The value itself where nothing is said. */
  readonly part?: 'value' | 'numerator' | 'denominator' | 'lower' | 'upper';
  readonly group?: { readonly split: Split; readonly name: string };
}

/** A figure of every group of a split, in the period that ends in a month. */
export interface FigureOfGroups extends FigureName {
  readonly split: Split;
  readonly grain: Grain;
  readonly end: MonthsBack;
}

/** How a number of a lesson comes from its scheme: never typed in, so that it holds when the scheme is another. */
export type Reckoning =
  | { readonly of: 'number'; readonly number: number }
  | ({ readonly of: 'figure' } & FigureAt)
  | { readonly of: 'measure'; readonly measure: MeasureName; readonly grain: Grain; readonly end: MonthsBack }
  | { readonly of: 'sum'; readonly parts: readonly Reckoning[] }
  | { readonly of: 'difference'; readonly from: Reckoning; readonly less: Reckoning }
  | { readonly of: 'product'; readonly parts: readonly Reckoning[] }
  | { readonly of: 'quotient'; readonly over: Reckoning; readonly under: Reckoning }
  /** How many groups lie outside the limits of a funnel about the whole. */
  | ({ readonly of: 'outside'; readonly sureness: Sureness } & FigureOfGroups)
  /** The same of the records without the mistakes planted in them. */
  | { readonly of: 'mended'; readonly what: Reckoning };

/** Something that holds of a lesson's scheme or does not. */
export type Condition =
  | { readonly is: 'above' | 'below'; readonly left: Reckoning; readonly right: Reckoning }
  /** Apart by no more than a share of the right one. */
  | { readonly is: 'about'; readonly left: Reckoning; readonly right: Reckoning; readonly within: number }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition };

export interface Option {
  readonly id: string;
  /** A plain yes or no where it is a matter of what words mean and not of figures. */
  readonly isRight: boolean | Condition;
}

/** The months of a figure among which one is to be found. */
export const MONTH_RULES = ['highest', 'lowest', 'first-above', 'first-below', 'largest-rise'] as const;
export type MonthRule = (typeof MONTH_RULES)[number];

export interface NumberQuestion {
  readonly kind: 'number';
  readonly answer: Reckoning;
  readonly unit: SaidUnit;
  /** How far from the answer is right still, as a share of the answer. */
  readonly tolerance: number;
}

export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** Any number of them can be right, and all of those are to be chosen. */
  readonly isSeveral?: boolean;
}

export interface MonthQuestion {
  readonly kind: 'month';
  readonly figure: FigureName;
  readonly grain: Grain;
  /** First and last month looked at. */
  readonly from: MonthsBack;
  readonly to: MonthsBack;
  readonly rule: MonthRule;
  /** What has to be passed, for the rules that speak of passing. */
  readonly than?: Reckoning;
}

/** What is asked; the right answer is reckoned from the lesson's scheme. */
export type Question = NumberQuestion | ChoiceQuestion | MonthQuestion;

/** Of which records something is shown: as they are, or without the mistakes planted in them. */
interface OfRecords {
  readonly isMended?: boolean;
}

/** What stands beside the words of a step. */
export type Show =
  | { readonly kind: 'words' }
  /** What the app's checks tell of the records. */
  | { readonly kind: 'findings' }
  | ({
      readonly kind: 'trend';
      /** One chart each, under one another. */
      readonly figures: readonly FigureName[];
      readonly grain: Grain;
      readonly from?: MonthsBack;
      readonly to?: MonthsBack;
    } & OfRecords)
  | ({
      readonly kind: 'figures';
      readonly figures: readonly FigureName[];
      readonly grain: Grain;
      readonly end: MonthsBack;
    } & OfRecords)
  | ({ readonly kind: 'formula'; readonly grain: Grain; readonly end: MonthsBack } & FigureName & OfRecords)
  | ({
      readonly kind: 'groups';
      /** The largest value first. */
      readonly isRanked?: boolean;
    } & FigureOfGroups &
      OfRecords)
  /** Groups by how much each stands on, with the limits that chance leaves about the whole. */
  | ({ readonly kind: 'funnel' } & FigureOfGroups & OfRecords)
  /** Numbers side by side; what they are called is among the words, as `<step>.numbers` and `<step>.number.<id>`. */
  | { readonly kind: 'numbers'; readonly numbers: readonly NumberShown[] }
  /** Records worked by hand, for a lesson on those. */
  | { readonly kind: 'records'; readonly table: HandWorkedTable };

/** A number with a name. */
export interface NumberShown extends SaidNumber {
  readonly id: string;
}

/** A number put into the words of a step, in its unit. */
export interface SaidNumber {
  readonly reckoning: Reckoning;
  readonly unit: SaidUnit;
}

export interface Step {
  readonly id: string;
  readonly show: Show;
  readonly ask?: Question;
  /** How many hints there are; their words are numbered from 1. */
  readonly hints?: number;
  /** What is shown once the answer is: how it is reckoned, where that is a formula. */
  readonly reckonedBy?: FigureAt;
  /** Numbers by the names that the words have for them. */
  readonly says?: Readonly<Record<string, SaidNumber>>;
}

/** What a lesson's scheme is made from: a story, or the records that are worked by hand. */
export type LessonStory = Story | 'hand-worked';

/** A lesson: views of a made-up scheme of its own with words, questions, and answers reckoned from that scheme. */
export interface Lesson {
  readonly id: string;
  readonly audience: Audience;
  /** About how long it takes. */
  readonly minutes: number;
  readonly story: LessonStory;
  /** Mistakes planted in the scheme's files. */
  readonly plantings?: readonly Planting[];
  /** The lesson's own words by their keys (see wordsNeeded); those of lessons that come with the app are in the catalogue. */
  readonly words?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** The parts that the words of a step have; `hint.1` and on, and `option.<id>`, besides. */
export const STEP_PARTS = ['title', 'say', 'ask', 'reveal', 'notes'] as const;

/** Keys of all words that a lesson cannot do without, after the lesson's own id. */
export function wordsNeeded({ steps }: Pick<Lesson, 'steps'>): readonly string[] {
  return [
    'name',
    'text',
    ...steps.flatMap(({ id, ask, show, hints = 0 }) => [
      `${id}.title`,
      `${id}.say`,
      ...(show.kind === 'numbers'
        ? [`${id}.numbers`, ...show.numbers.map((number) => `${id}.number.${number.id}`)]
        : []),
      ...(ask ? [`${id}.ask`, `${id}.reveal`] : []),
      ...Array.from({ length: hints }, (_, i) => `${id}.hint.${i + 1}`),
      ...(ask?.kind === 'choice' ? ask.options.map((option) => `${id}.option.${option.id}`) : []),
    ]),
  ];
}
