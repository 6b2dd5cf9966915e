import { bookFile, csvText, type Book, type CsvCell } from '#records';
import { textCell } from '../../workbook/cells.ts';
import { isAsked, type InterchangeAsked } from '../asked.ts';
import { spanWritten } from '../periods.ts';
import type { KpiLine, KpiSet } from './lines.ts';
import { KPI_LINES, kpiValue } from './value.ts';

/** Headings of a sheet of key indicators, and how wide its columns are in a spreadsheet, in letters. */
const COLUMNS = [
  ['scheme', 24],
  ['set', 11],
  ['code', 8],
  ['name', 34],
  ['period', 17],
  ['value', 16],
  ['unit', 12],
  ['currency', 10],
  ['match', 10],
  ['ours', 30],
  ['basis', 14],
  ['note', 60],
  ['status', 14],
  ['reason', 28],
  ['made_up', 10],
] as const;

/** Every line of a set for each period asked for: our figure where there is one, and where not or otherwise why. */
export function kpiRows(set: KpiSet, asked: InterchangeAsked): CsvCell[][] {
  const periods = asked.blocks.find(({ counted }) => counted.split === null)?.counted.periods ?? [];
  const rows = periods.flatMap((period, p) =>
    isAsked(period, asked) ? KPI_LINES[set].map((line) => rowOf(set, line, p, asked)) : [],
  );
  return [COLUMNS.map(([heading]) => heading), ...rows];
}

function rowOf(set: KpiSet, line: KpiLine, p: number, asked: InterchangeAsked): CsvCell[] {
  const { blocks, profile, words, isMadeUp } = asked;
  const found = blocks.map((block) => ({ block, kpi: kpiValue(line, block, p) })).find(({ kpi }) => kpi);
  const period = (found?.block ?? blocks[0])?.counted.periods[p];
  return [
    profile.name,
    words.say(`kpi.set.${set}`),
    line.code,
    words.sayCode(`kpi.${set}`, line.code),
    period ? spanWritten(period) : '',
    found?.kpi?.value ?? null,
    line.unit,
    line.unit === 'money' ? profile.currency : '',
    line.match,
    found?.kpi?.ours ?? '',
    found?.kpi?.basis ?? '',
    words.sayCode(`kpi.note.${set}`, line.code, ''),
    found?.kpi?.status ?? '',
    found?.kpi?.reason ?? '',
    isMadeUp ? 'yes' : 'no',
  ];
}

/** A sheet of key indicators as a CSV. */
export function kpiCsv(set: KpiSet, asked: InterchangeAsked): string {
  return csvText(kpiRows(set, asked));
}

/** The same as a spreadsheet. */
export function kpiBook(set: KpiSet, asked: InterchangeAsked): Promise<Blob> {
  const book: Book = {
    sheets: [
      {
        name: asked.words.say(`kpi.set.${set}`),
        columns: COLUMNS.map(([heading, width]) => ({
          width,
          form: heading === 'note' ? 'wrapped' : 'text',
        })),
        headingRow: 1,
        rows: kpiRows(set, asked).map((row) =>
          row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
        ),
      },
    ],
    otherWord: '',
  };
  return bookFile(book);
}
