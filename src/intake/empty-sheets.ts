import type { SourceFile } from './read-file.ts';
import { faultyFile, type ReadFile, type SheetPassedOver } from './report.ts';
import type { Sheet } from './sheets.ts';

/**
 * The tables of a spreadsheet without those that are only headings, as a template has them that is not filled in all its
 * sheets: they and our own explanations are told with the first table. Where nothing else is there, the file has no rows.
 */
export function withoutEmptySheets(
  { name, content }: SourceFile,
  sheets: ReadonlyArray<Pick<Sheet, 'name' | 'isExplanation'>>,
  read: readonly ReadFile[],
): readonly ReadFile[] {
  const isEmpty = ({ report: { fault } }: ReadFile) => fault?.code === 'no-rows';
  const [first, ...others] = read.filter((one) => !isEmpty(one));
  const explanations = sheets.filter(({ isExplanation }) => isExplanation);
  if (!first) {
    if (explanations.length === 0) return read;
    return [faultyFile(name, content.size, { code: 'no-rows' })];
  }
  const passedOver: SheetPassedOver[] = [
    ...explanations.map((sheet) => ({ name: sheet.name, why: 'explanation' as const })),
    ...read.flatMap((one) =>
      isEmpty(one) && one.report.sheet ? [{ name: one.report.sheet.name, why: 'no-rows' as const }] : [],
    ),
  ];
  return [{ ...first, report: { ...first.report, passedOver } }, ...others];
}
