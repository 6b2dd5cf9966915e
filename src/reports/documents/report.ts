import type { Status, Unit } from '#indicators';
import type { MeasureUnit } from '#measures';
import type { Day, Grain, Month, Period, Reason } from '#units';

/** The reports that are made from a scheme's figures by declared rules. */
export const REPORT_KINDS = ['board', 'brief', 'long-brief', 'quality'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A figure that a report tells: what it was when the report was made, and under what it is found again. */
export interface ReportFigure {
  /** Indicator or measure, basis, grain, period and group: the same in every report. */
  readonly key: string;
  /** The same without the period, so that a sentence finds its figure again in a later report. */
  readonly lasting: string;
  /** The indicator's, or the measure's where it is one, or what tells a fact from others. */
  readonly id: string;
  /** Known beside indicators and measures, of the records as they are. */
  readonly isFact?: true;
  readonly name: string;
  readonly basis: string;
  readonly grain: Grain;
  readonly period: Period;
  /** What it is of, as "days: 0-7"; '' for the whole. */
  readonly group: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: Unit | MeasureUnit;
  readonly status: Status;
  readonly reason: Reason | null;
  /** As the report tells it, in its unit. */
  readonly text: string;
}

export interface ReportCell {
  readonly text: string;
  /** What a spreadsheet gets in the place of the text. */
  readonly number?: number | null;
  readonly unit?: Unit | MeasureUnit;
  /** The key of the figure it is. */
  readonly figure?: string;
}

export interface ReportTable {
  readonly title: string;
  readonly headings: ReadonlyArray<{ readonly text: string; readonly isNumber: boolean }>;
  /** The first cell of each names the row. */
  readonly rows: ReadonlyArray<readonly ReportCell[]>;
  readonly notes: readonly string[];
}

/** A headline figure with what tells how much to make of it. */
export interface ReportTile {
  readonly name: string;
  readonly figure: string;
  readonly text: string;
  readonly value: number | null;
  readonly unit: Unit | MeasureUnit;
  readonly notes: readonly string[];
  readonly verdict: 'met' | 'missed' | 'unclear' | null;
  /** Its course up to the period, for a small line; null where it was not known. */
  readonly course: ReadonlyArray<number | null>;
  readonly isFirm: boolean;
}

export interface DrawnPoint {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly mark: 'full' | 'hollow';
  readonly note?: string | undefined;
  readonly target: number | null;
  readonly pins: readonly string[];
}

/** A line that values are held against. */
export interface DrawnGuide {
  readonly value: number;
  readonly label: string;
}

/** What a chart draws, without how. */
export type Drawn =
  | {
      readonly as: 'course';
      readonly unit: Unit;
      readonly points: readonly DrawnPoint[];
      readonly guides: readonly DrawnGuide[];
    }
  | {
      readonly as: 'stack';
      readonly unit: Unit;
      readonly isWhole: boolean;
      /** Whether its layers are steps of one thing, or different things. */
      readonly areSteps: boolean;
      readonly periods: ReadonlyArray<Pick<DrawnPoint, 'label' | 'name' | 'mark' | 'note'>>;
      readonly layers: ReadonlyArray<{
        readonly key: string;
        readonly name: string;
        readonly values: ReadonlyArray<number | null>;
      }>;
      readonly guides: readonly DrawnGuide[];
    }
  | {
      readonly as: 'bars';
      readonly bars: ReadonlyArray<{
        readonly key: string;
        readonly name: string;
        readonly value: number;
        readonly label: string;
      }>;
    };

/** How something said stands: plainly, to be glad of, to be looked into, or as a note beside the rest. */
export type Tone = 'plain' | 'good' | 'warn' | 'note';

/** A figure that a sentence was written beside, as it was then and as it is now; null where it is not known any more. */
export interface StaleFigure {
  readonly name: string;
  readonly then: string;
  readonly now: string | null;
}

export type ReportBlock =
  | {
      readonly as: 'text';
      /** Under which an edited version of it is kept. */
      readonly id: string;
      /** What it is about, before the sentence. */
      readonly about: string | null;
      readonly text: string;
      readonly tone: Tone;
      /** Keys of the figures that the sentence speaks of. */
      readonly figures: readonly string[];
      /** What a person is asked to write where nothing can be said by rule; null where there is a sentence. */
      readonly prompt: string | null;
      /** Where a person wrote it: which figures have become others since. */
      readonly edited?: {
        readonly stale: readonly StaleFigure[];
        /** Of which periods the figures were that it was written beside, where they are of others here. */
        readonly writtenFor: Grain | null;
      };
    }
  | { readonly as: 'tiles'; readonly tiles: readonly ReportTile[] }
  | { readonly as: 'table'; readonly table: ReportTable }
  | {
      readonly as: 'chart';
      readonly says: string | null;
      readonly axis: string;
      readonly drawn: Drawn;
      readonly table: ReportTable;
    };

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A report as plain data: what it says, and every figure in it. */
export interface Report {
  readonly kind: ReportKind;
  /** Id and name of the scheme. */
  readonly scheme: string;
  readonly name: string;
  readonly isMadeUp: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly grain: Grain;
  /** The month that its period ends with. */
  readonly end: Month;
  readonly currency: string;
  readonly dataAsAt: Day;
  readonly made: Day;
  readonly definitions: string;
  /** State of the records that it was made from. */
  readonly fingerprint: string;
  readonly sections: readonly ReportSection[];
  /** Where the figures come from, what they leave out. */
  readonly source: readonly string[];
  readonly figures: readonly ReportFigure[];
}
