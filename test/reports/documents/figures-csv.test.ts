import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorOf } from '#indicators';
import { MEASURE_NAMES, type MeasureName } from '#measures';
import { reportFiguresCsv, reportFrom, type Report } from '#reports';
import { createWords } from '#words';
import { gathered, schemeOf } from '../../support/reported.ts';

type Line = Readonly<Record<string, string>>;
const linesOf = (csv: string) => Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;

let report: Report;
beforeAll(async () => {
  report = reportFrom('board', await gathered(await schemeOf({ seed: 3 })), createWords('en-GB'));
});

describe('the figures of a report as a CSV', () => {
  it('can be joined with other files by the id of each', () => {
    const lines = linesOf(reportFiguresCsv(report));
    expect(lines.length).toBe(report.figures.length);
    const facts = new Set(report.figures.flatMap(({ id, isFact }) => (isFact ? [id] : [])));
    for (const { id = '' } of lines)
      expect(
        facts.has(id) || indicatorOf(id) !== undefined || MEASURE_NAMES.includes(id as MeasureName),
        id,
      ).toBe(true);
    const names = new Map(lines.map(({ id, figure }) => [id, figure]));
    expect(names.get('incurred-claims-ratio')).toBe('Claims ratio');
  });

  it('say in every line whether the scheme is made up, as they travel without the page that says it', () => {
    for (const [isMadeUp, said] of [
      [true, 'yes'],
      [false, 'no'],
    ] as const) {
      const lines = linesOf(reportFiguresCsv({ ...report, isMadeUp }));
      expect(new Set(lines.map((line) => line['made_up']))).toEqual(new Set([said]));
    }
  });
});
