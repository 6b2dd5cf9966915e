import type { Words } from '#words';
import type { ReportBlock, ReportCell, ReportTable, Tone } from '../report.ts';
import { NOT_FIRM } from '../telling.ts';

interface Said {
  readonly id: string;
  readonly text: string;
  readonly about?: string | null;
  readonly tone?: Tone;
  readonly figures?: readonly string[];
  readonly prompt?: string | null;
}

/** A sentence of a report, under the id by which an edited version of it is found again. */
export function textBlock({
  id,
  text,
  about = null,
  tone = 'plain',
  figures = [],
  prompt = null,
}: Said): ReportBlock {
  return { as: 'text', id, about, text, tone, figures, prompt };
}

/** A table of which the first column names the rows and the others hold numbers. */
export function tableBlock(
  title: string,
  headings: readonly string[],
  rows: ReadonlyArray<readonly ReportCell[]>,
  notes: readonly string[] = [],
): ReportBlock {
  return { as: 'table', table: tableOf(title, headings, rows, notes) };
}

/** What the mark behind figures that are not firm means, where a table has any. */
export function notFirmNote(rows: ReadonlyArray<readonly ReportCell[]>, words: Words): readonly string[] {
  const hasMark = rows.flat().some(({ text, figure }) => figure !== undefined && text.endsWith(NOT_FIRM));
  return hasMark ? [words.say('report.notFirm', { mark: NOT_FIRM })] : [];
}

/** The same as it stands under a chart. */
export function tableOf(
  title: string,
  headings: readonly string[],
  rows: ReadonlyArray<readonly ReportCell[]>,
  notes: readonly string[] = [],
): ReportTable {
  return { title, headings: headings.map((text, i) => ({ text, isNumber: i > 0 })), rows, notes };
}
