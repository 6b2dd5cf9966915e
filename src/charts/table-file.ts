import { csvText } from '#records';
import { saveFile } from '#ui';
import type { Words } from '#words';
import type { ChartTable } from './chart-frame.tsx';

/** Hands a chart's table to the downloads as CSV; every line says of which scheme it is, and of which part where that is narrowed. */
export function saveTable(
  {
    table,
    scheme,
    only,
    fileName,
  }: {
    readonly table: ChartTable;
    readonly scheme: string | null;
    readonly only: string | null;
    readonly fileName: string;
  },
  words: Words,
): void {
  const whose = scheme === null ? [] : [words.say('chart.scheme')];
  const of = [scheme, only].filter((one) => one !== null);
  if (only !== null) whose.push(words.say('chart.only'));
  const headings = [...whose, ...table.headings.map(({ written }) => written)];
  const rows = table.rows.map((row) => [...of, ...row.map(({ written }) => written)]);
  saveFile(fileName, new Blob([csvText([headings, ...rows])], { type: 'text/csv;charset=utf-8' }));
}
