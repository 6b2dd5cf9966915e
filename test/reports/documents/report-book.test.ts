import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CellObject, WorkBook } from '@e965/xlsx';
import reckon from 'xlsx-calc';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookFile } from '#records';
import { REPORT_KINDS, reportBook, reportFrom, type Report } from '#reports';
import { createWords } from '#words';
import { linesOf, numberOf, textOf } from '../../support/book-lines.ts';
import { areSame, bookRead, forgotten, withoutValues } from '../../support/indicator-book.ts';
import { findLibreOffice, writeAnew } from '../../support/libreoffice.mjs';
import { gathered, schemeOf } from '../../support/reported.ts';

const words = createWords('en-GB');
const libreOffice = findLibreOffice();

let reports: readonly Report[];
beforeAll(async () => {
  const ingredients = await gathered(await schemeOf({ seed: 3, name: '=1+1|<b>' }));
  reports = REPORT_KINDS.map((kind) => reportFrom(kind, ingredients, words));
});

/** The report as it is read from its file. */
async function opened(report: Report): Promise<WorkBook> {
  const file = await bookFile(reportBook(report, words));
  return bookRead(new Uint8Array(await file.arrayBuffer()));
}

/** A book whose formulas have been reckoned by a library that knows nothing of the app. */
async function reckoned(report: Report): Promise<WorkBook> {
  const book = forgotten(await opened(report));
  reckon(book);
  return book;
}

describe('a report as a spreadsheet', () => {
  it('has every figure as a number that its formula comes to, or an empty cell and the reason', async () => {
    const groups = new Set<string>();
    for (const report of reports) {
      const book = await reckoned(report);
      const lines = linesOf(book.Sheets['Figures']);
      expect(lines.length).toBe(report.figures.length);
      for (const [i, figure] of report.figures.entries()) {
        const line = lines[i] ?? {};
        expect(areSame(numberOf(line['Value']), figure.value), figure.key).toBe(true);
        expect(textOf(line['Of']), figure.key).not.toMatch(/^(days|line|area|sex|benefit): |_/);
        if (figure.group !== '') groups.add(textOf(line['Of']));
        expect(textOf(line['Reason'])).toBe(
          figure.reason === null ? '' : words.say(`reason.${figure.reason}`),
        );
      }
    }
    // What a figure is of is told in words, not in the codes that it is kept under.
    expect(groups).toContain('Finance line: Salaries');
    expect([...groups].some((group) => group.startsWith('Days to settle: '))).toBe(true);
  });

  it.skipIf(!libreOffice)(
    libreOffice
      ? 'comes to the same in LibreOffice, which reckons it anew'
      : 'comes to the same in LibreOffice (skipped: there is none here)',
    async () => {
      if (!libreOffice) return;
      const folder = mkdtempSync(path.join(tmpdir(), 'report-book-'));
      try {
        const fileOf = ({ kind }: Report) => path.join(folder, `${kind}.xlsx`);
        for (const report of reports) {
          const bytes = new Uint8Array(await (await bookFile(reportBook(report, words))).arrayBuffer());
          writeFileSync(fileOf(report), withoutValues(bytes));
        }
        const anew = path.join(folder, 'anew');
        mkdirSync(anew);
        writeAnew(libreOffice, reports.map(fileOf), anew);
        for (const report of reports) {
          const book = bookRead(readFileSync(path.join(anew, `${report.kind}.xlsx`)));
          const lines = linesOf(book.Sheets['Figures']);
          report.figures.forEach(({ key, value }, i) =>
            expect(areSame(numberOf(lines[i]?.['Value']), value), key).toBe(true),
          );
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );

  it('has the numbers of its tables from the sheet of figures', async () => {
    for (const report of reports) {
      const sheet = (await reckoned(report)).Sheets['Report'] ?? {};
      const numbers = Object.values(sheet).flatMap((cell: CellObject) =>
        typeof cell === 'object' && cell.t === 'n' ? [cell.v] : [],
      );
      const cells = report.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          if (block.as === 'tiles') return block.tiles.map(({ value }) => value);
          if (block.as === 'text') return [];
          return block.table.rows.flat().map(({ number }) => number);
        }),
      );
      const told = cells.filter((number) => typeof number === 'number');
      expect(numbers.length).toBe(told.length);
      told.forEach((number, i) => expect(areSame(Number(numbers[i]), number)).toBe(true));
    }
  });

  it('runs nothing that people typed', async () => {
    for (const report of reports) {
      const book = await opened(report);
      for (const sheet of Object.values(book.Sheets))
        for (const [place, cell] of Object.entries<CellObject>(sheet)) {
          if (place.startsWith('!')) continue;
          if (cell.f !== undefined) expect(cell.f).toMatch(/^[\dA-Z.'!()*/Fgiresu]+$/);
          if (cell.t === 's') expect(String(cell.v)).not.toMatch(/^[=@]/);
        }
    }
  });
});
