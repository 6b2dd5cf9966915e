import type { Words } from '#words';
import { monthForBoard } from './board.ts';
import { briefOn, longBriefOn } from './brief.ts';
import type { Ingredients } from './ingredients.ts';
import { qualityReport } from './quality-report.ts';
import type { Report, ReportKind } from './report.ts';

const MAKERS: Readonly<Record<ReportKind, (ingredients: Ingredients, words: Words) => Report>> = {
  board: monthForBoard,
  brief: briefOn,
  'long-brief': longBriefOn,
  quality: qualityReport,
};

/** A report of a kind, made by its rules from what is known of a scheme. */
export function reportFrom(kind: ReportKind, ingredients: Ingredients, words: Words): Report {
  return MAKERS[kind](ingredients, words);
}
