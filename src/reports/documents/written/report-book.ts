import { indicatorOf } from '#indicators';
import { dayInBook, type Book, type BookCell, type BookSheet, type Reckoning } from '#records';
import { daysIn } from '#units';
import { currencyDecimals, type Words } from '#words';
import { sheetName } from '../../sheet-name.ts';
import { numberCell, textCell } from '../../workbook/cells.ts';
import { FIRST_ROW, sheetOf, type ColumnLaidOut } from '../../workbook/layout.ts';
import type { Report, ReportBlock, ReportCell, ReportFigure, ReportTable } from '../report.ts';
import { groupInWords } from './group-in-words.ts';
import { staleInWords } from './stale-in-words.ts';

/**
 * A report as a spreadsheet: its pages as they are read, whose numbers stand on a sheet of all its figures, where each
 * value is a formula over its numerator and denominator.
 */
export function reportBook(report: Report, words: Words): Book {
  const figures = sheetName(words.say('report.sheet.figures'));
  return {
    sheets: [
      pagesSheet(sheetName(words.say('report.sheet.report')), report, figures, words),
      figuresSheet(figures, report, words),
    ],
    otherWord: '',
    isReckonedOnOpening: true,
  };
}

/** Columns of the sheet of figures that formulas speak of, numbered from 1. */
const VALUE = 5;
const NUMERATOR = 7;
const DENOMINATOR = 8;

function pagesSheet(name: string, report: Report, figures: string, words: Words): BookSheet {
  const tables = report.sections.flatMap(({ blocks }) => blocks.flatMap(tableIn));
  const width = Math.max(3, ...tables.map(({ headings }) => headings.length));
  const columns = Array.from({ length: width }, (_, i): ColumnLaidOut => {
    const heading = [report.title, report.name, report.subtitle][i] ?? '';
    return [heading, i === 0 ? 40 : 22, 'text'];
  });
  const rowOf = new Map(report.figures.map(({ key }, i) => [key, FIRST_ROW + i]));
  const decimals = currencyDecimals(report.currency);
  const cell = ({ text, number, unit, figure }: ReportCell): BookCell => {
    if (number === undefined) return textCell(text);
    const row = figure === undefined ? undefined : rowOf.get(figure);
    const from: Reckoning | undefined =
      row === undefined || number === null ? undefined : { op: 'cell', sheet: figures, column: VALUE, row };
    return numberCell(number, unit ?? null, decimals, from);
  };
  const rows = [
    ...report.source.map((text) => [textCell(text)]),
    ...report.sections.flatMap(({ title, blocks }) => [
      [],
      [textCell(title)],
      ...blocks.flatMap((block) => blockIn(block, cell, words)),
    ]),
  ];
  return sheetOf(name, words.say('report.sheet.reportText'), columns, rows, { pagesWide: 1 });
}

function tableIn(block: ReportBlock): readonly ReportTable[] {
  return block.as === 'table' || block.as === 'chart' ? [block.table] : [];
}

function blockIn(block: ReportBlock, cell: (cell: ReportCell) => BookCell, words: Words): BookCell[][] {
  switch (block.as) {
    case 'text': {
      const stale = block.edited ? staleInWords(block.edited, words) : null;
      const about = block.about === null ? [] : [textCell(block.about)];
      return [
        ...(block.text === '' ? [] : [[...about, textCell(block.text)]]),
        ...(stale === null ? [] : [[textCell(stale)]]),
      ];
    }
    case 'tiles':
      return block.tiles.map(({ name, figure, text, value, unit, verdict, notes }) => [
        textCell(name),
        cell(value === null ? { text } : { text, number: value, unit, figure }),
        verdict ? words.say(`verdict.${verdict}`) : '',
        // Made by rule, of numbers and our own words.
        ...notes,
      ]);
    default: {
      const { title, headings, rows, notes } = block.table;
      return [
        [textCell(title)],
        headings.map(({ text }) => textCell(text)),
        ...rows.map((row) => row.map(cell)),
        ...notes.map((note) => [textCell(note)]),
        ...(block.as === 'chart' && block.says !== null ? [[textCell(block.says)]] : []),
      ];
    }
  }
}

function figuresSheet(name: string, { figures, currency }: Report, words: Words): BookSheet {
  const decimals = currencyDecimals(currency);
  const columns: ColumnLaidOut[] = [
    [words.say('report.figure.name'), 34, 'text'],
    [words.say('report.figure.basis'), 22, 'text'],
    [words.say('report.figure.period'), 28, 'text'],
    [words.say('report.figure.group'), 18, 'text'],
    [words.say('report.figure.value'), 17, 'plain'],
    [words.say('report.figure.unit'), 14, 'indented'],
    [words.say('report.figure.numerator'), 17, 'plain'],
    [words.say('report.figure.denominator'), 17, 'plain'],
    [words.say('report.figure.lower'), 13, 'plain'],
    [words.say('report.figure.upper'), 13, 'plain'],
    [words.say('report.figure.status'), 16, 'indented'],
    [words.say('report.figure.reason'), 40, 'text'],
    [words.say('report.figure.first'), 12, 'day'],
    [words.say('report.figure.last'), 12, 'day'],
  ];
  const rows = figures.map((figure, i): BookCell[] => {
    const { basis, period, grain, value, unit, numerator, denominator, status, reason } = figure;
    const { first, last } = daysIn(period);
    return [
      textCell(figure.name),
      basis === '' ? '' : words.sayCode('basis', basis),
      words.period(period, grain),
      textCell(groupInWords(figure, words)),
      numberCell(
        value,
        unit,
        decimals,
        value === null ? undefined : valueFormula(figure, name, FIRST_ROW + i),
      ),
      unit === 'money' ? currency : words.sayCode('unit', unit),
      numberCell(numerator, null, decimals),
      numberCell(denominator, null, decimals),
      numberCell(figure.lower, unit, decimals),
      numberCell(figure.upper, unit, decimals),
      words.say(`status.${status}`),
      reason === null ? null : words.say(`reason.${reason}`),
      { form: 'day', value: dayInBook(first) },
      { form: 'day', value: dayInBook(last) },
    ];
  });
  return sheetOf(name, words.say('report.sheet.figuresText'), columns, rows, {
    frozenColumns: 1,
    filteredRows: rows.length,
    pagesWide: 1,
  });
}

/** How a value comes from the numbers beside it; undefined where it is none of their ratio. */
function valueFormula(
  { id, basis, numerator, denominator }: ReportFigure,
  sheet: string,
  row: number,
): Reckoning | undefined {
  const indicator = indicatorOf(id);
  const formula =
    indicator && [...indicator.bases, ...indicator.variants].find(([name]) => name === basis)?.[1];
  const at = (column: number): Reckoning => ({ op: 'cell', sheet, column, row });
  if (numerator === null || formula?.op === 'quantile') return undefined;
  if (formula?.op !== 'ratio') return at(NUMERATOR);
  if (denominator === null) return undefined;
  const quotient: Reckoning = { op: 'over', left: at(NUMERATOR), right: at(DENOMINATOR) };
  return formula.per === 1
    ? quotient
    : { op: 'times', left: quotient, right: { op: 'number', number: formula.per } };
}
