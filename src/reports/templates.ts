import {
  csvText,
  KIND_NAMES,
  recordsBook,
  specsOf,
  type Book,
  type BookTexts,
  type ColumnSpec,
  type Kind,
} from '#records';
import type { Words } from '#words';
import { exampleHeadings, exampleLines, exampleRows } from './example.ts';
import { sheetName } from './sheet-name.ts';

/** The kinds of record that a scheme keeps itself; a monthly return stands in the place of them. */
export const KEPT_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== 'return');

/** How dates and months are best written: the same in every language. */
const FORMS = { day: '2024-03-31', month: '2024-03' };

/** What a column of a kind means; '' where its name says it. */
export function meaningOf(kind: Kind, column: string, words: Words): string {
  // A name may mean something else in one kind than in the others.
  return words.sayCode(`records.means.${kind}`, column, '') || words.sayCode('records.means', column, '');
}

/** What a book of the records of some kinds says, whoever fills it. */
export function bookTexts(kinds: readonly Kind[], words: Words): BookTexts {
  const sheets = kinds.map((kind) => ({ kind, name: sheetName(words.say(`kind.${kind}`)) }));
  const columns = sheetName(words.say('template.columns'));
  return {
    sheets,
    codes: { name: sheetName(words.say('template.codes')), text: words.say('template.codesText') },
    columns: {
      name: columns,
      text: words.say('template.columnsText', FORMS),
      headings: [
        words.say('template.column.sheet'),
        words.say('template.column.column'),
        words.say('template.column.required'),
        words.say('template.column.form'),
        words.say('template.column.meaning'),
        words.say('template.column.words'),
      ],
      lines: sheets.flatMap(({ kind, name }) =>
        specsOf(kind).map(([column, spec]) => [
          name,
          column,
          words.say(spec.required ? 'template.yes' : 'template.no'),
          formOf(spec, words),
          meaningOf(kind, column, words),
          spec.codes.join(', '),
        ]),
      ),
    },
    otherWord: words.say('template.otherWord', { columns }),
  };
}

function formOf({ type }: ColumnSpec, words: Words): string {
  switch (type) {
    case 'text':
      return words.say('template.form.text');
    case 'day':
      return words.say('template.form.day');
    case 'month':
      return words.say('template.form.month', FORMS);
    case 'money':
      return words.say('template.form.money');
    case 'count':
      return words.say('template.form.count');
    case 'code':
      return words.say('template.form.code');
  }
}

/** A spreadsheet to fill with records of some kinds. */
export function templateBook(kinds: readonly Kind[], words: Words): Book {
  return recordsBook(bookTexts(kinds, words), () => []);
}

/** The same with made-up records in it. */
export function exampleBook(kinds: readonly Kind[], words: Words): Book {
  return recordsBook(bookTexts(kinds, words), exampleRows, exampleHeadings);
}

/** The headings of a kind as a CSV. */
export function templateCsv(kind: Kind): string {
  return csvText([headingsOf(kind)]);
}

function headingsOf(kind: Kind): string[] {
  return specsOf(kind).map(([name]) => name);
}

/** Made-up records of a kind as a CSV. */
export function exampleCsv(kind: Kind): string {
  return csvText([[...headingsOf(kind), ...exampleHeadings(kind)], ...exampleLines(kind)]);
}
