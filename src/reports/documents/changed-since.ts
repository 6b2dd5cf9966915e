import type { Report, ReportFigure } from './report.ts';

/** A figure of a kept report beside what it would be today. */
export interface FigureSince {
  readonly then: ReportFigure;
  /** Null where it cannot be told any more. */
  readonly now: ReportFigure | null;
}

/** What is different between a kept report and the same report made today. */
export interface ChangedSince {
  /** Figures that are told otherwise today, in the order of the report. */
  readonly figures: readonly FigureSince[];
  /** How many of the kept report's figures are told as they were. */
  readonly same: number;
  readonly areRecordsOthers: boolean;
  readonly areDefinitionsOthers: boolean;
  readonly dataAsAt: readonly [then: number, now: number];
}

/** Holds a kept report against the same one made today. */
export function changedSince(then: Report, now: Report): ChangedSince {
  const today = new Map(now.figures.map((figure) => [figure.key, figure]));
  const figures = then.figures.flatMap((figure): FigureSince[] => {
    const found = today.get(figure.key) ?? null;
    const isSame = found !== null && found.text === figure.text && found.status === figure.status;
    return isSame ? [] : [{ then: figure, now: found }];
  });
  return {
    figures,
    same: then.figures.length - figures.length,
    areRecordsOthers: then.fingerprint !== now.fingerprint,
    areDefinitionsOthers: then.definitions !== now.definitions,
    dataAsAt: [then.dataAsAt, now.dataAsAt],
  };
}
