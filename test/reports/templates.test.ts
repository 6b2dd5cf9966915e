import { read, utils } from '@e965/xlsx';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from '#engine';
import type { SourceFile } from '#intake';
import { bookFile, KIND_NAMES, rowAsCells, specsOf, type Kind } from '#records';
import {
  bookTexts,
  exampleBook,
  exampleCsv,
  isExample,
  KEPT_KINDS,
  templateBook,
  templateCsv,
} from '#reports';
import { openStorage, type Storage } from '#storage';
import { dayFromIso } from '#units';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { createWords } from '#words';
import { makeScheme, PLAIN_STORY } from '#workshop';

const words = createWords('en-GB');
const TODAY = dayFromIso('2026-11-21') ?? 0;

let storage: Storage | null = null;
afterEach(() => {
  storage?.close();
  storage = null;
});

/** What the engine finds odd about the records of files. */
async function oddities(files: readonly SourceFile[]) {
  const engine = createEngine({
    storage: async () => (storage = await openStorage(`templates-${files.length}`)),
    now: () => 1,
    newId: () => 'id',
  });
  const look = await engine.look({
    files,
    choices: {},
    scheme: null,
    isProfileToDecide: false,
    today: TODAY,
  });
  if (!look.ok) throw new Error(look.trouble.code);
  return { faults: look.value.files.map(({ fault }) => fault), findings: look.value.findings };
}

describe('a template', () => {
  it('says of every column what it means, and whether it must be filled', async () => {
    const file = await bookFile(templateBook(KIND_NAMES, words));
    const book = read(new Uint8Array(await file.arrayBuffer()), { type: 'array' });
    const [, , , ...lines] = utils.sheet_to_json<string[]>(book.Sheets['What the columns mean'] ?? {}, {
      header: 1,
    });
    const told = lines.map(([sheet, column, required, , meaning]) => [
      sheet,
      column,
      required,
      Boolean(meaning),
    ]);
    expect(told).toEqual(
      KIND_NAMES.flatMap((kind) =>
        specsOf(kind).map(([name, { required }]) => [
          words.say(`kind.${kind}`),
          name,
          required ? 'yes' : 'no',
          true,
        ]),
      ),
    );
  });

  it('has every heading of its kind, as a spreadsheet and as CSV', async () => {
    for (const kind of KIND_NAMES) {
      const file = await bookFile(templateBook([kind], words));
      const book = read(new Uint8Array(await file.arrayBuffer()), { type: 'array' });
      const [first = ''] = book.SheetNames;
      const [headings] = utils.sheet_to_json<string[]>(book.Sheets[first] ?? {}, { header: 1 });
      expect(headings).toEqual(specsOf(kind).map(([name]) => name));
      expect(templateCsv(kind)).toBe(
        `${specsOf(kind)
          .map(([name]) => name)
          .join(',')}\n`,
      );
    }
  });
});

describe('the example', () => {
  const csv = (kinds: readonly Kind[]) => kinds.map((kind) => textFile(`${kind}.csv`, exampleCsv(kind)));

  it('is the same as a spreadsheet and as CSV', async () => {
    const book = await bookFile(exampleBook(KIND_NAMES, words));
    const fromBook = await readFiles([{ name: 'example.xlsx', content: book }]);
    const fromCsv = await readFiles(csv(KIND_NAMES));
    const cells = (files: typeof fromCsv) =>
      files.map(({ report, table }) => {
        expect([report.fault, report.refused, report.leftBlank, report.leftOut]).toEqual([null, [], [], []]);
        return Array.from({ length: table?.length ?? 0 }, (_, row) => (table ? rowAsCells(table, row) : []));
      });
    expect(cells(fromBook)).toEqual(cells(fromCsv));
  });

  it('is of records that belong together: nothing about them is odd', async () => {
    expect(await oddities(csv(KEPT_KINDS))).toEqual({ faults: KEPT_KINDS.map(() => null), findings: [] });
  });

  it('owns what it holds: its assets are its liabilities and its equity', async () => {
    const [sheet] = await readFiles(csv(['balance']));
    if (!sheet?.table) throw new Error('no balance');
    const [, cash, investments, , receivables, other, ...owed] = rowAsCells(sheet.table, 0).map(Number);
    const sum = (amounts: ReadonlyArray<number | undefined>) =>
      amounts.reduce<number>((a, b) => a + (b ?? 0), 0);
    expect(sum([cash, investments, receivables, other])).toBe(sum(owed));
  });

  it('is known as an example when it comes back, of every kind, as a spreadsheet and as CSV', async () => {
    for (const kind of KIND_NAMES) {
      const book = await bookFile(exampleBook([kind], words));
      const again = await readFiles([
        { name: 'book.xlsx', content: book },
        textFile('example.csv', exampleCsv(kind)),
      ]);
      expect(again.map(({ report }) => [report.kind, isExample(report)])).toEqual([
        [kind, true],
        [kind, true],
      ]);
      // Each row says so, whichever of them are left.
      const [headings = '', ...rows] = exampleCsv(kind).trim().split('\n');
      for (const row of rows) {
        const [one] = await readFiles([textFile('row.csv', [headings, row].join('\n'))]);
        expect([kind, one && isExample(one.report)]).toEqual([kind, true]);
      }
    }
  });

  it('is nobody’s own records', async () => {
    const made = makeScheme({ ...PLAIN_STORY, families: 30, months: 18 });
    const read = await readFiles(made.files.map(({ name, text }) => textFile(name, text)));
    expect(read.map(({ report }) => isExample(report))).toEqual(read.map(() => false));
  });

  it('begins every number with its mark', async () => {
    const ids = /_id$|^scheme$/;
    for (const { table } of await readFiles(csv(KIND_NAMES)))
      for (let row = 0; table && row < table.length; row++)
        rowAsCells(table, row).forEach((cell, i) => {
          if (ids.test(specsOf(table.kind)[i]?.[0] ?? '')) expect(cell).toMatch(/^EXAMPLE-/);
        });
  });
});

describe('the records of a scheme', () => {
  const scheme = makeScheme({ ...PLAIN_STORY, families: 30, months: 18 });
  const files = scheme.files.map(({ name, text }) => textFile(name, text));

  it('are the same again, whether they went out as a spreadsheet or as CSV', async () => {
    const engine = createEngine({
      storage: async () => (storage ??= await openStorage('templates-records')),
      now: () => 1,
      newId: () => 'id',
    });
    const asked = { choices: {}, isProfileToDecide: false, today: TODAY };
    const look = await engine.look({ ...asked, files, scheme: null });
    if (!look.ok) throw new Error(look.trouble.code);
    const { look: id, profile } = look.value;
    const added = await engine.add({ look: id, profile, scheme: null });
    if (!added.ok) throw new Error(added.trouble.code);
    const into = added.value.scheme;
    const kinds = added.value.changes.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(4);
    const out = await Promise.all(
      [kinds, ...kinds.map((kind) => [kind])].map(async ([first = 'claims', ...others]) => {
        const book = others.length > 0 ? bookTexts(kinds, words) : null;
        const made = await engine.recordsFile({ scheme: into, kinds: [first, ...others], book });
        if (!made.ok) throw new Error(made.trouble.code);
        return { name: book ? 'all.xlsx' : `${first}.csv`, content: made.value.file };
      }),
    );
    const [book, ...csv] = out;
    if (!book) throw new Error('no book');
    for (const again of [[book], csv]) {
      const found = await engine.look({ ...asked, files: again, scheme: into });
      if (!found.ok) throw new Error(found.trouble.code);
      expect(found.value.changes.map(({ kind, added: more, replaced }) => [kind, more, replaced])).toEqual(
        kinds.map((kind) => [kind, 0, 0]),
      );
      expect(found.value.changes.map(({ unchanged }) => unchanged)).toEqual(
        added.value.changes.map((change) => change.added),
      );
    }
  });
});
